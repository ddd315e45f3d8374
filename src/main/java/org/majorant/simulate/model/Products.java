package org.majorant.simulate.model;

/**
 * The canonical products of small matrices, given as rows.
 *
 * <p>Four rows are added to a row at once: HotSpot vectorises that loop because every array is read from index 0. No fused
 * multiply-add, one order of additions: the same bits everywhere.
 */
final class Products {
    private Products() {}

    /** {@code c += a b} with a (n,k), b (k,m), c (n,m). */
    static void add(double[][] a, double[][] b, double[][] c, int n, int k, int m) {
        for (int i = 0; i < n; i++) {
            double[] row = a[i];
            double[] sum = c[i];
            int p = 0;
            for (; p + 3 < k; p += 4) {
                four(row[p], b[p], row[p + 1], b[p + 1], row[p + 2], b[p + 2], row[p + 3], b[p + 3], sum, m);
            }
            for (; p < k; p++) {
                one(row[p], b[p], sum, m);
            }
        }
    }

    /** {@code c = a b} with a (n,k), b (k,m), c (n,m). */
    static void set(double[][] a, double[][] b, double[][] c, int n, int k, int m) {
        clear(c, n, m);
        add(a, b, c, n, k, m);
    }

    /** {@code c += aᵀ b} with a (n,k), b (n,m), c (k,m). */
    static void addTransposed(double[][] a, double[][] b, double[][] c, int n, int k, int m) {
        int i = 0;
        for (; i + 3 < n; i += 4) {
            for (int p = 0; p < k; p++) {
                four(a[i][p], b[i], a[i + 1][p], b[i + 1], a[i + 2][p], b[i + 2], a[i + 3][p], b[i + 3], c[p], m);
            }
        }
        for (; i < n; i++) {
            for (int p = 0; p < k; p++) {
                one(a[i][p], b[i], c[p], m);
            }
        }
    }

    private static void four(
            double x0,
            double[] b0,
            double x1,
            double[] b1,
            double x2,
            double[] b2,
            double x3,
            double[] b3,
            double[] c,
            int m) {
        for (int j = 0; j < m; j++) {
            c[j] = c[j] + x0 * b0[j] + x1 * b1[j] + x2 * b2[j] + x3 * b3[j];
        }
    }

    private static void one(double x, double[] b, double[] c, int m) {
        for (int j = 0; j < m; j++) {
            c[j] = c[j] + x * b[j];
        }
    }

    static void clear(double[][] c, int n, int m) {
        for (int i = 0; i < n; i++) {
            java.util.Arrays.fill(c[i], 0, m, 0);
        }
    }
}
