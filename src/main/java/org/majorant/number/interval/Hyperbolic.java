package org.majorant.number.interval;

/**
 * {@code sinh}, {@code cosh} and {@code tanh} of a double, rounded downward or upward.
 *
 * <p>From {@link ExpDd}; sinh and tanh, which are small near 0, from their series there. Their only argument with a value
 * that is a double is 0. In the middle range the absolute errors are those of {@code exp}, less than 2^-91 of it, and of a
 * few double-double operations.
 */
final class Hyperbolic {
    /** From here on {@code exp(-2x) < 2^-115} counts as error. */
    private static final double LARGE = 40;

    /** Below this, {@code x³/3} is less than half a step of x: x and the next double enclose sinh and tanh. */
    private static final double TINY = 0x1p-27;

    private static final double BOUND = Exponentials.BOUND;

    private Hyperbolic() {}

    static double sinh(double x, boolean down) {
        if (x < 0) {
            return -sinh(-x, !down);
        }
        if (x == 0 || x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (x < TINY) {
            return down ? x : Math.nextUp(x);
        }
        if (x < Exponentials.SMALL) {
            double w = x * x;
            return Settle.bound(Dd.fastSum(x, x * (w / 6 * (1 + w / 20))), 0x1p-80, down);
        }
        if (x > LARGE) {
            return halfExp(x, down);
        }
        Dd e = ExpDd.of(x, 0).plain();
        Dd value = e.subtract(Dd.of(1).divide(e)).scale(0.5);
        return settle(value, BOUND * e.hi(), down);
    }

    static double cosh(double x, boolean down) {
        double size = Math.abs(x);
        if (x == 0 || size == Double.POSITIVE_INFINITY) {
            return x == 0 ? 1 : size;
        }
        if (size > LARGE) {
            return halfExp(size, down);
        }
        Dd e = ExpDd.of(size, 0).plain();
        Dd value = e.add(Dd.of(1).divide(e)).scale(0.5);
        // cosh x > 1, which the settled bound may miss near 0
        return Math.max(1, settle(value, BOUND * e.hi(), down));
    }

    static double tanh(double x, boolean down) {
        if (x < 0) {
            return -tanh(-x, !down);
        }
        if (x == 0) {
            return 0;
        }
        if (x < TINY) {
            return down ? Math.nextDown(x) : x;
        }
        if (x < Exponentials.SMALL) {
            double w = x * x;
            return Settle.bound(Dd.fastSum(x, -x * (w / 3 * (1 - w * 2 / 5))), 0x1p-80, down);
        }
        if (x > LARGE) {
            return down && x < Double.POSITIVE_INFINITY ? Math.nextDown(1.0) : 1;
        }
        Dd e = ExpDd.of(2 * x, 0).plain();
        // tanh x < 1, which the settled bound may miss for large x
        return Math.min(1, settle(e.add(-1).divide(e.add(1)), BOUND, down));
    }

    /** {@code exp(x)/2} within a relative 2^-115 of sinh and cosh, for {@code x > 40}. */
    private static double halfExp(double x, boolean down) {
        if (x > 711) {
            return Exponentials.overflow(x, down);
        }
        ExpDd e = ExpDd.of(x, 0);
        return new ExpDd(e.value(), e.exponent() - 1).bound(down, BOUND);
    }

    private static double settle(Dd value, double bound, boolean down) {
        return down ? Settle.down(value.hi(), value.lo(), bound) : Settle.up(value.hi(), value.lo(), bound);
    }
}
