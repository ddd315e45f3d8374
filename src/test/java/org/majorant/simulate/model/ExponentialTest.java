package org.majorant.simulate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.majorant.simulate.random.Stream;

class ExponentialTest {
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
                worst(Exponential::exp, StrictMath::exp, -700, 700), worst(Exponential::exp, StrictMath::exp, -1, 1));
        double tanh = 0;
        for (double width : new double[] {30, 3, 0.7, 1e-3, 1e-9}) {
            tanh = Math.max(tanh, worst(Exponential::tanh, StrictMath::tanh, -width, width));
        }
        System.out.printf(Locale.ROOT, "exp within %.2f ulp, tanh within %.2f ulp%n", exp, tanh);
        assertThat(exp).isLessThan(Exponential.ULPS);
        assertThat(tanh).isLessThan(Exponential.ULPS);
    }

    @Test
    void theEnds() {
        assertThat(Exponential.exp(0)).isEqualTo(1);
        assertThat(Exponential.exp(-709)).isZero();
        assertThat(Exponential.exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Exponential.exp(710)).isInfinite();
        assertThat(Exponential.exp(Double.NaN)).isNaN();
        assertThat(Exponential.tanh(0.0)).isZero();
        assertThat(1 / Exponential.tanh(-0.0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Exponential.tanh(-50)).isEqualTo(-1);
        assertThat(Exponential.tanh(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(Exponential.tanh(Double.NaN)).isNaN();
    }
}
