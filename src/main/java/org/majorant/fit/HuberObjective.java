package org.majorant.fit;

/**
 * The sum over runs of the Huber loss of {@code log(law) - log(measured)}: {@code r²/2} up to {@code delta}, and
 * {@code delta(|r| - delta/2)} beyond (Huber 1964; Hoffmann et al. 2022, appendix D.3, with {@code delta = 1e-3}).
 *
 * <p>It is the sum, not the mean: an optimiser that stops when the value changes by less than a tolerance stops earlier on a mean,
 * which is what Besiroglu et al. (2024) find in the fit of Hoffmann et al. For one thread.
 */
final class HuberObjective {
    private final LossLaw law;
    private final Measurements runs;
    private final LossLaw.Calculator calculator;
    private final double[] logLoss;
    private final double delta;

    HuberObjective(LossLaw law, Measurements runs, double delta) {
        this.law = law;
        this.runs = runs;
        this.delta = delta;
        calculator = law.calculator();
        logLoss = new double[runs.size()];
        for (int i = 0; i < logLoss.length; i++) {
            logLoss[i] = StrictMath.log(runs.loss()[i]);
        }
    }

    LossLaw law() {
        return law;
    }

    int size() {
        return runs.size();
    }

    double delta() {
        return delta;
    }

    double weight() {
        double sum = 0;
        for (double w : runs.weights()) {
            sum += w;
        }
        return sum;
    }

    HuberObjective withDelta(double other) {
        return new HuberObjective(law, runs, other);
    }

    static double huber(double r, double delta) {
        double a = Math.abs(r);
        return a <= delta ? r * r / 2 : delta * (a - delta / 2);
    }

    /** The residual of a run; infinite where the law has no positive value. */
    private double residual(int i, double[] values) {
        double f = calculator.loss(runs.resources()[i], values);
        return f > 0 && f < Double.POSITIVE_INFINITY ? StrictMath.log(f) - logLoss[i] : Double.POSITIVE_INFINITY;
    }

    /** {@code log(law) - log(measured)} of every run. */
    double[] residuals(double[] at) {
        double[] values = law.values(at);
        double[] all = new double[runs.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = residual(i, values);
        }
        return all;
    }

    /** The objective; infinite where the law has no positive value at a run that counts. */
    double sum(double[] at) {
        double[] values = law.values(at);
        double sum = 0;
        for (int i = 0; i < runs.size(); i++) {
            if (runs.weights()[i] > 0) {
                sum += runs.weights()[i] * huber(residual(i, values), delta);
            }
        }
        return sum;
    }

    /**
     * The numbers whose squares add up to twice the objective, and their derivatives by the free coordinates:
     * {@code sign(r) sqrt(2 huber(r))}, which is smooth, with the derivative 1 at 0.
     *
     * @param free which coordinates are free
     * @param roots receives the numbers, one a run
     * @param slopes receives the derivatives, a row a run; null when not wanted
     */
    void roots(double[] at, int[] free, double[] roots, double[][] slopes) {
        double[] values = law.values(at);
        for (int i = 0; i < runs.size(); i++) {
            double w = Math.sqrt(runs.weights()[i]);
            if (w == 0) {
                roots[i] = 0;
                continue;
            }
            double r = Math.max(-1e100, Math.min(1e100, residual(i, values)));
            double root = Math.signum(r) * Math.sqrt(2 * huber(r, delta));
            roots[i] = w * root;
            if (slopes != null) {
                double outer = Math.abs(r) <= delta ? 1 : delta / Math.abs(root);
                double f = StrictMath.exp(r + logLoss[i]);
                for (int k = 0; k < free.length; k++) {
                    int j = free[k];
                    double s = w
                            * outer
                            * calculator.slope(j)
                            / f
                            * law.coordinate(j).slope(at[j]);
                    slopes[i][k] = Double.isFinite(s) ? s : 0;
                }
            }
        }
    }

    /** The largest derivative by a coordinate, relative to the sum of the sizes of its parts: 0 at a stationary point. */
    double slant(double[] at, int[] free) {
        double[] values = law.values(at);
        double[] sum = new double[free.length];
        double[] size = new double[free.length];
        for (int i = 0; i < runs.size(); i++) {
            double r = residual(i, values);
            double psi = runs.weights()[i] * Math.max(-delta, Math.min(delta, r));
            double f = StrictMath.exp(r + logLoss[i]);
            for (int k = 0; k < free.length; k++) {
                double part = psi
                        * calculator.slope(free[k])
                        / f
                        * law.coordinate(free[k]).slope(at[free[k]]);
                sum[k] += part;
                size[k] += Math.abs(part);
            }
        }
        double worst = 0;
        for (int k = 0; k < free.length; k++) {
            worst = Math.max(worst, size[k] == 0 ? 0 : Math.abs(sum[k]) / size[k]);
        }
        return worst;
    }
}
