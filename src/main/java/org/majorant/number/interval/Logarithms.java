package org.majorant.number.interval;

/**
 * {@code log2}, {@code log10} and {@code log1p} of a double, rounded downward or upward.
 *
 * <p>All go through {@link LogDd}. Exact values are met exactly: {@code log2} of powers of two, {@code log10} of {@code 10^n}
 * for n from 0 to 22 (no other double has a rational logarithm of base 10), {@code log1p 0}.
 */
final class Logarithms {
    /** Twice the relative error of a logarithm multiplied by a constant. */
    static final double BOUND = 0x1p-89;

    private static final Dd PER_LN2 = new Dd(0x1.71547652b82fep0, 0x1.777d0ffda0d24p-56);
    private static final Dd PER_LN10 = new Dd(0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57);

    private Logarithms() {}

    /** For {@code x >= 0}. */
    static double log2(double x, boolean down) {
        if (x == 0 || x == Double.POSITIVE_INFINITY) {
            return x == 0 ? Double.NEGATIVE_INFINITY : x;
        }
        int exponent = x < Double.MIN_NORMAL ? Math.getExponent(x * 0x1p54) - 54 : Math.getExponent(x);
        if (Math.scalb(1.0, exponent) == x) {
            return exponent;
        }
        return Settle.bound(LogDd.of(x, 0).multiply(PER_LN2), BOUND, down);
    }

    /** For {@code x >= 0}. */
    static double log10(double x, boolean down) {
        if (x == 0 || x == Double.POSITIVE_INFINITY) {
            return x == 0 ? Double.NEGATIVE_INFINITY : x;
        }
        Dd value = LogDd.of(x, 0).multiply(PER_LN10);
        double candidate = Math.rint(value.hi());
        if (Exponentials.powerOfTen(candidate) == x) {
            return candidate;
        }
        return Settle.bound(value, BOUND, down);
    }

    /** For {@code x >= -1}. */
    static double log1p(double x, boolean down) {
        if (x == 0 || x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (x == -1) {
            return Double.NEGATIVE_INFINITY;
        }
        if (Math.abs(x) < Exponentials.TINY) {
            // x - x² < log1p x < x for 0 < |x| < 1/2
            return down ? Math.nextDown(x) : x;
        }
        Dd sum = Dd.sum(1, x);
        return Settle.bound(LogDd.of(sum.hi(), sum.lo()), LogDd.BOUND, down);
    }
}
