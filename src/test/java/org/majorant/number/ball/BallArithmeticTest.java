package org.majorant.number.ball;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Every ball contains the exact result, found with rationals. */
class BallArithmeticTest {

    /** A rational and a ball around it, of any width. */
    record Enclosed(BigFraction point, Ball ball) {}

    @Provide
    Arbitrary<Enclosed> enclosed() {
        Arbitrary<BigInteger> whole =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(24).negate(), BigInteger.TEN.pow(24));
        Arbitrary<BigInteger> positive = Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(24));
        return Combinators.combine(
                        whole,
                        positive,
                        Arbitraries.integers().between(2, 90),
                        Arbitraries.integers().between(0, 3))
                .as((n, d, prec, wide) -> {
                    Ball b = Ball.of(n, d, prec);
                    Ball one = Ball.ONE.divide(Ball.of(3, 8), 2);
                    return new Enclosed(
                            BigFraction.of(n, d),
                            wide == 0 ? b.subtract(one, prec).add(one, prec) : b);
                });
    }

    private static void check(Ball ball, BigFraction exact) {
        assertThat(ball.contains(exact.getNumerator(), exact.getDenominator()))
                .as("%s in %s", exact, ball)
                .isTrue();
    }

    @Property(tries = 3000, seed = "1")
    void sumDifferenceProduct(
            @ForAll("enclosed") Enclosed x,
            @ForAll("enclosed") Enclosed y,
            @ForAll @IntRange(min = 2, max = 120) int prec) {
        check(x.ball, x.point);
        check(x.ball.add(y.ball, prec), x.point.add(y.point));
        check(x.ball.subtract(y.ball, prec), x.point.subtract(y.point));
        check(x.ball.multiply(y.ball, prec), x.point.multiply(y.point));
        check(x.ball.abs(), x.point.abs());
        check(x.ball.min(y.ball), x.point.compareTo(y.point) <= 0 ? x.point : y.point);
        check(x.ball.max(y.ball), x.point.compareTo(y.point) >= 0 ? x.point : y.point);
        Ball hull = Ball.hull(x.ball, y.ball, prec);
        check(hull, x.point);
        check(hull, y.point);
        assertThat(hull.contains(x.ball) && hull.contains(y.ball)).isTrue();
    }

    @Property(tries = 3000, seed = "2")
    void quotientAndPowers(
            @ForAll("enclosed") Enclosed x,
            @ForAll("enclosed") Enclosed y,
            @ForAll @IntRange(min = -9, max = 9) int n,
            @ForAll @IntRange(min = 2, max = 120) int prec) {
        if (!y.ball.containsZero()) {
            check(x.ball.divide(y.ball, prec), x.point.divide(y.point));
        }
        if (n >= 0 || !x.ball.containsZero()) {
            check(x.ball.pow(n, prec), x.point.pow(n));
        }
        if (x.ball.isPositive()) {
            Ball root = x.ball.sqrt(prec);
            check(root.multiply(root, 2 * prec), x.point);
        }
    }

    @Property(tries = 3000, seed = "3")
    void endsAreRoundedOutward(@ForAll("enclosed") Enclosed x) {
        assertThat(BigFraction.from(x.ball.lowerDouble())).isLessThanOrEqualTo(x.point);
        assertThat(BigFraction.from(x.ball.upperDouble())).isGreaterThanOrEqualTo(x.point);
        Ball ends = Ball.hull(Ball.exact(x.ball.lowerDouble()), Ball.exact(x.ball.upperDouble()), 100);
        assertThat(ends.contains(x.ball)).isTrue();
        assertThat(x.ball.doubleValue())
                .isEqualTo(BigFraction.of(x.ball.midMantissa())
                        .multiply(BigFraction.of(2).pow((int) x.ball.exponent()))
                        .doubleValue());
    }

    @Property(tries = 2000, seed = "4")
    void signsAreCertain(@ForAll("enclosed") Enclosed x, @ForAll("enclosed") Enclosed y) {
        int sign = x.point.signum();
        assertThat(x.ball.isPositive() && sign <= 0).isFalse();
        assertThat(x.ball.isNegative() && sign >= 0).isFalse();
        assertThat(x.ball.containsZero()).isEqualTo(!x.ball.isPositive() && !x.ball.isNegative());
        assertThat(x.ball.containsZero()).isEqualTo(x.ball.contains(BigInteger.ZERO, BigInteger.ONE));
        if (x.ball.certainlyBelow(y.ball)) {
            assertThat(x.point).isLessThan(y.point);
        }
    }

    @Property(tries = 2000, seed = "5")
    void aBallIsNoWiderThanItsPrecisionSays(
            @ForAll("enclosed") Enclosed x, @ForAll @IntRange(min = 2, max = 120) int prec) {
        Ball b = Ball.of(x.point.getNumerator(), x.point.getDenominator(), prec);
        Ball width = Ball.exact(b.radiusMantissa(), b.radiusExponent() + prec - 1);
        assertThat(b.abs().certainlyBelow(width)).isFalse();
    }

    @Test
    void exponentsFarApartNeitherExhaustMemoryNorContainment() {
        Ball huge = Ball.exact(BigInteger.ONE, 1L << 40);
        Ball tiny = Ball.exact(BigInteger.ONE, -(1L << 40));
        Ball sum = huge.add(tiny, 53);
        assertThat(sum.contains(huge)).isTrue();
        assertThat(sum.isExact()).isFalse();
        assertThat(tiny.certainlyBelow(huge)).isTrue();
        assertThat(huge.multiply(tiny, 53).contains(BigInteger.ONE, BigInteger.ONE))
                .isTrue();
        assertThat(huge.contains(BigInteger.ONE, BigInteger.ONE)).isFalse();
        assertThat(Ball.ONE.widen(Magnitude.up(1, 1L << 40)).contains(BigInteger.TEN, BigInteger.ONE))
                .isTrue();
        assertThat(huge.upperDouble()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(huge.lowerDouble()).isEqualTo(Double.MAX_VALUE);
        assertThat(tiny.lowerDouble()).isEqualTo(0.0);
        assertThat(tiny.upperDouble()).isEqualTo(Double.MIN_VALUE);
        assertThat(tiny.negate().lowerDouble()).isEqualTo(-Double.MIN_VALUE);
    }

    @Test
    void doublesAreExact() {
        for (double d : new double[] {0, 1, -0.1, Double.MIN_VALUE, -Double.MAX_VALUE, Double.MIN_NORMAL, Math.PI}) {
            Ball b = Ball.exact(d);
            assertThat(b.isExact()).isTrue();
            assertThat(b.doubleValue()).isEqualTo(d);
            assertThat(b.lowerDouble()).isEqualTo(d);
            assertThat(b.upperDouble()).isEqualTo(d);
        }
    }
}
