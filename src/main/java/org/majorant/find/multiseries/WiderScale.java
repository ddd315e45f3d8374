package org.majorant.find.multiseries;

import java.util.List;
import java.util.Map;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Orders;

/** Multiseries for a variable that tends anywhere, from one side. */
public final class WiderScale {
    private WiderScale() {}

    /**
     * The leading term and the limit.
     *
     * @param variable what tends to {@code target}
     * @param orders the side, {@link Orders#scale} of it tends to infinity
     * @param known what is known; relations that hold the variable are left out
     * @throws UndecidedException as {@link Multiseries#of} says
     */
    public static Multiseries.Answer answer(
            Expr f, Expr.Sym variable, Expr target, Orders orders, List<Relation> known) {
        Expr.Sym large = Expr.sym("large " + variable.name(), Domain.POSITIVE);
        Expr scale = orders.scale();
        Expr value;
        if (scale == variable) {
            value = large;
        } else if (scale == Expr.neg(variable)) {
            value = Expr.neg(large);
        } else {
            boolean above = scale == Expr.div(Expr.ONE, Expr.sub(variable, target))
                    || target == Expr.ZERO && scale == Expr.div(Expr.ONE, variable);
            Expr step = Expr.div(Expr.ONE, large);
            value = target == Expr.ZERO
                    ? above ? step : Expr.neg(step)
                    : above ? Expr.add(target, step) : Expr.sub(target, step);
        }
        List<Relation> others = known.stream()
                .filter(r -> !Exprs.contains(r.left(), variable) && !Exprs.contains(r.right(), variable))
                .toList();
        Multiseries.Answer a = new Multiseries(large, others).of(Exprs.substitute(f, Map.of(variable, value)));
        return new Multiseries.Answer(a.coefficient(), Exprs.substitute(a.growth(), Map.of(large, scale)), a.limit());
    }
}
