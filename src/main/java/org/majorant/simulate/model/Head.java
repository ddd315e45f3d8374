package org.majorant.simulate.model;

/** One head: {@code o = softmax(q kᵀ/√size) v}, all (n,size) but the weights (n,n). */
final class Head {
    private final Rows rows;
    private final int size;
    private final boolean causal;
    private final double scale;

    final double[][] q;
    final double[][] k;
    final double[][] v;
    /** (size,n): keys and values by columns. */
    final double[][] keyColumns;

    final double[][] valueColumns;
    final double[][] o;
    final double[][] dQ;
    final double[][] dK;
    final double[][] dV;
    final double[][] dO;
    /** (n,n): row i says how much position i takes from each position; 0 where it may not look. */
    private final double[][] weights;

    private final double[][] change;
    private final double[][] columns;

    Head(int n, int size, boolean causal, Rows rows) {
        this.rows = rows;
        this.size = size;
        this.causal = causal;
        scale = 1 / Math.sqrt(size);
        q = new double[n][size];
        k = new double[n][size];
        v = new double[n][size];
        keyColumns = new double[size][n];
        valueColumns = new double[size][n];
        o = new double[n][size];
        dQ = new double[n][size];
        dK = new double[n][size];
        dV = new double[n][size];
        dO = new double[n][size];
        weights = new double[n][n];
        change = new double[n][n];
        columns = new double[size][n];
    }

    void forward(int n) {
        rows.set(q, keyColumns, weights, n, size, n); // (n,size) (size,n) -> (n,n)
        rows.softmax(weights, n, scale, causal);
        rows.set(weights, v, o, n, n, size); // (n,n) (n,size) -> (n,size)
    }

    /** From {@code dO} to {@code dQ, dK, dV}. */
    void backward(int n) {
        Products.clear(dV, n, size);
        rows.addTransposed(weights, dO, dV, n, n, size); // (n,n)ᵀ (n,size) -> (n,size)
        rows.set(dO, valueColumns, change, n, size, n); // (n,size) (size,n) -> (n,n)
        rows.throughSoftmax(weights, change, n, scale);
        rows.set(change, k, dQ, n, n, size); // (n,n) (n,size) -> (n,size)
        Products.clear(dK, n, size);
        rows.addTransposed(change, q, dK, n, n, size); // (n,n)ᵀ (n,size) -> (n,size)
    }

    /** From {@code dQ, dK, dV} to {@code dO}. */
    void tangent(int n) {
        rows.set(dQ, keyColumns, change, n, size, n); // (n,size) (size,n) -> (n,n)
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < size; j++) {
                columns[j][i] = dK[i][j];
            }
        }
        rows.add(q, columns, change, n, size, n);
        rows.throughSoftmax(weights, change, n, scale);
        rows.set(change, v, dO, n, n, size); // (n,n) (n,size) -> (n,size)
        rows.add(weights, dV, dO, n, n, size);
    }
}
