package org.majorant.simulate.task;

import org.majorant.simulate.model.Loss;
import org.majorant.simulate.random.Stream;

/**
 * The in-context task: regression in context. A sequence holds pairs (x, y) of a linear function drawn afresh, {@code w ~ N(0, I/k)}, {@code y =
 * w·x + σξ}, and last a query (x, 0); the target is the query's y.
 *
 * <p>The best predictor is the posterior mean, ridge regression on the context: with {@code A = kI + XᵀX/σ²} it is {@code
 * x·A⁻¹Xᵀy/σ²}, and the variance left is {@code σ² + xᵀA⁻¹x}.
 */
public final class InContext implements Task {
    private static final int DRAWS_FOR_RISK = 4096;

    private final int k;
    private final int pairs;
    private final double noise;
    private final double irreducible;

    /**
     * @param dimension k
     * @param length positions, the query included
     * @param noise σ, above 0
     */
    public InContext(int dimension, int length, double noise, Stream stream) {
        this.k = dimension;
        this.pairs = length - 1;
        this.noise = noise;
        double sum = 0;
        for (int i = 0; i < DRAWS_FOR_RISK; i++) {
            sum += posterior(stream)[2];
        }
        irreducible = (noise * noise + sum / DRAWS_FOR_RISK) / 2;
    }

    @Override
    public Example draw(Stream stream) {
        double[] input = new double[(pairs + 1) * (k + 1)];
        double[] drawn = fill(input, stream);
        return new Example(input, new double[] {drawn[0]}, new double[] {drawn[1]});
    }

    private double[] posterior(Stream stream) {
        return fill(new double[(pairs + 1) * (k + 1)], stream);
    }

    /** Fills the input; returns the query's y, the posterior mean, and the variance {@code xᵀA⁻¹x}. */
    private double[] fill(double[] input, Stream stream) {
        double[] w = new double[k];
        for (int j = 0; j < k; j++) {
            w[j] = stream.normal() / Math.sqrt(k);
        }
        double[][] a = new double[k][k];
        double[] b = new double[k];
        double precision = 1 / (noise * noise);
        for (int j = 0; j < k; j++) {
            a[j][j] = k;
        }
        double y = 0;
        for (int i = 0; i <= pairs; i++) {
            int at = i * (k + 1);
            y = 0;
            for (int j = 0; j < k; j++) {
                input[at + j] = stream.normal();
                y += w[j] * input[at + j];
            }
            y += noise * stream.normal();
            if (i < pairs) {
                input[at + k] = y;
                for (int j = 0; j < k; j++) {
                    b[j] += precision * input[at + j] * y;
                    for (int l = 0; l < k; l++) {
                        a[j][l] += precision * input[at + j] * input[at + l];
                    }
                }
            }
        }
        double[] query = new double[k];
        System.arraycopy(input, pairs * (k + 1), query, 0, k);
        double[] solved = Cholesky.solve(a, query);
        double mean = 0;
        double variance = 0;
        for (int j = 0; j < k; j++) {
            mean += solved[j] * b[j];
            variance += solved[j] * query[j];
        }
        return new double[] {y, mean, variance};
    }

    @Override
    public Loss loss() {
        return Loss.SQUARED;
    }

    /** A mean over 4096 draws of the closed form. */
    @Override
    public double irreducible() {
        return irreducible;
    }
}
