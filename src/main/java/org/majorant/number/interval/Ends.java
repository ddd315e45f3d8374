package org.majorant.number.interval;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** Intervals from exact or extreme ends. */
public final class Ends {
    private Ends() {}

    /** The tightest interval of doubles that contains the rational. */
    public static Interval enclosing(BigFraction x) {
        double near = x.doubleValue();
        if (Double.isNaN(near) || Double.isInfinite(near)) {
            return x.signum() > 0
                    ? new Interval(Double.MAX_VALUE, Double.POSITIVE_INFINITY)
                    : new Interval(Double.NEGATIVE_INFINITY, -Double.MAX_VALUE);
        }
        double lo = near;
        while (exact(lo).compareTo(x) > 0) {
            lo = Math.nextDown(lo);
        }
        double hi = near;
        while (exact(hi).compareTo(x) < 0) {
            hi = Math.nextUp(hi);
        }
        return new Interval(lo, hi);
    }

    /** The rational that a finite double is. */
    public static BigFraction exact(double x) {
        BigDecimal d = new BigDecimal(x);
        return d.scale() <= 0
                ? BigFraction.of(d.toBigIntegerExact())
                : BigFraction.of(d.unscaledValue(), BigInteger.TEN.pow(d.scale()));
    }

    public static Interval of(double lo, double hi) {
        return new Interval(lo, hi);
    }
}
