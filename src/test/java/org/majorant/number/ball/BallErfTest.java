package org.majorant.number.ball;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The error function and pi on balls, against another program's digits, another series, and themselves. */
class BallErfTest {
    private static Ball decimal(String text, int prec) {
        BigDecimal d = new BigDecimal(text);
        return Ball.of(d.unscaledValue(), BigInteger.TEN.pow(d.scale()), prec);
    }

    /** 50 digits by mpmath 1.3.0, {@code nstr(erf(mpf(x)), 50)} with {@code mp.dps = 60}. */
    @ParameterizedTest
    @CsvSource({
        "0.000000000000000000000000000001, 0.000000000000000000000000000001128379167095512573896158903121545171688101258658",
        "0.001, 0.0011283787909692363799484776569048125992468632126466",
        "0.5, 0.52049987781304653768274665389196452873645157575796",
        "1, 0.8427007929497148693412206350826092592960669979663",
        "1.5, 0.96610514647531072706697626164594785868141047925764",
        "2.25, 0.99853728341331884830208920362701704608848325133345",
        "4, 0.99999998458274209971998114784032651311595142785475",
        "7, 0.99999999999999999999995816174392220585601385989776",
        "9.5, 0.99999999999999999999999999999999999999996230785514"
    })
    void asAnotherProgramHasIt(String x, String value) {
        Ball y = BallErf.erf(decimal(x, 300), 240);
        BigDecimal v = new BigDecimal(value);
        // The last digit shown is rounded.
        BigDecimal digit = v.ulp();
        Ball shown = Ball.hull(
                decimal(v.subtract(digit).toPlainString(), 250),
                decimal(v.add(digit).toPlainString(), 250),
                250);
        assertThat(shown.contains(y)).isTrue();
        assertThat(BallErf.erf(decimal("-" + x, 300), 240).overlaps(y.negate())).isTrue();
    }

    /** {@code 2/sqrt(pi) sum of (-1)^n x^(2n+1)/(n! (2n+1))} in decimals: the alternating series, not the one that is used. */
    @Test
    void asTheAlternatingSeries() {
        SplittableRandom random = new SplittableRandom(1);
        MathContext digits = new MathContext(120);
        BigDecimal pi =
                new BigDecimal("3.14159265358979323846264338327950288419716939937510582097494459230781640628620899863");
        for (int i = 0; i < 200; i++) {
            double x = random.nextDouble() * 5;
            BigDecimal d = new BigDecimal(x);
            BigDecimal power = d;
            BigDecimal sum = d;
            for (int n = 1; n < 400; n++) {
                power = power.multiply(d).multiply(d, digits).divide(BigDecimal.valueOf(-n), digits);
                sum = sum.add(power.divide(BigDecimal.valueOf(2L * n + 1), digits), digits);
            }
            BigDecimal value = sum.multiply(BigDecimal.valueOf(2)).divide(pi.sqrt(digits), digits);
            Ball y = BallErf.erf(Ball.exact(x), 200);
            BigDecimal slack = new BigDecimal("1e-75");
            Ball near = Ball.hull(
                    decimal(value.subtract(slack).toPlainString(), 400),
                    decimal(value.add(slack).toPlainString(), 400),
                    400);
            assertThat(near.overlaps(y)).as("%s", x).isTrue();
            assertThat(BallErf.erf(Ball.exact(x), 60).contains(y)).as("%s", x).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 24, 53, 100, 333})
    void narrowAndTrueAtTwoPrecisions(int prec) {
        SplittableRandom random = new SplittableRandom(prec);
        for (int i = 0; i < 2000; i++) {
            double x = (random.nextDouble() - 0.5) * Math.scalb(1.0, random.nextInt(-40, 8));
            Ball y = BallErf.erf(Ball.exact(x), prec);
            Ball better = BallErf.erf(Ball.exact(x), prec + 70);
            assertThat(y.overlaps(better)).as("%s", x).isTrue();
            Ball width = Ball.exact(y.radiusMantissa(), y.radiusExponent() + prec - 4);
            assertThat(width.certainlyBelow(better.abs()))
                    .as("%s at %d: %s", x, prec, y)
                    .isTrue();
        }
    }

    @Test
    void increases() {
        Ball before = BallErf.erf(Ball.exact(-7.0), 200);
        for (double x = -7 + 0x1p-7; x <= 7; x += 0x1p-7) {
            Ball y = BallErf.erf(Ball.exact(x), 200);
            assertThat(before.certainlyBelow(y)).as("%s", x).isTrue();
            before = y;
        }
    }

    @Test
    void aWideBallContainsTheValuesAtItsPoints() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 2000; i++) {
            double middle = (random.nextDouble() - 0.5) * 12;
            double radius = Math.scalb(random.nextDouble(), random.nextInt(-30, 6));
            Ball x = Ball.exact(middle)
                    .widen(Magnitude.upOfAbs(BigInteger.ONE, 0)
                            .multiplyUp(Magnitude.up((long) Math.ceil(radius * (1L << 40)), -40)));
            Ball y = BallErf.erf(x, 80);
            for (double t : new double[] {-1, -0.5, 0.3, 1}) {
                assertThat(y.contains(BallErf.erf(Ball.exact(middle + t * radius), 160)))
                        .as("%s at %s", x, t)
                        .isTrue();
            }
        }
    }

    @Test
    void farOutAndAtZero() {
        assertThat(BallErf.erf(Ball.ZERO, 50).isExactZero()).isTrue();
        for (Ball x : new Ball[] {
            Ball.exact(1e300),
            Ball.exact(BigInteger.ONE, 1L << 59),
            Ball.exact(1e12).widen(Magnitude.up(1, 20))
        }) {
            assertThat(BallErf.erf(x, 50).toString())
                    .isEqualTo("[" + Math.nextDown(1.0) + ", " + Math.nextUp(1.0) + "]");
            assertThat(BallErf.erf(x.negate(), 50).isNegative()).isTrue();
        }
        Ball wide = BallErf.erf(Ball.ZERO.widen(Magnitude.up(1, 100)), 50);
        assertThat(wide.contains(Ball.ONE) && wide.contains(Ball.ONE.negate())).isTrue();
        assertThat(wide.upperDouble()).isLessThan(1.001);
    }

    @Test
    void piIsItsDigits() {
        String digits = "3.14159265358979323846264338327950288419716939937510582097494";
        assertThat(Ball.certified(60, Ball::pi)).isEqualTo(digits);
        for (int prec = 2; prec < 400; prec += 13) {
            assertThat(Ball.pi(prec).contains(Ball.pi(prec + 40))).isTrue();
        }
    }
}
