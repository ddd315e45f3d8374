package org.majorant.prove.order;

import java.util.List;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;

/**
 * Explicit constants: {@code lower * shape <= f <= upper * shape} for all {@code C >= from}.
 *
 * @param lower the lower constant, positive
 * @param upper the upper constant
 * @param shape a growth without exponentials
 * @param from points that {@code C} must not be below; each is at least 1
 */
public record Band(Expr lower, Expr upper, Growth shape, List<Expr> from) {
    public Band {
        from = List.copyOf(from);
    }

    /** In the theory language. */
    public String text(String f, Expr c) {
        String all = from.stream().map(Expr::toString).collect(Collectors.joining(", "));
        String points = from.isEmpty() ? "1" : from.size() == 1 ? all : "max(" + all + ")";
        Expr below = Growth.product(lower, List.of(shape.of(c)));
        Expr above = Growth.product(upper, List.of(shape.of(c)));
        return below + " <= " + f + " <= " + above + " for all " + c + " >= " + points;
    }
}
