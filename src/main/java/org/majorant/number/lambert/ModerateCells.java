package org.majorant.number.lambert;

import org.jspecify.annotations.Nullable;

/**
 * W0 in cells of x: positive x from 2^-7 to 2^20, and for both branches negative x from -1/4 (exclusive) to -2^-7.
 * Error bound: {@link Cell}.
 */
final class ModerateCells {

    static final double LEAST = 0x1p-7;
    static final double NEGATIVE_BOUND = -0.25;

    private static final int FIRST = -7;

    private ModerateCells() {}

    /** The number of cells of positive x. */
    static final int POSITIVE_CELLS = 27 * 32;

    /** The cell of x, from 0 to {@link #POSITIVE_CELLS} - 1 if x lies in this regime's positive part. */
    static int positiveCell(double x) {
        return Cell.number(x, FIRST);
    }

    static double positive(int cell, double x, @Nullable DoubleDouble out) {
        return Cell.evaluate(LambertTables.POSITIVE, cell * Cell.SIZE, Cell.difference(x), out);
    }

    /** The same at x + low. */
    static double positive(double x, double low, @Nullable DoubleDouble out) {
        return Cell.evaluate(LambertTables.POSITIVE, Cell.offset(x, FIRST), Cell.difference(x), low, out);
    }

    /** W0 for x above -1/4, up to -2^-7. */
    static double negative(double x, @Nullable DoubleDouble out) {
        return Cell.evaluate(LambertTables.NEGATIVE, Cell.offset(-x, FIRST), -Cell.difference(-x), out);
    }

    /** W-1 for the same x. */
    static double minusOne(double x, @Nullable DoubleDouble out) {
        return Cell.evaluate(LambertTables.NEGATIVE_MINUS_ONE, Cell.offset(-x, FIRST), -Cell.difference(-x), out);
    }
}
