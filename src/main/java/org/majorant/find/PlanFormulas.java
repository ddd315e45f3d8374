package org.majorant.find;

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
import org.majorant.expr.Relation;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/**
 * What {@link Planner} computes, as expressions in the constants of a law: the same formulas of the same theorems, in the natural
 * logarithms of budget and resources, so that they neither overflow nor need another program's copy of them.
 *
 * @param constants the symbols of the law that are no resources, in order of their occurrence
 * @param logBudget stands for the logarithm of the budget
 * @param resources those with a cost, each with its term of the risk; an exponential one is last
 * @param balanced all terms equal
 * @param optimum the exact optimum, by cases: the first whose conditions hold
 * @param irreducible the sum of the constant terms
 * @param logCost the logarithm of what resources cost
 * @param positive what must be positive for the formulas to apply: rates, costs, coefficients
 */
public record PlanFormulas(
        List<Expr.Sym> constants,
        Expr.Sym logBudget,
        List<Resource> resources,
        Way balanced,
        List<Way> optimum,
        Expr irreducible,
        Expr logCost,
        List<Expr> positive) {
    private static final Parameters P = new Parameters(List.of());

    /**
     * A resource and its term.
     *
     * @param log stands for the logarithm of the resource
     * @param logCoefficient the logarithm of the term's coefficient
     * @param rate the exponent of a power, or the inverse of the time constant
     * @param cost the exponent in the cost
     */
    public record Resource(
            Expr.Sym symbol, Expr.Sym log, Expr logCoefficient, Expr rate, Expr cost, boolean exponential) {
        /** The logarithm of the term. */
        public Expr logTerm() {
            return exponential
                    ? Expr.sub(logCoefficient, Expr.div(Expr.exp(log), scale()))
                    : Expr.sub(logCoefficient, Expr.mul(rate, log));
        }

        /** {@code -d term / d log}. */
        public Expr gain() {
            Expr by = exponential ? Expr.div(Expr.exp(log), scale()) : rate;
            return Expr.mul(by, Expr.exp(logTerm()));
        }

        Expr scale() {
            return P.over(Expr.ONE, rate);
        }

        /** The logarithm of how much of it makes its term have a given logarithm. */
        public Expr logWhereTermIs(Expr logValue) {
            return exponential
                    ? Expr.log(Expr.mul(scale(), Expr.sub(logCoefficient, logValue)))
                    : Expr.div(Expr.sub(logCoefficient, logValue), rate);
        }
    }

    /**
     * An allocation in one case.
     *
     * @param how as {@link Allocation#how}
     * @param when the conditions of the case; those of the cases before it do not hold
     * @param logs the logarithms of the resources in order; none at the edge, where all goes to the powers and no time is left
     * @param localExponent {@code -d ln risk / d ln C} along it
     */
    public record Way(String how, List<Relation> when, List<Expr> logs, Expr localExponent) {
        /** Whether the infimum is not attained, and the risk tends to the initial gap. */
        public boolean isEdge() {
            return logs.isEmpty();
        }
    }

    /**
     * The formulas of a law.
     *
     * @throws UndecidedException when the law has another shape, or a sign is not known; the message says where
     */
    public static PlanFormulas of(Expr risk, Expr cost) {
        LawShape shape = LawShape.of(risk, cost);
        Set<String> taken = new LinkedHashSet<>();
        Set<Expr.Sym> constants = new LinkedHashSet<>(Exprs.freeSymbols(risk));
        constants.addAll(Exprs.freeSymbols(cost));
        constants.forEach(s -> taken.add(s.name()));
        List<Resource> powers = new ArrayList<>();
        List<Resource> exponentials = new ArrayList<>();
        List<Expr> constantTerms = new ArrayList<>();
        Set<Expr.Sym> seen = new LinkedHashSet<>();
        for (LawShape.Term t : shape.terms()) {
            if (t.kind() == LawShape.Kind.CONSTANT) {
                constantTerms.add(t.text());
            } else if (!seen.add(t.resource())) {
                throw new UndecidedException("two terms hold " + t.resource() + "; a plan takes one term a resource");
            } else {
                Resource r = resource(t, cost, fresh("ln" + t.resource().name(), taken));
                (r.exponential() ? exponentials : powers).add(r);
            }
        }
        if (exponentials.size() > 1) {
            throw new UndecidedException("the law has two exponential terms; a plan takes one");
        }
        constants.removeAll(seen);
        List<Resource> all = new ArrayList<>(powers);
        all.addAll(exponentials);
        if (all.isEmpty()) {
            throw new UndecidedException("no term of the risk has a resource with a cost");
        }
        Map<Expr.Sym, Expr> ones = new LinkedHashMap<>();
        seen.forEach(r -> ones.put(r, Expr.ONE));
        Expr logUnit = P.log(Exprs.substitute(cost, ones));
        Optional<Resource> exponential = exponentials.stream().findFirst();
        AllocationFormulas ways = new AllocationFormulas(powers, exponential, logUnit, fresh("lnC", taken));
        Expr spent = logUnit;
        List<Expr> positive = new ArrayList<>();
        for (Resource r : all) {
            spent = Expr.add(spent, Expr.mul(r.cost(), r.log()));
            positive.add(r.rate());
            positive.add(r.cost());
        }
        return new PlanFormulas(
                List.copyOf(constants),
                ways.logBudget(),
                List.copyOf(all),
                ways.balanced(),
                ways.optimum(),
                constantTerms.isEmpty() ? Expr.ZERO : Expr.add(constantTerms),
                spent,
                List.copyOf(positive));
    }

    private static Expr.Sym fresh(String name, Set<String> taken) {
        String free = name;
        while (!taken.add(free)) {
            free += "x";
        }
        return Expr.sym(free, Domain.REAL);
    }

    /** Rate, coefficient and cost read off the logarithms of the term and of the cost. */
    private static Resource resource(LawShape.Term t, Expr cost, Expr.Sym log) {
        LogLinear.Reader reader = new LogLinear.Reader(t.resource(), P);
        LogLinear term = reader.logarithm(t.text());
        LogLinear spent = reader.logarithm(cost);
        if (term == null || spent == null) {
            throw new UndecidedException("a factor of " + (term == null ? t.text() : cost)
                    + " is not known to be positive; declare the domains of its symbols");
        }
        boolean exponential = t.kind() == LawShape.Kind.EXPONENTIAL;
        Expr rate = P.negate(exponential ? term.linear() : term.log());
        return new Resource(t.resource(), log, term.constant(), rate, spent.log(), exponential);
    }

    /** The logarithm of the i-th resource at which its term equals the j-th. */
    public Expr boundary(int i, int j) {
        return resources.get(i).logWhereTermIs(resources.get(j).logTerm());
    }

    /** The logarithm of the i-th resource that the budget leaves when the others are given. */
    public Expr rest(int i) {
        Resource r = resources.get(i);
        Expr others = Exprs.substitute(logCost, Map.of(r.log(), Expr.ZERO));
        return Expr.div(Expr.sub(logBudget, others), r.cost());
    }
}
