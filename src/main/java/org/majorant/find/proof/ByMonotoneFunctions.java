package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;

/**
 * What follows from a known inequality once the same function is taken of both sides; a bound of W0 from one of its argument; and a
 * bound of a logarithm from one of what it is taken of.
 */
final class ByMonotoneFunctions implements InequalityTactic {
    private static final Set<Fn> RISING = Set.of(Fn.EXP, Fn.LOG, Fn.SQRT, Fn.W0, Fn.ARTANH);

    @Override
    public List<Plan> plans(Goal goal, Relation r) {
        List<Plan> all = new ArrayList<>();
        for (Known k : goal.facts()) {
            if (k.says().op() != Relation.Op.EQ && k.says().op() != Relation.Op.NE) {
                known(goal, r, k, all);
            }
        }
        largest(goal, r, all);
        for (Relation w : List.of(r, r.swapped())) {
            if (w.left() instanceof Expr.Call c && c.function() == Fn.W0) {
                branch(goal, w, c.argument(), all);
            }
            if (w.left() instanceof Expr.Call c && c.function() == Fn.LOG && !(w.right() instanceof Expr.Call)) {
                Goal inner = goal.step(
                        "inner",
                        0,
                        new Relation(
                                c.argument(),
                                w.op(),
                                PowerTerms.of(Expr.exp(w.right())).expression()),
                        goal.says().conditions());
                all.add(new Plan(List.of(inner), List.of(goal.by("rearranging " + inner.label()))));
            }
        }
        return all;
    }

    /** {@code W0(x) <= v} from {@code x <= v*exp(v)}. */
    private static void branch(Goal goal, Relation w, Expr x, List<Plan> all) {
        Expr product = Expr.mul(w.right(), Expr.exp(w.right()));
        Goal inner = goal.step(
                "inner", 0, new Relation(x, w.op(), product), goal.says().conditions());
        String lifted = goal.names().label("lifted");
        String line = lifted + ": " + new Relation(Expr.w0(x), w.op(), Expr.w0(product)) + Names.when(goal.says())
                + " by monotonicity from " + inner.label();
        all.add(new Plan(List.of(inner), List.of(line, goal.by("rearranging " + lifted))));
        Relation onBranch = new Relation(Expr.add(Expr.ONE, w.right()), Relation.Op.GT, Expr.ZERO);
        Goal side = goal.step("side", 1, onBranch, goal.says().conditions());
        all.add(new Plan(List.of(inner, side), List.of(line, goal.by("rearranging " + lifted))));
    }

    /** What is compared with a maximum or a minimum by its arguments, and so are their exponentials. */
    private static void largest(Goal goal, Relation r, List<Plan> all) {
        List<String> lines = new ArrayList<>();
        List<Known> known = new ArrayList<>();
        for (Fn f : List.of(Fn.MAX, Fn.MIN)) {
            Set<Expr.Call> calls = new LinkedHashSet<>();
            for (Expr side : List.of(r.left(), r.right())) {
                Exprs.anyNode(side, n -> n instanceof Expr.Call c && c.function() == f && !calls.add(c));
            }
            for (Expr.Call c : calls) {
                for (Expr a : c.arguments()) {
                    Relation says = new Relation(a, f == Fn.MAX ? Relation.Op.LE : Relation.Op.GE, c);
                    String label = goal.names().label("extreme" + (known.size() + 1) + "of");
                    lines.add(label + ": " + says + Names.when(goal.says()) + " by extremes");
                    known.add(new Known(label, says));
                    if (Parts.arguments(r, Fn.EXP).contains(a)) {
                        String lifted = goal.names().label("lifted" + (known.size() + 1) + "of");
                        Relation both = says.map(Expr::exp);
                        lines.add(lifted + ": " + both + Names.when(goal.says()) + " by monotonicity from " + label);
                        known.add(new Known(lifted, both));
                    }
                }
            }
        }
        if (!known.isEmpty()) {
            new ByCombination().plans(goal.knowing(known)).forEach(p -> all.add(new Plan(lines, p.first(), p.lines())));
        }
    }

    private static void known(Goal goal, Relation r, Known k, List<Plan> all) {
        Set<Expr.Call> calls = new LinkedHashSet<>();
        for (Expr side : List.of(r.left(), r.right())) {
            Exprs.anyNode(side, n -> {
                if (n instanceof Expr.Call c && RISING.contains(c.function())) {
                    calls.add(c);
                }
                return false;
            });
        }
        for (Expr.Call c : calls) {
            if (c.function() == Fn.W0
                    && k.says().left() == c.argument()
                    && k.says().right() == Expr.exp(Expr.ONE)) {
                logarithms(goal, k, c, all);
            }
            if (c.argument() != k.says().left()) {
                continue;
            }
            String label = goal.names().label("lifted");
            Relation both = k.says().map(e -> Expr.call(c.function(), e));
            String line = label + ": " + both + Names.when(goal.says()) + " by monotonicity from " + k.name();
            Goal more = goal.knowing(List.of(new Known(label, both)));
            new ByCombination().plans(more).forEach(p -> all.add(p.after(line)));
            all.add(Plan.of(List.of(goal.by("rearranging " + label))).after(line));
        }
    }

    /** From {@code w > e}: W0(w) is above 1, hence below the logarithm of w, and its own below that of that. */
    private static void logarithms(Goal goal, Known k, Expr.Call w, List<Plan> all) {
        Relation.Op up = k.says().op();
        if (up != Relation.Op.GE && up != Relation.Op.GT) {
            return;
        }
        Relation.Op down = up == Relation.Op.GE ? Relation.Op.LE : Relation.Op.LT;
        String when = Names.when(goal.says());
        String at = goal.names().label("at");
        String above = goal.names().label("above");
        String sign = goal.names().label("sign");
        String below = goal.names().label("below");
        String logs = goal.names().label("logs");
        Expr log = Expr.log(w.argument());
        List<String> lines = new ArrayList<>();
        lines.add(at + ": " + k.says().map(Expr::w0) + when + " by monotonicity from " + k.name());
        lines.add(above + ": " + new Relation(w, up, Expr.ONE) + when + " by rearranging " + at);
        lines.add(sign + ": " + new Relation(Expr.log(w), up, Expr.ZERO) + when + " by rearranging " + above);
        lines.add(below + ": " + new Relation(w, down, log) + when + " by rearranging " + sign);
        all.add(new Plan(lines, List.of(), List.of(goal.by("rearranging " + below))));
        lines.add(
                logs + ": " + new Relation(Expr.log(w), down, Expr.log(log)) + when + " by monotonicity from " + below);
        all.add(new Plan(lines, List.of(), List.of(goal.by("rearranging " + logs))));
    }
}
