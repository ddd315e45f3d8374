package org.majorant.fit;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Runs that a law is fitted to.
 *
 * @param resources of each run the values of the law's resources, positive
 * @param loss of each run its loss, positive
 * @param weights of each run how often it counts; 0 for not at all
 */
public record Measurements(double[][] resources, double[] loss, double[] weights) {

    /** Runs that count once each. */
    public static Measurements of(double[][] resources, double[] loss) {
        double[] ones = new double[loss.length];
        Arrays.fill(ones, 1);
        return new Measurements(resources, loss, ones);
    }

    /** The number of runs. */
    public int size() {
        return loss.length;
    }

    /** The same runs with other weights. */
    Measurements weighted(double[] other) {
        return new Measurements(resources, loss, other);
    }

    /** The runs whose number, from 0, is kept. */
    public Measurements only(IntPredicate kept) {
        int[] rows = IntStream.range(0, size()).filter(kept).toArray();
        return new Measurements(
                Arrays.stream(rows).mapToObj(i -> resources[i]).toArray(double[][]::new),
                Arrays.stream(rows).mapToDouble(i -> loss[i]).toArray(),
                Arrays.stream(rows).mapToDouble(i -> weights[i]).toArray());
    }
}
