package org.majorant.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;

/**
 * Meanings for unknown functions and sequences: constants, lines, powers, exponentials, with a kink now and then; solutions of the
 * linear differential inequalities among the hypotheses, and sequences that follow their recursions.
 */
final class Functions {
    private static final long[][] COEFFICIENTS = {
        {0, 1}, {1, 1}, {-1, 1}, {1, 2}, {2, 1}, {-1, 2}, {3, 1}, {1, 10}, {-2, 1}, {5, 1}, {-1, 10}
    };

    private final Problem problem;
    private final Draw draw;
    private final Map<String, Expr.Formal> names;
    private final List<Equation> equations = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    /** Whether a hypothesis speaks of a derivative. */
    private final boolean moves;

    private final List<Recursion> recursions = new ArrayList<>();

    /** {@code diff(u(t), t) op k u(t) + m}. */
    private record Equation(String name, Relation.Op op, Expr rate, Expr rest) {}

    /** {@code e[k + 1] op g}. */
    private record Recursion(String name, Expr.Sym index, Relation.Op op, Expr next) {}

    /** {@code sum(i, from, to, p(i)) = total}. */
    private record Sum(String name, Expr from, Expr to, Expr total) {}

    Functions(Problem problem, Draw draw) {
        this.problem = problem;
        this.draw = draw;
        this.names = problem.functions();
        this.moves = problem.hypotheses().stream()
                .flatMap(h -> h.expressions().stream())
                .anyMatch(e -> Exprs.containsFormal(e, java.util.EnumSet.of(FormalKind.DIFF)));
        problem.hypotheses().forEach(h -> {
            if (h.formula() instanceof Formula.Quantified q && q.body() instanceof Formula.Comparison c) {
                c.chain().forEach(r -> {
                    look(r, q.variable());
                    look(r.swapped(), q.variable());
                });
            } else if (h.formula() instanceof Formula.Comparison c) {
                c.chain().forEach(r -> {
                    look(r, null);
                    look(r.swapped(), null);
                });
            }
        });
    }

    private void look(Relation r, Expr.Sym bound) {
        if (!(r.left() instanceof Expr.Formal f)) {
            return;
        }
        if (f.kind() == FormalKind.DIFF
                && f.arguments().get(0) instanceof Expr.Formal u
                && u.kind() == FormalKind.APPLIED) {
            Expr rest = replaced(r.right(), u, Expr.ZERO);
            Expr rate = Expr.sub(replaced(r.right(), u, Expr.ONE), rest);
            Expr.Sym t = (Expr.Sym) f.arguments().get(1);
            if (!Exprs.contains(rest, t) && !Exprs.contains(rate, t)) {
                equations.add(new Equation(u.name(), r.op(), rate, rest));
            }
        }
        if (f.kind() == FormalKind.SUM
                && r.op() == Relation.Op.EQ
                && f.arguments().get(3) instanceof Expr.Formal p
                && p.kind() == FormalKind.APPLIED
                && p.arguments().equals(List.of(f.arguments().get(0)))) {
            sums.add(new Sum(p.name(), f.arguments().get(1), f.arguments().get(2), r.right()));
        }
        boolean next = bound != null
                && f.kind() == FormalKind.APPLIED
                && f.arguments().equals(List.of(Expr.add(bound, Expr.ONE)));
        if (next) {
            recursions.add(new Recursion(f.name(), bound, r.op(), r.right()));
        }
    }

    private static Expr replaced(Expr e, Expr old, Expr by) {
        return e == old ? by : Exprs.rebuild(e, x -> replaced(x, old, by));
    }

    Map<String, World.Function> draw(Map<Expr.Sym, Expr> values) {
        Map<String, World.Function> all = new LinkedHashMap<>();
        names.forEach((name, f) -> all.put(name, function(name, f)));
        return all;
    }

    private World.Function function(String name, Expr.Formal like) {
        boolean sequence = name.endsWith("[]");
        List<Domain> domains = problem.arguments()
                .getOrDefault(
                        name,
                        java.util.Collections.nCopies(
                                like.arguments().size(), sequence ? Domain.INTEGER : Domain.REAL));
        for (Sum r : sums) {
            if (r.name.equals(name)) {
                List<org.apache.commons.numbers.fraction.BigFraction> weights = new ArrayList<>();
                for (int i = 0; i < 5; i++) {
                    weights.add(org.apache.commons.numbers.fraction.BigFraction.of(draw.of(1, 1, 2, 7, 100, -3), 3));
                }
                weights.replaceAll(w -> like.range().lower().value() != null ? w.abs() : w);
                return new Normalised(
                        r.from,
                        r.to,
                        r.total,
                        domains.get(0),
                        weights,
                        like.range().upper().isInfinite() && draw.flip()
                                ? org.apache.commons.numbers.fraction.BigFraction.of(50)
                                : org.apache.commons.numbers.fraction.BigFraction.of(1, draw.of(1, 2, 50)));
            }
        }
        for (Recursion r : recursions) {
            if (r.name.equals(name) && !draw.oneIn(4)) {
                return new Recursive(
                        name,
                        r.index,
                        domains.get(0),
                        like.range(),
                        r.op,
                        r.next,
                        coefficient(),
                        draw.below(4),
                        draw.between(1, 4));
            }
        }
        List<Expr.Sym> parameters = new ArrayList<>();
        for (int i = 0; i < domains.size(); i++) {
            parameters.add(Expr.sym("argument " + (i + 1), domains.get(i)));
        }
        boolean still = !sequence && moves && draw.oneIn(3);
        if (still) {
            return new World.Given(parameters, domains, like.range(), constant(like.range()));
        }
        for (Equation e : equations) {
            if (e.name.equals(name) && !draw.oneIn(3)) {
                return new World.Given(parameters, domains, like.range(), solution(e, parameters.get(0)));
            }
        }
        Expr body = body(parameters, like.range());
        return new World.Given(parameters, domains, like.range(), body);
    }

    private Expr solution(Equation e, Expr t) {
        Expr c = coefficient();
        Expr k = draw.oneIn(3) ? Expr.mul(e.rate, draw.of(Expr.num(2), Expr.num(1, 2))) : e.rate;
        if (draw.oneIn(3)) {
            Expr shift = Expr.div(e.rest, k);
            return Expr.sub(Expr.mul(Expr.add(c, shift), Expr.exp(Expr.mul(k, t))), shift);
        }
        return draw.flip() ? Expr.mul(c, Expr.exp(Expr.mul(k, t))) : Expr.add(c, Expr.mul(e.rest, t));
    }

    private Expr coefficient() {
        long[] c = COEFFICIENTS[draw.below(COEFFICIENTS.length)];
        return Expr.num(c[0], c[1]);
    }

    private Expr body(List<Expr.Sym> p, Domain range) {
        Expr x = p.size() == 1 ? p.get(0) : Expr.add(new ArrayList<>(p));
        Expr c = coefficient();
        Expr d = coefficient();
        boolean bounded = !range.upper().isInfinite() || range.lower().value() != null;
        if (bounded && draw.oneIn(2)) {
            return constant(range);
        }
        return switch (draw.below(11)) {
            case 0, 1 -> c;
            case 2 -> x;
            case 3 -> Expr.add(c, Expr.mul(d, x));
            case 4 -> Expr.mul(c, Expr.exp(Expr.mul(d, x)));
            case 5 -> Expr.add(Expr.mul(c, Expr.exp(Expr.neg(x))), d);
            case 6 -> Expr.call(org.majorant.expr.Fn.ABS, Expr.sub(x, c));
            case 7 -> Expr.mul(c, Expr.pow(x, Expr.num(2)));
            case 8 -> Expr.div(c, Expr.add(Expr.ONE, Expr.pow(x, Expr.num(2))));
            case 9 -> Expr.call(org.majorant.expr.Fn.MAX, Expr.sub(x, c), Expr.ZERO);
            default -> Expr.call(org.majorant.expr.Fn.FLOOR, Expr.mul(c, x));
        };
    }

    private Expr constant(Domain range) {
        var x = Dense.draw(range, List.of(), draw, true);
        return x == null ? Expr.ZERO : Expr.num(x);
    }
}
