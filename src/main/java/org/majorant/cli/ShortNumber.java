package org.majorant.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Doubles in a few significant digits, as people and the theory language write them. */
final class ShortNumber {
    private static final int LARGEST_PLAIN = 7;
    private static final int SMALLEST_PLAIN = -4;

    private ShortNumber() {}

    /** The number rounded to the nearest with so many significant digits, all of them shown. */
    static String of(double x, int digits) {
        return of(x, digits, RoundingMode.HALF_EVEN);
    }

    /** The same, rounded as told. */
    static String of(double x, int digits, RoundingMode rounding) {
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
            return x == 0 ? "0" : String.valueOf(x);
        }
        BigDecimal d = new BigDecimal(x).round(new MathContext(digits, rounding));
        int exponent = d.precision() - d.scale() - 1;
        int zeros = digits - d.precision();
        d = zeros > 0 ? d.setScale(d.scale() + zeros) : d;
        if (exponent >= SMALLEST_PLAIN && exponent < Math.max(LARGEST_PLAIN, digits)) {
            return d.toPlainString();
        }
        String unit = d.scaleByPowerOfTen(-exponent).toPlainString();
        return (unit.contains(".") ? unit.replaceFirst("\\.?0+$", "") : unit) + "e" + exponent;
    }
}
