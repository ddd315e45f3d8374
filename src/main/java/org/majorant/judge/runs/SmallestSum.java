package org.majorant.judge.runs;

import java.util.Optional;

/**
 * Smallest non-negative constants: minimises {@code Σ w_j c_j} where {@code Σ_j f_ij c_j >= b_i} for every i.
 *
 * <p>Solved through the dual, {@code max Σ b_i y_i} where {@code Σ_i f_ij y_i <= w_j}, by the simplex method with Bland's rule
 * (Bland 1977); it has as few rows as there are constants and starts from 0. All {@code f} and {@code w} are at least 0.
 */
final class SmallestSum {
    private static final double TINY = 1e-11;
    private static final int MOST_PIVOTS = 20_000;

    private final double[][] table;
    private final int[] basis;
    private final int constants;
    private final int columns;

    private SmallestSum(double[][] f, double[] b, double[] w) {
        constants = w.length;
        columns = b.length + constants;
        table = new double[constants + 1][columns + 1];
        basis = new int[constants];
        for (int j = 0; j < constants; j++) {
            for (int i = 0; i < b.length; i++) {
                table[j][i] = f[i][j];
            }
            table[j][b.length + j] = 1;
            table[j][columns] = w[j];
            basis[j] = b.length + j;
        }
        for (int i = 0; i < b.length; i++) {
            table[constants][i] = -b[i];
        }
    }

    /** The constants, or empty when none satisfy all rows. */
    static Optional<double[]> solve(double[][] f, double[] b, double[] w) {
        SmallestSum s = new SmallestSum(f, b, w);
        if (!s.run()) {
            return Optional.empty();
        }
        double[] c = new double[w.length];
        for (int j = 0; j < c.length; j++) {
            c[j] = Math.max(0, s.table[s.constants][b.length + j]);
        }
        return Optional.of(c);
    }

    private boolean run() {
        for (int pivot = 0; pivot < MOST_PIVOTS; pivot++) {
            int in = entering();
            if (in < 0) {
                return true;
            }
            int out = leaving(in);
            if (out < 0) {
                return false;
            }
            pivot(out, in);
        }
        return false;
    }

    private int entering() {
        for (int i = 0; i < columns; i++) {
            if (table[constants][i] < -TINY) {
                return i;
            }
        }
        return -1;
    }

    private int leaving(int in) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < constants; j++) {
            if (table[j][in] > TINY) {
                double ratio = table[j][columns] / table[j][in];
                if (ratio < least || ratio == least && basis[j] < basis[best]) {
                    least = ratio;
                    best = j;
                }
            }
        }
        return best;
    }

    private void pivot(int row, int column) {
        double p = table[row][column];
        for (int i = 0; i <= columns; i++) {
            table[row][i] /= p;
        }
        for (int j = 0; j <= constants; j++) {
            double factor = table[j][column];
            if (j != row && factor != 0) {
                for (int i = 0; i <= columns; i++) {
                    table[j][i] -= factor * table[row][i];
                }
            }
        }
        basis[row] = column;
    }
}
