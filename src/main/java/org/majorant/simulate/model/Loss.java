package org.majorant.simulate.model;

/** The loss of one example, its gradient, and the excess over the best possible output. */
public enum Loss {
    /** Half the mean square over the outputs; targets are numbers, one an output. */
    SQUARED {
        @Override
        public double value(double[] out, double[] target) {
            double sum = 0;
            for (int i = 0; i < out.length; i++) {
                double u = out[i] - target[i];
                sum += u * u;
            }
            return sum / (2 * out.length);
        }

        @Override
        public void gradient(double[] out, double[] target, double[] dOut) {
            for (int i = 0; i < out.length; i++) {
                dOut[i] = (out[i] - target[i]) / out.length;
            }
        }

        @Override
        public double excess(double[] out, double[] clean) {
            return value(out, clean);
        }
    },

    /** Mean over the positions of minus the logarithm of the target's probability; targets are classes, one a position. */
    CROSS_ENTROPY {
        @Override
        public double value(double[] out, double[] target) {
            int classes = out.length / target.length;
            double sum = 0;
            for (int i = 0; i < target.length; i++) {
                sum += logSum(out, i * classes, classes) - out[i * classes + (int) target[i]];
            }
            return sum / target.length;
        }

        @Override
        public void gradient(double[] out, double[] target, double[] dOut) {
            int classes = out.length / target.length;
            for (int i = 0; i < target.length; i++) {
                int at = i * classes;
                double log = logSum(out, at, classes);
                for (int j = 0; j < classes; j++) {
                    dOut[at + j] = StrictMath.exp(out[at + j] - log) / target.length;
                }
                dOut[at + (int) target[i]] -= 1.0 / target.length;
            }
        }

        @Override
        public double excess(double[] out, double[] clean) {
            int positions = (int) Math.round(sum(clean));
            int classes = out.length / positions;
            double divergence = 0;
            for (int i = 0; i < positions; i++) {
                int at = i * classes;
                double log = logSum(out, at, classes);
                for (int j = 0; j < classes; j++) {
                    double p = clean[at + j];
                    divergence += p == 0 ? 0 : p * (StrictMath.log(p) - out[at + j] + log);
                }
            }
            return divergence / positions;
        }
    };

    /** The loss; {@code NaN} or infinite when the outputs are. */
    public abstract double value(double[] out, double[] target);

    /** Writes the derivative by the outputs into {@code dOut}. */
    public abstract void gradient(double[] out, double[] target, double[] dOut);

    /**
     * The expected loss given the input, less that of the best output.
     *
     * @param clean the noiseless outputs; for cross-entropy the true probabilities of the classes at each position
     */
    public abstract double excess(double[] out, double[] clean);

    private static double sum(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += v;
        }
        return sum;
    }

    private static double logSum(double[] x, int at, int count) {
        double most = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < count; j++) {
            most = Math.max(most, x[at + j]);
        }
        double sum = 0;
        for (int j = 0; j < count; j++) {
            sum += StrictMath.exp(x[at + j] - most);
        }
        return most + StrictMath.log(sum);
    }
}
