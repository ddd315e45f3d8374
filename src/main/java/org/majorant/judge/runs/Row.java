package org.majorant.judge.runs;

import java.util.List;
import org.majorant.theorem.Measured;

/**
 * What a curve has at one point.
 *
 * @param step of the run
 * @param values by the ordinal of {@link Measured}; NaN where the run did not measure it
 * @param halfWidth half the 95 % interval of the excess risk; 0 for a mean, whose error the seeds show
 */
record Row(int step, double[] values, double halfWidth) {
    double get(Measured m) {
        return values[m.ordinal()];
    }

    /** The same with another excess risk. */
    Row shifted(double by) {
        double[] other = values.clone();
        other[Measured.EXCESS.ordinal()] += by;
        return new Row(step, other, 0);
    }

    /** The mean of points at the same step. */
    static Row mean(List<Row> rows) {
        double[] mean = new double[Measured.values().length];
        for (Row r : rows) {
            for (int j = 0; j < mean.length; j++) {
                mean[j] += r.values()[j] / rows.size();
            }
        }
        return new Row(rows.get(0).step(), mean, 0);
    }

    /** This mean of {@code n} points without one of them. */
    Row without(Row one, int n) {
        double[] rest = values.clone();
        for (int j = 0; j < rest.length; j++) {
            rest[j] += (rest[j] - one.values()[j]) / (n - 1);
        }
        return new Row(step, rest, 0);
    }
}
