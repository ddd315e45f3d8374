package org.majorant.number.lambert;

/** Errors of doubles in units of the last place of the exact result. */
final class Ulps {

    private Ulps() {}

    /** |value - hi - rest ulp(hi)| / ulp(hi). */
    static double error(double value, double hi, double rest) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.abs(inUlps(value, hi) - inUlps(hi, hi) - rest);
    }

    /** The value as a multiple of ulp(hi); exact. */
    static double inUlps(double value, double hi) {
        return Math.scalb(value, -Math.getExponent(hi) > 1022 ? 1074 : 52 - Math.getExponent(hi));
    }
}
