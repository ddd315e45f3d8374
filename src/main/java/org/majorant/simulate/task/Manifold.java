package org.majorant.simulate.task;

import org.majorant.simulate.model.Loss;
import org.majorant.simulate.random.Stream;

/**
 * The manifold task: each position holds a point of a d-dimensional torus in D dimensions, and its target is a function of the point that is
 * β-Hölder and no smoother.
 *
 * <p>The torus is {@code (cos 2πs_j, sin 2πs_j)} for j ≤ d, turned into D ≥ 2d dimensions by a random linear map with orthonormal columns.
 * The target is a Weierstrass sum {@code Σ_j Σ_{m<10} 2^{-βm} cos(2π 2^m s_j + φ)} over the root of d, 0 < β < 1 (Hardy 1916).
 */
public final class Manifold implements Task {
    private static final int OCTAVES = 10;

    private final int length;
    private final int dimension;
    private final int ambient;
    private final double smoothness;
    private final double noise;
    private final double[][] turn;
    private final double[][] phases;

    /** @throws IllegalArgumentException unless {@code ambient ≥ 2 dimension} */
    public Manifold(int length, int dimension, int ambient, double smoothness, double noise, Stream stream) {
        if (ambient < 2 * dimension) {
            throw new IllegalArgumentException("a torus of dimension " + dimension + " needs " + 2 * dimension
                    + " ambient dimensions, not " + ambient);
        }
        this.length = length;
        this.dimension = dimension;
        this.ambient = ambient;
        this.smoothness = smoothness;
        this.noise = noise;
        turn = orthonormal(2 * dimension, ambient, stream);
        phases = new double[dimension][OCTAVES];
        for (double[] row : phases) {
            for (int m = 0; m < OCTAVES; m++) {
                row[m] = stream.between(0, 2 * Math.PI);
            }
        }
    }

    /** Rows of length {@code size} by Gram and Schmidt. */
    private static double[][] orthonormal(int rows, int size, Stream stream) {
        double[][] q = new double[rows][size];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < size; j++) {
                q[i][j] = stream.normal();
            }
            for (int l = 0; l < i; l++) {
                double along = dot(q[i], q[l]);
                for (int j = 0; j < size; j++) {
                    q[i][j] -= along * q[l][j];
                }
            }
            double norm = Math.sqrt(dot(q[i], q[i]));
            for (int j = 0; j < size; j++) {
                q[i][j] /= norm;
            }
        }
        return q;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    @Override
    public Example draw(Stream stream) {
        double[] input = new double[length * ambient];
        double[] clean = new double[length];
        double[] target = new double[length];
        for (int i = 0; i < length; i++) {
            for (int j = 0; j < dimension; j++) {
                double s = stream.unit();
                double cos = StrictMath.cos(2 * Math.PI * s);
                double sin = StrictMath.sin(2 * Math.PI * s);
                for (int a = 0; a < ambient; a++) {
                    input[i * ambient + a] += cos * turn[2 * j][a] + sin * turn[2 * j + 1][a];
                }
                clean[i] += weierstrass(s, phases[j]) / Math.sqrt(dimension);
            }
            target[i] = clean[i] + noise * stream.normal();
        }
        return new Example(input, target, clean);
    }

    private double weierstrass(double s, double[] phase) {
        double sum = 0;
        for (int m = 0; m < OCTAVES; m++) {
            double octave = 1 << m;
            sum += StrictMath.pow(2, -smoothness * m) * StrictMath.cos(2 * Math.PI * octave * s + phase[m]);
        }
        return sum;
    }

    @Override
    public Loss loss() {
        return Loss.SQUARED;
    }

    @Override
    public double irreducible() {
        return noise * noise / 2;
    }
}
