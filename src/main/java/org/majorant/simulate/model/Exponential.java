package org.majorant.simulate.model;

/**
 * exp and tanh by basic operations alone: the same bits on every JDK, and several times faster than {@link StrictMath}.
 *
 * <p>{@code x = k ln 2 + r} with {@code |r| ≤ 0.347}, ln 2 in two parts (Cody and Waite 1980); {@code e^r − 1} by its Taylor polynomial
 * of degree 13, whose remainder is below 2⁻⁵⁶ of it. Both results are within {@link #ULPS} units in the last place.
 */
final class Exponential {
    /** Seen against StrictMath, itself within 1: 1.0 for exp, 4.0 for tanh, over 1.4 million arguments. */
    static final double ULPS = 5;

    /** Below it exp is 0 here, without subnormal numbers. */
    static final double SMALLEST = -708;

    private static final double LARGEST = 709;
    /** tanh is 1 to the last bit from here on. */
    private static final double SATURATED = 20;

    private static final double INVERSE = 0x1.71547652b82fep0;
    /** The first 33 bits of ln 2: a product with k is exact. */
    private static final double HIGH = 0x1.62e42feep-1;

    private static final double LOW = 0x1.a39ef35793c76p-33;
    /** Adding it rounds to a whole number, which then stands in the last bits. */
    private static final double ROUND = 0x1.8p52;

    private Exponential() {}

    /** e^x; 0 below −708, NaN for NaN, infinite above 709. */
    static double exp(double x) {
        if (!(x >= SMALLEST)) {
            return x < SMALLEST ? 0 : x;
        }
        if (x > LARGEST) {
            return Double.POSITIVE_INFINITY;
        }
        double shifted = x * INVERSE + ROUND;
        double scale = Double.longBitsToDouble((Double.doubleToRawLongBits(shifted) + 1023) << 52);
        return scale + scale * reduced(x, shifted - ROUND);
    }

    /** tanh x; NaN for NaN. */
    static double tanh(double x) {
        double a = 2 * Math.abs(x);
        if (!(a < 2 * SATURATED)) {
            return a >= 2 * SATURATED ? Math.signum(x) : x;
        }
        double shifted = a * INVERSE + ROUND;
        double scale = Double.longBitsToDouble((Double.doubleToRawLongBits(shifted) + 1023) << 52);
        double t = scale * reduced(a, shifted - ROUND) + (scale - 1);
        return Math.copySign(t / (t + 2), x);
    }

    /** {@code e^r − 1} for {@code r = x − k ln 2}. */
    private static double reduced(double x, double k) {
        double r = x - k * HIGH - k * LOW;
        double s = r * r;
        double s2 = s * s;
        // Pairs, pairs of pairs: short chains of dependent operations (Estrin 1960).
        double a = 1.0 / 2 + r * (1.0 / 6);
        double b = 1.0 / 24 + r * (1.0 / 120);
        double c = 1.0 / 720 + r * (1.0 / 5040);
        double d = 1.0 / 40320 + r * (1.0 / 362880);
        double e = 1.0 / 3628800 + r * (1.0 / 39916800);
        double f = 1.0 / 479001600 + r * (1.0 / 6227020800.0);
        double q = a + s * b + s2 * (c + s * d + s2 * (e + s * f));
        return r + s * q;
    }
}
