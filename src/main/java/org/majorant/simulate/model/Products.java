package org.majorant.simulate.model;

/**
 * The canonical products of small matrices, given as rows.
 *
 * <p>Four rows are added to a row at once: HotSpot vectorises that loop because every array is read from index 0. No fused
 * multiply-add, one order of additions: the same bits everywhere.
 */
final class Products {
    private static final int NARROW = 4;

    private Products() {}

    /** {@code c += a b} with a (n,k), b (k,m), c (n,m). */
    static void add(double[][] a, double[][] b, double[][] c, int n, int k, int m) {
        if (m == NARROW) {
            addNarrow(a, b, c, n, k);
            return;
        }
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
        if (m == NARROW || k < 4) {
            clear(c, n, m);
            add(a, b, c, n, k, m);
            return;
        }
        for (int i = 0; i < n; i++) {
            double[] row = a[i];
            double[] sum = c[i];
            first(row[0], b[0], row[1], b[1], row[2], b[2], row[3], b[3], sum, m);
            int p = 4;
            for (; p + 3 < k; p += 4) {
                four(row[p], b[p], row[p + 1], b[p + 1], row[p + 2], b[p + 2], row[p + 3], b[p + 3], sum, m);
            }
            for (; p < k; p++) {
                one(row[p], b[p], sum, m);
            }
        }
    }

    /** {@code c += aᵀ b} with a (n,k), b (n,m), c (k,m). */
    static void addTransposed(double[][] a, double[][] b, double[][] c, int n, int k, int m) {
        if (m == NARROW) {
            addTransposedNarrow(a, b, c, n, k);
            return;
        }
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

    /** Rows of four numbers, as small heads have: kept in variables, two rows at a time. */
    private static void addNarrow(double[][] a, double[][] b, double[][] c, int n, int k) {
        for (int i = 0; i < n; i += 2) {
            double[] x = a[i];
            double[] y = a[Math.min(i + 1, n - 1)];
            double[] s = c[i];
            double[] t = c[Math.min(i + 1, n - 1)];
            double s0 = s[0], s1 = s[1], s2 = s[2], s3 = s[3];
            double t0 = t[0], t1 = t[1], t2 = t[2], t3 = t[3];
            for (int p = 0; p < k; p++) {
                double[] r = b[p];
                double u = x[p];
                double v = y[p];
                s0 += u * r[0];
                s1 += u * r[1];
                s2 += u * r[2];
                s3 += u * r[3];
                t0 += v * r[0];
                t1 += v * r[1];
                t2 += v * r[2];
                t3 += v * r[3];
            }
            // The last row of an odd number stands for both and is written last.
            t[0] = t0;
            t[1] = t1;
            t[2] = t2;
            t[3] = t3;
            s[0] = s0;
            s[1] = s1;
            s[2] = s2;
            s[3] = s3;
        }
    }

    private static void addTransposedNarrow(double[][] a, double[][] b, double[][] c, int n, int k) {
        for (int p = 0; p < k; p += 2) {
            int q = Math.min(p + 1, k - 1);
            double[] s = c[p];
            double[] t = c[q];
            double s0 = s[0], s1 = s[1], s2 = s[2], s3 = s[3];
            double t0 = t[0], t1 = t[1], t2 = t[2], t3 = t[3];
            for (int i = 0; i < n; i++) {
                double[] r = b[i];
                double u = a[i][p];
                double v = a[i][q];
                s0 += u * r[0];
                s1 += u * r[1];
                s2 += u * r[2];
                s3 += u * r[3];
                t0 += v * r[0];
                t1 += v * r[1];
                t2 += v * r[2];
                t3 += v * r[3];
            }
            t[0] = t0;
            t[1] = t1;
            t[2] = t2;
            t[3] = t3;
            s[0] = s0;
            s[1] = s1;
            s[2] = s2;
            s[3] = s3;
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

    /** As {@link #four} on a row of zeros: the leading 0 makes a sum of negative zeros positive, as there. */
    private static void first(
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
            c[j] = 0.0 + x0 * b0[j] + x1 * b1[j] + x2 * b2[j] + x3 * b3[j];
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
