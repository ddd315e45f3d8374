package org.majorant.fit;

import java.util.Comparator;
import java.util.List;

/**
 * Fits a law to runs.
 *
 * @param law the law
 * @param runs the runs
 * @param delta where the Huber loss turns from square to linear, in units of the logarithmic residual
 */
public record LawFit(LossLaw law, Measurements runs, double delta) {

    /** The width of Hoffmann et al. (2022). */
    public static final double DELTA = 1e-3;

    private static final int STARTS = 8;

    /** The part of the gradient that is left at a minimum, relative to the sizes of its summands. */
    private static final double STATIONARY = 1e-5;

    /** Below this mean loss the residuals are rounding errors. */
    private static final double EXACT = 1e-24;

    /**
     * A minimum that was found.
     *
     * @param values of the constants, in the order of the law
     * @param coordinates the same as free reals
     * @param sum the sum of the Huber losses
     * @param slant the largest derivative by a coordinate, relative to the sum of the sizes of its summands
     * @param converged whether it is stationary
     */
    public record Minimum(double[] values, double[] coordinates, double sum, double slant, boolean converged) {}

    HuberObjective objective() {
        return new HuberObjective(law, runs, delta);
    }

    /**
     * The best minimum over descents from a grid of starts.
     *
     * @throws IllegalArgumentException when the law has no positive value at some run, wherever a descent starts
     */
    public Minimum minimum() {
        return minima().get(0);
    }

    /**
     * Where descents from a grid of starts end, the best first; some may be the same.
     *
     * @throws IllegalArgumentException when the law has no positive value at some run, wherever a descent starts
     */
    public List<Minimum> minima() {
        Polish polish = new Polish(objective(), -1);
        List<Minimum> found = new StartGrid(law, runs)
                .best(STARTS).stream()
                        .map(start -> at(polish.near(polish.fromFar(start))))
                        .filter(m -> m.sum() < Double.POSITIVE_INFINITY)
                        .sorted(Comparator.comparingDouble(Minimum::sum))
                        .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no start gives the law a positive value at every run");
        }
        return found;
    }

    /** The minimum to which a descent from a point leads. */
    public Minimum from(double[] coordinates) {
        return at(new Polish(objective(), -1).near(coordinates));
    }

    private Minimum at(double[] at) {
        HuberObjective o = objective();
        double sum = o.sum(at);
        double slant = o.slant(at, new Polish(o, -1).free());
        return new Minimum(
                law.values(at), at, sum, slant, slant <= STATIONARY || sum <= EXACT * Math.max(1, o.weight()));
    }

    /** {@code log(law) - log(measured)} of every run. */
    public double[] residuals(Minimum m) {
        return objective().residuals(m.coordinates());
    }
}
