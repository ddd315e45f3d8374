package org.majorant.simulate.model;

/** Inputs and positions to the residual stream (n,d): a row of the table for a token, a linear map for a vector. */
final class Embedding {
    private final Weight table;
    private final Weight positions;
    private final Rows rows;
    private final boolean tokens;
    /** (n,inputs): vectors; tokens use the first column. */
    private final double[][] input;

    Embedding(Weight table, Weight positions, boolean tokens, int n, Rows rows) {
        this.rows = rows;
        this.table = table;
        this.positions = positions;
        this.tokens = tokens;
        input = new double[n][tokens ? 1 : table.rows];
    }

    void forward(double[] example, double[][] x, int n) {
        int each = input[0].length;
        for (int i = 0; i < n; i++) {
            System.arraycopy(example, i * each, input[i], 0, each);
            System.arraycopy(positions.value[i], 0, x[i], 0, table.columns);
        }
        if (tokens) {
            for (int i = 0; i < n; i++) {
                plus(x[i], table.value[token(i)]);
            }
        } else {
            rows.add(input, table.value, x, n, table.rows, table.columns); // (n,inputs) (inputs,d) -> (n,d)
        }
    }

    void backward(double[][] dx, int n) {
        for (int i = 0; i < n; i++) {
            plus(positions.gradient[i], dx[i]);
            if (tokens) {
                plus(table.gradient[token(i)], dx[i]);
            }
        }
        if (!tokens) {
            rows.addTransposed(input, dx, table.gradient, n, table.rows, table.columns);
        }
    }

    void tangent(double[][] dx, int n) {
        for (int i = 0; i < n; i++) {
            System.arraycopy(positions.direction[i], 0, dx[i], 0, table.columns);
            if (tokens) {
                plus(dx[i], table.direction[token(i)]);
            }
        }
        if (!tokens) {
            rows.add(input, table.direction, dx, n, table.rows, table.columns);
        }
    }

    private int token(int i) {
        return (int) input[i][0];
    }

    private static void plus(double[] a, double[] b) {
        for (int j = 0; j < a.length; j++) {
            a[j] += b[j];
        }
    }
}
