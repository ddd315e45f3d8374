package org.majorant.theorem;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Rationals;

/** What a number printed with so many decimals may stand for. */
public final class ReportedNumbers {
    private ReportedNumbers() {}

    /**
     * The reals that print as {@code digits}, each real under one text: {@code [d - h, d + h)} rounded half away from
     * zero, h half a unit of the last decimal; truncated, that is cut off towards zero, {@code [d, d + 2h)}. For a
     * negative number the mirror image; for zero {@code (-h, h)} and {@code (-2h, 2h)}, whatever sign is printed.
     */
    public static Domain interval(BigFraction digits, int decimals, boolean truncated) {
        BigFraction unit = exact(BigDecimal.ONE.movePointLeft(decimals));
        BigFraction size = digits.abs();
        BigFraction low = truncated ? size : size.subtract(unit.divide(2));
        BigFraction high = low.add(unit);
        if (digits.signum() == 0) {
            BigFraction bound = truncated ? unit : unit.divide(2);
            return new Domain(Domain.End.open(bound.negate()), Domain.End.open(bound), false);
        }
        if (digits.signum() < 0) {
            return new Domain(Domain.End.open(high.negate()), Domain.End.closed(low.negate()), false);
        }
        return new Domain(Domain.End.closed(low), Domain.End.open(high), false);
    }

    /** The number as it was printed: {@code 0.054}, and with its last digit before the units {@code 5.76e23}. */
    public static String text(BigFraction digits, int decimals) {
        BigDecimal d = new BigDecimal(Rationals.numerator(digits))
                .divide(new BigDecimal(Rationals.denominator(digits)))
                .setScale(decimals);
        return decimals >= 0 ? d.toPlainString() : d.toString().replace("E+", "e");
    }

    /** A decimal number as a fraction. */
    public static BigFraction exact(BigDecimal d) {
        return d.scale() <= 0
                ? BigFraction.of(d.toBigIntegerExact())
                : BigFraction.of(d.unscaledValue(), BigInteger.TEN.pow(d.scale()));
    }
}
