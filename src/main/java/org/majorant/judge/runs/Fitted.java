package org.majorant.judge.runs;

/**
 * A bound with its constants.
 *
 * @param bound the bound
 * @param constants their values
 */
record Fitted(Bound bound, double[] constants) {
    double left(Row row) {
        return bound.left(row);
    }

    double right(Row row) {
        return bound.right(row, constants);
    }

    boolean finite(Row row) {
        return Double.isFinite(left(row)) && Double.isFinite(right(row));
    }

    /** Bound over measured value, where the smaller side is above 0. */
    double ratio(Row row) {
        double left = left(row);
        return left > 0 ? right(row) / left : right(row) > 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    }

    /** By how much the smaller side stays below the larger, with its margin. */
    double below(Row row, double margin) {
        return (1 + margin) * right(row) - left(row);
    }

    /** By how much the larger side stays below so many times the smaller. */
    double sharp(Row row, double times) {
        return times * left(row) - right(row);
    }

    double scale(Row row) {
        return Math.abs(left(row)) + Math.abs(right(row)) + Double.MIN_NORMAL;
    }
}
