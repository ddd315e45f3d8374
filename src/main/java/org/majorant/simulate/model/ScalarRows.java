package org.majorant.simulate.model;

import java.util.Arrays;

/** The canonical arithmetic: plain loops, no fused multiply-add, sums from left to right. */
final class ScalarRows implements Rows {
    private final Exponential exponential = new Exponential();
    /** Rows one after the other, so that the loops over them are long. */
    private double[] flat = new double[0];

    @Override
    public void set(double[][] a, double[][] b, double[][] c, int n, int k, int m) {
        Products.set(a, b, c, n, k, m);
    }

    @Override
    public void add(double[][] a, double[][] b, double[][] c, int n, int k, int m) {
        Products.add(a, b, c, n, k, m);
    }

    @Override
    public void addTransposed(double[][] a, double[][] b, double[][] c, int n, int k, int m) {
        Products.addTransposed(a, b, c, n, k, m);
    }

    @Override
    public void softmax(double[][] x, int n, double scale, boolean causal) {
        int at = 0;
        for (int i = 0; i < n; i++) {
            int seen = causal ? i + 1 : n;
            double most = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < seen; j++) {
                x[i][j] *= scale;
                most = Math.max(most, x[i][j]);
            }
            reserve(at + seen);
            for (int j = 0; j < seen; j++) {
                flat[at + j] = x[i][j] - most;
            }
            at += seen;
        }
        exponential.exp(flat, at);
        at = 0;
        for (int i = 0; i < n; i++) {
            int seen = causal ? i + 1 : n;
            System.arraycopy(flat, at, x[i], 0, seen);
            at += seen;
            normalise(x[i], n, seen);
        }
    }

    private static void normalise(double[] row, int n, int seen) {
        double sum = 0;
        for (int j = 0; j < seen; j++) {
            sum += row[j];
        }
        for (int j = 0; j < seen; j++) {
            row[j] /= sum;
        }
        for (int j = seen; j < n; j++) {
            row[j] = 0;
        }
    }

    private void reserve(int size) {
        if (flat.length < size) {
            flat = Arrays.copyOf(flat, 2 * size);
        }
    }

    @Override
    public void throughSoftmax(double[][] weights, double[][] change, int n, double scale) {
        for (int i = 0; i < n; i++) {
            double[] w = weights[i];
            double[] c = change[i];
            double mean = 0;
            for (int j = 0; j < n; j++) {
                mean += w[j] * c[j];
            }
            for (int j = 0; j < n; j++) {
                c[j] = scale * w[j] * (c[j] - mean);
            }
        }
    }

    @Override
    public void tanh(double[][] x, int n, int m) {
        reserve(n * m);
        for (int i = 0; i < n; i++) {
            System.arraycopy(x[i], 0, flat, i * m, m);
        }
        exponential.tanh(flat, n * m);
        for (int i = 0; i < n; i++) {
            System.arraycopy(flat, i * m, x[i], 0, m);
        }
    }

    @Override
    public void throughTanh(double[][] y, double[][] c, int n, int m) {
        for (int i = 0; i < n; i++) {
            double[] row = y[i];
            double[] change = c[i];
            for (int j = 0; j < m; j++) {
                change[j] *= 1 - row[j] * row[j];
            }
        }
    }
}
