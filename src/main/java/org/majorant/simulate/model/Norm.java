package org.majorant.simulate.model;

/** LayerNorm of rows of size d with gain and shift. */
final class Norm {
    /** Added to the variance, as in PyTorch's default. */
    static final double EPSILON = 1e-5;

    private final Weight gain;
    private final Weight shift;
    private final int d;
    /** (n,d): rows with mean 0 and variance 1. */
    private final double[][] unit;
    /** (n): one over the standard deviation. */
    private final double[] inverse;

    Norm(Weight gain, Weight shift, int n) {
        this.gain = gain;
        this.shift = shift;
        d = gain.columns;
        unit = new double[n][d];
        inverse = new double[n];
    }

    void forward(double[][] x, double[][] y, int n) {
        for (int i = 0; i < n; i++) {
            double mean = 0;
            for (int j = 0; j < d; j++) {
                mean += x[i][j];
            }
            mean /= d;
            double variance = 0;
            for (int j = 0; j < d; j++) {
                double c = x[i][j] - mean;
                variance += c * c;
            }
            inverse[i] = 1 / Math.sqrt(variance / d + EPSILON);
            for (int j = 0; j < d; j++) {
                unit[i][j] = (x[i][j] - mean) * inverse[i];
                y[i][j] = unit[i][j] * gain.value[0][j] + shift.value[0][j];
            }
        }
    }

    /** Adds to {@code dx}. */
    void backward(double[][] dy, double[][] dx, int n) {
        for (int i = 0; i < n; i++) {
            double mean = 0;
            double along = 0;
            for (int j = 0; j < d; j++) {
                gain.gradient[0][j] += dy[i][j] * unit[i][j];
                shift.gradient[0][j] += dy[i][j];
                double g = dy[i][j] * gain.value[0][j];
                mean += g;
                along += g * unit[i][j];
            }
            mean /= d;
            along /= d;
            for (int j = 0; j < d; j++) {
                dx[i][j] += inverse[i] * (dy[i][j] * gain.value[0][j] - mean - unit[i][j] * along);
            }
        }
    }

    void tangent(double[][] dx, double[][] dy, int n) {
        for (int i = 0; i < n; i++) {
            double mean = 0;
            double along = 0;
            for (int j = 0; j < d; j++) {
                mean += dx[i][j];
                along += dx[i][j] * unit[i][j];
            }
            mean /= d;
            along /= d;
            for (int j = 0; j < d; j++) {
                double du = inverse[i] * (dx[i][j] - mean - unit[i][j] * along);
                dy[i][j] = du * gain.value[0][j] + unit[i][j] * gain.direction[0][j] + shift.direction[0][j];
            }
        }
    }
}
