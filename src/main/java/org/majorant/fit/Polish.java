package org.majorant.fit;

import java.util.stream.IntStream;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;

/**
 * Descends to a minimum of a {@link HuberObjective} from a start: Levenberg and Marquardt's method on the square roots of the
 * losses, with {@code delta} falling to its own value, since a large one has fewer minima. Best point seen, whatever the
 * optimiser says at its end.
 */
final class Polish {
    private static final int MOST_STEPS = 400;
    private static final double[] WIDER = {1000, 30};
    private static final double COST_TOLERANCE = 1e-15;
    private static final double COORDINATE_TOLERANCE = 1e-14;

    private final HuberObjective objective;
    private final int[] free;

    /** @param held the coordinate that stays as it is, or −1 */
    Polish(HuberObjective objective, int held) {
        this.objective = objective;
        this.free = IntStream.range(0, objective.law().size())
                .filter(j -> j != held)
                .toArray();
    }

    int[] free() {
        return free;
    }

    /** From far: with wider losses first. */
    double[] fromFar(double[] start) {
        double[] at = start;
        for (double factor : WIDER) {
            at = new Polish(objective.withDelta(objective.delta() * factor), free).near(at);
        }
        double[] wide = near(at);
        double[] direct = near(start);
        return objective.sum(direct) < objective.sum(wide) ? direct : wide;
    }

    private Polish(HuberObjective objective, int[] free) {
        this.objective = objective;
        this.free = free;
    }

    /** From near by. */
    double[] near(double[] start) {
        if (free.length == 0) {
            return start.clone();
        }
        Tracked tracked = new Tracked(start);
        for (int round = 0; round < 3; round++) {
            double before = tracked.least;
            descend(tracked);
            if (!(tracked.least < before * (1 - 1e-12))) {
                break;
            }
        }
        return tracked.best;
    }

    private void descend(Tracked tracked) {
        try {
            new LevenbergMarquardtOptimizer()
                    .withCostRelativeTolerance(COST_TOLERANCE)
                    .withParameterRelativeTolerance(COORDINATE_TOLERANCE)
                    .withOrthoTolerance(COORDINATE_TOLERANCE)
                    .optimize(new LeastSquaresBuilder()
                            .start(tracked.coordinates())
                            .target(new double[objective.size()])
                            .model(tracked)
                            .maxEvaluations(MOST_STEPS)
                            .maxIterations(MOST_STEPS)
                            .build());
        } catch (MathRuntimeException e) {
            // No further progress, or out of steps: what was reached is judged by the caller.
        }
    }

    /** The model, which remembers the best point that it was asked for. */
    private final class Tracked implements MultivariateJacobianFunction {
        private final double[] point;
        private double[] best;
        private double least;

        Tracked(double[] start) {
            point = start.clone();
            best = start.clone();
            least = objective.sum(start);
        }

        double[] coordinates() {
            double[] all = new double[free.length];
            for (int k = 0; k < free.length; k++) {
                all[k] = best[free[k]];
            }
            return all;
        }

        @Override
        public Pair<RealVector, RealMatrix> value(RealVector at) {
            for (int k = 0; k < free.length; k++) {
                point[free[k]] = at.getEntry(k);
            }
            double[] roots = new double[objective.size()];
            double[][] slopes = new double[roots.length][free.length];
            objective.roots(point, free, roots, slopes);
            double sum = 0;
            for (double r : roots) {
                sum += r * r / 2;
            }
            if (sum < least) {
                least = sum;
                best = point.clone();
            }
            return new Pair<>(new ArrayRealVector(roots, false), new Array2DRowRealMatrix(slopes, false));
        }
    }
}
