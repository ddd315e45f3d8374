package org.majorant.simulate.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run measured.
 *
 * @param hash of its specification
 * @param spec its keys and values, canonical
 * @param width of the network
 * @param parameters of the network
 * @param size the theory's M: one of the two, as the specification says
 * @param irreducible risk of the best predictor
 * @param points the curve, from step 0
 * @param divergence how the run ended, when it did not finish
 * @param alarm a loss on fresh data that lies below the irreducible risk; empty when none does
 */
public record RunRecord(
        String hash,
        Map<String, String> spec,
        int width,
        int parameters,
        double size,
        double irreducible,
        List<Point> points,
        Optional<Divergence> divergence,
        Optional<Alarm> alarm) {

    /** Without an alarm. */
    public RunRecord(
            String hash,
            Map<String, String> spec,
            int width,
            int parameters,
            double size,
            double irreducible,
            List<Point> points,
            Optional<Divergence> divergence) {
        this(hash, spec, width, parameters, size, irreducible, points, divergence, Optional.empty());
    }

    /**
     * A loss on fresh data below the irreducible risk by more than its interval: no predictor that sees only its input can do so.
     *
     * @param step where it was seen first
     * @param loss the mean loss
     * @param halfWidth six standard errors of it
     */
    public record Alarm(int step, double loss, double halfWidth) {}

    /**
     * How a run ended that did not finish.
     *
     * @param step the step at which the loss was out of bounds
     * @param loss the last finite loss
     * @param largestStable the largest stable step size: exact in mean square for the linear task online with a constant step,
     *     else {@code 2(1+β)/λ_max} of the kernel at the start, which is necessary for a full batch
     */
    public record Divergence(int step, double loss, double largestStable) {}

    public Point last() {
        return points.get(points.size() - 1);
    }
}
