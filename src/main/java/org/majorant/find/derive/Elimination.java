package org.majorant.find.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.prove.order.Parameters;

/**
 * The least sum of the power terms at a given cost: by the inequality of the means, attained where every term brings the same
 * for its share of the cost. With an exponential this is the least sum for a given time.
 */
final class Elimination implements TheoremFamily {
    private static final Parameters P = new Parameters(List.of());

    final Balance b;
    private final LawParts law;
    private final Algebra algebra;
    private final List<String> open;
    final Expr x;
    final Expr q;
    /** The closed form of the first resource, once it is found. */
    private Expr first;

    /** @param open what could not be derived goes here */
    Elimination(Balance b, Algebra algebra, List<String> open) {
        this.b = b;
        this.law = b.law;
        this.algebra = algebra;
        this.open = open;
        this.x = b.names.of("X");
        this.q = b.names.of("Q");
    }

    @Override
    public List<TheoremText> theorems() {
        List<TheoremText> all = new ArrayList<>(List.of(leastSum(), bestAllocation()));
        closedForm(all);
        if (law.exponential().isEmpty()) {
            all.add(optimum());
            if (law.powers().size() > 1) {
                all.add(factor());
            }
        }
        return all;
    }

    /** {@code let X = …, let Q = (X*unit/C)^(1/s)}. */
    TheoremText define(TheoremText t) {
        return t.let(x, gains())
                .let(q, Spelling.power(P.over(P.times(x, law.unit()), law.budget()), P.over(Expr.ONE, b.s)));
    }

    private Expr gains() {
        Expr all = Expr.ONE;
        for (PowerTerm p : law.powers()) {
            all = P.times(all, Spelling.power(p.gain(), p.weight()));
        }
        return all;
    }

    Expr sum() {
        return Expr.add(law.powers().stream().map(PowerTerm::term).toList());
    }

    private Expr product() {
        Expr all = Expr.ONE;
        for (PowerTerm p : law.powers()) {
            all = P.times(all, p.spending());
        }
        return all;
    }

    /** What each term brings for its share of the cost: {@code Q*T^(r/s)}. */
    Expr level() {
        return law.exponential()
                .map(e -> P.times(q, Spelling.power(e.resource(), P.over(e.cost(), b.s))))
                .orElse(q);
    }

    private TheoremText leastSum() {
        TheoremText t = new TheoremText("least-sum", "The least sum of the power terms {#least-sum}");
        if (!(b.s instanceof Expr.Num)) {
            t.positive(b.s);
        }
        define(t);
        if (!(b.s instanceof Expr.Num)) {
            t.given("weights: " + b.s + " = " + law.weight());
        }
        t.given("cost");
        Expr least = P.times(b.s, level());
        t.claim("least", sum() + " >= " + least);
        Expr spent = P.over(law.budget(), P.over(law.spent(), product()));
        if (law.powers().size() == 1) {
            PowerTerm p = law.powers().get(0);
            t.step(p.resource() + " = " + Spelling.power(spent, P.over(Expr.ONE, p.cost())), "solving cost");
            t.step("exact: " + p.term() + " = " + P.times(p.weight(), level()), "substitution");
            if (!(b.s instanceof Expr.Num)) {
                t.step("same: " + b.s + "*" + Paren.of(level()) + " = " + P.times(p.weight(), level()), "substitution");
                return t.step("claim least", "adding exact, same");
            }
            return t.step("claim least", "adding exact");
        }
        StringBuilder weights = new StringBuilder();
        for (int i = 0; i < law.powers().size(); i++) {
            weights.append(i == 0 ? "" : ", ")
                    .append("w")
                    .append(i + 1)
                    .append(" := ")
                    .append(P.over(law.powers().get(i).weight(), b.s));
        }
        Expr mean = P.times(b.s, Spelling.power(P.over(x, product()), P.over(Expr.ONE, b.s)));
        return t.step("means: " + sum() + " >= " + mean, "AM-GM with " + weights)
                .step("product: " + product() + " = " + spent, "rearranging cost")
                .step("claim least", "substitution in means");
    }

    private TheoremText bestAllocation() {
        Expr mu = b.names.of("mu");
        TheoremText t =
                new TheoremText("best-allocation", "Where it is attained: equal gains {#best-allocation}").positive(mu);
        define(b.weight(t)).given(mu + " = " + level());
        law.powers().forEach(p -> t.given(p.resource() + " = " + p.atGain(mu)));
        t.claim("spends", law.spent() + " = " + law.budget(), "substitution");
        t.claim("risk", sum() + " = " + P.times(b.s, level()), "substitution");
        for (PowerTerm p : law.powers()) {
            t.claim("gain_" + p.resource(), P.times(P.over(p.rate(), p.cost()), p.term()) + " = " + mu, "substitution");
        }
        return t;
    }

    /** With the weights put in where they are symbols. */
    String byLeastSum() {
        return "theorem least-sum" + (b.s instanceof Expr.Num ? "" : " with " + b.s + " := " + law.weight());
    }

    private TheoremText optimum() {
        Expr v = b.names.of("V");
        Expr spent = b.names.of("spent");
        Expr best = b.names.of("best");
        TheoremText t = new TheoremText("optimum", "The exact optimum {#optimum}");
        define(b.weight(t)).let(v, law.excess()).let(spent, law.spent());
        String over = law.resources().stream().map(Expr::toString).collect(Collectors.joining(", "));
        t.let(best, "inf{" + v + " : " + law.budget() + " = " + spent + ", over " + over + "}");
        String at = law.powers().stream()
                .map(p -> p.resource() + " := " + p.atGain(q))
                .collect(Collectors.joining(", "));
        Expr least = P.times(b.s, q);
        t.claim("value", best + " = " + least);
        t.claim(
                "order",
                least + " = Theta(" + Expr.pow(law.budget(), P.negate(P.over(Expr.ONE, b.s))) + ") as " + law.budget()
                        + " -> inf");
        return t.step("means: " + v + " >= " + least + " when " + law.budget() + " = " + spent, byLeastSum())
                .step("low: " + best + " >= " + least, "infimum from means")
                .step("high: " + best + " <= " + least, "infimum with " + at)
                .step("claim value", "positivity")
                .step("claim order", "order");
    }

    /** The optimum over the balanced value is the same for every budget. */
    private TheoremText factor() {
        TheoremText t = new TheoremText("factor", "What the exact optimum gains on the balanced allocation {#factor}");
        define(b.defineAll(t));
        Expr ratio = b.s;
        for (PowerTerm p : law.powers()) {
            ratio = P.times(ratio, Spelling.power(P.over(p.rate(), p.cost()), P.over(p.weight(), b.s)));
        }
        return t.claim("ratio", P.times(b.s, q) + " = " + Expr.mul(ratio, b.eps), "normal form");
    }

    /** The optimal resources as products of powers: a system that is linear in logarithms. */
    private void closedForm(List<TheoremText> all) {
        List<Expr.Sym> logs = new ArrayList<>();
        List<Expr.Sym> unknowns = new ArrayList<>();
        List<Relation> equations = new ArrayList<>();
        Map<Expr.Sym, Expr> bases = new LinkedHashMap<>();
        Expr.Sym level = Expr.sym("m", Domain.REAL);
        Expr budget = Expr.sym("c", Domain.REAL);
        bases.put((Expr.Sym) budget, P.over(law.budget(), P.over(law.spent(), product())));
        Expr spent = Expr.ZERO;
        for (int i = 0; i < law.powers().size(); i++) {
            PowerTerm p = law.powers().get(i);
            Expr.Sym l = Expr.sym("l" + i, Domain.REAL);
            Expr.Sym u = Expr.sym("u" + i, Domain.REAL);
            logs.add(l);
            unknowns.add(u);
            bases.put(l, p.gain());
            equations.add(Relation.eq(P.times(p.rate(), u), Expr.sub(l, level)));
            spent = P.plus(spent, P.times(p.cost(), u));
        }
        equations.add(Relation.eq(spent, budget));
        unknowns.add(level);
        Map<Expr.Sym, Expr> solution = algebra.solveLinear("the optimal allocation", equations, unknowns)
                .orElse(Map.of());
        if (solution.isEmpty()) {
            open.add(
                    "closed-form: the first-order conditions were not solved, so the optimal allocation is not given as a product"
                            + " of powers of the budget and the constants");
            return;
        }
        TheoremText t = new TheoremText("closed-form", "The optimal allocation in closed form {#closed-form}");
        define(b.weight(t));
        for (int i = 0; i < law.powers().size(); i++) {
            PowerTerm p = law.powers().get(i);
            Expr closed = product(solution.get(unknowns.get(i)), bases, "the optimal " + p.resource());
            if (i == 0) {
                first = closed;
            }
            t.claim("best_" + p.resource(), p.atGain(level()) + " = " + closed, "normal form");
        }
        if (law.powers().size() == 2 && law.exponential().isEmpty()) {
            all.add(stationary());
        }
        Expr risk = product(solution.get(level), bases, "the optimal risk");
        all.add(t.claim("risk", P.times(b.s, level()) + " = " + Expr.mul(b.s, risk), "normal form"));
    }

    /** Two resources, the second spent as the budget says: where the slope in the first is 0. */
    private TheoremText stationary() {
        PowerTerm m = law.powers().get(0);
        PowerTerm n = law.powers().get(1);
        Expr left = P.over(law.budget(), P.times(law.unit(), m.spending()));
        Expr second = Spelling.power(left, P.over(Expr.ONE, n.cost()));
        Expr other = P.times(n.coefficient(), Expr.pow(second, P.negate(n.rate())));
        Expr gain = P.times(P.over(m.rate(), m.cost()), m.term());
        TheoremText t = new TheoremText("stationary", "The only stationary allocation {#stationary}");
        return t.given("stationary: diff(" + m.term() + " + " + other + ", " + m.resource() + ") = 0")
                .claim("size", m.resource() + " = " + first)
                .step("balance: " + gain + " = " + P.times(P.over(n.rate(), n.cost()), other), "rearranging stationary")
                .step("claim size", "solving balance");
    }

    /** A linear form in logarithms as the product of their bases to its coefficients. */
    private Expr product(Expr form, Map<Expr.Sym, Expr> bases, String purpose) {
        List<Expr> factors = new ArrayList<>();
        for (Map.Entry<Expr.Sym, Expr> e : bases.entrySet()) {
            Expr exponent = algebra.simplify(purpose, algebra.derivative(purpose, form, e.getKey()));
            if (exponent != Expr.ZERO && e.getValue() != Expr.ONE) {
                factors.add(exponent == Expr.ONE ? e.getValue() : Expr.pow(e.getValue(), exponent));
            }
        }
        return Expr.mul(factors);
    }
}
