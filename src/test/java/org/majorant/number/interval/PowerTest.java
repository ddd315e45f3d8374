package org.majorant.number.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PowerTest {
    @Test
    void boundsHoldAndAreOneDoubleApart() {
        SplittableRandom random = new SplittableRandom(20261122);
        for (int i = 0; i < 2000; i++) {
            double x = StrictMath.exp(20 * random.nextDouble() - 10);
            double y = 60 * random.nextDouble() - 30;
            BigDecimal exact = Reference.pow(new BigDecimal(x), new BigDecimal(y));
            BigDecimal slack = exact.multiply(Reference.ERROR);
            double low = Power.of(x, y, true);
            double high = Power.of(x, y, false);
            assertThat(new BigDecimal(low)).as("%a^%a", x, y).isLessThanOrEqualTo(exact.add(slack));
            assertThat(new BigDecimal(high)).as("%a^%a", x, y).isGreaterThanOrEqualTo(exact.subtract(slack));
            assertThat(high).as("%a^%a", x, y).isEqualTo(Math.nextUp(low));
        }
    }

    /** Roots and powers that are doubles come out as that double from both sides. */
    @Test
    void exactPowersAreExact() {
        exactly(4, 0.5, 2);
        exactly(0.25, 2.5, 0.03125);
        exactly(0x1p-1074, 0.5, 0x1p-537);
        exactly(2, -1074, Double.MIN_VALUE);
        exactly(0.5, -1023, 0x1p1023);
        exactly(81, 0.75, 27);
        exactly(3, 33, 5559060566555523d);
        exactly(5, 22, 2384185791015625d);
        exactly(10, 22, 1e22);
        exactly(1.5, 3, 3.375);
        exactly(0x1p32, 0x1p-5, 2);
        exactly(Math.pow(3, 32), 0x1p-5, 3);
        exactly(7, 1, 7);
        exactly(0x1p1000, -1.074, 0x1p-1074);
    }

    private static void exactly(double x, double y, double z) {
        boolean exact =
                Reference.relativeError(Reference.pow(new BigDecimal(x), new BigDecimal(y)), new BigDecimal(z)) < 1e-70;
        assertThat(Power.of(x, y, true) == z).as("%s^%s from below", x, y).isEqualTo(exact);
        assertThat(Power.of(x, y, false) == z && Power.of(x, y, true) == z)
                .as("%s^%s", x, y)
                .isEqualTo(exact);
    }

    /** What is nearly a double is not taken for one. */
    @Test
    void nearlyExactPowersAreNot() {
        assertThat(Power.equal(3, 34, 0x1p53 + 2)).isFalse();
        assertThat(Power.equal(2, 0.5, Math.sqrt(2))).isFalse();
        assertThat(Power.equal(4, 0.5, 2)).isTrue();
        assertThat(Power.equal(4, 0.5, Math.nextUp(2.0))).isFalse();
        assertThat(Power.equal(9, -0.5, 1 / 3.0)).isFalse();
        assertThat(Power.equal(0.5, -2, 4)).isTrue();
        assertThat(Power.equal(8, 1 / 3.0, 2)).isFalse();
    }

    /** {@code x^y} for tiny y is on the right side of 1 though no double-double can tell it from 1. */
    @Test
    void powersNearOne() {
        Interval above = Interval.of(2).pow(Interval.of(1e-200));
        assertThat(above).isEqualTo(Interval.of(1, Math.nextUp(1.0)));
        Interval below = Interval.of(2).pow(Interval.of(-1e-200));
        assertThat(below).isEqualTo(Interval.of(Math.nextDown(1.0), 1));
    }
}
