package org.majorant.simulate.spec;

import java.math.BigDecimal;
import java.util.Optional;

/** Decimal numbers in canonical form: the same number gives the same text on every JDK. */
final class SpecNumbers {
    private static final int LONGEST = 40;
    private static final int LARGEST_EXPONENT = 400;

    private SpecNumbers() {}

    static Optional<BigDecimal> parse(String text) {
        if (text.length() > LONGEST || !text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    static boolean isWhole(BigDecimal x) {
        return x.stripTrailingZeros().scale() <= 0;
    }

    static String canonical(double x) {
        return canonical(BigDecimal.valueOf(x));
    }

    static String canonical(BigDecimal x) {
        BigDecimal s = x.signum() == 0 ? BigDecimal.ZERO : x.stripTrailingZeros();
        return Math.abs(s.scale()) > LARGEST_EXPONENT || Math.abs(s.scale()) > 12 ? s.toString() : s.toPlainString();
    }
}
