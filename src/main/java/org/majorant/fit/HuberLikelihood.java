package org.majorant.fit;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/**
 * The likelihood whose maximum is the minimum of a sum of Huber losses: residuals are independent with the density
 * {@code exp(-huber(r)/s)/Z(s)}, and the scale {@code s} is the likeliest one. With a large {@code delta} that is the normal
 * distribution, with a small one Laplace's.
 */
final class HuberLikelihood {
    /** The 95 % quantile of chi-squared with one degree of freedom. */
    static final double QUANTILE = 3.841458820694124;

    private static final NormalDistribution NORMAL = new NormalDistribution();

    private static final double FAR = 60;
    private static final int HALVINGS = 100;

    private final double count;
    private final double delta;

    /** @param count how many residuals there are */
    HuberLikelihood(double count, double delta) {
        this.count = count;
        this.delta = delta;
    }

    /** {@code Z(s)}, the integral of {@code exp(-huber(r)/s)}. */
    double normaliser(double s) {
        double u = delta / Math.sqrt(s);
        double middle = Math.sqrt(2 * Math.PI * s) * NORMAL.probability(-u, u);
        return middle + 2 * s / delta * StrictMath.exp(-delta * delta / (2 * s));
    }

    /** The largest logarithm of the likelihood for a sum of losses. */
    double logarithm(double sum) {
        double centre = StrictMath.log(sum / count);
        double best = new BrentOptimizer(1e-12, 1e-12)
                .optimize(
                        new MaxEval(1000),
                        GoalType.MAXIMIZE,
                        new UnivariateObjectiveFunction(u -> at(sum, StrictMath.exp(u))),
                        new SearchInterval(centre - 5, centre + 5))
                .getPoint();
        return at(sum, StrictMath.exp(best));
    }

    private double at(double sum, double s) {
        return -count * StrictMath.log(normaliser(s)) - sum / s;
    }

    /** The sum of losses above which a value is outside the 95 % interval, when the least sum is {@code least}. */
    double threshold(double least) {
        double top = logarithm(least);
        double low = 0;
        double high = FAR;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (2 * (top - logarithm(least * StrictMath.exp(middle))) < QUANTILE) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return least * StrictMath.exp(high);
    }
}
