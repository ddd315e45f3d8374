package org.majorant.find.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.find.LogLinear;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/**
 * Takes a law apart. The rate of a term is asked of computer algebra as a simplified logarithmic derivative, and read off the
 * logarithm of the term by our own finder; the two must be equal by normal form.
 */
final class LawReader {
    private static final Parameters P = new Parameters(List.of());

    private final Algebra algebra;
    private final FreshNames names;

    LawReader(Algebra algebra, FreshNames names) {
        this.algebra = algebra;
        this.names = names;
    }

    /**
     * The sides of the two laws.
     *
     * @param risk the symbol of the risk
     * @param value the right side of the law risk
     * @param budget the symbol of the budget
     * @param spent the right side of the law cost
     */
    record Sides(Expr.Sym risk, Expr value, Expr.Sym budget, Expr spent) {}

    /**
     * @param risk {@code symbol = sum of terms}, or with a value of an unknown function on the left
     * @param cost {@code symbol = product of powers}
     * @throws OutsideException when a law is of another form; the message says which part, and why
     */
    Sides sides(Relation risk, Relation cost) {
        Relation spending = cost.left() instanceof Expr.Sym ? cost : cost.swapped();
        if (!(spending.left() instanceof Expr.Sym budget) || Exprs.contains(spending.right(), budget)) {
            throw new OutsideException("the law cost is not of the form: symbol = product of powers of the resources");
        }
        Expr.Sym value = risk.left() instanceof Expr.Sym s ? s : names.of("U");
        if (Exprs.contains(risk.right(), value)) {
            throw new OutsideException("the law risk is not of the form: symbol = sum of terms without it");
        }
        plain(risk.right(), "risk");
        plain(spending.right(), "cost");
        return new Sides(value, risk.right(), budget, spending.right());
    }

    /** @throws OutsideException when the law is outside the class; the message says which part, and why */
    LawParts read(Sides sides) {
        Expr.Sym budget = sides.budget();
        requirePositive(budget, "the budget " + budget);
        Map<Expr.Sym, Expr> costs = costs(sides.value(), sides.spent());
        Expr constant = Expr.ZERO;
        List<PowerTerm> powers = new ArrayList<>();
        List<ExponentialTerm> exponentials = new ArrayList<>();
        Set<Expr.Sym> used = new LinkedHashSet<>();
        for (Expr t : terms(sides.value())) {
            List<Expr.Sym> of =
                    costs.keySet().stream().filter(r -> Exprs.contains(t, r)).toList();
            if (of.isEmpty()) {
                constant = P.plus(constant, t);
                continue;
            }
            if (of.size() > 1) {
                throw new OutsideException("the term " + t + " of the risk holds " + of.size() + " resources, "
                        + of.get(0) + " and " + of.get(1) + "; terms that hold one are within reach");
            }
            if (!used.add(of.get(0))) {
                throw new OutsideException("the resource " + of.get(0)
                        + " stands in two terms of the risk; terms with a" + " resource of their own are within reach");
            }
            term(t, of.get(0), costs.get(of.get(0)), powers, exponentials);
        }
        if (powers.isEmpty() && exponentials.isEmpty()) {
            throw new OutsideException("no term of the risk holds a resource of the cost");
        }
        if (exponentials.size() > 1) {
            throw new OutsideException("the risk has " + exponentials.size()
                    + " exponential terms, and no closed form balances" + " them; one is within reach");
        }
        Expr unit = sides.spent();
        for (Expr.Sym r : costs.keySet()) {
            unit = Exprs.substitute(unit, Map.of(r, Expr.ONE));
        }
        unit = read(algebra.simplify("the cost of a unit", unit));
        requirePositive(unit, "the factor " + unit + " of the cost");
        return new LawParts(
                sides.risk(), constant, powers, exponentials.stream().findFirst(), budget, unit);
    }

    private static List<Expr> terms(Expr risk) {
        return risk instanceof Expr.Add a ? a.terms() : List.of(risk);
    }

    private static void plain(Expr e, String law) {
        if (Exprs.containsFormal(e, java.util.EnumSet.allOf(FormalKind.class))) {
            throw new OutsideException(
                    "the law " + law + " holds an unknown function, a derivative, a limit or an infimum: " + e);
        }
    }

    /** The exponent of each resource in the cost, which must be a product of powers. */
    private Map<Expr.Sym, Expr> costs(Expr risk, Expr cost) {
        Set<Expr.Sym> resources = new LinkedHashSet<>(Exprs.freeSymbols(risk));
        resources.retainAll(Exprs.freeSymbols(cost));
        Map<Expr.Sym, Expr> costs = new LinkedHashMap<>();
        for (Expr.Sym r : resources) {
            if (!varies(risk, r)) {
                continue;
            }
            LogLinear own = new LogLinear.Reader(r, P).logarithm(cost);
            Expr exponent = rate("the cost of " + r, Expr.mul(r, relative("the cost of " + r, cost, r)), r);
            if (own == null || !P.isZero(own.linear())) {
                throw new OutsideException("the law cost is no power of " + r
                        + "; a product of powers of the resources is" + " within reach");
            }
            Expr agreed = agreed(exponent, own.log());
            if (isPositive(agreed)) {
                costs.put(r, agreed);
            }
        }
        if (costs.isEmpty()) {
            throw new OutsideException(
                    "no resource stands in the laws risk and cost with a cost that is known to be positive");
        }
        costs.keySet().forEach(r -> requirePositive(r, "the resource " + r));
        return costs;
    }

    /** A symbol that is no coefficient: some term is a power or an exponential of it. */
    private static boolean varies(Expr risk, Expr.Sym r) {
        return Exprs.contains(risk, r) && r.domain().isPositive();
    }

    private void term(Expr t, Expr.Sym r, Expr cost, List<PowerTerm> powers, List<ExponentialTerm> exponentials) {
        LogLinear own = new LogLinear.Reader(r, P).logarithm(t);
        if (own == null) {
            throw new OutsideException("the term " + t + " of the risk is neither a power nor an exponential of " + r
                    + ", or a factor of it is not known to be positive");
        }
        String of = "the rate of " + t;
        boolean power = P.isZero(own.linear());
        if (!power && !P.isZero(own.log())) {
            throw new OutsideException("the term " + t + " of the risk is a power of " + r + " times an exponential");
        }
        Expr relative = relative(of, t, r);
        Expr found = rate(of, Expr.neg(power ? Expr.mul(r, relative) : relative), r);
        Expr rate = agreed(found, P.negate(power ? own.log() : own.linear()));
        if (!isPositive(rate)) {
            throw new OutsideException("the term " + t + " of the risk is not known to fall with " + r
                    + ": the sign of " + rate + " is not known to be positive");
        }
        Expr coefficient = read(P.exp(own.constant()));
        requirePositive(coefficient, "the factor " + coefficient + " of the term " + t);
        if (power) {
            powers.add(new PowerTerm(r, coefficient, rate, cost));
        } else {
            exponentials.add(new ExponentialTerm(r, coefficient, P.over(Expr.ONE, rate), cost));
        }
    }

    private Expr relative(String purpose, Expr e, Expr.Sym r) {
        try {
            return Expr.div(algebra.derivative(purpose, e, r), e);
        } catch (UndecidedException | NotDifferentiableException none) {
            throw new OutsideException(e + " has no derivative in " + r + " that is known");
        }
    }

    /** A logarithmic derivative, simplified; null when the resource is left in it. */
    private Expr rate(String purpose, Expr e, Expr.Sym r) {
        Expr simple = algebra.simplify(purpose, e);
        return Exprs.contains(simple, r) ? null : simple;
    }

    /** The answer of computer algebra where there is one and both are equal; else our own. */
    private static Expr agreed(Expr found, Expr own) {
        return found != null && Exprs.size(found, 40) <= Exprs.size(own, 40) && Algebra.equal(found, own) ? found : own;
    }

    private static Expr read(Expr e) {
        return Spelling.of(e);
    }

    private static void requirePositive(Expr e, String what) {
        if (!isPositive(e)) {
            throw new OutsideException(what + " is not known to be positive; declare the domains of its symbols");
        }
    }

    private static boolean isPositive(Expr e) {
        if (e instanceof Expr.Sym s) {
            return s.domain().equals(Domain.POSITIVE) || s.domain().isPositive();
        }
        try {
            return new NormalForm().compare(e, Expr.ZERO).isPositive();
        } catch (UndecidedException unknown) {
            return false;
        }
    }

    /** The equation that a law is; empty for any other statement. */
    static Optional<Relation> equation(org.majorant.theorem.Law law) {
        return law.statement().formula() instanceof org.majorant.theorem.Formula.Comparison c
                        && c.chain().size() == 1
                        && c.chain().get(0).op() == Relation.Op.EQ
                        && law.statement().conditions().isEmpty()
                ? Optional.of(c.chain().get(0))
                : Optional.empty();
    }
}
