package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.find.Inversion;
import org.majorant.prove.normal.UndecidedException;

/**
 * A known range of a symbol put into the terms of a goal, from the innermost power or function outward: each is rearranged to the
 * next, and the outermost is what the goal is added up from.
 */
final class ByBound implements InequalityTactic {
    @Override
    public List<Plan> plans(Goal goal, Relation r) {
        List<Plan> all = new ArrayList<>();
        for (Known k : goal.facts()) {
            if (k.says().op() == Relation.Op.NE || k.says().op() == Relation.Op.EQ) {
                continue;
            }
            for (Expr.Sym x : Parts.symbols(k.says())) {
                if (x.domain().isPositive() && Parts.symbols(r).contains(x)) {
                    end(k.says(), x).ifPresent(end -> chain(goal, r, k, x, end, all));
                }
            }
        }
        return all;
    }

    private static Optional<Expr> end(Relation range, Expr.Sym x) {
        try {
            List<Inversion.Root> roots =
                    Inversion.solve(new Relation(range.left(), Relation.Op.EQ, range.right()), x, List.of());
            return roots.size() == 1 ? Optional.of(roots.get(0).value()) : Optional.empty();
        } catch (UndecidedException outOfReach) {
            return Optional.empty();
        }
    }

    private static void chain(Goal goal, Relation r, Known k, Expr.Sym x, Expr end, List<Plan> all) {
        Set<Expr> terms = new LinkedHashSet<>();
        for (Expr side : List.of(r.left(), r.right())) {
            (side instanceof Expr.Add a ? a.terms() : List.of(side))
                    .stream()
                            .map(ByBound::withoutNumber)
                            .filter(t -> t != x && Exprs.contains(t, x))
                            .forEach(terms::add);
        }
        Map<Expr.Sym, Expr> put = Map.of(x, end);
        for (Expr term : terms) {
            for (boolean up : new boolean[] {true, false}) {
                List<Goal> steps = new ArrayList<>();
                List<Expr> inner = levels(term, x);
                boolean[] ways = ways(inner, up);
                for (int i = 0; i < inner.size(); i++) {
                    Expr part = inner.get(i);
                    Relation bound = new Relation(
                            part,
                            ways[i] ? Relation.Op.LE : Relation.Op.GE,
                            PowerTerms.of(Exprs.substitute(part, put)).expression());
                    steps.add(goal.step(
                            "level" + (i + 1) + "of", 0, bound, goal.says().conditions()));
                }
                close(goal, k, steps, all);
            }
        }
    }

    /** A term without its sign and its number. */
    private static Expr withoutNumber(Expr t) {
        Expr e = t instanceof Expr.Neg n ? n.operand() : t;
        if (!(e instanceof Expr.Mul m) || !(m.factors().get(0) instanceof Expr.Num)) {
            return e;
        }
        List<Expr> rest = m.factors().subList(1, m.factors().size());
        return rest.size() == 1 ? rest.get(0) : Expr.mul(rest);
    }

    /** Which way each level points, the innermost first, if the outermost is bounded from above or from below. */
    private static boolean[] ways(List<Expr> levels, boolean up) {
        boolean[] all = new boolean[levels.size()];
        boolean now = up;
        for (int i = levels.size() - 1; i >= 0; i--) {
            all[i] = now;
            if (i > 0 && falls(levels.get(i), levels.get(i - 1))) {
                now = !now;
            }
        }
        return all;
    }

    private static boolean falls(Expr outer, Expr inner) {
        Expr.Sym y = Expr.sym("inner", org.majorant.expr.Domain.POSITIVE);
        Expr e = Exprs.replace(outer, inner, y);
        return Slopes.of(e, y)
                .map(s -> {
                    try {
                        return new org.majorant.prove.order.Parameters(List.of()).signum(s) < 0;
                    } catch (UndecidedException unknown) {
                        return false;
                    }
                })
                .orElse(false);
    }

    /** Powers and functions that hold the symbol, one within the other, the innermost first; the term itself last. */
    private static List<Expr> levels(Expr term, Expr.Sym x) {
        List<Expr> all = new ArrayList<>();
        Expr now = term;
        while (now != x) {
            if (now == term || now instanceof Expr.Pow || now instanceof Expr.Call) {
                all.add(0, now);
            }
            Expr inside = null;
            for (Expr p : Exprs.parts(now)) {
                if (Exprs.contains(p, x)) {
                    if (inside != null) {
                        return all;
                    }
                    inside = p;
                }
            }
            if (inside == null) {
                return all;
            }
            now = inside;
        }
        return all;
    }

    private static void close(Goal goal, Known k, List<Goal> steps, List<Plan> all) {
        List<String> lines = new ArrayList<>();
        String from = k.name();
        Relation outermost = k.says();
        for (Goal s : steps) {
            outermost = java.util.Objects.requireNonNull(s.relation());
            lines.add(s.by("rearranging " + from));
            from = s.label();
        }
        String last = from;
        List<Known> bounds = List.of(new Known(last, outermost));
        new ByCombination().plans(goal.knowing(bounds)).forEach(p -> all.add(new Plan(lines, p.first(), p.lines())));
        all.add(new Plan(lines, List.of(), List.of(goal.by("rearranging " + last))));
        all.add(new Plan(lines, List.of(), List.of(goal.by("positivity"))));
    }
}
