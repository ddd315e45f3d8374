package org.majorant.number.lambert;

import org.jspecify.annotations.Nullable;

/**
 * Both branches for x from -1/e + 2^-10 to -1/4, in cells of {@code u = x + fl(1/e)}, an exact sum. Close to the
 * branch point W goes like sqrt u, so that cells must shrink with u. Error bound: {@link Cell}.
 */
final class BranchCells {

    private static final int FIRST = -10;

    private BranchCells() {}

    /** @param u x + {@link BranchSeries#INVERSE_E}, at least 2^-10 and below 1/8 */
    static double w0(double u, @Nullable DoubleDouble out) {
        return Cell.evaluate(LambertTables.BRANCH, Cell.offset(u, FIRST), Cell.difference(u), out);
    }

    static double minusOne(double u, @Nullable DoubleDouble out) {
        return Cell.evaluate(LambertTables.BRANCH_MINUS_ONE, Cell.offset(u, FIRST), Cell.difference(u), out);
    }

    static double w0Derivative(double u) {
        return Cell.derivative(LambertTables.BRANCH, Cell.offset(u, FIRST), Cell.difference(u));
    }

    static double minusOneDerivative(double u) {
        return Cell.derivative(LambertTables.BRANCH_MINUS_ONE, Cell.offset(u, FIRST), Cell.difference(u));
    }
}
