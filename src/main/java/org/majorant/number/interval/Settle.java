package org.majorant.number.interval;

/**
 * From an approximation with a proved error to a rounded bound.
 *
 * <p>{@code h = RN(h + l)} approximates a value v with {@code |v - (h + l)| <= bound}. The bound that is passed is at
 * least twice the proved one and at least {@code 2^-100 |h|}; this covers the rounding of {@code l ± bound}.
 */
final class Settle {
    private Settle() {}

    /** Whether {@code h + l ± bound} all lie on one side of h, so that the rounding of v is certain. */
    static boolean certain(double l, double bound) {
        return Math.abs(l) > bound;
    }

    /** A double not above v: the largest one where {@link #certain} holds, at most one step lower elsewhere. */
    static double down(double h, double l, double bound) {
        return l - bound >= 0 ? h : Math.nextDown(h);
    }

    static double up(double h, double l, double bound) {
        return l + bound <= 0 ? h : Math.nextUp(h);
    }

    /** A value of either sign, approximated by v with the relative error {@code relative/2}, rounded downward or upward. */
    static double bound(Dd v, double relative, boolean down) {
        double bound = relative * Math.abs(v.hi());
        return down ? down(v.hi(), v.lo(), bound) : up(v.hi(), v.lo(), bound);
    }

    /** A bound of an exponential, not on the wrong side of 1: a power is above 1 just when its exponent is positive. */
    static double besideOne(double bound, double exponent, boolean down) {
        if (down) {
            return exponent > 0 ? Math.max(1, bound) : bound;
        }
        return exponent < 0 ? Math.min(1, bound) : bound;
    }

    /** {@code x·2^k} rounded downward, for {@code x > 0}. */
    static double scaleDown(double x, int k) {
        double y = Math.scalb(x, k);
        if (y == Double.POSITIVE_INFINITY) {
            return Double.MAX_VALUE;
        }
        return Math.scalb(y, -k) > x ? Math.nextDown(y) : y;
    }

    /** {@code x·2^k} rounded upward, for {@code x > 0}. */
    static double scaleUp(double x, int k) {
        double y = Math.scalb(x, k);
        return Math.scalb(y, -k) < x ? Math.nextUp(y) : y;
    }
}
