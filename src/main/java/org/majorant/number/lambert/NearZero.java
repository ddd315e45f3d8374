package org.majorant.number.lambert;

import org.jspecify.annotations.Nullable;

/**
 * W0 for |x| &lt; 2^-7: the series {@code x - x^2 + (3/2) x^3 - ...}, coefficients {@code (-n)^(n-1)/n!} (Corless
 * et al. 1996, equation 3.1), radius of convergence 1/e.
 *
 * <p>{@code x - x^2} without error; the rest is at most 1.6 * 2^-14 of x and carries the relative error of a few
 * roundings: below 2^-65 of W. Cut after x^14: the next term is below 2^-70 of W.
 */
final class NearZero {

    static final double BOUND = 0x1p-7;
    private static final double TINY = 0x1p-32;
    private static final double[] C = LambertTables.ZERO_SERIES;

    private NearZero() {}

    static double w0(double x, @Nullable DoubleDouble out) {
        if (Math.abs(x) < TINY) {
            // 1.5 x^2 is below 2^-63 of W
            return out == null ? Math.fma(-x, x, x) : tiny(x, out);
        }
        double square = x * x;
        return sum(x, square, -Math.fma(x, x, -square), out);
    }

    /** The same at x + low. */
    static double w0(double x, double low, @Nullable DoubleDouble out) {
        double square = x * x;
        return sum(x, square, low - Math.fma(x, x, -square) - 2 * x * low, out);
    }

    private static double sum(double x, double x2, double rest, @Nullable DoubleDouble out) {
        double c34 = Math.fma(C[2], x, C[1]);
        double c56 = Math.fma(C[4], x, C[3]);
        double c78 = Math.fma(C[6], x, C[5]);
        double c90 = Math.fma(C[8], x, C[7]);
        double c12 = Math.fma(C[10], x, C[9]);
        double c14 = Math.fma(C[12], x, C[11]);
        double x4 = x2 * x2;
        double low = Math.fma(c56, x2, c34);
        double middle = Math.fma(c90, x2, c78);
        double high = Math.fma(c14, x2, c12);
        double p = Math.fma(Math.fma(high, x4, middle), x4, low);
        double a = x - x2;
        double b = (x - a) - x2;
        return DoubleDouble.finish(a, b + Math.fma(x2 * x, p, rest), out);
    }

    private static double tiny(double x, DoubleDouble out) {
        if (x == 0) {
            return out.set(x);
        }
        double hi = Math.fma(-x, x, x);
        return out.set(hi, Math.fma(-x, x, x - hi));
    }
}
