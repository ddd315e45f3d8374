package org.majorant.number.lambert;

/**
 * The natural logarithm of a positive finite double in double-double, for arguments away from 1.
 *
 * <p>x = 2^k z with z in [1, 2); a table over the top eight bits of z gives c, a multiple of 2^-9, with {@code |z c
 * - 1| <= 2^-8}: so r = z c - 1 is a multiple of 2^-61 below 2^-8, exact in one double. {@code log x = k ln 2 - log
 * c + log(1 + r)}, the first two with leading parts that are multiples of 2^-42 and add without error; the series
 * of the third is cut after r^8 (2^-75).
 *
 * <p>Absolute error below 2^-69.
 */
final class DoubleLog {

    private static final double LN2 = LambertTables.CONSTANTS[6];
    private static final double LN2_LOW = LambertTables.CONSTANTS[7];
    private static final double[] T = LambertTables.LOG;

    private DoubleLog() {}

    /**
     * The leading part, the logarithm rounded, from {@link #bits}; what it shares with {@link #low} is computed
     * once when both are inlined.
     */
    static double high(long bits) {
        return leading(bits) + rest(bits);
    }

    static double low(long bits) {
        double leading = leading(bits);
        double rest = rest(bits);
        return rest - (leading + rest - leading);
    }

    private static double leading(long bits) {
        int at = at(bits);
        return base(bits, at) + r(bits, at);
    }

    private static double rest(long bits) {
        int at = at(bits);
        double base = base(bits, at);
        double r = r(bits, at);
        double error = r - (base + r - base);
        double r2 = r * r;
        double p23 = Math.fma(r, 1.0 / 3, -0.5);
        double p45 = Math.fma(r, 1.0 / 5, -0.25);
        double p67 = Math.fma(r, 1.0 / 7, -1.0 / 6);
        double p = Math.fma(Math.fma(Math.fma(r2, -1.0 / 8, p67), r2, p45), r2, p23);
        return error + Math.fma(r2, p, Math.fma(exponent(bits), LN2_LOW, T[at + 2]));
    }

    /** {@code k ln 2 - log c} without the low parts; exact. */
    private static double base(long bits, int at) {
        return Math.fma(exponent(bits), LN2, T[at + 1]);
    }

    /**
     * The bits of x; of a subnormal x those of x 2^1074, an integer, with 1074 taken from the exponent, which
     * becomes negative.
     */
    static long bits(double x) {
        long bits = Double.doubleToRawLongBits(x);
        return bits >= 1L << 52 ? bits : Double.doubleToRawLongBits((double) bits) - (1074L << 52);
    }

    private static int at(long bits) {
        return (int) (bits >>> 44 & 255) << 2;
    }

    private static double exponent(long bits) {
        return (int) (bits >> 52) - 1023;
    }

    private static double r(long bits, int at) {
        double z = Double.longBitsToDouble(bits & (1L << 52) - 1 | 1023L << 52);
        return Math.fma(z, T[at], -1);
    }
}
