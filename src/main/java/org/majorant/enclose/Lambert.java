package org.majorant.enclose;

import org.majorant.special.Ball;

/**
 * Lambert W on both branches and Wright's omega, of intervals.
 *
 * <p>End points come from balls of {@link #PRECISION} bits, rounded outward: no value is a double but {@code W0(0) = 0} and
 * {@code omega(1) = 1} ({@code w·e^w} and {@code w + ln w} are irrational at every other rational w, Lindemann 1882), so the
 * bounds are one double apart unless a value lies within 2^-70 of a double.
 */
final class Lambert {
    static final int PRECISION = 128;

    /** The least double above -1/e; the one below it lies 1.24e-17 outside the domain. */
    static final double LEAST = -0.3678794411714423;

    /** Below it, {@code 0 < omega(y) < exp(y)} is less than the smallest double. */
    private static final double UNDERFLOW = -744.45;

    private Lambert() {}

    /** Increasing from -1 at -1/e. */
    static Interval w0(Interval x) {
        if (!(x.sup() >= LEAST)) {
            return Interval.EMPTY;
        }
        return new Interval(
                x.inf() < LEAST ? -1 : w0(x.inf(), true),
                x.sup() == Double.POSITIVE_INFINITY ? x.sup() : w0(x.sup(), false));
    }

    private static double w0(double x, boolean down) {
        return x == 0 ? 0 : end(Ball.exact(x).lambertW0(PRECISION), down);
    }

    /** Decreasing from -1 at -1/e to -∞ at 0, which is outside the domain. */
    static Interval wm1(Interval x) {
        if (!(x.sup() >= LEAST && x.inf() < 0)) {
            return Interval.EMPTY;
        }
        return new Interval(
                x.sup() >= 0 ? Double.NEGATIVE_INFINITY : wm1(x.sup(), true),
                x.inf() < LEAST ? -1 : wm1(x.inf(), false));
    }

    private static double wm1(double x, boolean down) {
        return end(Ball.exact(x).lambertWm1(PRECISION), down);
    }

    /** Increasing from 0 at -∞. */
    static Interval omega(Interval y) {
        return y.isEmpty() ? y : new Interval(omega(y.inf(), true), omega(y.sup(), false));
    }

    private static double omega(double y, boolean down) {
        if (y == 1 || y == Double.POSITIVE_INFINITY) {
            return y;
        }
        if (y < UNDERFLOW) {
            return down || y == Double.NEGATIVE_INFINITY ? 0 : Double.MIN_VALUE;
        }
        double end = end(Ball.exact(y).omega(PRECISION), down);
        // omega = y - ln omega < y above 1, which no precision shows for a large y
        return y > 1 && !down ? Math.min(end, y) : end;
    }

    private static double end(Ball value, boolean down) {
        return down ? value.lowerDouble() : value.upperDouble();
    }
}
