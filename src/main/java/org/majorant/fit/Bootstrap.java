package org.majorant.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.majorant.simulate.random.Stream;

/**
 * The spread of fitted constants when runs, or whole groups of runs, are drawn again with replacement (Efron 1979). The same
 * seed gives the same draws, however many threads there are.
 */
public final class Bootstrap {
    private static final long KEY = 1000;
    private static final double HALF_WAY = 0.5;

    private final double[][] values;
    private final int unsettled;

    private Bootstrap(double[][] values, int unsettled) {
        this.values = values;
        this.unsettled = unsettled;
    }

    /**
     * Draws and fits.
     *
     * @param groups of each run its group; of runs that are drawn one by one, names that differ
     * @param minimum the fit to all runs, at which each descent starts
     */
    public static Bootstrap of(LawFit fit, List<String> groups, LawFit.Minimum minimum, int resamples, long seed) {
        Map<String, List<Integer>> byGroup = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            byGroup.computeIfAbsent(groups.get(i), g -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> units = List.copyOf(byGroup.values());
        LawFit.Minimum[] found = new LawFit.Minimum[resamples];
        IntStream.range(0, resamples).parallel().forEach(b -> {
            double[] weights = new double[fit.runs().size()];
            Stream stream = new Stream(seed, KEY + b);
            for (int k = 0; k < units.size(); k++) {
                units.get(stream.below(units.size()))
                        .forEach(i -> weights[i] += fit.runs().weights()[i]);
            }
            LawFit again = new LawFit(fit.law(), fit.runs().weighted(weights), fit.delta());
            found[b] = again.from(minimum.coordinates());
        });
        return new Bootstrap(Arrays.stream(found).map(LawFit.Minimum::values).toArray(double[][]::new), (int)
                Arrays.stream(found).filter(m -> !m.converged()).count());
    }

    /** How many draws there were. */
    public int resamples() {
        return values.length;
    }

    /** How many descents did not end at a stationary point; they count all the same. */
    public int unsettled() {
        return unsettled;
    }

    /** The standard deviation of a constant over the draws, with {@code n - 1}. */
    public double standardError(int constant) {
        double mean =
                Arrays.stream(values).mapToDouble(v -> v[constant]).average().orElse(Double.NaN);
        double squares = Arrays.stream(values)
                .mapToDouble(v -> (v[constant] - mean) * (v[constant] - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    /** The quantile of a constant over the draws, between neighbours in proportion (Hyndman and Fan's type 7). */
    public double quantile(int constant, double p) {
        double[] sorted =
                Arrays.stream(values).mapToDouble(v -> v[constant]).sorted().toArray();
        double at = p * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** The median of a constant over the draws. */
    public double median(int constant) {
        return quantile(constant, HALF_WAY);
    }
}
