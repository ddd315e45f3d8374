package org.majorant.number.interval;

import java.math.BigInteger;

/**
 * {@code x^y} of doubles, {@code x >= 0}, rounded downward or upward.
 *
 * <p>{@code exp(y·log x)} in double-double: the logarithm's relative error 2^-91 on an exponent below 746 gives 2^-81.4,
 * the product and {@link ExpDd} add less than 2^-90. Where that cannot tell, exact arithmetic decides whether the value is a
 * double; if it is not either, the bound is one step wider.
 */
final class Power {
    /** Twice the relative error. */
    static final double BOUND = 0x1p-80;

    private Power() {}

    /**
     * The limits at the border of the domain are those of {@code exp(y·log x)} with {@code 0·∞ = 0}: {@code 0^y} is 0 or ∞,
     * {@code x^∞} is 0, 1 or ∞, and {@code x^0 = 1}.
     */
    static double of(double x, double y, boolean down) {
        if (x == 1 || y == 0) {
            return 1;
        }
        if (x == 0 || x == Double.POSITIVE_INFINITY || Double.isInfinite(y)) {
            return x > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0;
        }
        if (y == 1) {
            return x;
        }
        Dd log = LogDd.of(x, 0);
        double estimate = log.hi() * y;
        if (estimate > 710) {
            return down ? Double.MAX_VALUE : Double.POSITIVE_INFINITY;
        }
        if (estimate < -746) {
            return down ? 0 : Double.MIN_VALUE;
        }
        Dd exponent = log.multiply(y);
        ExpDd power = ExpDd.of(exponent.hi(), exponent.lo());
        double h = power.value().hi();
        if (!Settle.certain(power.value().lo(), BOUND * h)) {
            double candidate = Math.scalb(h, power.exponent());
            if (equal(x, y, candidate)) {
                return candidate;
            }
        }
        return Settle.besideOne(power.bound(down, BOUND), estimate, down);
    }

    /**
     * Whether {@code x^y = z} exactly, for positive finite x, z and finite {@code y != 0}.
     *
     * <p>With {@code x = m·2^e} and {@code z = n·2^f}, m and n odd, and {@code y = p/2^q} in lowest terms, the powers of two
     * and the odd parts must agree in {@code x^p = z^(2^q)}: {@code e·p = f·2^q} and {@code m^p = n^(2^q)}. When m is not 1,
     * p is positive, and m is a perfect power of order 2^q whose p-th power has 53 bits: so {@code p <= 33} and {@code q <= 5}.
     */
    static boolean equal(double x, double y, double z) {
        if (z == 0 || Double.isInfinite(z)) {
            return false;
        }
        long m = odd(x);
        long n = odd(z);
        double p = Math.copySign(odd(Math.abs(y)), y);
        int scale = exponent(Math.abs(y));
        // y = p·2^scale; an even integer y has scale > 0 and belongs wholly to p
        if (scale > 0) {
            p = y;
            scale = 0;
        }
        if (scale < -11 || Math.abs(p) > 2200) {
            // |e| and |f| are at most 1074: neither a power of two nor an odd part can agree
            return false;
        }
        int order = 1 << -scale;
        if (exponent(x) * p != (double) exponent(z) * order) {
            return false;
        }
        if (m == 1 || n == 1) {
            return m == n;
        }
        return p > 0
                && p <= 33
                && order <= 32
                && BigInteger.valueOf(m)
                        .pow((int) p)
                        .equals(BigInteger.valueOf(n).pow(order));
    }

    /** The odd integer m of {@code x = m·2^e}. */
    private static long odd(double x) {
        long significand = significand(x);
        return significand >>> Long.numberOfTrailingZeros(significand);
    }

    private static int exponent(double x) {
        int e = Math.max(Math.getExponent(x), Double.MIN_EXPONENT) - 52;
        return e + Long.numberOfTrailingZeros(significand(x));
    }

    private static long significand(double x) {
        long bits = Double.doubleToRawLongBits(x);
        long fraction = bits & (1L << 52) - 1;
        return x < Double.MIN_NORMAL ? fraction : fraction | 1L << 52;
    }
}
