package org.majorant.simulate.model;

import static org.majorant.simulate.model.VectorProducts.FOUR;
import static org.majorant.simulate.model.VectorProducts.all;
import static org.majorant.simulate.model.VectorProducts.load;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/**
 * Vectors of four doubles, whatever the machine prefers, and fused multiply-add: the same bits on every machine that has the module.
 *
 * <p>Products are those of {@link VectorProducts}. Sums along a row are kept in four lanes and joined in one order; the lanewise exp and
 * tanh of the Vector API are not used, since their bits are left open. On a machine without fused multiply-add this is correct and very slow.
 */
final class VectorRows implements Rows {
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
        VectorProducts.add(a, b, c, n, k, m);
    }

    @Override
    public void addTransposed(double[][] a, double[][] b, double[][] c, int n, int k, int m) {
        VectorProducts.addTransposed(a, b, c, n, k, m);
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
}
