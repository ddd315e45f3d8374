package org.majorant.number.lambert;

import org.jspecify.annotations.Nullable;

/**
 * omega(y) for y below -1, as W0 of {@code e^y}: by {@link DoubleExp} and the regimes of W0 near zero.
 *
 * <p>Below -346 the square of {@code e^y} is less than 2^-499 of it, and omega is {@code e^y} to all digits. Where
 * the result is subnormal, {@code 2^k (hi + lo)} is rounded once, to a multiple of 2^-1074.
 */
final class OmegaOfNegative {

    private static final double ONLY_EXP = -346;

    /** Below this e^y is less than half of the least double. */
    private static final double UNDERFLOW = -745.2;

    private OmegaOfNegative() {}

    static double omega(double y, @Nullable DoubleDouble out) {
        if (y < UNDERFLOW) {
            return out == null ? 0 : out.set(0);
        }
        int k = DoubleExp.exponent(y);
        double hi = DoubleExp.high(y);
        double lo = DoubleExp.low(y);
        if (y < ONLY_EXP) {
            // hi may be just below 1
            return k <= Double.MIN_EXPONENT ? subnormal(hi, lo, k, out) : scaled(hi, lo, k, out);
        }
        double scale = Double.longBitsToDouble(k + 1023L << 52);
        double x = hi * scale;
        double low = lo * scale;
        return x >= ModerateCells.LEAST ? ModerateCells.positive(x, low, out) : NearZero.w0(x, low, out);
    }

    private static double scaled(double hi, double lo, int k, @Nullable DoubleDouble out) {
        double scale = Double.longBitsToDouble(k + 1023L << 52);
        double sum = hi + lo;
        double value = sum * scale;
        if (out == null) {
            return value;
        }
        // near the least normal double the low part loses bits, and may come to half an ulp of the high part
        double low = (lo - (sum - hi)) * scale;
        return out.set(value, value + low == value ? low : 0);
    }

    /** {@code 2^k (hi + lo)} rounded once to a multiple of 2^-1074, for results up to 2 MIN_NORMAL. */
    private static double subnormal(double hi, double lo, int k, @Nullable DoubleDouble out) {
        double sum = hi + lo;
        double steps = Math.scalb(sum, 1074 + k);
        double multiple = Math.rint(steps);
        double rest = steps - multiple + Math.scalb(lo - (sum - hi), 1074 + k);
        if (rest > 0.5) {
            multiple++;
        } else if (rest < -0.5) {
            multiple--;
        }
        double value = Math.scalb(multiple, -1074);
        return out == null ? value : out.set(value);
    }
}
