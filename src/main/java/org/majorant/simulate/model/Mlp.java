package org.majorant.simulate.model;

/** {@code y = tanh(x U) D}: x (n,d), U (d,h), D (h,d). No biases: positions and shifts take their place. */
final class Mlp {
    private final Linear up;
    private final Linear down;
    private final int hidden;
    private final Rows rows;
    /** (n,h): tanh of the hidden layer. */
    private final double[][] active;
    /** (n,h): gradients and tangents of it. */
    private final double[][] change;

    Mlp(Weight up, Weight down, int n, Rows rows) {
        this.rows = rows;
        this.up = new Linear(up, rows);
        this.down = new Linear(down, rows);
        hidden = up.columns;
        active = new double[n][hidden];
        change = new double[n][hidden];
    }

    void forward(double[][] x, double[][] y, int n) {
        up.forward(x, active, n); // (n,d) -> (n,h)
        rows.tanh(active, n, hidden);
        down.forward(active, y, n); // (n,h) -> (n,d)
    }

    /** Adds to {@code dx}. */
    void backward(double[][] dy, double[][] dx, int n) {
        Products.clear(change, n, hidden);
        down.backward(dy, change, n);
        rows.throughTanh(active, change, n, hidden);
        up.backward(change, dx, n);
    }

    void tangent(double[][] dx, double[][] dy, int n) {
        up.tangent(dx, change, n);
        rows.throughTanh(active, change, n, hidden);
        down.tangent(change, dy, n);
    }
}
