package org.majorant.number.interval;

import java.math.BigDecimal;

/**
 * {@code a·b + c} rounded downward or upward, once.
 *
 * <p>The error of a fused multiply-add is a sum of two doubles, which Boldo and Muller 2011 ("Exact and approximated error of
 * the FMA", algorithm ErrFmaNearest) compute exactly while nothing overflows or underflows; its sign is the sign of the
 * rounded sum of the two. Outside a safe range the comparison is made in exact decimals.
 */
final class Fma {
    private Fma() {}

    /** With {@code 0·∞ = 0}. An infinite c is an end of an interval and wins over an infinite product. */
    static double down(double a, double b, double c) {
        if (a == 0 || b == 0 || Double.isInfinite(c)) {
            return c;
        }
        double f = Math.fma(a, b, c);
        if (!Double.isFinite(a) || !Double.isFinite(b)) {
            return f;
        }
        if (Double.isInfinite(f)) {
            return Rounding.overflowDown(f);
        }
        return error(a, b, c, f) < 0 ? Math.nextDown(f) : f;
    }

    static double up(double a, double b, double c) {
        return -down(-a, b, -c);
    }

    /** A double with the sign of {@code a·b + c - f}. */
    private static double error(double a, double b, double c, double f) {
        double product = a * b;
        double size = Math.abs(product);
        if (!(size >= 0x1p-900 && size <= 0x1p1000) || Math.abs(c) > 0x1p1000) {
            return new BigDecimal(a)
                    .multiply(new BigDecimal(b))
                    .add(new BigDecimal(c))
                    .compareTo(new BigDecimal(f));
        }
        double productError = Math.fma(a, b, -product);
        double inner = c + productError;
        double innerError = sumError(c, productError, inner);
        double outer = product + inner;
        double outerError = sumError(product, inner, outer);
        return ((outer - f) + outerError) + innerError;
    }

    /** Knuth's TwoSum: the error of {@code s = a + b}. */
    private static double sumError(double a, double b, double s) {
        double t = s - a;
        return (a - (s - t)) + (b - t);
    }
}
