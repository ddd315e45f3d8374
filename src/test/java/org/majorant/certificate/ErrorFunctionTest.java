package org.majorant.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallErf;

/** The checker's own erf and pi against the balls, with which they share no code. */
class ErrorFunctionTest {
    @Test
    void enclosesTheValueToTheWidthOfItsSquareRoots() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            double x = (random.nextDouble() - 0.5) * (i % 2 == 0 ? 30 : 2);
            Range y = Elementary.erf(Range.of(new BigDecimal(x)));
            assertThat(meets(y, BallErf.erf(Ball.exact(x), 250))).as("%s", x).isTrue();
            assertThat(y.hi().subtract(y.lo())).isLessThan(new BigDecimal("1e-26"));
        }
    }

    @Test
    void anIntervalGoesFromEndToEnd() {
        Range y = Elementary.erf(new Range(new BigDecimal("-0.5"), new BigDecimal("2.25")));
        assertThat(y.lo().doubleValue()).isEqualTo(-0.5204998778130465);
        assertThat(y.hi().doubleValue()).isEqualTo(0.9985372834133188);
        assertThat(Elementary.erf(Range.of(0)).isPoint()).isTrue();
    }

    @Test
    void piIsPi() {
        assertThat(meets(Elementary.PI, Ball.pi(250))).isTrue();
        assertThat(Elementary.PI.hi().subtract(Elementary.PI.lo())).isLessThan(new BigDecimal("1e-46"));
    }

    private static boolean meets(Range r, Ball b) {
        return !ball(r.hi()).certainlyBelow(b) && !b.certainlyBelow(ball(r.lo()));
    }

    private static Ball ball(BigDecimal d) {
        return d.scale() <= 0
                ? Ball.exact(d.toBigIntegerExact())
                : Ball.of(d.unscaledValue(), java.math.BigInteger.TEN.pow(d.scale()), 300);
    }
}
