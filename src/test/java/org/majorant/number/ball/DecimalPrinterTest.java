package org.majorant.number.ball;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Printed digits against values that another program computed, and against exact decimals. */
class DecimalPrinterTest {

    static Ball apply(String function, Ball x, int prec) {
        return switch (function) {
            case "exp" -> x.exp(prec);
            case "log" -> x.log(prec);
            case "sqrt" -> x.sqrt(prec);
            case "w0" -> x.lambertW0(prec);
            case "wm1" -> x.lambertWm1(prec);
            case "omega" -> x.omega(prec);
            default -> throw new IllegalArgumentException(function);
        };
    }

    /** See known_values.py next to the data: mpmath's digits, 60 of them. */
    @TestFactory
    List<DynamicTest> knownValues() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                DecimalPrinterTest.class.getResourceAsStream("/special/known-values.csv"),
                StandardCharsets.US_ASCII))) {
            return in.lines().skip(2).map(DecimalPrinterTest::knownValue).toList();
        }
    }

    private static DynamicTest knownValue(String line) {
        String[] part = line.split(",");
        String[] fraction = part[1].split("/");
        return DynamicTest.dynamicTest(part[0] + " " + part[1], () -> {
            for (int digits : new int[] {60, 40, 17, 1}) {
                String printed = Ball.certified(
                        digits,
                        prec -> apply(
                                part[0],
                                Ball.of(new BigInteger(fraction[0]), new BigInteger(fraction[1]), prec + 200),
                                prec));
                BigDecimal known = new BigDecimal(part[2]).round(new MathContext(digits, RoundingMode.HALF_EVEN));
                assertThat(new BigDecimal(printed)).isEqualByComparingTo(known);
                assertThat(new BigDecimal(printed).unscaledValue().abs().toString())
                        .hasSize(digits);
            }
        });
    }

    @Property(tries = 3000, seed = "31")
    void exactBallsPrintAsBigDecimalRounds(
            @ForAll @BigRange(min = "-1e25", max = "1e25") BigInteger m,
            @ForAll @IntRange(min = -200, max = 200) int e,
            @ForAll @IntRange(min = 1, max = 50) int digits) {
        BigDecimal exact = e >= 0
                ? new BigDecimal(m.shiftLeft(e))
                : new BigDecimal(m).divide(new BigDecimal(BigInteger.ONE.shiftLeft(-e)));
        String printed = Ball.exact(m, e).toDecimal(digits).orElseThrow();
        assertThat(new BigDecimal(printed))
                .isEqualByComparingTo(exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
    }

    @Property(tries = 3000, seed = "32")
    void everyPointOfAPrintedBallRoundsToIt(
            @ForAll @BigRange(min = "1", max = "1e12") BigInteger n,
            @ForAll @BigRange(min = "1", max = "1e12") BigInteger d,
            @ForAll @IntRange(min = 2, max = 60) int prec,
            @ForAll @IntRange(min = 1, max = 18) int digits) {
        Ball b = Ball.of(n, d, prec);
        MathContext rounding = new MathContext(digits, RoundingMode.HALF_EVEN);
        b.toDecimal(digits).ifPresent(printed -> {
            assertThat(new BigDecimal(printed))
                    .isEqualByComparingTo(new BigDecimal(n).divide(new BigDecimal(d), rounding));
            BigDecimal mid = dyadic(b.midMantissa(), b.exponent());
            BigDecimal rad = dyadic(b.radiusMantissa(), b.radiusExponent());
            assertThat(mid.add(rad).round(rounding))
                    .isEqualByComparingTo(mid.subtract(rad).round(rounding));
        });
    }

    private static BigDecimal dyadic(BigInteger m, long e) {
        return e >= 0
                ? new BigDecimal(m.shiftLeft((int) e))
                : new BigDecimal(m).divide(new BigDecimal(BigInteger.ONE.shiftLeft((int) -e)));
    }

    @Test
    void layouts() {
        assertThat(Ball.exact(0.5).toDecimal(3)).contains("0.500");
        assertThat(Ball.exact(123456.0).toDecimal(6)).contains("123456");
        assertThat(Ball.exact(123456.0).toDecimal(8)).contains("123456.00");
        assertThat(Ball.exact(123456.0).toDecimal(3)).contains("1.23e5");
        assertThat(Ball.exact(-123456.0).toDecimal(1)).contains("-1e5");
        assertThat(Ball.exact(0x1p-10).toDecimal(3)).contains("0.000977");
        assertThat(Ball.exact(0x1p-30).toDecimal(3)).contains("9.31e-10");
        assertThat(Ball.exact(9.9999).toDecimal(3)).contains("10.0");
        assertThat(Ball.exact(999.99).toDecimal(3)).contains("1.00e3");
        assertThat(Ball.ZERO.toDecimal(3)).contains("0");
        assertThat(Ball.of(10, 32).pow(-400, 99).toDecimal(5)).contains("1.0000e-400");
        assertThat(Ball.exact(BigInteger.ONE, 1L << 59).toDecimal(5))
                .hasValueSatisfying(s -> assertThat(s).endsWith("e173531977766354910"));
    }

    @Test
    void wideBallsPrintNothing() {
        assertThat(Ball.of(BigInteger.ONE, BigInteger.valueOf(3), 20).toDecimal(30))
                .isEmpty();
        assertThat(Ball.ZERO.widen(Magnitude.up(1, -99)).toDecimal(1)).isEmpty();
        // a tie that no ball of positive radius decides
        Ball half = Ball.exact(0.125).widen(Magnitude.up(1, -500));
        assertThat(half.toDecimal(2)).isEmpty();
        assertThat(half.toDecimal(3)).contains("0.125");
        assertThatThrownBy(() -> Ball.certified(2, prec -> half)).isInstanceOf(BallPrecisionException.class);
    }

    @Test
    void certifiedRaisesThePrecision() {
        // e^pi*sqrt(163) differs from an integer in the 31st digit.
        String s = Ball.certified(34, prec -> {
            Ball pi = Ball.of(
                    new BigInteger("31415926535897932384626433832795028841971693993751058209749445923"),
                    BigInteger.TEN.pow(64),
                    220);
            return pi.multiply(Ball.of(163, 32).sqrt(prec), prec).exp(prec);
        });
        assertThat(s).isEqualTo("262537412640768743.9999999999992501");
    }
}
