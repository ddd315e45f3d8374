package org.majorant.simulate.task;

import org.majorant.simulate.kernel.Spectrum;

/**
 * The linear task in the eigenbasis of its features' covariance {@code S = V Λ Vᵀ}.
 *
 * @param eigenvalues Λ
 * @param vectors Vᵀ by rows
 * @param best θ*, the best weights on the features
 * @param unseen variance of the target about {@code θ*·x}, noise not counted
 */
record Rotated(double[] eigenvalues, double[][] vectors, double[] best, double unseen) {

    static Rotated of(int features, double[] deviations, double[] weights, double[][] projection) {
        return projection.length == 0
                ? first(features, deviations, weights)
                : projected(features, deviations, weights, projection);
    }

    private static Rotated first(int features, double[] deviations, double[] weights) {
        double[] eigenvalues = new double[features];
        double[][] vectors = new double[features][features];
        double[] best = new double[features];
        double unseen = 0;
        for (int i = 0; i < weights.length; i++) {
            double variance = deviations[i] * deviations[i];
            if (i < features) {
                eigenvalues[i] = variance;
                vectors[i][i] = 1;
                best[i] = weights[i];
            } else {
                unseen += variance * weights[i] * weights[i];
            }
        }
        return new Rotated(eigenvalues, vectors, best, unseen);
    }

    /** With x = F z: S = F Λ_z Fᵀ, θ* = S⁻¹ F Λ_z w, unseen = wᵀ Λ_z w − θ*ᵀ S θ*. */
    private static Rotated projected(int features, double[] deviations, double[] weights, double[][] projection) {
        int ambient = weights.length;
        double[][] s = new double[features][features];
        double[] cross = new double[features];
        double total = 0;
        for (int i = 0; i < ambient; i++) {
            double variance = deviations[i] * deviations[i];
            total += variance * weights[i] * weights[i];
            for (int j = 0; j < features; j++) {
                cross[j] += projection[j][i] * variance * weights[i];
                for (int l = 0; l < features; l++) {
                    s[j][l] += projection[j][i] * variance * projection[l][i];
                }
            }
        }
        Spectrum.Pairs pairs = Spectrum.pairs(s);
        double[] best = new double[features];
        double unseen = total;
        for (int e = 0; e < features; e++) {
            double along = 0;
            for (int j = 0; j < features; j++) {
                along += pairs.vectors()[e][j] * cross[j];
            }
            double value = along / pairs.values()[e];
            unseen -= along * value;
            for (int j = 0; j < features; j++) {
                best[j] += value * pairs.vectors()[e][j];
            }
        }
        return new Rotated(pairs.values(), pairs.vectors(), best, Math.max(0, unseen));
    }

    double[] errors(double[] theta) {
        double[] e = new double[eigenvalues.length];
        for (int i = 0; i < e.length; i++) {
            for (int j = 0; j < theta.length; j++) {
                e[i] += vectors[i][j] * (theta[j] - best[j]);
            }
        }
        return e;
    }
}
