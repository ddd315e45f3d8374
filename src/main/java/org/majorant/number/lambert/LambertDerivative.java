package org.majorant.number.lambert;

/**
 * The first derivatives of the functions of {@link LambertW}, each within 4 ulp of the exact one where that is a
 * normal double.
 *
 * <p>Away from the branch point {@code W'(x) = W / (x (1 + W))} and {@code omega' = omega / (1 + omega)}; next to
 * it 1 + W has lost its digits, and the regime's own polynomial is differentiated.
 */
final class LambertDerivative {

    private LambertDerivative() {}

    static double w0(double x) {
        if (x == 0) {
            return 1;
        }
        if (x > ModerateCells.NEGATIVE_BOUND) {
            double w = LambertW.w0(x);
            return w < Double.POSITIVE_INFINITY ? Math.abs(x) < 1 ? w / (x * (1 + w)) : w / (1 + w) / x : 0;
        }
        double u = x + BranchSeries.INVERSE_E;
        if (u >= BranchSeries.BOUND) {
            return BranchCells.w0Derivative(u);
        }
        return u > 0 ? BranchSeries.derivative(u, 1) : Double.NaN;
    }

    static double wm1(double x) {
        if (x > ModerateCells.NEGATIVE_BOUND) {
            if (x >= 0) {
                return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
            }
            double w = LambertW.wm1(x);
            return w / (1 + w) / x;
        }
        double u = x + BranchSeries.INVERSE_E;
        if (u >= BranchSeries.BOUND) {
            return BranchCells.minusOneDerivative(u);
        }
        return u > 0 ? BranchSeries.derivative(u, -1) : Double.NaN;
    }

    static double omega(double y) {
        double w = LambertW.omega(y);
        return Double.isInfinite(w) ? 1 : w / (1 + w);
    }

    static double wm1OfNegExp(double s) {
        double excess = s - 1;
        if (excess < LogCells.LEAST_EXCESS) {
            return excess >= 0 ? ExponentSeries.derivative(excess) : Double.NaN;
        }
        if (excess < LogCells.BOUND) {
            return LogCells.wm1OfNegExpDerivative(excess);
        }
        double w = LambertW.wm1OfNegExp(s);
        return Double.isInfinite(w) ? -1 : -w / (1 + w);
    }
}
