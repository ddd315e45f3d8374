package org.majorant.number.interval;

import java.math.BigDecimal;

/**
 * The four operations and the square root, rounded downward or upward.
 *
 * <p>Each computes the operation to nearest, then the sign of the exact error: of a sum by Knuth's TwoSum, of a
 * product, a quotient and a root by the remainder that one {@code fma} gives. Those remainders are doubles as long as
 * nothing underflows (Boldo and Daumas 2003, "Representable correcting terms for possibly underflowing floating point
 * operations"); below the thresholds named at each method the operands are scaled by a power of two first. Results are the
 * tightest: {@code down} gives the largest double (or an infinity) that is not above the exact value.
 *
 * <p>An infinite operand stands for a limit: {@code 0·∞ = 0}, and {@code x/∞ = 0}. A NaN operand gives NaN.
 */
public final class Rounding {
    /** A product at least this large has an error that is a double: its last bit is worth at least 2^-1074. */
    private static final double EXACT_PRODUCT = 0x1p-969;

    /** A numerator or radicand at least this large has a remainder that is a double. */
    private static final double EXACT_REMAINDER = 0x1p-900;

    private Rounding() {}

    static double addDown(double a, double b) {
        double s = a + b;
        double t = s - a;
        double e = (a - (s - t)) + (b - t);
        // e is the exact error of s unless something overflowed, which leaves an infinity or NaN in it
        if (!(Math.abs(e) <= Double.MAX_VALUE)) {
            return addDownFar(a, b, s);
        }
        return stepDown(s, e);
    }

    /**
     * The next double below s if {@code e < 0}, else s; for {@code s != 0} or {@code e = 0}. No branch to mispredict.
     *
     * <p>Looks at the sign bit of e, so e must not be -0.0. An exact error never is: the difference of equal numbers is +0.0,
     * and in TwoSum both {@code a - (s - t)} and {@code b - t} would have to be -0.0, so a and b as well, but then {@code s -
     * t} is -0.0 and the first is +0.0.
     */
    static double stepDown(double s, double e) {
        long bits = Double.doubleToRawLongBits(s);
        long towardMinusInfinity = bits >> 63 | 1;
        long negative = Double.doubleToRawLongBits(e) >> 63;
        return Double.longBitsToDouble(bits - (towardMinusInfinity & negative));
    }

    static double addUp(double a, double b) {
        return -addDown(-a, -b);
    }

    static double subDown(double a, double b) {
        return addDown(a, -b);
    }

    static double subUp(double a, double b) {
        return -addDown(-a, b);
    }

    public static double mulDown(double a, double b) {
        double p = a * b;
        double size = Math.abs(p);
        if (!(size >= EXACT_PRODUCT && size <= Double.MAX_VALUE)) {
            return mulDownFar(a, b, p);
        }
        return stepDown(p, Math.fma(a, b, -p));
    }

    static double mulUp(double a, double b) {
        return -mulDown(-a, b);
    }

    /** For {@code b != 0}. */
    static double divDown(double a, double b) {
        double q = a / b;
        if (!(Math.abs(a) >= EXACT_REMAINDER && Math.abs(q) <= Double.MAX_VALUE) || Double.isInfinite(b)) {
            return divDownFar(a, b, q);
        }
        return below(Math.fma(-q, b, a), b) ? Math.nextDown(q) : q;
    }

    static double divUp(double a, double b) {
        return -divDown(-a, b);
    }

    /** For {@code x >= 0}. */
    static double sqrtDown(double x) {
        double s = Math.sqrt(x);
        if (x == 0 || x == Double.POSITIVE_INFINITY) {
            return s;
        }
        return sqrtRemainder(x, s) < 0 ? Math.nextDown(s) : s;
    }

    /** For {@code x >= 0}. */
    static double sqrtUp(double x) {
        double s = Math.sqrt(x);
        if (x == 0 || x == Double.POSITIVE_INFINITY) {
            return s;
        }
        return sqrtRemainder(x, s) > 0 ? Math.nextUp(s) : s;
    }

    /** The sign of {@code x - s²}; a small x is scaled by 2^200 and its root by 2^100, both exactly. */
    private static double sqrtRemainder(double x, double s) {
        if (x < EXACT_REMAINDER) {
            double scaled = s * 0x1p100;
            return Math.fma(-scaled, scaled, x * 0x1p200);
        }
        return Math.fma(-s, s, x);
    }

    /** Whether {@code r/b < 0}. */
    private static boolean below(double r, double b) {
        return r != 0 && r < 0 != b < 0;
    }

    private static double addDownFar(double a, double b, double s) {
        if (!Double.isFinite(a) || !Double.isFinite(b)) {
            return s;
        }
        if (Double.isInfinite(s)) {
            return overflowDown(s);
        }
        int error = new BigDecimal(a).add(new BigDecimal(b)).compareTo(new BigDecimal(s));
        return error < 0 ? Math.nextDown(s) : s;
    }

    private static double mulDownFar(double a, double b, double p) {
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Double.NaN;
        }
        if (a == 0 || b == 0) {
            return 0;
        }
        if (Double.isInfinite(p)) {
            return Double.isInfinite(a) || Double.isInfinite(b) ? p : overflowDown(p);
        }
        // |ab| is small, so the smaller factor is below 2^-484 and can take 2^1074 without overflow
        boolean swap = Math.abs(a) > Math.abs(b);
        double small = (swap ? b : a) * 0x1p537 * 0x1p537;
        double other = swap ? a : b;
        double product = small * other;
        if (Math.abs(product) < 0x1p-900) {
            // |ab| < 2^-1974 lies between zero and the smallest double
            return product < 0 ? -Double.MIN_VALUE : 0;
        }
        double rest = Math.fma(small, other, -product);
        // p was rounded to nearest: product - p·2^1074 is exact (Sterbenz, or p = 0), and so is the sign of the sum
        double error = (product - p * 0x1p537 * 0x1p537) + rest;
        return error < 0 ? Math.nextDown(p) : p;
    }

    private static double divDownFar(double a, double b, double q) {
        if (a == 0 || Double.isInfinite(b) || !Double.isFinite(a)) {
            return q;
        }
        if (Double.isInfinite(q)) {
            return overflowDown(q);
        }
        // |a| < 2^-900, so |q| < 2^174: both can take 2^600
        double r = Math.fma(-(q * 0x1p600), b, a * 0x1p600);
        return below(r, b) ? Math.nextDown(q) : q;
    }

    /** A finite value that overflowed to this infinity, rounded downward. */
    static double overflowDown(double infinity) {
        return infinity > 0 ? Double.MAX_VALUE : infinity;
    }
}
