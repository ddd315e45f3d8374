package org.majorant.number.lambert;

/**
 * The exponential in double-double for arguments from -746 to -1/2, as {@code 2^k (hi + lo)}.
 *
 * <p>{@code y = n (ln 2)/128 + r}, |r| at most 2^-8.5: n times the leading part of (ln 2)/128, of 35 bits, is
 * exact, and so is its difference to y. {@code e^r - 1} by its series up to r^7 (the next is 2^-83), {@code 2^(n
 * mod 128/128)} from a table in two parts. Relative error below 2^-68.
 */
final class DoubleExp {

    private static final double INVERSE = LambertTables.CONSTANTS[8];
    private static final double STEP = LambertTables.CONSTANTS[9];
    private static final double STEP_LOW = LambertTables.CONSTANTS[10];
    private static final double[] T = LambertTables.EXP;
    private static final double SHIFTER = 0x1.8p52;

    private DoubleExp() {}

    private static double steps(double y) {
        return Math.fma(y, INVERSE, SHIFTER) - SHIFTER;
    }

    /** The exponent k. */
    static int exponent(double y) {
        return (int) steps(y) >> 7;
    }

    static double high(double y) {
        double n = steps(y);
        int at = ((int) n & 127) << 1;
        double q = reduced(y, n) + reducedLow(y, n);
        return T[at] * q + T[at];
    }

    /** What {@link #high} lacks. */
    static double low(double y) {
        double n = steps(y);
        int at = ((int) n & 127) << 1;
        double r = reduced(y, n);
        double rest = reducedLow(y, n);
        double q = r + rest;
        double qLow = rest - (q - r);
        double m = T[at] * q;
        double mLow = Math.fma(T[at], q, -m);
        double sum = m + T[at];
        return m - (sum - T[at]) + (mLow + Math.fma(T[at], qLow, Math.fma(T[at + 1], q, T[at + 1])));
    }

    private static double reduced(double y, double n) {
        return Math.fma(-n, STEP, y) - n * STEP_LOW;
    }

    /** What is lost in {@link #reduced}, and the series from its second term on. */
    private static double reducedLow(double y, double n) {
        double exact = Math.fma(-n, STEP, y);
        double second = n * STEP_LOW;
        double r = exact - second;
        double lost = exact - r - second;
        double r2 = r * r;
        double p23 = Math.fma(r, 1.0 / 6, 0.5);
        double p45 = Math.fma(r, 1.0 / 120, 1.0 / 24);
        double p67 = Math.fma(r, 1.0 / 5040, 1.0 / 720);
        return Math.fma(r2, Math.fma(Math.fma(p67, r2, p45), r2, p23), lost);
    }
}
