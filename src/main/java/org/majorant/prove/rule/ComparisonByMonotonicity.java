package org.majorant.prove.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Reason;

/**
 * {@code by monotonicity from RISES with low := u, high := v}: {@code f(u) < f(v)} where {@code increasing f in x} is proved and
 * {@code u < v}; {@code <=} where {@code u <= v}. And {@code by monotonicity from RISES, LIMIT}: {@code f(x) > L} where {@code lim(f, x -> a) = L} is
 * proved at the lower end {@code a} of the domain, {@code f(x) < L} at the upper end. A falling function turns all of it.
 *
 * <p>Side conditions: {@code u} and {@code v} lie in the domain of {@code x} and meet the conditions of the step that is named, all of
 * which are ranges of {@code x}, so that all between meets them too; with a limit they are conditions of the claim that hold for all
 * between {@code x} and the end.
 */
final class ComparisonByMonotonicity {
    private ComparisonByMonotonicity() {}

    static Conclusion check(Relation claim, Fact fact, Formula.Monotone m, Situation situation) {
        if (situation.hypothesesMention(List.of(m.variable()))) {
            return Conclusion.refused("a hypothesis speaks of ", m.variable());
        }
        Expr low = situation.values().get("low");
        Expr high = situation.values().get("high");
        return low != null && high != null
                ? between(claim, fact, m, low, high, situation)
                : fromEnd(claim, fact, m, situation);
    }

    private static Conclusion between(
            Relation claim, Fact fact, Formula.Monotone m, Expr low, Expr high, Situation situation) {
        Expr.Sym x = m.variable();
        NormalForm form = situation.normalForm();
        boolean strict = Values.follows(form, new Relation(low, Relation.Op.LT, high), situation);
        if (!strict && !Values.follows(form, new Relation(low, Relation.Op.LE, high), situation)) {
            return Conclusion.refused("it is not known that ", low, " <= ", high);
        }
        for (Expr end : List.of(low, high)) {
            Optional<Reason> outside = Values.outside(form, x, end);
            if (outside.isPresent()) {
                return Conclusion.refused(outside.get());
            }
            for (Relation c : fact.conditions()) {
                Relation at = c.map(e -> Exprs.substitute(e, Map.of(x, end)));
                if (SolvingRule.mentions(c, x) && !SolvingRule.isRange(c, x) || !Values.follows(form, at, situation)) {
                    return Conclusion.refused("it is not known that ", at, ", under which ", fact.name(), " holds");
                }
            }
        }
        Expr atLow = Exprs.substitute(m.body(), Map.of(x, low));
        Expr atHigh = Exprs.substitute(m.body(), Map.of(x, high));
        Relation.Op op = strict ? Relation.Op.LT : Relation.Op.LE;
        Relation says = m.increasing() ? new Relation(atLow, op, atHigh) : new Relation(atHigh, op, atLow);
        return concluded(form, claim, says);
    }

    private static Conclusion fromEnd(Relation claim, Fact fact, Formula.Monotone m, Situation situation) {
        Expr.Sym x = m.variable();
        for (Relation r : situation.referenced()) {
            if (r.op() != Relation.Op.EQ
                    || !(r.left() instanceof Expr.Formal l)
                    || l.kind() != FormalKind.LIMIT
                    || l.constraints().size() != 1
                    || l.constraints().get(0).left() != x
                    || l.arguments().get(0) != m.body()) {
                continue;
            }
            Expr end = l.constraints().get(0).right();
            boolean lower = isEnd(x, end, true);
            if (!lower && !isEnd(x, end, false)) {
                return Conclusion.refused(end, " is no end of the domain of ", x);
            }
            for (Relation c : fact.conditions()) {
                Relation turned = c.left() == x ? c : c.swapped();
                boolean towards = turned.op() == (lower ? Relation.Op.LT : Relation.Op.GT)
                        || turned.op() == (lower ? Relation.Op.LE : Relation.Op.GE);
                boolean range = SolvingRule.isRange(c, x) && towards || !SolvingRule.mentions(c, x);
                if (!range || !situation.conditions().contains(c)) {
                    return Conclusion.refused(
                            "the condition ",
                            c,
                            " of ",
                            fact.name(),
                            " must be one of the step, and leave all between ",
                            x,
                            " and ",
                            end);
                }
            }
            boolean above = m.increasing() == lower;
            Relation says = new Relation(m.body(), above ? Relation.Op.GT : Relation.Op.LT, r.right());
            return concluded(situation.normalForm(), claim, says);
        }
        return Conclusion.refused("say between which points: with low := …, high := …; or name the limit at an end");
    }

    /** Only an open end: at a closed one the function has its value, and a limit is not needed. */
    private static boolean isEnd(Expr.Sym x, Expr end, boolean lower) {
        var e = lower ? x.domain().lower() : x.domain().upper();
        if (e.isInfinite()) {
            boolean minus = end instanceof Expr.Neg;
            return org.majorant.prove.order.Orders.isInfinite(end) && minus == lower;
        }
        return !e.closed() && end instanceof Expr.Num n && n.value().equals(e.value());
    }

    private static Conclusion concluded(NormalForm form, Relation claim, Relation says) {
        return Implication.rearranges(form, claim, says)
                ? Conclusion.accepted(says)
                : Conclusion.refused("what follows is ", says);
    }
}
