package org.majorant.simulate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.majorant.simulate.random.Stream;

/** The vector arithmetic against the canonical one, and its gradients against differences. Skipped without its module. */
class VectorRowsTest {
    /** Relative: of products to the sum of the absolute terms, of gradients to the largest entry. */
    private static final double AGREEMENT = 1e-13;

    private static final int SIZES = 300;

    private final Stream s = new Stream(20261124, 1000);

    @BeforeEach
    void moduleIsThere() {
        assumeThat(Arithmetic.VECTOR.available())
                .as("this JVM was started without --add-modules %s", Arithmetic.MODULE)
                .isTrue();
    }

    private double[][] matrix(int n, int m) {
        double[][] x = new double[n][];
        for (int i = 0; i < n; i++) {
            x[i] = RandomShapes.normals(m, s);
        }
        return x;
    }

    private static double[][] copy(double[][] x) {
        double[][] y = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i].clone();
        }
        return y;
    }

    private static void close(double[][] x, double[][] y, double size, String name) {
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[i].length; j++) {
                assertThat(x[i][j]).as(name).isCloseTo(y[i][j], within(AGREEMENT * size));
            }
        }
    }

    @Test
    void productsOfAllSizes() {
        Rows vector = Arithmetic.VECTOR.rows();
        Rows scalar = Arithmetic.SCALAR.rows();
        for (int t = 0; t < SIZES; t++) {
            int n = 1 + s.below(19);
            int k = 1 + s.below(19);
            int m = 1 + s.below(19);
            String name = n + " " + k + " " + m;
            double[][] a = matrix(n, k);
            double[][] b = matrix(k, m);
            double[][] c = matrix(n, m);
            double[][] d = copy(c);
            vector.add(a, b, c, n, k, m);
            scalar.add(a, b, d, n, k, m);
            close(c, d, 10 + k, name);
            vector.set(a, b, c, n, k, m);
            scalar.set(a, b, d, n, k, m);
            close(c, d, 10 + k, name);
            double[][] e = matrix(n, m);
            double[][] f = matrix(k, m);
            double[][] g = copy(f);
            vector.addTransposed(a, e, f, n, k, m);
            scalar.addTransposed(a, e, g, n, k, m);
            close(f, g, 10 + n, name);
        }
    }

    /** To the bit: what blocks a matrix is cut into must not show. */
    @Test
    void everyEntryIsOneChainOfFusedMultiplyAdds() {
        Rows vector = Arithmetic.VECTOR.rows();
        for (int t = 0; t < SIZES; t++) {
            int n = 1 + s.below(19);
            int k = 1 + s.below(70);
            int m = 1 + s.below(19);
            double[][] a = matrix(n, k);
            double[][] b = matrix(k, m);
            double[][] c = matrix(n, m);
            double[][] d = copy(c);
            double[][] e = matrix(n, m);
            double[][] f = matrix(k, m);
            double[][] g = copy(f);
            for (int i = 0; i < n; i++) {
                for (int p = 0; p < k; p++) {
                    for (int j = 0; j < m; j++) {
                        d[i][j] = Math.fma(a[i][p], b[p][j], d[i][j]);
                        g[p][j] = Math.fma(a[i][p], e[i][j], g[p][j]);
                    }
                }
            }
            vector.add(a, b, c, n, k, m);
            vector.addTransposed(a, e, f, n, k, m);
            assertThat(c).as("%d %d %d", n, k, m).isDeepEqualTo(d);
            assertThat(f).as("%d %d %d", n, k, m).isDeepEqualTo(g);
        }
    }

    @Test
    void softmaxAndTanhOfAllSizesWithTheirDerivatives() {
        Rows vector = Arithmetic.VECTOR.rows();
        Rows scalar = Arithmetic.SCALAR.rows();
        for (int t = 0; t < SIZES; t++) {
            int n = 1 + s.below(19);
            int m = 1 + s.below(19);
            boolean causal = s.coin();
            double[][] x = matrix(n, n);
            double[][] y = copy(x);
            double scale = s.between(0.1, 3);
            vector.softmax(x, n, scale, causal);
            scalar.softmax(y, n, scale, causal);
            close(x, y, 1, "softmax " + n);
            assertThat(causal && n > 1 ? x[0][1] : 0).isZero();
            double[][] c = matrix(n, n);
            double[][] d = copy(c);
            vector.throughSoftmax(x, c, n, scale);
            scalar.throughSoftmax(x, d, n, scale);
            close(c, d, 10, "through softmax " + n);
            double[][] u = matrix(n, m);
            double[][] v = copy(u);
            vector.tanh(u, n, m);
            scalar.tanh(v, n, m);
            close(u, v, 1, "tanh " + n + " " + m);
            double[][] e = matrix(n, m);
            double[][] f = copy(e);
            vector.throughTanh(u, e, n, m);
            scalar.throughTanh(u, f, n, m);
            close(e, f, 10, "through tanh " + n + " " + m);
        }
    }

    @Test
    void tanhWithinTheStatedErrorAndAtTheEnds() {
        Rows rows = Arithmetic.VECTOR.rows();
        double worst = 0;
        for (double width : new double[] {30, 3, 0.7, 1e-3, 1e-9}) {
            for (int t = 0; t < 20_000; t++) {
                double[] x = {s.between(-width, width), 0, 0, 0, s.between(-width, width)};
                double[] y = x.clone();
                rows.tanh(new double[][] {y}, 1, 5);
                for (int j = 0; j < 5; j += 4) {
                    double exact = StrictMath.tanh(x[j]);
                    worst = Math.max(worst, Math.abs(y[j] - exact) / Math.ulp(exact));
                }
            }
        }
        System.out.printf(Locale.ROOT, "vector tanh within %.2f ulp%n", worst);
        assertThat(worst).isLessThan(Exponential.ULPS);
        double[] ends = {-0.0, -50, Double.POSITIVE_INFINITY, Double.NaN};
        rows.tanh(new double[][] {ends}, 1, 4);
        assertThat(1 / ends[0]).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(ends[1]).isEqualTo(-1);
        assertThat(ends[2]).isEqualTo(1);
        assertThat(ends[3]).isNaN();
    }

    @Test
    void softmaxOfFarApartAndOfNoNumbers() {
        Rows rows = Arithmetic.VECTOR.rows();
        double[][] far = {{0, -800, -1e308, 1}, {0, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, Double.NaN}};
        rows.softmax(far, 4, 1, false);
        assertThat(far[0][1]).isZero();
        assertThat(far[0][2]).isZero();
        assertThat(far[0][0] / far[0][3]).isCloseTo(Math.exp(-1), within(1e-15));
        assertThat(far[3]).containsOnly(Double.NaN);
    }

    @Test
    void gradientsOfRandomTransformersAreThoseOfTheScalarArithmeticAndOfDifferences() {
        double worst = 0;
        for (int i = 0; i < 220; i++) {
            Shape shape = RandomShapes.draw(s);
            Loss loss = shape.outputSize() > 1 && s.coin() ? Loss.CROSS_ENTROPY : Loss.SQUARED;
            Transformer scalar = new Transformer(shape);
            Transformer vector = new Transformer(shape, Arithmetic.VECTOR);
            double[] theta = scalar.initial(s);
            double[] x = RandomShapes.input(shape, s);
            double[] dOut = RandomShapes.normals(shape.outputs(), s);
            double[] g = gradient(scalar, theta, x, dOut);
            double[] h = gradient(vector, theta, x, dOut);
            double most = 0;
            double apart = 0;
            for (int j = 0; j < g.length; j++) {
                most = Math.max(most, Math.abs(g[j]));
                apart = Math.max(apart, Math.abs(g[j] - h[j]));
            }
            worst = Math.max(worst, apart / most);
            if (i % 4 == 0) {
                double error = GradientTest.lossGradientError(vector, loss, s);
                assertThat(error).as("shape %d: %s, %s", i, shape, loss).isLessThan(GradientTest.AGREEMENT);
            }
        }
        System.out.printf(Locale.ROOT, "vector gradients within %.1e of the scalar ones%n", worst);
        assertThat(worst).isLessThan(AGREEMENT).isPositive();
    }

    private static double[] gradient(Transformer model, double[] theta, double[] x, double[] dOut) {
        Pass pass = model.pass();
        pass.load(theta);
        pass.forward(x);
        pass.backward(dOut);
        double[] gradient = new double[theta.length];
        pass.drain(gradient);
        return gradient;
    }

    @Test
    void theTangentIsTheJacobianTimesTheDirection() {
        for (int i = 0; i < 60; i++) {
            Shape shape = RandomShapes.draw(s);
            Transformer model = new Transformer(shape, Arithmetic.VECTOR);
            double[] theta = model.initial(s);
            GradientTest.check(
                    model,
                    theta,
                    RandomShapes.input(shape, s),
                    RandomShapes.normals(theta.length, s),
                    s,
                    shape.toString());
        }
    }
}
