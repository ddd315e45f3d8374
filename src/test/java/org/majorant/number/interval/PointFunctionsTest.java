package org.majorant.number.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The functions of one double against 90 digits: bounds hold, are one double apart, and the errors are the stated ones. */
class PointFunctionsTest {
    private interface Bound {
        double of(double x, boolean down);
    }

    private interface Draw {
        double from(SplittableRandom random);
    }

    private record Function(String name, Bound bound, UnaryOperator<BigDecimal> exact, Draw draw) {}

    private static final int DRAWS = 600;

    /** At most this share of the draws may be a step wider than the tightest: doubles whose value is near a double. */
    private static final double WIDE = 0.01;

    @TestFactory
    Stream<DynamicTest> boundsHoldAndAreOneDoubleApart() {
        return Stream.of(
                        new Function(
                                "exp",
                                (x, down) -> down ? ExpPoint.down(x) : ExpPoint.up(x),
                                Reference::exp,
                                exponent(-740, 709)),
                        new Function("exp2", Exponentials::exp2, Reference::exp2, exponent(-1070, 1023)),
                        new Function("exp10", Exponentials::exp10, Reference::exp10, exponent(-320, 308)),
                        new Function("expm1", Exponentials::expm1, Reference::expm1, exponent(-700, 700)),
                        new Function(
                                "log",
                                (x, down) -> down ? LogPoint.down(x) : LogPoint.up(x),
                                Reference::log,
                                positive()),
                        new Function("log2", Logarithms::log2, Reference::log2, positive()),
                        new Function("log10", Logarithms::log10, Reference::log10, positive()),
                        new Function("log1p", Logarithms::log1p, Reference::log1p, aboveMinusOne()),
                        new Function("sinh", Hyperbolic::sinh, Reference::sinh, exponent(-709, 709)),
                        new Function("cosh", Hyperbolic::cosh, Reference::cosh, exponent(-709, 709)),
                        new Function("tanh", Hyperbolic::tanh, Reference::tanh, exponent(-30, 30)))
                .map(f -> dynamicTest(f.name(), () -> encloses(f)));
    }

    private static void encloses(Function f) {
        SplittableRandom random = new SplittableRandom(20261121);
        int wide = 0;
        for (int i = 0; i < DRAWS; i++) {
            double x = f.draw().from(random);
            BigDecimal exact = f.exact().apply(new BigDecimal(x));
            BigDecimal slack = exact.abs().multiply(Reference.ERROR);
            double low = f.bound().of(x, true);
            double high = f.bound().of(x, false);
            assertThat(new BigDecimal(low)).as("%s(%a) from below", f.name(), x).isLessThanOrEqualTo(exact.add(slack));
            assertThat(new BigDecimal(high))
                    .as("%s(%a) from above", f.name(), x)
                    .isGreaterThanOrEqualTo(exact.subtract(slack));
            assertThat(high).as("%s(%a) width", f.name(), x).isLessThanOrEqualTo(Math.nextUp(Math.nextUp(low)));
            wide += high > Math.nextUp(low) ? 1 : 0;
        }
        assertThat(wide).as("draws with a bound wider than the tightest").isLessThanOrEqualTo((int) (WIDE * DRAWS));
    }

    /** Half uniform between the limits, half log-uniform of either sign down to 2^-60. */
    private static Draw exponent(double low, double high) {
        return random -> random.nextBoolean()
                ? low + (high - low) * random.nextDouble()
                : (random.nextBoolean() ? 1 : -1) * Math.scalb(1 + random.nextDouble(), -random.nextInt(60));
    }

    /** A third over all positive doubles, a third in [1/2, 2], a third very near 1. */
    private static Draw positive() {
        return random -> switch (random.nextInt(3)) {
            case 0 -> Double.longBitsToDouble(random.nextLong(1, Double.doubleToLongBits(Double.MAX_VALUE)));
            case 1 -> 0.5 + 1.5 * random.nextDouble();
            default ->
                1 + (random.nextBoolean() ? 1 : -1) * Math.scalb(1 + random.nextDouble(), -2 - random.nextInt(49));
        };
    }

    private static Draw aboveMinusOne() {
        return random -> random.nextBoolean()
                ? positive().from(random)
                : (random.nextBoolean() ? 1 : -1) * Math.scalb(random.nextDouble(), -random.nextInt(80));
    }

    /** ExpDd states 2^-91 (half its bound); seen here: 2^-98.0. */
    @Test
    void errorOfExpInDoubleDouble() {
        SplittableRandom random = new SplittableRandom(1);
        double worst = 0;
        for (int i = 0; i < 2000; i++) {
            double x = exponent(-740, 740).from(random);
            double low = i % 2 == 0 ? 0 : Math.ulp(x) * (random.nextDouble() - 0.5);
            ExpDd got = ExpDd.of(x, low);
            BigDecimal exact = Reference.exp(new BigDecimal(x).add(new BigDecimal(low)));
            BigDecimal two = BigDecimal.valueOf(2).pow(Math.abs(got.exponent()));
            BigDecimal value = Reference.exactly(got.value());
            value = got.exponent() >= 0 ? value.multiply(two) : value.divide(two);
            worst = Math.max(worst, Reference.relativeError(value, exact));
        }
        System.out.printf("ExpDd: largest relative error 2^%.1f, stated 2^-91%n", log2(worst));
        assertThat(worst).isLessThan(ExpDd.BOUND / 2);
    }

    /** LogDd states 2^-91 (half its bound); seen here: 2^-104.2. */
    @Test
    void errorOfLogInDoubleDouble() {
        SplittableRandom random = new SplittableRandom(2);
        double worst = 0;
        for (int i = 0; i < 2000; i++) {
            double x = positive().from(random);
            double low = i % 2 == 0 || x < 1e-200 ? 0 : Math.ulp(x) * (random.nextDouble() - 0.5);
            BigDecimal exact = Reference.log(new BigDecimal(x).add(new BigDecimal(low)));
            worst = Math.max(worst, Reference.relativeError(Reference.exactly(LogDd.of(x, low)), exact));
        }
        System.out.printf("LogDd: largest relative error 2^%.1f, stated 2^-91%n", log2(worst));
        assertThat(worst).isLessThan(LogDd.BOUND / 2);
    }

    /**
     * The quick phases settle on the same double as double-double does, whose own error is tested above.
     *
     * <p>{@code -Dmajorant.screened=10000000} for the long run.
     */
    @Test
    void quickPhasesAgreeWithDoubleDouble() {
        SplittableRandom random = new SplittableRandom(3);
        int draws = Integer.getInteger("majorant.screened", 200_000);
        for (int i = 0; i < draws; i++) {
            double x = exponent(-745, 709).from(random);
            ExpDd e = ExpDd.of(x, 0);
            if (ExpPoint.down(x) != e.bound(true) || ExpPoint.up(x) != e.bound(false)) {
                fail("exp(%a)", x);
            }
            double y = positive().from(random);
            if (LogPoint.down(y) != LogDd.bound(y, true) || LogPoint.up(y) != LogDd.bound(y, false)) {
                fail("log(%a)", y);
            }
        }
    }

    private static double log2(double x) {
        return StrictMath.log(x) / StrictMath.log(2);
    }
}
