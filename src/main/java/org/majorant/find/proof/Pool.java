package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;

/** Relations that hold, from which a goal may be put together: what is known, tangents, squares; each times products that fit. */
final class Pool {
    private static final int MOST_MULTIPLIERS = 6;
    private static final int MOST_POINTS = 5;

    /**
     * One of them.
     *
     * @param name how a step refers to it; empty where a line is needed first
     * @param line what stands behind its label in such a line
     * @param says the relation
     * @param times what both its sides are multiplied by
     * @param sum what is then not negative
     */
    record Member(String name, String line, Relation says, Expr times, PowerTerms sum) {}

    private final Goal goal;
    private final PowerTerms wanted;
    private final KnownSigns signs;
    private final List<Member> members = new ArrayList<>();

    Pool(Goal goal, PowerTerms wanted, KnownSigns signs) {
        this.goal = goal;
        this.wanted = wanted;
        this.signs = signs;
    }

    List<Member> members() {
        Set<Map<Expr, BigFraction>> products = new LinkedHashSet<>(wanted.monomials());
        for (Known k : goal.facts()) {
            if (k.says().op() != Relation.Op.NE
                    && !Exprs.containsFormal(k.says().left(), FAR)) {
                PowerTerms t = terms(k.says());
                if (t != null) {
                    multiplied(k.name(), "", k.says(), t, t.monomials(), products);
                    members.stream().map(m -> m.sum().monomials()).forEach(products::addAll);
                }
            }
        }
        tangents(products);
        squares(products);
        return members;
    }

    private static final Set<org.majorant.expr.FormalKind> FAR = Set.of(
            org.majorant.expr.FormalKind.INFIMUM, org.majorant.expr.FormalKind.LIMIT, org.majorant.expr.FormalKind.SUM);

    private static @Nullable PowerTerms terms(Relation r) {
        try {
            return PowerTerms.difference(r);
        } catch (PowerTerms.TooLargeException e) {
            return null;
        }
    }

    private void multiplied(
            String name,
            String line,
            Relation r,
            PowerTerms t,
            Set<Map<Expr, BigFraction>> heads,
            Set<Map<Expr, BigFraction>> products) {
        Set<Map<Expr, BigFraction>> factors = new LinkedHashSet<>();
        factors.add(Map.of());
        for (Map<Expr, BigFraction> g : products) {
            for (Map<Expr, BigFraction> f : heads) {
                factors.add(PowerTerms.product(g, PowerTerms.power(f, BigFraction.of(-1))));
            }
        }
        factors.stream()
                .filter(f -> f.size() <= 3
                        && (line.isEmpty() || !speaksOfLogarithms(f))
                        && (r.op() == Relation.Op.EQ ? signs.of(f) != 0 : fits(r, f)))
                .limit(MOST_MULTIPLIERS)
                .forEach(f -> {
                    Expr times = PowerTerms.expression(f, BigFraction.ONE);
                    PowerTerms sum = t.times(PowerTerms.monomial(f));
                    members.add(new Member(name, line, r, times, sum));
                    if (r.op() == Relation.Op.EQ) {
                        members.add(new Member(name, line, r, Parts.negative(times), sum.times(BigFraction.of(-1))));
                    }
                });
    }

    private boolean fits(Relation r, Map<Expr, BigFraction> factor) {
        boolean strict = r.op() == Relation.Op.LT || r.op() == Relation.Op.GT;
        return strict ? signs.of(factor) > 0 : signs.isNotNegative(factor);
    }

    private static boolean speaksOfLogarithms(Map<Expr, BigFraction> product) {
        return product.keySet().stream().anyMatch(b -> b instanceof Expr.Call c && c.function() == Fn.LOG);
    }

    private void tangents(Set<Map<Expr, BigFraction>> products) {
        Set<Expr> logs = new LinkedHashSet<>();
        Set<Expr> exps = new LinkedHashSet<>();
        for (Map<Expr, BigFraction> m : wanted.monomials()) {
            for (Expr b : m.keySet()) {
                if (b instanceof Expr.Call c && c.function() == Fn.LOG && !(c.argument() instanceof Expr.Num)) {
                    logs.add(c.argument());
                } else if (b instanceof Expr.Call c && c.function() == Fn.EXP) {
                    exps.add(c.argument());
                }
            }
        }
        for (Expr u : logs) {
            Set<Expr> at = new LinkedHashSet<>(logs);
            at.remove(u);
            POINTS.forEach(at::add);
            at.stream().limit(MOST_POINTS).forEach(a -> {
                ofLog(Expr.div(u, a), products);
                ofLog(Expr.div(a, u), products);
            });
        }
        for (Expr u : exps) {
            for (Expr a : List.of(Expr.ZERO, Expr.ONE, Expr.num(-1))) {
                ofExp(u, a, products);
                ofExp(Parts.negative(u), a, products);
            }
        }
    }

    private static final List<Expr> POINTS =
            List.of(Expr.ONE, Expr.num(1, 2), Expr.num(1, 3), Expr.num(2), Expr.exp(Expr.ONE));

    private void ofLog(Expr ratio, Set<Map<Expr, BigFraction>> products) {
        Expr u = PowerTerms.of(ratio).expression();
        Relation r = new Relation(Expr.log(u), Relation.Op.LE, Expr.sub(u, Expr.ONE));
        add(Expr.log(u), r, " by tangent with log := " + u + ", at := 1", products);
    }

    private void ofExp(Expr u, Expr a, Set<Map<Expr, BigFraction>> products) {
        Expr line = a == Expr.ZERO
                ? Expr.add(Expr.ONE, u)
                : Expr.mul(
                        Expr.exp(a),
                        PowerTerms.of(Expr.sub(Expr.add(Expr.ONE, u), a)).expression());
        add(
                Expr.exp(u),
                new Relation(Expr.exp(u), Relation.Op.GE, line),
                " by tangent with exp := " + u + ", at := " + a,
                products);
    }

    private void add(Expr head, Relation r, String by, Set<Map<Expr, BigFraction>> products) {
        PowerTerms t = terms(r);
        if (t != null) {
            Set<Map<Expr, BigFraction>> heads = new LinkedHashSet<>();
            PowerTerms.of(head).monomials().stream()
                    .filter(m -> m.keySet().stream().noneMatch(b -> b instanceof Expr.Num)
                            && m.keySet().stream()
                                    .noneMatch(b -> b instanceof Expr.Call c && c.argument() instanceof Expr.Num))
                    .forEach(heads::add);
            multiplied("", r + Names.when(goal.says()) + by, r, t, heads, products);
        }
    }

    /** Squares of differences and sums whose products occur. */
    private void squares(Set<Map<Expr, BigFraction>> products) {
        List<Map<Expr, BigFraction>> roots = products.stream()
                .filter(signs::isSquare)
                .map(m -> PowerTerms.power(m, BigFraction.of(1, 2)))
                .toList();
        for (int i = 0; i < roots.size(); i++) {
            for (int j = i + 1; j < roots.size(); j++) {
                if (!products.contains(PowerTerms.product(roots.get(i), roots.get(j)))) {
                    continue;
                }
                Expr u = PowerTerms.expression(roots.get(i), BigFraction.ONE);
                for (BigFraction k : TIMES) {
                    square(u, PowerTerms.expression(roots.get(j), k));
                    square(u, PowerTerms.expression(roots.get(j), k.negate()));
                }
            }
        }
    }

    private static final List<BigFraction> TIMES =
            List.of(BigFraction.ONE, BigFraction.of(2), BigFraction.of(1, 2), BigFraction.of(3), BigFraction.of(1, 3));

    private void square(Expr u, Expr v) {
        Expr sum = v instanceof Expr.Neg n ? Expr.sub(u, n.operand()) : Expr.add(u, v);
        Relation r = new Relation(Expr.pow(sum, Expr.num(2)), Relation.Op.GE, Expr.ZERO);
        PowerTerms t = terms(r);
        if (t != null) {
            members.add(new Member("", r + Names.when(goal.says()) + " by positivity", r, Expr.ONE, t));
        }
    }
}
