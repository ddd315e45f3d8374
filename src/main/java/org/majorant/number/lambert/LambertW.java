package org.majorant.number.lambert;

import org.jspecify.annotations.Nullable;

/**
 * Lambert's W on both real branches, and Wright's omega, right to the last bit but for about one result in ten
 * thousand.
 *
 * <p><b>Error.</b> {@link #w0}, {@link #wm1}, {@link #omega} and {@link #wm1OfNegExp}: at most 0.51 ulp for every
 * finite double of the domain, subnormal results included; the classes that the dispatchers name state what each
 * regime contributes, and {@code docs/measured/accuracy.md} what was measured. For the regimes that read cells the bound
 * is proved by the certificate {@code proofs/certificates/lambert-tables.json}. The results are the same bits on
 * every machine and Java version: only basic arithmetic, {@link Math#fma} and {@link Math#sqrt} are used. Nothing
 * is allocated.
 *
 * <p>The forms with a {@link DoubleDouble} return the same double as {@code hi}, and in {@code lo} what rounding
 * took: the sum is within 2^-62 of W relatively, for |W| from 2^-1013 on; below, lo loses bits, and a subnormal
 * result has no lo.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>NaN in, NaN out. Outside the domain: NaN.
 *   <li>{@code w0(+0.0)} is +0.0 and {@code w0(-0.0)} is -0.0.
 *   <li>{@code w0(x)} for subnormal x is x.
 *   <li>The double nearest to -1/e, -0.36787944117144233, lies 1.24e-17 below -1/e: outside the domain, NaN on both
 *       branches, as is everything below. The next double above it is the first of the domain.
 *   <li>{@code w0(MAX_VALUE)} is 703.2270331047702, {@code w0(+infinity)} is +infinity, {@code w0(-infinity)} is NaN.
 *   <li>{@code wm1(+0.0)} and {@code wm1(-0.0)} are -infinity, the limit from the left, as for a logarithm; {@code
 *       wm1(x)} for x &gt; 0 is NaN.
 *   <li>{@code wm1(-MIN_VALUE)} is -751.0615595398791, {@code wm1} of any infinity NaN.
 *   <li>{@code omega(-infinity)} is 0, {@code omega(+infinity)} is +infinity, {@code omega(MAX_VALUE)} is MAX_VALUE.
 *   <li>{@code omega(710)} is an ordinary 703.4440117119546 although e^710 overflows; {@code omega(-710)} is
 *       subnormal and rounded once; {@code omega(-745)} is MIN_VALUE, and from -745.1332191019412 down the result
 *       is 0.
 *   <li>{@code wm1OfNegExp(1)} is -1; below 1, NaN; at +infinity, -infinity.
 * </ul>
 *
 * <p><b>Source.</b> R. M. Corless, G. H. Gonnet, D. E. G. Hare, D. J. Jeffrey, D. E. Knuth, "On the Lambert W
 * function", Advances in Computational Mathematics 5 (1996).
 */
public final class LambertW {

    private LambertW() {}

    /** The principal branch: the w at least -1 with {@code w e^w = x}, for x at least -1/e. */
    public static double w0(double x) {
        return w0(x, null);
    }

    /** {@link #w0(double)} in two parts; returns the first. */
    public static double w0(double x, @Nullable DoubleDouble out) {
        int cell = ModerateCells.positiveCell(x);
        if (cell >= 0 && cell < ModerateCells.POSITIVE_CELLS) {
            return ModerateCells.positive(cell, x, out);
        }
        if (x >= ModerateCells.LEAST) {
            return x < Double.POSITIVE_INFINITY ? LogCells.w0OfLarge(x, out) : special(x, out);
        }
        if (x > -NearZero.BOUND) {
            return NearZero.w0(x, out);
        }
        if (x > ModerateCells.NEGATIVE_BOUND) {
            return ModerateCells.negative(x, out);
        }
        double u = x + BranchSeries.INVERSE_E;
        if (u >= BranchSeries.BOUND) {
            return BranchCells.w0(u, out);
        }
        return u > 0 ? BranchSeries.w(u, 1, out) : special(Double.NaN, out);
    }

    /** The other branch: the w at most -1 with {@code w e^w = x}, for x in [-1/e, 0). */
    public static double wm1(double x) {
        return wm1(x, null);
    }

    /** {@link #wm1(double)} in two parts; returns the first. */
    public static double wm1(double x, @Nullable DoubleDouble out) {
        if (x > -ModerateCells.LEAST) {
            return x < 0 ? LogCells.wm1(x, out) : special(x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN, out);
        }
        if (x > ModerateCells.NEGATIVE_BOUND) {
            return ModerateCells.minusOne(x, out);
        }
        double u = x + BranchSeries.INVERSE_E;
        if (u >= BranchSeries.BOUND) {
            return BranchCells.minusOne(u, out);
        }
        return u > 0 ? BranchSeries.w(u, -1, out) : special(Double.NaN, out);
    }

    /** Wright's omega: {@code W0(e^y)}, the w with {@code w + log w = y}, for every real y. */
    public static double omega(double y) {
        return omega(y, null);
    }

    /** {@link #omega(double)} in two parts; returns the first. */
    public static double omega(double y, @Nullable DoubleDouble out) {
        if (y >= 1) {
            return y < LogCells.BOUND
                    ? LogCells.omega(y, out)
                    : y < Double.POSITIVE_INFINITY ? FarAsymptotic.omega(y, out) : special(y, out);
        }
        if (y >= -1) {
            return LogCells.omegaUniform(y, out);
        }
        return y < -1 ? OmegaOfNegative.omega(y, out) : special(y, out);
    }

    /** {@code W-1(-e^-s)}, the w at most -1 with {@code w + log(-w) = -s}, for s at least 1. */
    public static double wm1OfNegExp(double s) {
        return wm1OfNegExp(s, null);
    }

    /** {@link #wm1OfNegExp(double)} in two parts; returns the first. */
    public static double wm1OfNegExp(double s, @Nullable DoubleDouble out) {
        double excess = s - 1;
        if (excess >= LogCells.LEAST_EXCESS) {
            return excess < LogCells.BOUND
                    ? LogCells.wm1OfNegExp(excess, out)
                    : s < Double.POSITIVE_INFINITY
                            ? FarAsymptotic.wm1OfNegExp(s, out)
                            : special(Double.NEGATIVE_INFINITY, out);
        }
        return excess >= 0 ? ExponentSeries.wm1OfNegExp(excess, out) : special(Double.NaN, out);
    }

    /**
     * The derivative of {@link #w0(double)}: {@code W / (x (1 + W))}, 1 at zero, 0 at infinity. Within 4 ulp; NaN
     * outside the domain.
     */
    public static double w0Derivative(double x) {
        return LambertDerivative.w0(x);
    }

    /**
     * The derivative of {@link #wm1(double)}, negative throughout. Within 4 ulp; -infinity at zero and where it
     * exceeds the largest double; NaN outside the domain.
     */
    public static double wm1Derivative(double x) {
        return LambertDerivative.wm1(x);
    }

    /**
     * The derivative of {@link #omega(double)}: {@code omega / (1 + omega)}, from 0 to 1. Within 4 ulp, or half of
     * the least double.
     */
    public static double omegaDerivative(double y) {
        return LambertDerivative.omega(y);
    }

    /**
     * The derivative of {@link #wm1OfNegExp(double)}: {@code -W / (1 + W)}, from -infinity at 1 to -1. Within 4
     * ulp; NaN below 1.
     */
    public static double wm1OfNegExpDerivative(double s) {
        return LambertDerivative.wm1OfNegExp(s);
    }

    private static double special(double value, @Nullable DoubleDouble out) {
        return out == null ? value : out.set(value);
    }
}
