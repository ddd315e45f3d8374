package org.majorant.simulate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.majorant.simulate.random.Stream;

class ExponentialTest {
    private static final Exponential EXPONENTIAL = new Exponential();

    private static double exp(double x) {
        double[] row = {x};
        EXPONENTIAL.exp(row, 1);
        return row[0];
    }

    private static double tanh(double x) {
        double[] row = {x};
        EXPONENTIAL.tanh(row, 1);
        return row[0];
    }

    private static double worst(DoubleUnaryOperator ours, DoubleUnaryOperator exact, double low, double high) {
        Stream s = new Stream(8, 1000);
        double worst = 0;
        for (int i = 0; i < 200_000; i++) {
            double x = s.between(low, high);
            double e = exact.applyAsDouble(x);
            worst = Math.max(worst, Math.abs(ours.applyAsDouble(x) - e) / Math.ulp(e));
        }
        return worst;
    }

    @Test
    void withinTheStatedError() {
        double exp = Math.max(
                worst(ExponentialTest::exp, StrictMath::exp, -700, 700),
                worst(ExponentialTest::exp, StrictMath::exp, -1, 1));
        double tanh = 0;
        for (double width : new double[] {30, 3, 0.7, 1e-3, 1e-9}) {
            tanh = Math.max(tanh, worst(ExponentialTest::tanh, StrictMath::tanh, -width, width));
        }
        System.out.printf(Locale.ROOT, "exp within %.2f ulp, tanh within %.2f ulp%n", exp, tanh);
        assertThat(exp).isLessThan(Exponential.ULPS);
        assertThat(tanh).isLessThan(Exponential.ULPS);
    }

    @Test
    void theEnds() {
        assertThat(exp(0)).isEqualTo(1);
        assertThat(exp(-709)).isZero();
        assertThat(exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(exp(710)).isInfinite();
        assertThat(exp(Double.NaN)).isNaN();
        assertThat(tanh(0.0)).isZero();
        assertThat(1 / tanh(-0.0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(tanh(-50)).isEqualTo(-1);
        assertThat(tanh(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(tanh(Double.NaN)).isNaN();
    }
}
