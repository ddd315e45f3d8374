package org.majorant.judge.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.simulate.random.Stream;
import org.majorant.theorem.Measured;

/** Constants are the smallest that dominate the calibration curves. */
class SmallestConstantsTest {
    private static final Expr.Sym A = Expr.sym("A", Domain.POSITIVE);
    private static final Expr.Sym G = Expr.sym("G", Domain.POSITIVE);
    private static final Expr.Sym XI = Expr.sym("xi", Domain.POSITIVE);
    private static final Expr TIME = Measured.TIME.symbol();

    private static Bound bound(Expr right, Expr.Sym... constants) {
        return new Bound(Measured.EXCESS.symbol(), right, List.of(), List.of(constants));
    }

    private static List<Curve> curve(double[][] points) {
        List<Row> rows = new ArrayList<>();
        for (double[] p : points) {
            rows.add(CountTest.row(rows.size(), p[0], p[1], 0.5));
        }
        return List.of(new Curve("", 1, rows, -1));
    }

    @Test
    void oneConstantIsTheLargestRatio() {
        Bound b = bound(Expr.div(A, TIME), A);
        SmallestConstants.Result fit =
                SmallestConstants.of(List.of(b), List.of(A), curve(new double[][] {{1, 2}, {2, 1.5}, {4, 0.5}}));
        assertThat(fit.failure()).isEmpty();
        assertThat(fit.constants()[0]).isCloseTo(3, within(1e-14));
    }

    /** Against every corner: two constants are fixed by two tight points, or by one and a zero. */
    @Test
    void twoConstantsAreTheBestCorner() {
        Stream s = new Stream(11, 0);
        for (int round = 0; round < 200; round++) {
            double[][] f = new double[8][2];
            double[] b = new double[8];
            for (int i = 0; i < 8; i++) {
                f[i][0] = s.between(0, 2);
                f[i][1] = s.between(0, 2);
                b[i] = s.between(-0.2, 1);
            }
            double[] w = {s.between(0.1, 1), s.between(0.1, 1)};
            double[] c = SmallestSum.solve(f, b, w).orElseThrow();
            assertThat(feasible(f, b, c[0], c[1])).isTrue();
            assertThat(w[0] * c[0] + w[1] * c[1]).isCloseTo(best(f, b, w), within(1e-9));
            for (int j = 0; j < 2; j++) {
                double[] less = c.clone();
                less[j] -= 1e-6;
                assertThat(c[j] == 0 || !feasible(f, b, less[0], less[1])).isTrue();
            }
        }
    }

    private static boolean feasible(double[][] f, double[] b, double x, double y) {
        for (int i = 0; i < b.length; i++) {
            if (f[i][0] * x + f[i][1] * y < b[i] - 1e-9) {
                return false;
            }
        }
        return x > -1e-9 && y > -1e-9;
    }

    private static double best(double[][] f, double[] b, double[] w) {
        List<double[]> lines = new ArrayList<>(List.of(new double[] {1, 0, 0}, new double[] {0, 1, 0}));
        for (int i = 0; i < b.length; i++) {
            lines.add(new double[] {f[i][0], f[i][1], b[i]});
        }
        double least = Double.POSITIVE_INFINITY;
        for (double[] p : lines) {
            for (double[] q : lines) {
                double det = p[0] * q[1] - p[1] * q[0];
                double x = (p[2] * q[1] - p[1] * q[2]) / det;
                double y = (p[0] * q[2] - p[2] * q[0]) / det;
                if (det != 0 && feasible(f, b, x, y)) {
                    least = Math.min(least, w[0] * x + w[1] * y);
                }
            }
        }
        return least;
    }

    @Test
    void aConstantInAnExponentIsSearched() {
        double[][] points = new double[20][];
        for (int i = 0; i < 20; i++) {
            points[i] = new double[] {i, 0.3 + 5 * StrictMath.exp(-i / 4.0)};
        }
        Expr right = Expr.add(A, Expr.mul(G, Expr.exp(Expr.neg(Expr.div(TIME, XI)))));
        SmallestConstants.Result fit =
                SmallestConstants.of(List.of(bound(right, A, G, XI)), List.of(A, G, XI), curve(points));
        assertThat(fit.failure()).isEmpty();
        assertThat(fit.constants()[0]).isCloseTo(0.3, within(1e-9));
        assertThat(fit.constants()[1]).isCloseTo(5, within(1e-9));
        assertThat(fit.constants()[2]).isEqualTo(4);
    }

    @Test
    void twoSuchConstantsAreRefused() {
        Expr right = Expr.mul(G, Expr.exp(Expr.neg(Expr.pow(Expr.div(TIME, XI), A))));
        SmallestConstants.Result fit = SmallestConstants.of(
                List.of(bound(right, G, XI, A)), List.of(G, XI, A), curve(new double[][] {{1, 2}}));
        assertThat(fit.failure()).contains("not affine in xi and A");
    }

    @Test
    void whereNothingDominatesThatIsSaid() {
        Bound b = bound(Expr.mul(A, TIME), A);
        assertThat(SmallestConstants.of(List.of(b), List.of(A), curve(new double[][] {{0, 1}}))
                        .failure())
                .contains("no constants");
    }
}
