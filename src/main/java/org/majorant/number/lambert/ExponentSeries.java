package org.majorant.number.lambert;

import org.jspecify.annotations.Nullable;

/**
 * W-1(-e^-s) for s - 1 below 2^-9, by the series of {@code t = -W} in {@code p = sqrt(2 (s - 1))}: {@code t = 1 + p
 * + p^2/3 + p^3/36 - ...}, from {@code t - 1 - log t = p^2/2}; radius of convergence {@code 2 sqrt pi}.
 *
 * <p>{@code p^2 = 2 (s - 1)} is exact, p and {@code p^2/3} are double-doubles; the rest is below 2^-17 and carries
 * a few roundings: 2^-69. |p| is at most 2^-4, and the series is cut after p^11: below 2^-70.
 */
final class ExponentSeries {

    private static final double THIRD = 1.0 / 3;
    private static final double THIRD_LOW = LambertTables.CONSTANTS[5];
    private static final double[] C = LambertTables.EXPONENT_SERIES;

    private ExponentSeries() {}

    /** @param excess s - 1, exactly */
    static double wm1OfNegExp(double excess, @Nullable DoubleDouble out) {
        double q = 2 * excess;
        if (q == 0) {
            return out == null ? -1 : out.set(-1);
        }
        double p = Math.sqrt(q);
        double pLow = Math.fma(-p, p, q) / (2 * p);
        double third = THIRD * q;
        double thirdLow = Math.fma(THIRD, q, -third) + THIRD_LOW * q;
        double c34 = Math.fma(C[2], p, C[1]);
        double c56 = Math.fma(C[4], p, C[3]);
        double c78 = Math.fma(C[6], p, C[5]);
        double c90 = Math.fma(C[8], p, C[7]);
        double c = Math.fma(Math.fma(Math.fma(Math.fma(C[9], q, c90), q, c78), q, c56), q, c34);
        double a = 1 + p;
        double b = p - (a - 1);
        double s = a + third;
        double t = third - (s - a);
        return LogCells.negate(DoubleDouble.finish(s, t + (b + (pLow + thirdLow + q * p * c)), out), out);
    }

    /** {@code dW/ds = -(dt/dp)/p}, the series differentiated term by term; -infinity at s = 1. */
    static double derivative(double excess) {
        double p = Math.sqrt(2 * excess);
        double sum = 0;
        for (int n = C.length + 1; n >= 2; n--) {
            sum = Math.fma(sum, p, n * C[n - 2]);
        }
        return -Math.fma(sum, p, 1) / p;
    }
}
