package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.find.LogLinear;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/**
 * A sum bounded below by a product of powers, with weights that follow from the exponents: those for which the product has the
 * exponents of the other side; or the coefficients of the terms, where they are shares of one.
 */
final class ByShares implements Tactic {
    private static final Parameters P = new Parameters(List.of());

    @Override
    public List<Plan> plans(Goal goal) {
        List<Plan> all = new ArrayList<>();
        Relation r = goal.relation();
        if (r == null || r.op() == Relation.Op.EQ || r.op() == Relation.Op.NE) {
            return all;
        }
        boolean left = r.op() == Relation.Op.GE || r.op() == Relation.Op.GT;
        Expr larger = left ? r.left() : r.right();
        Expr smaller = left ? r.right() : r.left();
        for (Expr.Add sum : Parts.sums(larger)) {
            for (List<Expr> weights : weights(sum.terms(), smaller)) {
                plan(goal, sum, sum == larger, weights, all);
            }
        }
        return all;
    }

    private static void plan(Goal goal, Expr.Add sum, boolean whole, List<Expr> weights, List<Plan> all) {
        List<String> with = new ArrayList<>();
        List<Expr> factors = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            Expr w = weights.get(i);
            with.add("w" + (i + 1) + " := " + w);
            factors.add(Expr.pow(Expr.div(sum.terms().get(i), w), w));
        }
        String by = "AM-GM with " + String.join(", ", with);
        if (whole) {
            all.add(Plan.of(List.of(goal.by(by))));
        }
        String means = goal.names().label("means");
        String step = means + ": " + new Relation(sum, Relation.Op.GE, Expr.mul(factors)) + Names.when(goal.says())
                + " by " + by;
        all.add(Plan.of(List.of(step, goal.by("rearranging " + means))));
        all.add(Plan.of(List.of(step, goal.by("adding " + means))));
        all.add(Plan.of(List.of(step, goal.by("substitution in " + means))));
    }

    private static Set<List<Expr>> weights(List<Expr> terms, Expr target) {
        Set<List<Expr>> all = new LinkedHashSet<>();
        if (terms.size() > 3) {
            return all;
        }
        try {
            coefficients(terms).ifPresent(all::add);
            List<Expr.Sym> symbols = Parts.symbols(new Relation(Expr.add(terms), Relation.Op.GE, target));
            List<List<Expr>> rows = new ArrayList<>();
            for (Expr.Sym x : symbols) {
                row(terms, target, x).ifPresent(rows::add);
            }
            if (terms.size() == 2) {
                for (List<Expr> e : rows) {
                    overGap(e).ifPresent(all::add);
                    two(e).ifPresent(all::add);
                }
            } else {
                for (int i = 0; i < rows.size(); i++) {
                    for (int j = i + 1; j < rows.size(); j++) {
                        three(rows.get(i), rows.get(j)).ifPresent(all::add);
                    }
                }
            }
        } catch (UndecidedException outOfReach) {
            // Those found so far are all.
        }
        return all;
    }

    /** The first factors of the terms, where they add up to 1. */
    private static Optional<List<Expr>> coefficients(List<Expr> terms) {
        List<Expr> first = new ArrayList<>();
        Expr sum = Expr.ZERO;
        for (Expr t : terms) {
            Expr c = t instanceof Expr.Mul m ? m.factors().get(0) : t instanceof Expr.Div d ? d.numerator() : Expr.ONE;
            Expr w = t instanceof Expr.Div d ? P.over(c, d.denominator()) : c;
            first.add(w);
            sum = P.plus(sum, w);
        }
        return P.isZero(P.minus(sum, Expr.ONE)) ? Optional.of(first) : Optional.empty();
    }

    /** The exponents of a symbol in the terms and in the target; empty where one is no power of it, or all are free of it. */
    private static Optional<List<Expr>> row(List<Expr> terms, Expr target, Expr.Sym x) {
        LogLinear.Reader reader = new LogLinear.Reader(x, P);
        List<Expr> row = new ArrayList<>();
        for (Expr t : terms) {
            LogLinear l = reader.logarithm(t);
            if (l == null || !P.isZero(l.linear())) {
                return Optional.empty();
            }
            row.add(l.log());
        }
        LogLinear l = reader.logarithm(target);
        row.add(l == null || !P.isZero(l.linear()) ? Expr.ZERO : l.log());
        return row.stream().allMatch(P::isZero) ? Optional.empty() : Optional.of(row);
    }

    /** Two weights over the gap between the exponents. */
    private static Optional<List<Expr>> overGap(List<Expr> e) {
        Expr gap = P.minus(e.get(0), e.get(1));
        return P.isZero(gap)
                ? Optional.empty()
                : Optional.of(
                        List.of(P.over(P.minus(e.get(2), e.get(1)), gap), P.over(P.minus(e.get(0), e.get(2)), gap)));
    }

    private static Optional<List<Expr>> two(List<Expr> e) {
        return shares(List.of(P.minus(e.get(2), e.get(1)), P.minus(e.get(0), e.get(2))));
    }

    /** Three weights that add up to 1 and give two exponents, by Cramer's rule. */
    private static Optional<List<Expr>> three(List<Expr> e, List<Expr> f) {
        Expr a = P.minus(e.get(0), e.get(2));
        Expr b = P.minus(e.get(1), e.get(2));
        Expr c = P.minus(f.get(0), f.get(2));
        Expr d = P.minus(f.get(1), f.get(2));
        Expr u = P.minus(e.get(3), e.get(2));
        Expr v = P.minus(f.get(3), f.get(2));
        Expr first = P.minus(P.times(u, d), P.times(b, v));
        Expr second = P.minus(P.times(a, v), P.times(u, c));
        Expr all = P.minus(P.times(a, d), P.times(b, c));
        return shares(List.of(first, second, P.minus(all, P.plus(first, second))));
    }

    /** Numbers in the given proportions that add up to 1; the first is measured against itself, so that what is common goes. */
    private static Optional<List<Expr>> shares(List<Expr> proportions) {
        Expr unit = proportions.get(0);
        if (P.isZero(unit)) {
            return Optional.empty();
        }
        List<Expr> measured = new ArrayList<>();
        Expr sum = Expr.ZERO;
        for (Expr p : proportions) {
            Expr ratio = ratio(p, unit);
            measured.add(ratio);
            sum = P.plus(sum, ratio);
        }
        Expr whole = sum;
        return P.isZero(whole)
                ? Optional.empty()
                : Optional.of(measured.stream().map(m -> P.over(m, whole)).toList());
    }

    private static Expr ratio(Expr x, Expr unit) {
        if (!(x instanceof Expr.Add a)) {
            return P.over(x, unit);
        }
        Expr sum = Expr.ZERO;
        for (Expr t : a.terms()) {
            sum = P.plus(sum, P.over(t, unit));
        }
        return sum;
    }
}
