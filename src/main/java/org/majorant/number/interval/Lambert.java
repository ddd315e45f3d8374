package org.majorant.number.interval;

import org.majorant.number.ball.Ball;
import org.majorant.number.lambert.DoubleDouble;
import org.majorant.number.lambert.LambertW;

/**
 * Lambert W on both branches and Wright's omega, of intervals, rounded outward.
 *
 * <p>No value is a double but {@code W0(0) = 0} and {@code omega(1) = 1} ({@code w·e^w} and {@code w + ln w} are irrational at
 * every other rational w, Lindemann 1882), so the tightest bounds are the two doubles around it. One of them is the nearest
 * double h; on which side of h the value lies is told
 *
 * <ol>
 *   <li>by the low part of {@link LambertW}, where it is larger than {@link #BOUND} of h, which is more than the error of both
 *       parts together. For the regimes that read tables that is the certificate {@code lambert-tables}: at most 0.0007 ulp, below
 *       2^-62.4, the logarithm or exponential in front of some included (2^-68); for the others the analyses in {@code
 *       org.majorant.number.lambert}, 2^-63.4 or less;
 *   <li>else by the sign of {@code h·e^h - x}, or {@code h + log h - y}, in double-double ({@link ExpDd}, {@link LogDd});
 *   <li>else by balls of {@link #PRECISION} bits.
 * </ol>
 */
public final class Lambert {
    static final int PRECISION = 128;

    /** The least double above -1/e; the one below it lies 1.24e-17 outside the domain. */
    public static final double LEAST = -0.3678794411714423;

    /** More than the relative error of a value in two parts: 2^-62.4 at most. */
    private static final double BOUND = 0x1p-62;

    /** Relative, for the sign of a residual: 2^-90 of the logarithm or exponential, 2^-104 of product and sum. */
    private static final double RESIDUAL = 0x1p-88;

    /** For |x| up to here {@code x - x² < W0(x) < x} are less than one double apart. */
    private static final double TINY = 0x1p-54;

    /** Below it the low part of omega loses bits. */
    private static final double SMALL = -700;

    /** Below it, {@code 0 < omega(y) < exp(y)} is less than the smallest double. */
    private static final double UNDERFLOW = -744.45;

    /** From here on {@code omega(y) = y - log omega} lies between y and the double before it, 2^11 or more below. */
    private static final double FAR = 0x1p64;

    /** {@link ExpDd} reaches down to here. */
    private static final double LEAST_EXPONENT = -750;

    private Lambert() {}

    /** Increasing from -1 at -1/e. */
    static Interval w0(Interval x) {
        if (!(x.sup() >= LEAST)) {
            return Interval.EMPTY;
        }
        DoubleDouble w = new DoubleDouble();
        return new Interval(
                x.inf() < LEAST ? -1 : w0(x.inf(), true, w),
                x.sup() == Double.POSITIVE_INFINITY ? x.sup() : w0(x.sup(), false, w));
    }

    private static double w0(double x, boolean down, DoubleDouble w) {
        if (Math.abs(x) <= TINY) {
            return x == 0 ? 0 : down ? Math.nextDown(x) : x;
        }
        double h = LambertW.w0(x, w);
        if (tells(w)) {
            return end(w, down);
        }
        int side = -residual(h, x);
        return side != 0 ? end(h, side, down) : end(Ball.exact(x).lambertW0(PRECISION), down);
    }

    /** Decreasing from -1 at -1/e to -∞ at 0, which is outside the domain. */
    static Interval wm1(Interval x) {
        if (!(x.sup() >= LEAST && x.inf() < 0)) {
            return Interval.EMPTY;
        }
        DoubleDouble w = new DoubleDouble();
        return new Interval(
                x.sup() >= 0 ? Double.NEGATIVE_INFINITY : wm1(x.sup(), true, w),
                x.inf() < LEAST ? -1 : wm1(x.inf(), false, w));
    }

    private static double wm1(double x, boolean down, DoubleDouble w) {
        double h = LambertW.wm1(x, w);
        if (tells(w)) {
            return end(w, down);
        }
        int side = residual(h, x);
        return side != 0 ? end(h, side, down) : end(Ball.exact(x).lambertWm1(PRECISION), down);
    }

    /** Increasing from 0 at -∞. */
    static Interval omega(Interval y) {
        if (y.isEmpty()) {
            return y;
        }
        DoubleDouble w = new DoubleDouble();
        return new Interval(omega(y.inf(), true, w), omega(y.sup(), false, w));
    }

    private static double omega(double y, boolean down, DoubleDouble w) {
        if (y == 1 || y == Double.POSITIVE_INFINITY) {
            return y;
        }
        if (y < SMALL) {
            return y >= UNDERFLOW
                    ? end(Ball.exact(y).omega(PRECISION), down)
                    : down || y == Double.NEGATIVE_INFINITY ? 0 : Double.MIN_VALUE;
        }
        if (y >= FAR) {
            return down ? Math.nextDown(y) : y;
        }
        double h = LambertW.omega(y, w);
        if (tells(w)) {
            return end(w, down);
        }
        int side = -sign(Dd.of(h).add(LogDd.of(h, 0)).add(-y), RESIDUAL * Math.max(h, 700));
        return side != 0 ? end(h, side, down) : end(Ball.exact(y).omega(PRECISION), down);
    }

    /** Whether the low part tells on which side of the high part the value lies. */
    private static boolean tells(DoubleDouble w) {
        return Math.abs(w.lo()) > BOUND * Math.abs(w.hi());
    }

    /** The high part or the next double, by the sign of the low part and without a branch on it. */
    private static double end(DoubleDouble w, boolean down) {
        return down ? Rounding.stepDown(w.hi(), w.lo()) : -Rounding.stepDown(-w.hi(), -w.lo());
    }

    /** The sign of {@code h·e^h - x}; 0 where it is not certain. */
    private static int residual(double h, double x) {
        if (h < LEAST_EXPONENT) {
            return 0;
        }
        ExpDd e = ExpDd.of(h, 0);
        double scaled = Math.scalb(x, -e.exponent());
        return sign(e.value().multiply(h).add(-scaled), RESIDUAL * Math.abs(scaled));
    }

    private static int sign(Dd value, double bound) {
        return Math.abs(value.hi()) > bound ? value.hi() > 0 ? 1 : -1 : 0;
    }

    private static double end(double h, int side, boolean down) {
        return down ? side > 0 ? h : Math.nextDown(h) : side > 0 ? Math.nextUp(h) : h;
    }

    private static double end(Ball value, boolean down) {
        return down ? value.lowerDouble() : value.upperDouble();
    }
}
