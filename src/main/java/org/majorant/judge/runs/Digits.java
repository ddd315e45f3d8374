package org.majorant.judge.runs;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in print: four significant digits, the same on every JDK. */
final class Digits {
    private Digits() {}

    static String four(double x) {
        if (!Double.isFinite(x)) {
            return Double.toString(x);
        }
        BigDecimal d = new BigDecimal(x).round(new MathContext(4)).stripTrailingZeros();
        boolean plain = x == 0 || Math.abs(x) >= 1e-4 && Math.abs(x) < 1e7;
        return plain ? d.toPlainString() : d.toString();
    }
}
