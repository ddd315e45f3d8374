package org.majorant.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.majorant.RationalPower;
import org.majorant.number.ball.Ball;

/**
 * Powers in the independent checker, against values at rational points of the box: bases that reach to 0 or below, exponents that
 * may be whole, 0 or negative. What it does not reject has a value at every point, which lies in its enclosure.
 */
class RangePowerTest {
    private static final int BOXES = 3000;
    private static final int POINTS = 12;
    private static final List<String> ENDS =
            List.of("-2", "-1", "-0.5", "-1e-30", "0", "0", "1e-40", "0.25", "0.5", "1", "1.5", "2", "3", "7");

    private final SplittableRandom random = new SplittableRandom(Long.getLong("majorant.seed", 29));
    private int kept;
    private int from0;

    @Test
    void anEnclosureHoldsTheValueAtEveryPoint() {
        Term power = Term.read("(^ x y)");
        for (int i = 0; i < BOXES; i++) {
            Range x = range();
            Range y = range();
            Optional<Range> found = enclosure(power, x, y);
            if (found.isPresent()) {
                kept++;
                from0 += x.lo().signum() == 0 && !y.isPoint() ? 1 : 0;
                for (int k = 0; k < POINTS; k++) {
                    holds(found.get(), point(x), point(y));
                }
            }
        }
        assertThat(kept).isBetween(BOXES / 5, BOXES * 4 / 5);
        assertThat(from0).isGreaterThan(50);
    }

    /** A root of 0 to a fraction that is no decimal, and square roots. */
    @Test
    void rootsFrom0On() {
        for (String exponent : List.of("1/3", "1/2", "2/3", "7/3", "1/1000")) {
            Range x = new Range(BigDecimal.ZERO, range().abs().hi());
            Range found = new Evaluation(Map.of("x", x)).value(Term.read("(^ x " + exponent + ")"));
            for (int k = 0; k < POINTS; k++) {
                BigFraction p = point(x);
                holds(found, p, BigFraction.parse(exponent));
                holds(new Evaluation(Map.of("x", x)).value(Term.read("(sqrt x)")), p, BigFraction.of(1, 2));
            }
        }
    }

    private static Optional<Range> enclosure(Term t, Range x, Range y) {
        try {
            return Optional.of(new Evaluation(Map.of("x", x, "y", y)).value(t));
        } catch (Rejection e) {
            return Optional.empty();
        }
    }

    private static void holds(Range found, BigFraction x, BigFraction y) {
        Optional<Ball> value = RationalPower.value(x, y);
        assertThat(value).as("a value of (%s)^(%s)", x, y).isPresent();
        Ball least = RationalPower.ball(exact(found.lo()));
        Ball greatest = RationalPower.ball(exact(found.hi()));
        assertThat(value.get().certainlyBelow(least))
                .as("(%s)^(%s) below %s", x, y, found)
                .isFalse();
        assertThat(greatest.certainlyBelow(value.get()))
                .as("(%s)^(%s) above %s", x, y, found)
                .isFalse();
    }

    private Range range() {
        BigDecimal a = new BigDecimal(ENDS.get(random.nextInt(ENDS.size())));
        BigDecimal b = new BigDecimal(ENDS.get(random.nextInt(ENDS.size())));
        return new Range(a.min(b), a.max(b));
    }

    private BigFraction point(Range r) {
        BigFraction lo = exact(r.lo());
        BigFraction hi = exact(r.hi());
        return RationalPower.between(lo, hi, random);
    }

    private static BigFraction exact(BigDecimal x) {
        return x.scale() > 0
                ? BigFraction.of(x.unscaledValue(), java.math.BigInteger.TEN.pow(x.scale()))
                : BigFraction.of(x.toBigIntegerExact());
    }
}
