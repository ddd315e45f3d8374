package org.majorant.simulate.model;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Vectors of four doubles, whatever the machine prefers, and fused multiply-add: the same bits on every machine that has the module.
 *
 * <p>Every entry of a product is one chain of fused multiply-adds in the order of the inner index, whether a block of four rows and eight
 * columns or a single number is worked on. Sums along a row are kept in four lanes and joined in one order; the lanewise
 * exp and tanh of the Vector API are not used, since their bits are left open. On a machine without fused multiply-add this is correct and
 * very slow.
 */
final class VectorRows implements Rows {
    private static final VectorSpecies<Double> FOUR = DoubleVector.SPECIES_256;
    private static final int LANES = 4;

    /** The last, incomplete vector of a row, and the lanes of a sum. */
    private final double[] lanes = new double[LANES];

    @Override
    public void set(double[][] a, double[][] b, double[][] c, int n, int k, int m) {
        Products.clear(c, n, m);
        add(a, b, c, n, k, m);
    }

    @Override
    public void add(double[][] a, double[][] b, double[][] c, int n, int k, int m) {
        // Columns outermost: those of b stay in the nearest cache for all rows of a.
        int j = 0;
        for (; j + 7 < m; j += 8) {
            int i = 0;
            for (; i + 3 < n; i += 4) {
                eight(a[i], a[i + 1], a[i + 2], a[i + 3], b, c[i], c[i + 1], c[i + 2], c[i + 3], k, j);
            }
            for (; i < n; i++) {
                row(a[i], b, c[i], k, j);
                row(a[i], b, c[i], k, j + 4);
            }
        }
        for (; j + 3 < m; j += 4) {
            int i = 0;
            for (; i + 3 < n; i += 4) {
                four(a[i], a[i + 1], a[i + 2], a[i + 3], b, c[i], c[i + 1], c[i + 2], c[i + 3], k, j);
            }
            for (; i < n; i++) {
                row(a[i], b, c[i], k, j);
            }
        }
        for (; j < m; j++) {
            for (int i = 0; i < n; i++) {
                c[i][j] = number(a[i], b, c[i][j], k, j);
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
            int k,
            int j) {
        DoubleVector s0 = load(c0, j);
        DoubleVector t0 = load(c0, j + 4);
        DoubleVector s1 = load(c1, j);
        DoubleVector t1 = load(c1, j + 4);
        DoubleVector s2 = load(c2, j);
        DoubleVector t2 = load(c2, j + 4);
        DoubleVector s3 = load(c3, j);
        DoubleVector t3 = load(c3, j + 4);
        for (int p = 0; p < k; p++) {
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
            int k,
            int j) {
        DoubleVector s0 = load(c0, j);
        DoubleVector s1 = load(c1, j);
        DoubleVector s2 = load(c2, j);
        DoubleVector s3 = load(c3, j);
        for (int p = 0; p < k; p++) {
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
    private static void row(double[] a, double[][] b, double[] c, int k, int j) {
        DoubleVector s = load(c, j);
        for (int p = 0; p < k; p++) {
            s = all(a[p]).fma(load(b[p], j), s);
        }
        s.intoArray(c, j);
    }

    private static double number(double[] a, double[][] b, double start, int k, int j) {
        double s = start;
        for (int p = 0; p < k; p++) {
            s = Math.fma(a[p], b[p][j], s);
        }
        return s;
    }

    @Override
    public void addTransposed(double[][] a, double[][] b, double[][] c, int n, int k, int m) {
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

    @Override
    public void softmax(double[][] x, int n, double scale, boolean causal) {
        for (int i = 0; i < n; i++) {
            int seen = causal ? i + 1 : n;
            softmax(x[i], scale, seen);
            Arrays.fill(x[i], seen, n, 0);
        }
    }

    private void softmax(double[] row, double scale, int seen) {
        double most = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < seen; j++) {
            most = Math.max(most, row[j] * scale);
        }
        DoubleVector shift = all(-most);
        DoubleVector sum = DoubleVector.zero(FOUR);
        int j = 0;
        for (; j + 3 < seen; j += 4) {
            DoubleVector e = exp(load(row, j).fma(all(scale), shift));
            e.intoArray(row, j);
            sum = sum.add(e);
        }
        if (j < seen) {
            Arrays.fill(lanes, Double.NEGATIVE_INFINITY);
            System.arraycopy(row, j, lanes, 0, seen - j);
            DoubleVector e = exp(load(lanes, 0).fma(all(scale), shift));
            sum = sum.add(e);
            e.intoArray(lanes, 0);
            System.arraycopy(lanes, 0, row, j, seen - j);
        }
        double factor = 1 / sum(sum);
        for (j = 0; j + 3 < seen; j += 4) {
            load(row, j).mul(factor).intoArray(row, j);
        }
        for (; j < seen; j++) {
            row[j] *= factor;
        }
    }

    /** The four lanes, in one order. */
    private double sum(DoubleVector v) {
        v.intoArray(lanes, 0);
        return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
    }

    @Override
    public void throughSoftmax(double[][] weights, double[][] change, int n, double scale) {
        for (int i = 0; i < n; i++) {
            double[] w = weights[i];
            double[] c = change[i];
            DoubleVector along = DoubleVector.zero(FOUR);
            int j = 0;
            for (; j + 3 < n; j += 4) {
                along = load(w, j).fma(load(c, j), along);
            }
            double mean = sum(along);
            for (; j < n; j++) {
                mean = Math.fma(w[j], c[j], mean);
            }
            for (j = 0; j + 3 < n; j += 4) {
                load(c, j).sub(mean).mul(load(w, j)).mul(scale).intoArray(c, j);
            }
            for (; j < n; j++) {
                c[j] = (c[j] - mean) * w[j] * scale;
            }
        }
    }

    @Override
    public void tanh(double[][] x, int n, int m) {
        for (int i = 0; i < n; i++) {
            double[] row = x[i];
            int j = 0;
            for (; j + 3 < m; j += 4) {
                tanh(load(row, j)).intoArray(row, j);
            }
            if (j < m) {
                Arrays.fill(lanes, 0);
                System.arraycopy(row, j, lanes, 0, m - j);
                tanh(load(lanes, 0)).intoArray(lanes, 0);
                System.arraycopy(lanes, 0, row, j, m - j);
            }
        }
    }

    @Override
    public void throughTanh(double[][] y, double[][] c, int n, int m) {
        for (int i = 0; i < n; i++) {
            double[] row = y[i];
            double[] change = c[i];
            int j = 0;
            for (; j + 3 < m; j += 4) {
                DoubleVector v = load(row, j);
                DoubleVector d = load(change, j);
                v.neg().mul(v).fma(d, d).intoArray(change, j);
            }
            for (; j < m; j++) {
                change[j] = Math.fma(-row[j] * row[j], change[j], change[j]);
            }
        }
    }

    /** e^x for x up to 0, as {@link Exponential} has it; 0 below −708, NaN for NaN. */
    private static DoubleVector exp(DoubleVector x) {
        DoubleVector shifted = x.fma(all(Exponential.INVERSE), all(Exponential.ROUND));
        DoubleVector scale = power(shifted);
        return reduced(x, shifted).fma(scale, scale).blend(0, x.compare(VectorOperators.LT, Exponential.SMALLEST));
    }

    /** tanh x; NaN for NaN. */
    private static DoubleVector tanh(DoubleVector x) {
        DoubleVector a = x.abs().mul(2);
        DoubleVector most = all(2 * Exponential.SATURATED);
        a = a.blend(most, a.compare(VectorOperators.GT, most));
        DoubleVector shifted = a.fma(all(Exponential.INVERSE), all(Exponential.ROUND));
        DoubleVector scale = power(shifted);
        DoubleVector t = reduced(a, shifted).fma(scale, scale.sub(1));
        return t.div(t.add(2))
                .reinterpretAsLongs()
                .or(x.reinterpretAsLongs().and(Long.MIN_VALUE))
                .reinterpretAsDoubles();
    }

    /** 2^k, for k in the last bits of what was shifted. */
    private static DoubleVector power(DoubleVector shifted) {
        return shifted.reinterpretAsLongs()
                .add(1023)
                .lanewise(VectorOperators.LSHL, 52)
                .reinterpretAsDoubles();
    }

    /** {@code e^r − 1} for {@code r = x − k ln 2}; the polynomial of {@link Exponential}, fused. */
    private static DoubleVector reduced(DoubleVector x, DoubleVector shifted) {
        DoubleVector k = shifted.sub(Exponential.ROUND).neg();
        DoubleVector r = k.fma(all(Exponential.LOW), k.fma(all(Exponential.HIGH), x));
        DoubleVector s = r.mul(r);
        DoubleVector s2 = s.mul(s);
        DoubleVector a = r.fma(all(1.0 / 6), all(1.0 / 2));
        DoubleVector b = r.fma(all(1.0 / 120), all(1.0 / 24));
        DoubleVector c = r.fma(all(1.0 / 5040), all(1.0 / 720));
        DoubleVector d = r.fma(all(1.0 / 362880), all(1.0 / 40320));
        DoubleVector e = r.fma(all(1.0 / 39916800), all(1.0 / 3628800));
        DoubleVector f = r.fma(all(1.0 / 6227020800.0), all(1.0 / 479001600));
        DoubleVector high = s2.fma(s.fma(f, e), s.fma(d, c));
        return s.fma(s2.fma(high, s.fma(b, a)), r);
    }

    private static DoubleVector load(double[] row, int j) {
        return DoubleVector.fromArray(FOUR, row, j);
    }

    private static DoubleVector all(double x) {
        return DoubleVector.broadcast(FOUR, x);
    }
}
