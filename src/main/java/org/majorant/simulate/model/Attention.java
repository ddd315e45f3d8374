package org.majorant.simulate.model;

/** Softmax attention with several heads: x (n,d) to queries, keys and values (n,3d), head by head to (n,d), then out. */
final class Attention {
    private final Linear project;
    private final Linear out;
    private final Head[] heads;
    private final int d;
    private final int size;
    /** (n,3d): queries, keys, values, each with its heads side by side. */
    private final double[][] qkv;
    /** (n,3d): gradients and tangents of it. */
    private final double[][] change;
    /** (n,d): the heads' outputs side by side. */
    private final double[][] joined;

    private final double[][] joinedChange;

    Attention(Weight qkvWeight, Weight outWeight, int headCount, boolean causal, int n, Rows rows) {
        project = new Linear(qkvWeight, rows);
        out = new Linear(outWeight, rows);
        d = qkvWeight.rows;
        size = d / headCount;
        heads = new Head[headCount];
        for (int h = 0; h < headCount; h++) {
            heads[h] = new Head(n, size, causal, rows);
        }
        qkv = new double[n][3 * d];
        change = new double[n][3 * d];
        joined = new double[n][d];
        joinedChange = new double[n][d];
    }

    void forward(double[][] x, double[][] y, int n) {
        project.forward(x, qkv, n); // (n,d) -> (n,3d)
        for (int h = 0; h < heads.length; h++) {
            Head head = heads[h];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < size; j++) {
                    int at = h * size + j;
                    head.q[i][j] = qkv[i][at];
                    head.k[i][j] = qkv[i][d + at];
                    head.keyColumns[j][i] = qkv[i][d + at];
                    head.v[i][j] = qkv[i][2 * d + at];
                    head.valueColumns[j][i] = qkv[i][2 * d + at];
                }
            }
            head.forward(n);
            copy(head.o, joined, h, n);
        }
        out.forward(joined, y, n); // (n,d) -> (n,d)
    }

    /** Adds to {@code dx}. */
    void backward(double[][] dy, double[][] dx, int n) {
        Products.clear(joinedChange, n, d);
        out.backward(dy, joinedChange, n);
        for (int h = 0; h < heads.length; h++) {
            Head head = heads[h];
            for (int i = 0; i < n; i++) {
                System.arraycopy(joinedChange[i], h * size, head.dO[i], 0, size);
            }
            head.backward(n);
            for (int i = 0; i < n; i++) {
                System.arraycopy(head.dQ[i], 0, change[i], h * size, size);
                System.arraycopy(head.dK[i], 0, change[i], d + h * size, size);
                System.arraycopy(head.dV[i], 0, change[i], 2 * d + h * size, size);
            }
        }
        project.backward(change, dx, n);
    }

    void tangent(double[][] dx, double[][] dy, int n) {
        project.tangent(dx, change, n);
        for (int h = 0; h < heads.length; h++) {
            Head head = heads[h];
            for (int i = 0; i < n; i++) {
                System.arraycopy(change[i], h * size, head.dQ[i], 0, size);
                System.arraycopy(change[i], d + h * size, head.dK[i], 0, size);
                System.arraycopy(change[i], 2 * d + h * size, head.dV[i], 0, size);
            }
            head.tangent(n);
            copy(head.dO, joinedChange, h, n);
        }
        out.tangent(joinedChange, dy, n);
    }

    private void copy(double[][] from, double[][] to, int h, int n) {
        for (int i = 0; i < n; i++) {
            System.arraycopy(from[i], 0, to[i], h * size, size);
        }
    }
}
