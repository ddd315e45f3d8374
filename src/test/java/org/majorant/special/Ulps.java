package org.majorant.special;

/** Errors of doubles in units of the last place of the exact result. */
final class Ulps {

    private Ulps() {}

    /** The distance of adjacent doubles at the exact result; that of subnormal numbers below MIN_NORMAL. */
    static double unit(double exact) {
        return Math.ulp(exact);
    }

    /** |value - (hi + lo)| in ulps of hi, with a relative error of the arithmetic of 2^-50 or so. */
    static double error(double value, double hi, double lo) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.POSITIVE_INFINITY;
        }
        // scaled by a power of two, exactly, so that nothing below is subnormal
        int scale = Math.abs(hi) < 0x1p-900 ? 1000 : 0;
        double difference = Math.scalb(value, scale) - Math.scalb(hi, scale) - Math.scalb(lo, scale);
        return Math.abs(difference) / Math.scalb(unit(hi), scale);
    }
}
