package org.majorant.number.interval;

/**
 * {@code exp2}, {@code exp10} and {@code expm1} of a double, rounded downward or upward.
 *
 * <p>All go through {@link ExpDd}. Exact values are met exactly: {@code 2^n} for integers n, {@code 10^n} for n from 0 to 22
 * (for other n, and for rational x that is no integer, {@code 10^x} is no double, and {@code 2^x} is irrational); {@code
 * expm1} has none but 0. Where double-double cannot tell, the bound is one step wider.
 */
final class Exponentials {
    /** Twice the relative error of {@code exp(c·x)}: ExpDd's, and that of a product of at most 745 rounded to 2^-104. */
    static final double BOUND = 0x1p-88;

    static final Dd LN2 = new Dd(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);
    static final Dd LN10 = new Dd(0x1.26bb1bbb55516p1, -0x1.f48ad494ea3e9p-53);

    /** Below this, x + x²/2 + … in double has a relative error of 2^-72. */
    static final double SMALL = 0x1p-20;

    /** Below this, {@code x²} is less than half a step of x: x and the next double enclose expm1 and log1p. */
    static final double TINY = 0x1p-54;

    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private Exponentials() {}

    static double exp2(double x, boolean down) {
        if (x >= 1024) {
            return overflow(x, down);
        }
        if (x < -1074) {
            return underflow(x, down);
        }
        if (x == Math.rint(x)) {
            return Math.scalb(1.0, (int) x);
        }
        return of(LN2.multiply(x), down);
    }

    static double exp10(double x, boolean down) {
        if (x > 308.26) {
            return overflow(x, down);
        }
        if (x < -323.4) {
            return underflow(x, down);
        }
        double exact = powerOfTen(x);
        return exact > 0 ? exact : of(LN10.multiply(x), down);
    }

    /** {@code 10^x} where that is a double, else 0. */
    static double powerOfTen(double x) {
        return x >= 0 && x <= 22 && x == Math.rint(x) ? POWERS_OF_TEN[(int) x] : 0;
    }

    private static double of(Dd argument, boolean down) {
        double bound = ExpDd.of(argument.hi(), argument.lo()).bound(down, BOUND);
        return Settle.besideOne(bound, argument.hi(), down);
    }

    /** An exponential above every double. */
    static double overflow(double x, boolean down) {
        return down && x < Double.POSITIVE_INFINITY ? Double.MAX_VALUE : Double.POSITIVE_INFINITY;
    }

    /** An exponential between zero and the smallest double. */
    static double underflow(double x, boolean down) {
        return down || x == Double.NEGATIVE_INFINITY ? 0 : Double.MIN_VALUE;
    }

    static double expm1(double x, boolean down) {
        if (x == 0 || x == Double.POSITIVE_INFINITY) {
            return x;
        }
        double size = Math.abs(x);
        if (size < TINY) {
            // x < expm1 x < x + x² for 0 < |x| < 1
            return down ? x : Math.nextUp(x);
        }
        if (size < SMALL) {
            double rest = x * x * 0.5 * (1 + x / 3 * (1 + x / 4 * (1 + x / 5)));
            return Settle.bound(Dd.fastSum(x, rest), 0x1p-68, down);
        }
        if (x < -40) {
            // -1 < expm1 x < -1 + 2^-57
            return down || x == Double.NEGATIVE_INFINITY ? -1 : Math.nextUp(-1.0);
        }
        if (x > 90) {
            // the 1 is less than 2^-129 of it
            return x > 710 ? overflow(x, down) : ExpDd.of(x, 0).bound(down, BOUND);
        }
        Dd e = ExpDd.of(x, 0).plain();
        Dd value = e.add(-1);
        double bound = BOUND * (1 + e.hi());
        return down ? Settle.down(value.hi(), value.lo(), bound) : Settle.up(value.hi(), value.lo(), bound);
    }
}
