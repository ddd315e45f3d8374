package org.majorant.number.interval;

/**
 * {@code exp} of a double, rounded downward or upward.
 *
 * <p>A quick phase with relative error below {@link #BOUND}{@code /2} settles all but about one argument in a thousand;
 * the rest go to {@link ExpDd}. Where that too cannot tell on which side of a double the value lies, the bound is one step
 * wider: sound, and within one ulp. The only argument with a value that is a double is 0 (Lindemann 1882).
 *
 * <p><b>Method.</b> {@code k = RN(x·4096/ln 2)}, {@code r = x - k·ln2/4096}, {@code |r| < 2^-13.4}; then {@code exp(x) =
 * 2^(k div 4096) · 2^((k mod 4096)/4096) · exp(r)} with the middle factor T from {@link ExpTable} (Tang 1989).
 *
 * <p><b>Error of the quick phase,</b> absolute on {@code T·exp(r)}, which lies in [0.99, 2.01]: {@code ln2/4096} is split
 * in three parts; {@code k·C1} and {@code x - k·C1} are exact, {@code k·C2} is exact, {@code k·C3 < 2^-51} is rounded
 * (2^-104), its neglected rest {@code k·2^-126} is 2^-103. Series to the fifth power: truncated below 2^-89; its sum p, below
 * 2^-27, is a double with a few roundings: 2^-78. T as a product of two entries: 2^-103. {@code T·(1 + r + p)}: the
 * product {@code Th·rh} and the sum {@code Th + m} are exact with their errors; what is added below is less than 2^-25 with
 * five roundings: 2^-76. In all below 2^-74; the bound used is 2^-64.
 */
final class ExpPoint {
    /** Twice the proved relative error of the quick phase, generously rounded up. */
    static final double BOUND = 0x1p-64;

    static final double STEPS_PER_UNIT = 0x1.71547652b82fep12;
    static final double C1 = 0x1.62e42ff000000p-13;
    static final double C2 = -0x1.7184328000000p-47;
    static final double C3 = -0x1.0d871319ff034p-74;

    /** Above it, exp overflows: {@code ln(2^1024) = 709.7827…}. */
    private static final double OVERFLOW = 709.79;

    /** Below it, exp is less than the smallest double: {@code ln(2^-1074) = -744.44…}. */
    private static final double UNDERFLOW = -744.45;

    private ExpPoint() {}

    static double down(double x) {
        if (!(x < OVERFLOW)) {
            return x == Double.POSITIVE_INFINITY ? x : Double.isNaN(x) ? x : Double.MAX_VALUE;
        }
        if (x < UNDERFLOW) {
            return 0;
        }
        return bound(x, true);
    }

    static double up(double x) {
        if (!(x < OVERFLOW)) {
            return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
        }
        if (x < UNDERFLOW) {
            return x == Double.NEGATIVE_INFINITY ? 0 : Double.MIN_VALUE;
        }
        return bound(x, false);
    }

    private static double bound(double x, boolean down) {
        double steps = Math.rint(x * STEPS_PER_UNIT);
        double coarse = Math.fma(-steps, C1, x);
        double fine = -steps * C2;
        double rh = coarse + fine;
        double t = rh - coarse;
        double rl = (coarse - (rh - t)) + (fine - t) - steps * C3;
        double p = rl + rh * rh * (0.5 + rh * (1.0 / 6 + rh * (1.0 / 24 + rh * (1.0 / 120))));

        int k = (int) steps;
        int i = (k >> 6 & 63) << 1;
        int j = (k & 63) << 1;
        double ah = ExpTable.COARSE[i];
        double bh = ExpTable.FINE[j];
        double th = ah * bh;
        double tl = Math.fma(ah, bh, -th) + (ah * ExpTable.FINE[j + 1] + ExpTable.COARSE[i + 1] * bh);

        double m = th * rh;
        double s = th + m;
        double below = (m - (s - th)) + (Math.fma(th, rh, -m) + (tl + (th * p + tl * rh)));
        double h = s + below;
        double l = below - (h - s);

        int exponent = k >> 12;
        if (exponent < -1021 || exponent > 1022 || !Settle.certain(l, BOUND * h)) {
            return x == 0 ? 1 : Settle.besideOne(ExpDd.of(x, 0).bound(down), x, down);
        }
        double rounded = l < 0 == down ? (down ? Math.nextDown(h) : Math.nextUp(h)) : h;
        return rounded * Double.longBitsToDouble(exponent + 1023L << 52);
    }
}
