package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;

/**
 * An inequality from how the difference of its sides moves in one symbol: from an end of the domain on, towards a limit, or around
 * a least value.
 */
final class ByMonotonicity implements Tactic {
    private final Predicate<Statement> plausible;

    /** @param plausible whether no point is found at which a statement is false */
    ByMonotonicity(Predicate<Statement> plausible) {
        this.plausible = plausible;
    }

    @Override
    public List<Plan> plans(Goal goal) {
        Relation r = goal.relation();
        Expr difference = r == null ? null : Parts.difference(r);
        List<Plan> all = new ArrayList<>();
        if (r == null || difference == null) {
            return all;
        }
        for (Expr.Sym x : Parts.symbols(r)) {
            if (!x.domain().integral()) {
                fromEnds(goal, r, difference, x, all);
            }
        }
        for (Expr.Sym x : Parts.symbols(r)) {
            if (!x.domain().integral()) {
                towardsLimits(goal, difference, x, all);
                aroundLeast(goal, difference, x, all);
            }
        }
        return all;
    }

    /** {@code F(a) <= F(x)} from an end of the domain that belongs to it, or from a condition {@code x >= a}. */
    private static void fromEnds(Goal goal, Relation r, Expr difference, Expr.Sym x, List<Plan> all) {
        Domain d = x.domain();
        if (d.lower().closed()) {
            fromEnd(goal, r, difference, x, number(d.lower().value()), true, all);
        }
        if (d.upper().closed()) {
            fromEnd(goal, r, difference, x, number(d.upper().value()), false, all);
        }
        for (Relation c : goal.says().conditions()) {
            if (Slopes.isRange(c, x)) {
                Relation turned = Slopes.turned(c, x);
                boolean above = turned.op() == Relation.Op.GE || turned.op() == Relation.Op.GT;
                fromEnd(goal, r, difference, x, turned.right(), above, all);
            }
        }
    }

    private static Expr number(BigFraction x) {
        return Expr.num(x);
    }

    private static void fromEnd(
            Goal goal, Relation r, Expr difference, Expr.Sym x, Expr end, boolean lower, List<Plan> all) {
        List<Relation> over = new ArrayList<>();
        goal.says().conditions().stream()
                .filter(c -> !Slopes.isRange(c, x) || isUpper(Slopes.turned(c, x)) == lower)
                .forEach(over::add);
        over.add(new Relation(x, lower ? Relation.Op.GE : Relation.Op.LE, end));
        Goal moves = goal.step("rises", 0, new Formula.Monotone(lower, difference, x), over);
        boolean strict = r.op() == Relation.Op.LT || r.op() == Relation.Op.GT;
        Expr at = Exprs.substitute(difference, Map.of(x, end));
        Relation past = new Relation(at, strict ? Relation.Op.LT : Relation.Op.LE, difference);
        String start = goal.names().label("start");
        String points = lower ? "low := " + end + ", high := " + x : "low := " + x + ", high := " + end;
        all.add(new Plan(
                List.of(moves),
                List.of(
                        start + ": " + past + Names.when(goal.says()) + " by monotonicity from " + moves.label()
                                + " with " + points,
                        goal.by("adding " + start))));
    }

    private static boolean isUpper(Relation range) {
        return range.op() == Relation.Op.LE || range.op() == Relation.Op.LT;
    }

    private static void towardsLimits(Goal goal, Expr difference, Expr.Sym x, List<Plan> all) {
        Domain d = x.domain();
        if (!d.lower().closed()) {
            Expr end = d.lower().isInfinite()
                    ? Expr.neg(infinity())
                    : number(d.lower().value());
            towardsLimit(goal, difference, x, end, true, all);
        }
        if (!d.upper().closed()) {
            Expr end = d.upper().isInfinite() ? infinity() : number(d.upper().value());
            towardsLimit(goal, difference, x, end, false, all);
        }
    }

    private static Expr infinity() {
        return Expr.formal(FormalKind.INFINITY, List.of(), List.of());
    }

    private static void towardsLimit(Goal goal, Expr difference, Expr.Sym x, Expr end, boolean lower, List<Plan> all) {
        Goal moves = goal.step(
                "moves",
                0,
                new Formula.Monotone(lower, difference, x),
                goal.says().conditions());
        String limit = goal.names().label("limit");
        String past = goal.names().label("past");
        Expr at = Expr.formal(FormalKind.LIMIT, List.of(difference), List.of(Relation.eq(x, end)));
        for (Expr value : List.of(Expr.ZERO, Expr.ONE)) {
            all.add(new Plan(
                    List.of(moves),
                    List.of(
                            limit + ": " + Relation.eq(at, value) + " by order",
                            past + ": " + new Relation(difference, Relation.Op.GT, value) + Names.when(goal.says())
                                    + " by monotonicity from " + moves.label() + ", " + limit,
                            goal.by("adding " + past))));
        }
    }

    private void aroundLeast(Goal goal, Expr difference, Expr.Sym x, List<Plan> all) {
        Expr slope = Slopes.of(difference, x).orElse(null);
        if (slope == null) {
            return;
        }
        List<Relation> conditions = goal.says().conditions();
        for (Expr m : TurningPoints.of(slope, x, conditions)) {
            Relation flat = Relation.eq(Exprs.substitute(slope, Map.of(x, m)), Expr.ZERO);
            Statement turns = new Statement(
                    "",
                    new Formula.Comparison(List.of(flat)),
                    conditions,
                    goal.says().span());
            if (!plausible.test(turns)) {
                continue;
            }
            Goal falls = goal.step(
                    "falls", 0, new Formula.Monotone(false, difference, x), and(conditions, x, Relation.Op.LT, m));
            Goal rises = goal.step(
                    "rises", 1, new Formula.Monotone(true, difference, x), and(conditions, x, Relation.Op.GT, m));
            String least = goal.names().label("least");
            Relation above = new Relation(difference, Relation.Op.GE, Exprs.substitute(difference, Map.of(x, m)));
            all.add(new Plan(
                    List.of(falls, rises),
                    List.of(
                            least + ": " + above + Names.when(goal.says()) + " by unimodality from " + falls.label()
                                    + ", " + rises.label(),
                            goal.by("adding " + least))));
        }
    }

    private static List<Relation> and(List<Relation> conditions, Expr.Sym x, Relation.Op op, Expr m) {
        List<Relation> all = new ArrayList<>(conditions);
        all.add(new Relation(x, op, m));
        return all;
    }
}
