package org.majorant.simulate.model;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Products of small matrices, given as rows, with vectors of four doubles and fused multiply-add.
 *
 * <p>Every entry is one chain of fused multiply-adds in the order of the inner index, whether a block of four rows and eight columns, a
 * single row or a single number is worked on: how a matrix is cut into blocks changes no bit.
 */
final class VectorProducts {
    static final VectorSpecies<Double> FOUR = DoubleVector.SPECIES_256;

    /** Rows of the right factor that are worked on together: each may lie in a memory page of its own. */
    private static final int DEPTH = 32;

    private VectorProducts() {}

    /** {@code c += a b} with a (n,k), b (k,m), c (n,m). */
    static void add(double[][] a, double[][] b, double[][] c, int n, int k, int m) {
        for (int from = 0; from < k; from += DEPTH) {
            add(a, b, c, n, from, Math.min(from + DEPTH, k), m);
        }
    }

    /** Of the inner index the part from {@code from} to {@code to} alone. */
    private static void add(double[][] a, double[][] b, double[][] c, int n, int from, int to, int m) {
        // Columns outermost: those of b stay in the nearest cache for all rows of a.
        int j = 0;
        for (; j + 7 < m; j += 8) {
            int i = 0;
            for (; i + 3 < n; i += 4) {
                eight(a[i], a[i + 1], a[i + 2], a[i + 3], b, c[i], c[i + 1], c[i + 2], c[i + 3], from, to, j);
            }
            for (; i < n; i++) {
                row(a[i], b, c[i], from, to, j);
                row(a[i], b, c[i], from, to, j + 4);
            }
        }
        for (; j + 3 < m; j += 4) {
            int i = 0;
            for (; i + 3 < n; i += 4) {
                four(a[i], a[i + 1], a[i + 2], a[i + 3], b, c[i], c[i + 1], c[i + 2], c[i + 3], from, to, j);
            }
            for (; i < n; i++) {
                row(a[i], b, c[i], from, to, j);
            }
        }
        for (; j < m; j++) {
            for (int i = 0; i < n; i++) {
                c[i][j] = number(a[i], b, c[i][j], from, to, j);
            }
        }
    }

    /** Four rows, eight columns. */
    private static void eight(
            double[] a0,
            double[] a1,
            double[] a2,
            double[] a3,
            double[][] b,
            double[] c0,
            double[] c1,
            double[] c2,
            double[] c3,
            int from,
            int to,
            int j) {
        DoubleVector s0 = load(c0, j);
        DoubleVector t0 = load(c0, j + 4);
        DoubleVector s1 = load(c1, j);
        DoubleVector t1 = load(c1, j + 4);
        DoubleVector s2 = load(c2, j);
        DoubleVector t2 = load(c2, j + 4);
        DoubleVector s3 = load(c3, j);
        DoubleVector t3 = load(c3, j + 4);
        for (int p = from; p < to; p++) {
            DoubleVector u = load(b[p], j);
            DoubleVector v = load(b[p], j + 4);
            DoubleVector x0 = all(a0[p]);
            s0 = x0.fma(u, s0);
            t0 = x0.fma(v, t0);
            DoubleVector x1 = all(a1[p]);
            s1 = x1.fma(u, s1);
            t1 = x1.fma(v, t1);
            DoubleVector x2 = all(a2[p]);
            s2 = x2.fma(u, s2);
            t2 = x2.fma(v, t2);
            DoubleVector x3 = all(a3[p]);
            s3 = x3.fma(u, s3);
            t3 = x3.fma(v, t3);
        }
        s0.intoArray(c0, j);
        t0.intoArray(c0, j + 4);
        s1.intoArray(c1, j);
        t1.intoArray(c1, j + 4);
        s2.intoArray(c2, j);
        t2.intoArray(c2, j + 4);
        s3.intoArray(c3, j);
        t3.intoArray(c3, j + 4);
    }

    /** Four rows, four columns. */
    private static void four(
            double[] a0,
            double[] a1,
            double[] a2,
            double[] a3,
            double[][] b,
            double[] c0,
            double[] c1,
            double[] c2,
            double[] c3,
            int from,
            int to,
            int j) {
        DoubleVector s0 = load(c0, j);
        DoubleVector s1 = load(c1, j);
        DoubleVector s2 = load(c2, j);
        DoubleVector s3 = load(c3, j);
        for (int p = from; p < to; p++) {
            DoubleVector u = load(b[p], j);
            s0 = all(a0[p]).fma(u, s0);
            s1 = all(a1[p]).fma(u, s1);
            s2 = all(a2[p]).fma(u, s2);
            s3 = all(a3[p]).fma(u, s3);
        }
        s0.intoArray(c0, j);
        s1.intoArray(c1, j);
        s2.intoArray(c2, j);
        s3.intoArray(c3, j);
    }

    /** One row, four columns. */
    private static void row(double[] a, double[][] b, double[] c, int from, int to, int j) {
        DoubleVector s = load(c, j);
        for (int p = from; p < to; p++) {
            s = all(a[p]).fma(load(b[p], j), s);
        }
        s.intoArray(c, j);
    }

    private static double number(double[] a, double[][] b, double start, int from, int to, int j) {
        double s = start;
        for (int p = from; p < to; p++) {
            s = Math.fma(a[p], b[p][j], s);
        }
        return s;
    }

    /** {@code c += aᵀ b} with a (n,k), b (n,m), c (k,m). */
    static void addTransposed(double[][] a, double[][] b, double[][] c, int n, int k, int m) {
        int p = 0;
        for (; p + 3 < k; p += 4) {
            int j = 0;
            for (; j + 7 < m; j += 8) {
                eightTransposed(a, p, b, c[p], c[p + 1], c[p + 2], c[p + 3], n, j);
            }
            for (; j + 3 < m; j += 4) {
                fourTransposed(a, p, b, c[p], c[p + 1], c[p + 2], c[p + 3], n, j);
            }
            for (; j < m; j++) {
                for (int r = p; r < p + 4; r++) {
                    c[r][j] = numberTransposed(a, r, b, c[r][j], n, j);
                }
            }
        }
        for (; p < k; p++) {
            int j = 0;
            for (; j + 3 < m; j += 4) {
                rowTransposed(a, p, b, c[p], n, j);
            }
            for (; j < m; j++) {
                c[p][j] = numberTransposed(a, p, b, c[p][j], n, j);
            }
        }
    }

    private static void eightTransposed(
            double[][] a, int p, double[][] b, double[] c0, double[] c1, double[] c2, double[] c3, int n, int j) {
        DoubleVector s0 = load(c0, j);
        DoubleVector t0 = load(c0, j + 4);
        DoubleVector s1 = load(c1, j);
        DoubleVector t1 = load(c1, j + 4);
        DoubleVector s2 = load(c2, j);
        DoubleVector t2 = load(c2, j + 4);
        DoubleVector s3 = load(c3, j);
        DoubleVector t3 = load(c3, j + 4);
        for (int i = 0; i < n; i++) {
            double[] x = a[i];
            DoubleVector u = load(b[i], j);
            DoubleVector v = load(b[i], j + 4);
            DoubleVector x0 = all(x[p]);
            s0 = x0.fma(u, s0);
            t0 = x0.fma(v, t0);
            DoubleVector x1 = all(x[p + 1]);
            s1 = x1.fma(u, s1);
            t1 = x1.fma(v, t1);
            DoubleVector x2 = all(x[p + 2]);
            s2 = x2.fma(u, s2);
            t2 = x2.fma(v, t2);
            DoubleVector x3 = all(x[p + 3]);
            s3 = x3.fma(u, s3);
            t3 = x3.fma(v, t3);
        }
        s0.intoArray(c0, j);
        t0.intoArray(c0, j + 4);
        s1.intoArray(c1, j);
        t1.intoArray(c1, j + 4);
        s2.intoArray(c2, j);
        t2.intoArray(c2, j + 4);
        s3.intoArray(c3, j);
        t3.intoArray(c3, j + 4);
    }

    private static void fourTransposed(
            double[][] a, int p, double[][] b, double[] c0, double[] c1, double[] c2, double[] c3, int n, int j) {
        DoubleVector s0 = load(c0, j);
        DoubleVector s1 = load(c1, j);
        DoubleVector s2 = load(c2, j);
        DoubleVector s3 = load(c3, j);
        for (int i = 0; i < n; i++) {
            double[] x = a[i];
            DoubleVector u = load(b[i], j);
            s0 = all(x[p]).fma(u, s0);
            s1 = all(x[p + 1]).fma(u, s1);
            s2 = all(x[p + 2]).fma(u, s2);
            s3 = all(x[p + 3]).fma(u, s3);
        }
        s0.intoArray(c0, j);
        s1.intoArray(c1, j);
        s2.intoArray(c2, j);
        s3.intoArray(c3, j);
    }

    private static void rowTransposed(double[][] a, int p, double[][] b, double[] c, int n, int j) {
        DoubleVector s = load(c, j);
        for (int i = 0; i < n; i++) {
            s = all(a[i][p]).fma(load(b[i], j), s);
        }
        s.intoArray(c, j);
    }

    private static double numberTransposed(double[][] a, int p, double[][] b, double start, int n, int j) {
        double s = start;
        for (int i = 0; i < n; i++) {
            s = Math.fma(a[i][p], b[i][j], s);
        }
        return s;
    }

    static DoubleVector load(double[] row, int j) {
        return DoubleVector.fromArray(FOUR, row, j);
    }

    static DoubleVector all(double x) {
        return DoubleVector.broadcast(FOUR, x);
    }
}
