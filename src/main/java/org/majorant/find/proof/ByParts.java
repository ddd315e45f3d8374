package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;

/** A chain by its links, {@code min} and {@code max} by their arguments, and a claim in two cases, each a goal of its own. */
final class ByParts implements Tactic {
    @Override
    public List<Plan> plans(Goal goal) {
        List<Plan> all = new ArrayList<>();
        if (goal.says().formula() instanceof Formula.Comparison c && c.chain().size() > 1) {
            all.add(chain(goal, c.chain()));
        }
        Relation r = goal.relation();
        if (r != null) {
            extremes(goal, r, all);
            if (goal.speaksOf(FormalKind.INFIMUM)) {
                return all;
            }
            cases(goal, goal.isClaim() ? BySigns.splits(r) : BySigns.kinks(r), r, all);
        }
        return all;
    }

    private static Plan chain(Goal goal, List<Relation> links) {
        List<Goal> first = new ArrayList<>();
        for (Relation link : links) {
            first.add(goal.step(
                    "link" + (first.size() + 1) + "of",
                    first.size(),
                    link,
                    goal.says().conditions()));
        }
        return new Plan(first, List.of(goal.by("positivity")));
    }

    private static void extremes(Goal goal, Relation r, List<Plan> all) {
        Relation up = r.op() == Relation.Op.GE || r.op() == Relation.Op.GT ? r.swapped() : r;
        if (up.op() != Relation.Op.LE && up.op() != Relation.Op.LT) {
            return;
        }
        if (up.right() instanceof Expr.Call c && c.function() == Fn.MIN) {
            every(
                    goal,
                    c.arguments().stream()
                            .map(a -> new Relation(up.left(), up.op(), a))
                            .toList(),
                    all);
        } else if (up.left() instanceof Expr.Call c && c.function() == Fn.MAX) {
            every(
                    goal,
                    c.arguments().stream()
                            .map(a -> new Relation(a, up.op(), up.right()))
                            .toList(),
                    all);
        } else if (up.left() instanceof Expr.Call c && c.function() == Fn.MIN) {
            c.arguments().forEach(a -> every(goal, List.of(new Relation(a, up.op(), up.right())), all));
        } else if (up.right() instanceof Expr.Call c && c.function() == Fn.MAX) {
            c.arguments().forEach(a -> every(goal, List.of(new Relation(up.left(), up.op(), a)), all));
            c.arguments()
                    .forEach(a -> c.arguments().stream()
                            .filter(b -> b != a && up.op() == Relation.Op.LE)
                            .forEach(b -> either(goal, up, a, b, all)));
        }
    }

    /** {@code x <= max(a, b)}, where {@code x <= a} is known unless {@code x <= b}. */
    private static void either(Goal goal, Relation up, Expr a, Expr b, List<Plan> all) {
        List<Relation> over = new ArrayList<>(goal.says().conditions());
        over.add(new Relation(up.left(), Relation.Op.GT, b));
        Goal first = goal.step("over", 0, new Relation(up.left(), Relation.Op.LE, a), over);
        String high = goal.names().label("high");
        String low = goal.names().label("low");
        int last = over.size();
        String under = new Relation(up.left(), Relation.Op.LE, b).toString();
        all.add(new Plan(
                List.of(first),
                List.of(
                        high + ": " + up + Names.when(first.says()) + " by extremes of " + first.label(),
                        low + ": " + up + Names.when(goal.says(), under) + " by extremes of condition " + last,
                        goal.by("cases from " + high + ", " + low))));
    }

    private static void every(Goal goal, List<Relation> parts, List<Plan> all) {
        List<Goal> first = new ArrayList<>();
        for (Relation p : parts) {
            first.add(goal.step(
                    "part" + (first.size() + 1) + "of",
                    first.size(),
                    p,
                    goal.says().conditions()));
        }
        String names = first.stream().map(Goal::label).collect(Collectors.joining(", "));
        all.add(new Plan(first, List.of(goal.by("extremes of " + names))));
    }

    private static void cases(Goal goal, Set<List<Expr>> splits, Relation r, List<Plan> all) {
        for (List<Expr> split : splits) {
            List<Goal> first = new ArrayList<>();
            for (Relation.Op op : List.of(Relation.Op.GE, Relation.Op.LT)) {
                List<Relation> under = new ArrayList<>(goal.says().conditions());
                under.add(new Relation(split.get(0), op, split.get(1)));
                first.add(goal.step(op == Relation.Op.GE ? "above" : "below", first.size(), r, under));
            }
            String names = first.stream().map(Goal::label).collect(Collectors.joining(", "));
            all.add(new Plan(first, List.of(goal.by("cases from " + names))));
        }
    }
}
