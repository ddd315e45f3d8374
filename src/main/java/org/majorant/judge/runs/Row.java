package org.majorant.judge.runs;

import org.majorant.theorem.Measured;

/**
 * What a curve has at one point.
 *
 * @param step of the run
 * @param values by the ordinal of {@link Measured}; NaN where the run did not measure it
 * @param halfWidth half the 95 % interval of the excess risk
 */
record Row(int step, double[] values, double halfWidth) {
    double get(Measured m) {
        return values[m.ordinal()];
    }

    /** The same with the excess risk at the lower end of its interval. */
    Row lowered() {
        double[] low = values.clone();
        low[Measured.EXCESS.ordinal()] -= halfWidth;
        return new Row(step, low, 0);
    }
}
