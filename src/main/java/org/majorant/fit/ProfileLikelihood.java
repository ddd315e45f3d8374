package org.majorant.fit;

import java.util.List;
import java.util.Optional;

/**
 * The 95 % interval of a constant by its profile: the values at which the best fit of all others is not worse than the likelihood
 * ratio allows (Venzon and Moolgavkar 1988). Where the profile stays below that on a side, however far, the interval is open
 * there, and the runs do not identify the constant.
 */
public final class ProfileLikelihood {
    private static final double FIRST_STEP = 1e-3;
    private static final double SMALLEST_STEP = 1e-13;
    private static final double GROWTH = 2;
    /** A factor of 1e13 in a positive constant. */
    private static final double FARTHEST = 30;

    private static final double WIDTH = 1e-4;
    private static final double BETTER = 1e-7;
    /** The mean loss that rounding leaves of a fit without noise. */
    private static final double ROUNDING = 1e-26;

    private final LawFit fit;
    private final LawFit.Minimum minimum;
    private final List<LawFit.Minimum> others;
    private final double threshold;

    /**
     * An interval.
     *
     * @param low its lower end; meaningless where it is open
     * @param high its upper end; meaningless where it is open
     * @param closedBelow whether values below are ruled out
     * @param closedAbove whether values above are ruled out
     * @param better coordinates at which the fit is better than at the minimum that was given, if the search met some
     */
    public record Interval(
            double low, double high, boolean closedBelow, boolean closedAbove, Optional<double[]> better) {
        /** Whether both ends are known. */
        public boolean identified() {
            return closedBelow && closedAbove;
        }
    }

    private record End(double value, boolean closed, Optional<double[]> better) {}

    /**
     * Profiles about a minimum.
     *
     * @param others minima of other valleys; from those within the threshold the search goes on outwards, so that an interval
     *     is the hull of all that it found. Where two terms may change their places, both orders are within
     */
    public ProfileLikelihood(LawFit fit, LawFit.Minimum minimum, List<LawFit.Minimum> others) {
        this.fit = fit;
        this.others = List.copyOf(others);
        this.minimum = minimum;
        double count = fit.objective().weight();
        double least = Math.max(minimum.sum(), ROUNDING * count);
        // One residual less for each constant: with all of them, intervals of normal noise are too short.
        double residuals = Math.max(1, count - fit.law().size());
        threshold = new HuberLikelihood(residuals, fit.delta()).threshold(least);
    }

    /** The interval of a constant. */
    public Interval interval(int constant) {
        End down = end(constant, -1);
        End up = end(constant, 1);
        Optional<double[]> better = down.better().or(up::better);
        boolean grows = fit.law().coordinate(constant).grows();
        End low = grows ? down : up;
        End high = grows ? up : down;
        return new Interval(low.value(), high.value(), low.closed(), high.closed(), better);
    }

    /** Of the minima within the threshold the one that is farthest on a side. */
    private double[] outermost(int constant, int side) {
        double[] found = minimum.coordinates();
        for (LawFit.Minimum m : others) {
            if (m.sum() <= threshold && side * (m.coordinates()[constant] - found[constant]) > 0) {
                found = m.coordinates();
            }
        }
        return found;
    }

    private End end(int constant, int side) {
        HuberObjective objective = fit.objective();
        Polish polish = new Polish(objective, constant);
        Coordinate coordinate = fit.law().coordinate(constant);
        double[] inside = outermost(constant, side);
        double centre = inside[constant];
        double farthest = FARTHEST * Math.max(1, Double.isInfinite(coordinate.low()) ? Math.abs(centre) : 1);
        double low = 0;
        double high = FIRST_STEP;
        // A first step beyond the end is made smaller; then steps grow until they pass it.
        while (high > SMALLEST_STEP && passes(objective, polish, inside, constant, centre + side * high) == null) {
            high /= GROWTH * GROWTH * GROWTH;
        }
        while (true) {
            double[] next = passes(objective, polish, inside, constant, centre + side * high);
            if (next == null) {
                break;
            }
            if (objective.sum(next) < minimum.sum() * (1 - BETTER) - ROUNDING) {
                return new End(coordinate.value(centre), false, Optional.of(next));
            }
            inside = next;
            low = high;
            if (high >= farthest) {
                return new End(coordinate.value(centre + side * high), false, Optional.empty());
            }
            high = Math.min(farthest, high * GROWTH);
        }
        while (high - low > WIDTH * high && high > SMALLEST_STEP) {
            double middle = (low + high) / 2;
            double[] next = passes(objective, polish, inside, constant, centre + side * middle);
            if (next == null) {
                high = middle;
            } else {
                inside = next;
                low = middle;
            }
        }
        return new End(coordinate.value(centre + side * high), true, Optional.empty());
    }

    /** The best fit at a value of the constant, if it is within the threshold; null if it is not. */
    private double @org.jspecify.annotations.Nullable [] passes(
            HuberObjective objective, Polish polish, double[] from, int constant, double t) {
        double[] start = from.clone();
        start[constant] = t;
        double[] at = polish.near(start);
        if (objective.sum(at) > threshold) {
            at = polish.fromFar(start);
        }
        return objective.sum(at) <= threshold ? at : null;
    }
}
