package org.majorant.judge.search;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Rationals;

/** Numbers of witnesses as text. */
final class Witnesses {
    private Witnesses() {}

    /** {@code 3}, {@code 1/7}, {@code 1e40}; exact. */
    static String text(BigFraction x) {
        if (Rationals.isInteger(x)) {
            BigDecimal stripped = new BigDecimal(Rationals.numerator(x)).stripTrailingZeros();
            if (stripped.scale() < -6) {
                return stripped.unscaledValue() + "e" + -stripped.scale();
            }
        }
        return Rationals.text(x);
    }
}
