package org.majorant.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators for scaling laws. Their values shrink to simple rationals: 1, 2, 1/2, 3, … */
public final class ScalingArbitraries {
    private static final double[] SIMPLE = {1, 2, 0.5, 3, 1 / 3.0, 4, 0.25, 10, 0.1, 100, 0.01, 1000};

    private ScalingArbitraries() {}

    /**
     * Positive numbers between the ends, log-uniform, with simple rationals and the ends themselves mixed in.
     *
     * @throws IllegalArgumentException unless {@code 0 < low < high}
     */
    public static Arbitrary<Double> positive(double low, double high) {
        if (!(low > 0 && low < high)) {
            throw new IllegalArgumentException("0 < low < high is needed, not " + low + ", " + high);
        }
        List<Double> edges = new ArrayList<>();
        for (double x : SIMPLE) {
            if (low <= x && x <= high) {
                edges.add(x);
            }
        }
        edges.add(low);
        edges.add(high);
        Arbitrary<Double> logarithms = Arbitraries.doubles()
                .between(rounded(StrictMath.log(low)), rounded(StrictMath.log(high)))
                .ofScale(12)
                .map(u -> Math.min(high, Math.max(low, StrictMath.exp(u))));
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(edges)), Tuple.of(3, logarithms));
    }

    /** jqwik draws decimals of a given scale, and its ends must be such decimals; what lies outside is pulled back to the end. */
    private static double rounded(double x) {
        return Math.rint(x * 1e6) / 1e6;
    }

    /** Exponents between 1/20 and 4. */
    public static Arbitrary<Double> exponents() {
        return positive(0.05, 4);
    }

    /** Constants between 1/1000 and 1000. */
    public static Arbitrary<Double> constants() {
        return positive(1e-3, 1e3);
    }

    /** Budgets between 1 and 1e30. */
    public static Arbitrary<Double> budgets() {
        return positive(1, 1e30);
    }

    /** Laws with all constants and exponents drawn. */
    public static Arbitrary<TwoStageLaw> laws() {
        Arbitrary<double[]> constants = list(constants(), 5);
        Arbitrary<double[]> exponents = list(exponents(), 5);
        return Combinators.combine(constants, exponents)
                .as((c, e) -> new TwoStageLaw(c[0], c[1], c[2], c[3], e[0], e[1], c[4], e[2], e[3], e[4]));
    }

    /** Points in the positive orthant: as many resources as asked for, each between 1/100 and 1e12. */
    public static Arbitrary<double[]> resources(int count) {
        return list(positive(1e-2, 1e12), count);
    }

    /** Boxes: for each resource a lower and an upper end. */
    public static Arbitrary<double[][]> boxes(int count) {
        return Combinators.combine(resources(count), list(positive(1, 100), count))
                .as((low, factor) -> {
                    double[][] box = new double[count][2];
                    for (int i = 0; i < count; i++) {
                        box[i][0] = low[i];
                        box[i][1] = low[i] * factor[i];
                    }
                    return box;
                });
    }

    private static Arbitrary<double[]> list(Arbitrary<Double> each, int count) {
        return each.list().ofSize(count).map(l -> l.stream().mapToDouble(x -> x).toArray());
    }
}
