package org.majorant.simulate.task;

/** Solves small symmetric positive definite systems. */
final class Cholesky {
    private Cholesky() {}

    /** {@code a⁻¹ b}; {@code a} (k,k) is overwritten. */
    static double[] solve(double[][] a, double[] b) {
        int k = b.length;
        for (int j = 0; j < k; j++) {
            for (int l = 0; l < j; l++) {
                double sum = a[j][l];
                for (int p = 0; p < l; p++) {
                    sum -= a[j][p] * a[l][p];
                }
                a[j][l] = sum / a[l][l];
            }
            double sum = a[j][j];
            for (int p = 0; p < j; p++) {
                sum -= a[j][p] * a[j][p];
            }
            a[j][j] = Math.sqrt(sum);
        }
        double[] x = b.clone();
        for (int j = 0; j < k; j++) {
            for (int p = 0; p < j; p++) {
                x[j] -= a[j][p] * x[p];
            }
            x[j] /= a[j][j];
        }
        for (int j = k - 1; j >= 0; j--) {
            for (int p = j + 1; p < k; p++) {
                x[j] -= a[p][j] * x[p];
            }
            x[j] /= a[j][j];
        }
        return x;
    }
}
