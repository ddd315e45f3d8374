package org.majorant.cli;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.prove.order.Orders;

/**
 * A question of growth from one side, or from all of the domain. From a side it is asked of the distance from the target, which is
 * positive and tends to 0.
 *
 * @param words from where; empty for all of the domain
 * @param variable what tends to the target
 * @param f the expression in it
 * @param known hypotheses without it
 * @param shown what the variable is, for a reader
 */
record OneSided(String words, Expr.Sym variable, Expr target, Expr f, List<Relation> known, Expr shown) {

    /**
     * From above and from below, unless the target is infinite or a number at which the domain ends.
     *
     * @throws org.majorant.prove.normal.UndecidedException where the symbol does not tend to the target within its domain
     */
    static List<OneSided> of(Expr.Sym x, Expr target, Expr f, List<Relation> known) {
        new Orders(x, target, known).requireReached();
        if (Orders.isInfinite(target) || isEnd(x.domain(), ExactEvaluator.constant(target))) {
            return List.of(new OneSided("", x, target, f, known, x));
        }
        boolean zero = target == Expr.ZERO;
        return List.of(
                part("from above", x, target, f, known, zero ? x : Expr.sub(x, target)),
                part("from below", x, target, f, known, zero ? Expr.neg(x) : Expr.sub(target, x)));
    }

    private static boolean isEnd(Domain d, BigFraction at) {
        return at != null
                && (!d.lower().isInfinite() && d.lower().value().equals(at)
                        || !d.upper().isInfinite() && d.upper().value().equals(at));
    }

    private static OneSided part(String words, Expr.Sym x, Expr target, Expr f, List<Relation> known, Expr shown) {
        Expr.Sym distance = Expr.sym("distance of " + x.name(), Domain.POSITIVE);
        Expr value = words.equals("from above") ? Expr.add(target, distance) : Expr.sub(target, distance);
        List<Relation> others = known.stream()
                .filter(r -> !Exprs.contains(r.left(), x) && !Exprs.contains(r.right(), x))
                .toList();
        return new OneSided(words, distance, Expr.ZERO, Exprs.substitute(f, Map.of(x, value)), others, shown);
    }

    Orders orders() {
        return new Orders(variable, target, known);
    }

    /** What was found, in terms that the reader asked in. */
    Expr asked(Expr e) {
        return shown == variable ? e : Exprs.substitute(e, Map.of(variable, shown));
    }
}
