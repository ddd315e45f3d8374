package org.majorant;

import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Rationals;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.number.ball.Ball;

/** A power of rationals by the words of {@code docs/meaning.md}, and by nothing that boxes rest on. */
public final class RationalPower {
    private static final int PRECISION = 400;

    private RationalPower() {}

    /** Empty where there is no value. */
    public static Optional<Ball> value(BigFraction x, BigFraction y) {
        if (x.signum() == 0) {
            return y.signum() < 0 ? Optional.empty() : Optional.of(y.signum() == 0 ? Ball.ONE : Ball.ZERO);
        }
        if (Rationals.isInteger(y)) {
            return Optional.of(ball(x.pow(y.intValue())));
        }
        return x.signum() < 0
                ? Optional.empty()
                : Optional.of(
                        ball(x).log(PRECISION).multiply(ball(y), PRECISION).exp(PRECISION));
    }

    /** A number as a ball. */
    public static Ball ball(BigFraction x) {
        return BallEvaluator.ball(x, PRECISION);
    }

    /** An end, a whole number or 0 where it lies between the ends, or another point between them. */
    public static BigFraction between(BigFraction lo, BigFraction hi, SplittableRandom random) {
        BigFraction inside = BigFraction.of(random.nextInt(-2, 8));
        return switch (random.nextInt(5)) {
            case 0 -> lo;
            case 1 -> hi;
            case 2 -> inside.compareTo(lo) >= 0 && inside.compareTo(hi) <= 0 ? inside : lo;
            default -> lo.add(hi.subtract(lo).multiply(BigFraction.of(random.nextInt(101), 100)));
        };
    }
}
