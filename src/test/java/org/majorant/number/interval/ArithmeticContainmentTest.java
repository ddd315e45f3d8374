package org.majorant.number.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sums, products, quotients, roots and fused sums against exact decimals: rounded the right way, and not further. */
class ArithmeticContainmentTest {
    private static final String SEED = "20261121";

    /** Doubles by bits, near a few hard places: zero, the smallest normal, 1, the largest; few bits or many. */
    @Provide
    Arbitrary<Double> doubles() {
        Arbitrary<Integer> exponents = Arbitraries.oneOf(
                Arbitraries.integers().between(-1074, 1023),
                Arbitraries.integers().between(-1074, -960),
                Arbitraries.integers().between(-60, 60),
                Arbitraries.integers().between(1000, 1023));
        Arbitrary<Long> fractions = Arbitraries.oneOf(
                Arbitraries.longs().between(0, (1L << 52) - 1),
                Arbitraries.longs().between(0, 7),
                Arbitraries.longs().between(0, 7).map(n -> (1L << 52) - 1 - n));
        Arbitrary<Double> sized = Combinators.combine(exponents, fractions, Arbitraries.of(1, -1))
                .as((e, f, sign) -> sign * Math.scalb(1 + f * 0x1p-52, e));
        return Arbitraries.oneOf(sized, Arbitraries.of(0.0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, 1.0));
    }

    @Property(tries = 20_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void sum(@ForAll("doubles") double a, @ForAll("doubles") double b) {
        tight(Rounding.addDown(a, b), Rounding.addUp(a, b), exact(a).add(exact(b)));
    }

    /** Sums that nearly cancel, or straddle half a step. */
    @Property(tries = 5_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void sumOfNeighbours(@ForAll("doubles") double a, @ForAll("doubles") double b) {
        double c = Math.abs(a) < Double.MAX_VALUE ? -Math.nextUp(a) : -a;
        tight(Rounding.addDown(a, c), Rounding.addUp(a, c), exact(a).add(exact(c)));
        double half = Math.copySign(Math.ulp(a) / 2, b);
        if (Double.isFinite(half)) {
            tight(Rounding.addDown(a, half), Rounding.addUp(a, half), exact(a).add(exact(half)));
        }
    }

    @Property(tries = 20_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void product(@ForAll("doubles") double a, @ForAll("doubles") double b) {
        tight(Rounding.mulDown(a, b), Rounding.mulUp(a, b), exact(a).multiply(exact(b)));
    }

    @Property(tries = 20_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void quotient(@ForAll("doubles") double a, @ForAll("doubles") double b) {
        if (b != 0) {
            double low = Rounding.divDown(a, b);
            double high = Rounding.divUp(a, b);
            // compared as a ⋚ q·b, which is exact
            assertThat(signOfQuotientMinus(a, b, low)).isNotNegative();
            assertThat(signOfQuotientMinus(a, b, high)).isNotPositive();
            if (low != high) {
                assertThat(high).isEqualTo(Math.nextUp(low));
                assertThat(signOfQuotientMinus(a, b, low)).isPositive();
                assertThat(signOfQuotientMinus(a, b, high)).isNegative();
            }
        }
    }

    private static int signOfQuotientMinus(double a, double b, double q) {
        if (Double.isInfinite(q)) {
            return q > 0 ? -1 : 1;
        }
        return exact(a).subtract(exact(q).multiply(exact(b))).signum() * (int) Math.signum(b);
    }

    @Property(tries = 10_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void root(@ForAll("doubles") double a) {
        double x = Math.abs(a);
        double low = Rounding.sqrtDown(x);
        double high = Rounding.sqrtUp(x);
        assertThat(exact(low).pow(2)).isLessThanOrEqualTo(exact(x));
        assertThat(exact(high).pow(2)).isGreaterThanOrEqualTo(exact(x));
        if (exact(low).pow(2).compareTo(exact(x)) == 0) {
            assertThat(high).isEqualTo(low);
        } else {
            assertThat(high).isEqualTo(Math.nextUp(low));
        }
    }

    @Property(tries = 20_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void fusedSum(@ForAll("doubles") double a, @ForAll("doubles") double b, @ForAll("doubles") double c) {
        tight(Fma.down(a, b, c), Fma.up(a, b, c), exact(a).multiply(exact(b)).add(exact(c)));
        double near = -a * b;
        if (Double.isFinite(near)) {
            tight(
                    Fma.down(a, b, near),
                    Fma.up(a, b, near),
                    exact(a).multiply(exact(b)).add(exact(near)));
        }
    }

    /** The operations of intervals contain the operation on members, whichever signs meet. */
    @Property(tries = 10_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void members(
            @ForAll("doubles") double a,
            @ForAll("doubles") double b,
            @ForAll("doubles") double c,
            @ForAll("doubles") double d) {
        Interval x = Interval.of(Math.min(a, b), Math.max(a, b));
        Interval y = Interval.of(Math.min(c, d), Math.max(c, d));
        BigDecimal p = exact(a);
        BigDecimal q = exact(d);
        holds(x.add(y), p.add(q));
        holds(x.sub(y), p.subtract(q));
        holds(x.mul(y), p.multiply(q));
        holds(x.sqr(), p.multiply(p));
        holds(x.fma(y, x), p.multiply(q).add(exact(b)));
        holds(x.abs(), p.abs());
        if (d != 0) {
            MathContext digits = new MathContext(60);
            BigDecimal quotient = p.divide(q, digits);
            BigDecimal slack = quotient.abs().scaleByPowerOfTen(-58);
            assertThat(x.div(y).isEmpty()).isFalse();
            assertThat(below(x.div(y).inf(), quotient.add(slack))).isTrue();
            assertThat(below(-x.div(y).sup(), quotient.negate().add(slack))).isTrue();
        }
    }

    private static void holds(Interval x, BigDecimal value) {
        assertThat(below(x.inf(), value) && below(-x.sup(), value.negate()))
                .as("%s contains %s", x, value.round(MathContext.DECIMAL64))
                .isTrue();
    }

    private static void tight(double low, double high, BigDecimal exact) {
        assertThat(below(low, exact)).as("%a <= %s", low, exact).isTrue();
        assertThat(below(-high, exact.negate())).as("%a >= %s", high, exact).isTrue();
        if (low != high) {
            assertThat(high).isEqualTo(Math.nextUp(low));
            assertThat(Double.isInfinite(low) || exact(low).compareTo(exact) < 0)
                    .isTrue();
            assertThat(Double.isInfinite(high) || exact(high).compareTo(exact) > 0)
                    .isTrue();
        }
    }

    private static boolean below(double x, BigDecimal y) {
        return Double.isInfinite(x) ? x < 0 : exact(x).compareTo(y) <= 0;
    }

    private static BigDecimal exact(double x) {
        return new BigDecimal(x);
    }
}
