package org.majorant.simulate.task;

import java.util.OptionalDouble;
import org.majorant.simulate.model.Loss;
import org.majorant.simulate.random.Stream;

/**
 * The linear task: {@code y = w·z + σξ} for Gaussian z with variances {@code i^{-α}}; the model sees M features of z.
 *
 * <p>Either the first M coordinates, or M random projections {@code x = F z}, F with entries N(0,1/M). In both cases what
 * the features leave of {@code w·z} is Gaussian and independent of them, so that it acts as label noise of variance
 * {@link #unseen}: SGD on the features is exactly SGD on a linear model in the rotated coordinates of {@link Rotated}.
 */
public final class LinearTask implements Task {
    private final double[] deviations;
    private final double[] weights;
    private final double noise;
    private final int features;
    /** (features,ambient); empty when the first coordinates are seen. */
    private final double[][] projection;

    private final Rotated rotated;

    /**
     * @param ambient coordinates of z
     * @param features features that the model sees; at most {@code ambient}
     * @param decay α, from 0 (isotropic)
     * @param source w has entries N(0, i^{-source}), drawn from {@code stream}
     * @param noise σ
     * @param random whether the features are random projections
     */
    public LinearTask(
            int ambient, int features, double decay, double source, double noise, boolean random, Stream stream) {
        this.noise = noise;
        this.features = features;
        deviations = new double[ambient];
        weights = new double[ambient];
        for (int i = 0; i < ambient; i++) {
            deviations[i] = StrictMath.pow(i + 1.0, -decay / 2);
            weights[i] = StrictMath.pow(i + 1.0, -source / 2) * stream.normal();
        }
        projection = new double[random ? features : 0][ambient];
        for (double[] row : projection) {
            for (int i = 0; i < ambient; i++) {
                row[i] = stream.normal() / Math.sqrt(features);
            }
        }
        rotated = Rotated.of(features, deviations, weights, projection);
    }

    @Override
    public Example draw(Stream stream) {
        double[] z = new double[deviations.length];
        double clean = 0;
        for (int i = 0; i < z.length; i++) {
            z[i] = deviations[i] * stream.normal();
            clean += weights[i] * z[i];
        }
        double[] x = new double[features];
        for (int j = 0; j < features; j++) {
            if (projection.length == 0) {
                x[j] = z[j];
            } else {
                for (int i = 0; i < z.length; i++) {
                    x[j] += projection[j][i] * z[i];
                }
            }
        }
        return new Example(x, new double[] {clean + noise * stream.normal()}, new double[] {clean});
    }

    @Override
    public Loss loss() {
        return Loss.SQUARED;
    }

    /** σ²/2: what the features leave of the target counts as approximation error, not as irreducible. */
    @Override
    public double irreducible() {
        return noise * noise / 2;
    }

    /** Variance of what the features leave of the target; half of it is the approximation error. */
    public double unseen() {
        return rotated.unseen();
    }

    /** Variance of label noise and of what the features leave, together. */
    public double effectiveNoise() {
        return noise * noise + unseen();
    }

    /** Eigenvalues of the features' covariance, in the order of {@link #errors}. */
    public double[] spectrum() {
        return rotated.eigenvalues().clone();
    }

    /** {@code θ − θ*} in the eigenbasis of the features' covariance. */
    public double[] errors(double[] theta) {
        return rotated.errors(theta);
    }

    @Override
    public OptionalDouble exactExcess(double[] theta) {
        double[] e = errors(theta);
        double sum = rotated.unseen();
        for (int i = 0; i < e.length; i++) {
            sum += rotated.eigenvalues()[i] * e[i] * e[i];
        }
        return OptionalDouble.of(sum / 2);
    }
}
