package org.majorant.number.interval;

/**
 * {@code log} of a positive double, rounded downward or upward.
 *
 * <p>A quick phase with relative error below {@link #BOUND}{@code /2} settles all but about one argument in a thousand; the
 * rest go to {@link LogDd}. The only argument with a value that is a double is 1 (Lindemann 1882).
 *
 * <p><b>Method.</b> {@code x = 2^e·m} with m in [0.6875, 1.375), {@code c = j/128} the nearest such to m, {@code s =
 * (m - c)/(m + c)}, {@code |s| < 2^-8.4}: {@code log x = e·ln2 + log c + 2(s + s³/3 + s⁵/5 + …)}, with {@code log c} from
 * {@link LogTable}. For m near 1 both e and log c are zero, so nothing cancels and the error is relative.
 *
 * <p><b>Error of the quick phase.</b> {@code m - c} is exact, {@code m + c} is an exact sum, s is a quotient with the
 * correction of its remainder: relative 2^-103. Series to s¹¹: truncated, relative to 2s, below 2^-104; the part from s³ on,
 * relative below 2^-18.4, is a double with at most eight roundings that matter: 2^-68 relative to 2s. {@code A = e·ln2 + log
 * c} by its high parts is exact (multiples of 2^-42 below 2^10), {@code A + 2s} is an exact sum; what is added below it is
 * less than 2^-25 with five roundings, 2^-75, beside a logarithm that is not less than 2^-8 when A is not zero: 2^-67. In
 * all, relative, below 2^-66; the bound used is 2^-63.
 */
final class LogPoint {
    /** Twice the proved relative error of the quick phase, rounded up. */
    static final double BOUND = 0x1p-63;

    static final double LN2_HIGH = 0x1.62e42fefa3800p-1;
    static final double LN2_MIDDLE = 0x1.ef35793c76730p-45;
    static final double LN2_LOW = 0x1.f97b57a079a19p-103;

    private LogPoint() {}

    /** For {@code x >= 0}; {@code log 0 = -∞}. */
    static double down(double x) {
        return bound(x, true);
    }

    /** For {@code x >= 0}; {@code log 0 = -∞}. */
    static double up(double x) {
        return bound(x, false);
    }

    private static double bound(double x, boolean down) {
        if (x == 1) {
            return 0;
        }
        if (x == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (!(x <= Double.MAX_VALUE)) {
            return x;
        }
        double normal = x < Double.MIN_NORMAL ? x * 0x1p54 : x;
        long bits = Double.doubleToRawLongBits(normal);
        // 0x3fe6… is 0.6875: m lies in [0.6875, 1.375)
        long offset = bits - 0x3fe6000000000000L;
        int e = (int) (offset >> 52);
        double m = Double.longBitsToDouble(bits - ((long) e << 52));
        if (x < Double.MIN_NORMAL) {
            e -= 54;
        }

        int j = (int) (m * 128 + 0.5);
        double c = j * 0x1p-7;
        double numerator = m - c;
        double dh = m + c;
        double dt = dh - m;
        double dl = (m - (dh - dt)) + (c - dt);
        double inverse = 1 / dh;
        double sh = numerator * inverse;
        double sl = (Math.fma(-sh, dh, numerator) - sh * dl) * inverse;
        double w = sh * sh;
        double series = sh * w * (2.0 / 3 + w * (2.0 / 5 + w * (2.0 / 7 + w * (2.0 / 9 + w * (2.0 / 11)))));

        double a = e * LN2_HIGH + LogTable.high(j);
        double first = 2 * sh;
        double s = a + first;
        double t = s - a;
        double below = (a - (s - t)) + (first - t) + (2 * sl + series + (e * LN2_MIDDLE + LogTable.middle(j)));
        double h = s + below;
        double l = below - (h - s);
        if (!Settle.certain(l, BOUND * Math.abs(h))) {
            return LogDd.bound(x, down);
        }
        return l < 0 == down ? (down ? Math.nextDown(h) : Math.nextUp(h)) : h;
    }
}
