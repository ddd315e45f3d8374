package org.majorant.simulate.model;

/** A linear map of rows, {@code y = x W}, with x (n,k), W (k,m), y (n,m). */
final class Linear {
    private final Weight w;
    private final Rows rows;
    private double[][] x = new double[0][];

    Linear(Weight w, Rows rows) {
        this.rows = rows;
        this.w = w;
    }

    /** Keeps {@code x} for the other two directions; the caller leaves it as it is. */
    void forward(double[][] input, double[][] y, int n) {
        x = input;
        rows.set(input, w.value, y, n, w.rows, w.columns);
    }

    /** {@code dW += xᵀ dy}, {@code dx += dy Wᵀ}. */
    void backward(double[][] dy, double[][] dx, int n) {
        rows.addTransposed(x, dy, w.gradient, n, w.rows, w.columns);
        rows.add(dy, w.transposed, dx, n, w.columns, w.rows);
    }

    /** {@code dy = dx W + x dW}. */
    void tangent(double[][] dx, double[][] dy, int n) {
        rows.set(dx, w.value, dy, n, w.rows, w.columns);
        rows.add(x, w.direction, dy, n, w.rows, w.columns);
    }
}
