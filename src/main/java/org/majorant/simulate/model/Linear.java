package org.majorant.simulate.model;

/** A linear map of rows, {@code y = x W}, with x (n,k), W (k,m), y (n,m). */
final class Linear {
    private final Weight w;
    private double[][] x = new double[0][];

    Linear(Weight w) {
        this.w = w;
    }

    /** Keeps {@code x} for the other two directions; the caller leaves it as it is. */
    void forward(double[][] input, double[][] y, int n) {
        x = input;
        Products.set(input, w.value, y, n, w.rows, w.columns);
    }

    /** {@code dW += xᵀ dy}, {@code dx += dy Wᵀ}. */
    void backward(double[][] dy, double[][] dx, int n) {
        Products.addTransposed(x, dy, w.gradient, n, w.rows, w.columns);
        Products.add(dy, w.transposed, dx, n, w.columns, w.rows);
    }

    /** {@code dy = dx W + x dW}. */
    void tangent(double[][] dx, double[][] dy, int n) {
        Products.set(dx, w.value, dy, n, w.rows, w.columns);
        Products.add(x, w.direction, dy, n, w.rows, w.columns);
    }
}
