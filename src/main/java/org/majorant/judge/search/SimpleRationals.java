package org.majorant.judge.search;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Rationals;

/** Rationals that a reader can take over by hand. */
public final class SimpleRationals {
    private SimpleRationals() {}

    /** The rational of least denominator in {@code [low, high]}, {@code low <= high}. Source: Stern–Brocot. */
    public static BigFraction simplestBetween(BigFraction low, BigFraction high) {
        if (low.signum() <= 0 && high.signum() >= 0) {
            return BigFraction.ZERO;
        }
        if (high.signum() < 0) {
            return simplestBetween(high.negate(), low.negate()).negate();
        }
        BigInteger floor = Rationals.floor(low);
        BigFraction whole = BigFraction.of(floor);
        if (whole.compareTo(low) == 0) {
            return whole;
        }
        BigFraction next = whole.add(BigFraction.ONE);
        if (next.compareTo(high) <= 0) {
            return next;
        }
        BigFraction rest = simplestBetween(
                high.subtract(whole).reciprocal(), low.subtract(whole).reciprocal());
        return whole.add(rest.reciprocal());
    }

    /** A simple rational within the relative distance {@code tolerance} of a finite double. */
    public static BigFraction near(double x, double tolerance) {
        if (x == 0) {
            return BigFraction.ZERO;
        }
        BigFraction exact = exact(x);
        BigFraction width = exact.abs().multiply(exact(tolerance));
        if (Math.abs(x) > 1e6) {
            // A large number is simplest as a few digits and zeros.
            BigDecimal rounded =
                    new BigDecimal(x).round(new java.math.MathContext(Math.max(1, (int) -StrictMath.log10(tolerance))));
            return BigFraction.of(rounded.toBigInteger());
        }
        return simplestBetween(exact.subtract(width), exact.add(width));
    }

    public static BigFraction exact(double x) {
        BigDecimal d = new BigDecimal(x);
        return d.scale() <= 0
                ? BigFraction.of(d.toBigIntegerExact())
                : BigFraction.of(d.unscaledValue(), BigInteger.TEN.pow(d.scale()));
    }
}
