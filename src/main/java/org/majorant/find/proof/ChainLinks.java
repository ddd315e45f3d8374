package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;

/** What is left of an inequality once a known one is taken away, and what its terms have in common. */
final class ChainLinks {
    private ChainLinks() {}

    /** Ways to a goal whose first link is known: the rest is a goal of its own, and both are added. */
    static List<Plan> from(Goal goal, Relation r, Known known) {
        List<Plan> all = new ArrayList<>();
        try {
            PowerTerms wanted = PowerTerms.difference(r);
            PowerTerms given = PowerTerms.difference(known.says());
            boolean equation = known.says().op() == Relation.Op.EQ;
            for (int sign : equation ? new int[] {1, -1} : new int[] {1}) {
                PowerTerms rest = wanted.minus(given.times(BigFraction.of(sign)));
                if (rest.size() < wanted.size() + given.size() - 1 && rest.size() > 0) {
                    link(goal, r, known, rest, all);
                } else if (rest.size() == 0) {
                    all.add(Plan.of(List.of(goal.by("adding " + known.name()))));
                }
            }
            multiples(goal, r, known, wanted, given, all);
        } catch (PowerTerms.TooLargeException e) {
            // What is larger than that is no link of a chain.
        }
        return all;
    }

    /** The same with the known one times the product at which a term of it is a term of the goal. */
    private static void multiples(
            Goal goal, Relation r, Known known, PowerTerms wanted, PowerTerms given, List<Plan> all) {
        KnownSigns signs = new KnownSigns(goal);
        Set<PowerTerms> seen = new LinkedHashSet<>();
        for (Map<Expr, BigFraction> g : wanted.monomials()) {
            for (Map<Expr, BigFraction> f : given.monomials()) {
                Map<Expr, BigFraction> factor = PowerTerms.product(g, PowerTerms.power(f, BigFraction.of(-1)));
                BigFraction c = wanted.coefficient(g).divide(given.coefficient(f));
                if (c.equals(BigFraction.ONE) && factor.isEmpty() || c.signum() < 0 || signs.of(factor) <= 0) {
                    continue;
                }
                PowerTerms times = given.times(PowerTerms.monomial(factor)).times(c);
                PowerTerms rest = wanted.minus(times);
                if (rest.size() > 1 && rest.size() < wanted.size() + given.size() - 1 && seen.add(rest)) {
                    Expr by = PowerTerms.expression(factor, c);
                    String scaled = goal.names().label("scaled");
                    Relation says = known.says().map(e -> e == Expr.ZERO ? e : Expr.mul(by, e));
                    String line = scaled + ": " + says + Names.when(goal.says()) + " by rearranging " + known.name()
                            + (by instanceof Expr.Num ? "" : " with factor := " + by);
                    link(goal, r, new Known(scaled, says), rest, all);
                    Plan last = all.remove(all.size() - 1);
                    all.add(last.after(line));
                }
            }
        }
    }

    private static void link(Goal goal, Relation r, Known known, PowerTerms rest, List<Plan> all) {
        boolean strict = r.op() == Relation.Op.LT || r.op() == Relation.Op.GT;
        boolean enough = known.says().op() == Relation.Op.LT || known.says().op() == Relation.Op.GT;
        Relation.Op op = strict && !enough ? Relation.Op.LT : Relation.Op.LE;
        Relation whole = rest.parted(op);
        if (whole.left() == Expr.ZERO) {
            all.add(Plan.of(List.of(goal.by("adding " + known.name()))));
            return;
        }
        Goal left = goal.step("rest", 0, whole, goal.says().conditions());
        String last = goal.by("adding " + known.name() + ", " + left.label());
        Relation smaller = divided(rest, op);
        if (smaller != null) {
            Goal core = goal.step("core", 0, smaller, goal.says().conditions());
            all.add(new Plan(List.of(core), List.of(left.by("rearranging " + core.label()), last)));
        } else {
            all.add(new Plan(List.of(left), List.of(last)));
        }
    }

    /** The sum without the factor that all terms have; null where there is none. */
    static @Nullable Relation divided(PowerTerms sum, Relation.Op op) {
        Map<Expr, BigFraction> common = isolating(sum);
        if (common.isEmpty() || sum.size() < 2) {
            return null;
        }
        PowerTerms rest = sum.times(PowerTerms.monomial(PowerTerms.power(common, BigFraction.of(-1))));
        BigFraction first = rest.coefficient(rest.monomials().iterator().next()).abs();
        boolean same = rest.monomials().stream()
                .allMatch(m -> rest.coefficient(m).abs().equals(first));
        return (same ? rest.times(first.reciprocal()) : rest).parted(op);
    }

    /** What is divided by: of two products of which one holds a maximum or a minimum, all else in that one. */
    private static Map<Expr, BigFraction> isolating(PowerTerms sum) {
        if (sum.size() == 2) {
            for (Map<Expr, BigFraction> m : sum.monomials()) {
                for (Map.Entry<Expr, BigFraction> f : m.entrySet()) {
                    boolean extreme = f.getKey() instanceof Expr.Call c
                            && (c.function() == Fn.MAX || c.function() == Fn.MIN)
                            && f.getValue().equals(BigFraction.ONE);
                    if (extreme) {
                        return PowerTerms.product(
                                m, PowerTerms.power(Map.of(f.getKey(), BigFraction.ONE), BigFraction.of(-1)));
                    }
                }
            }
        }
        return common(sum.monomials());
    }

    private static Map<Expr, BigFraction> common(Set<Map<Expr, BigFraction>> monomials) {
        Set<Expr> bases = new LinkedHashSet<>();
        monomials.forEach(m -> bases.addAll(m.keySet()));
        Map<Expr, BigFraction> common = new TreeMap<>((x, y) -> x.toString().compareTo(y.toString()));
        for (Expr b : bases) {
            List<BigFraction> all = monomials.stream()
                    .map(m -> m.getOrDefault(b, BigFraction.ZERO))
                    .sorted()
                    .toList();
            BigFraction least = all.get(0);
            BigFraction most = all.get(all.size() - 1);
            if (least.signum() > 0 || most.signum() < 0) {
                common.put(b, least.signum() > 0 ? least : most);
            }
        }
        return common;
    }
}
