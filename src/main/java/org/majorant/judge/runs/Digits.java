package org.majorant.judge.runs;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in print: four or two significant digits, the same on every JDK. */
final class Digits {
    private Digits() {}

    static String four(double x) {
        return text(x, 4);
    }

    static String two(double x) {
        return text(x, 2);
    }

    private static String text(double x, int digits) {
        if (!Double.isFinite(x)) {
            return Double.toString(x);
        }
        BigDecimal d = new BigDecimal(x).round(new MathContext(digits)).stripTrailingZeros();
        boolean plain = x == 0 || Math.abs(x) >= 1e-4 && Math.abs(x) < 1e7;
        return plain ? d.toPlainString() : d.toString();
    }
}
