package org.majorant.simulate.model;

import java.util.Optional;

/** {@code x + attention(norm x)}, then {@code x + mlp(norm x)}; the norms are optional. All tensors (n,d). */
final class Layer {
    private final Optional<Norm> norm1;
    private final Optional<Norm> norm2;
    private final Attention attention;
    private final Mlp mlp;
    private final int d;
    private final double[][] normed1;
    private final double[][] normed2;
    private final double[][] middle;
    private final double[][] end;
    private final double[][] branch;
    private final double[][] inner;

    Layer(Optional<Norm> norm1, Attention attention, Optional<Norm> norm2, Mlp mlp, int n, int d) {
        this.norm1 = norm1;
        this.attention = attention;
        this.norm2 = norm2;
        this.mlp = mlp;
        this.d = d;
        normed1 = new double[n][d];
        normed2 = new double[n][d];
        middle = new double[n][d];
        end = new double[n][d];
        branch = new double[n][d];
        inner = new double[n][d];
    }

    /** Returns the new stream; {@code x} stays as it is until the next forward pass. */
    double[][] forward(double[][] x, int n) {
        norm1.ifPresent(f -> f.forward(x, normed1, n));
        attention.forward(norm1.isPresent() ? normed1 : x, branch, n);
        sum(x, branch, middle, n);
        norm2.ifPresent(f -> f.forward(middle, normed2, n));
        mlp.forward(norm2.isPresent() ? normed2 : middle, branch, n);
        sum(middle, branch, end, n);
        return end;
    }

    /** Turns the gradient of the new stream into that of the old one, in place. */
    void backward(double[][] dx, int n) {
        Products.clear(inner, n, d);
        mlp.backward(dx, inner, n);
        join(norm2, dx, n);
        Products.clear(inner, n, d);
        attention.backward(dx, inner, n);
        join(norm1, dx, n);
    }

    private void join(Optional<Norm> norm, double[][] dx, int n) {
        if (norm.isPresent()) {
            norm.get().backward(inner, dx, n);
        } else {
            sum(dx, inner, dx, n);
        }
    }

    /** Turns the tangent of the old stream into that of the new one, in place. */
    void tangent(double[][] dx, int n) {
        norm1.ifPresent(f -> f.tangent(dx, inner, n));
        attention.tangent(norm1.isPresent() ? inner : dx, branch, n);
        sum(dx, branch, dx, n);
        norm2.ifPresent(f -> f.tangent(dx, inner, n));
        mlp.tangent(norm2.isPresent() ? inner : dx, branch, n);
        sum(dx, branch, dx, n);
    }

    private void sum(double[][] a, double[][] b, double[][] c, int n) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < d; j++) {
                c[i][j] = a[i][j] + b[i][j];
            }
        }
    }
}
