package org.majorant.number.interval;

/**
 * {@code log} of a positive double-double, with a relative error below {@link #BOUND}{@code /2}.
 *
 * <p>Reduction and series as in {@link LogPoint}. <b>Error</b>, relative to the logarithm: the quotient s 2^-101 (a sum,
 * and a division of 15u²); s³/3 and s⁵/5 in double-double; from s⁷/7 on, relative to 2s below 2^-53.5, in double: 2^-103;
 * truncated after s¹³: 2^-121; {@code e·ln2 + log c} with parts of 42, 53 and 53 bits: absolute 2^-104 of a value that is
 * at most 2^9.6 where the logarithm is so too, and 2^-8 beside a logarithm of 2^-8: 2^-102. In all below 2^-99; the bound
 * used is 2^-90.
 */
final class LogDd {
    /** Twice the proved relative error, generously rounded up. */
    static final double BOUND = 0x1p-90;

    private static final Dd LN2_REST = new Dd(LogPoint.LN2_MIDDLE, LogPoint.LN2_LOW);
    private static final Dd THIRD = new Dd(0x1.5555555555555p-2, 0x1.5555555555555p-56);
    private static final Dd FIFTH = new Dd(0x1.999999999999ap-3, -0x1.999999999999ap-57);

    private LogDd() {}

    /** For {@code xh > 0} and {@code |xl| <= ulp(xh)/2}; not for {@code |xl| < 2^-600} beside {@code xh = 1}. */
    static Dd of(double xh, double xl) {
        int shift = xh < Double.MIN_NORMAL ? 54 : 0;
        long bits = Double.doubleToRawLongBits(Math.scalb(xh, shift));
        int binade = (int) (bits - 0x3fe6000000000000L >> 52);
        double m = Double.longBitsToDouble(bits - ((long) binade << 52));
        int e = binade - shift;
        double low = Math.scalb(xl, -e);

        int j = (int) (m * 128 + 0.5);
        double c = j * 0x1p-7;
        Dd s = Dd.sum(m - c, low).divide(Dd.sum(m, c).add(low));
        Dd w = s.multiply(s);
        double x = w.hi();
        double tail = x * (1.0 / 7 + x * (1.0 / 9 + x * (1.0 / 11 + x * (1.0 / 13))));
        Dd series = w.multiply(THIRD.add(w.multiply(FIFTH.add(tail))));
        Dd arc = s.add(s.multiply(series)).scale(2);

        Dd rest = LN2_REST.multiply(e).add(new Dd(LogTable.middle(j), LogTable.low(j)));
        return Dd.of(e * LogPoint.LN2_HIGH + LogTable.high(j)).add(rest).add(arc);
    }

    /** The logarithm of a double rounded downward or upward. */
    static double bound(double x, boolean down) {
        return Settle.bound(of(x, 0), BOUND, down);
    }
}
