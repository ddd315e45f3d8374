package org.majorant.judge.search;

import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;

/**
 * Values for tests of a user's own code: simple and far ones as {@link Draws} has them, and as many with all the bits of a double, which
 * alone show how roundings add up. A bounded set of positive numbers is drawn from by size, so that small ones are not rare.
 */
final class PointDraws {
    private static final double WIDE = 100;
    private static final double LOG_SPREAD = 7;

    BigFraction draw(Domain d, RandomStream random) {
        if (d.integral() || random.below(2) == 0 && !isWide(d)) {
            return Draws.draw(d, random);
        }
        for (int i = 0; i < 64; i++) {
            double x = attempt(d, random);
            BigFraction exact = random.below(4) == 0 ? SimpleRationals.near(x, 0.01) : SimpleRationals.exact(x);
            if (d.contains(exact)) {
                return exact;
            }
        }
        return Draws.draw(d, random);
    }

    private static boolean isWide(Domain d) {
        return !d.lower().isInfinite()
                && !d.upper().isInfinite()
                && d.lower().value().signum() > 0
                && d.upper().value().doubleValue() / d.lower().value().doubleValue() >= WIDE;
    }

    private static double attempt(Domain d, RandomStream random) {
        boolean low = !d.lower().isInfinite();
        boolean high = !d.upper().isInfinite();
        double from = low ? d.lower().value().doubleValue() : 0;
        double to = high ? d.upper().value().doubleValue() : 0;
        if (isWide(d)) {
            int end = random.below(32);
            return end == 0
                    ? from
                    : end == 1 ? to : StrictMath.exp(random.between(StrictMath.log(from), StrictMath.log(to)));
        }
        if (low && high) {
            return random.between(from, to);
        }
        double size = StrictMath.exp(random.between(-LOG_SPREAD, LOG_SPREAD));
        return low ? from + size : high ? to - size : random.below(2) == 0 ? size : -size;
    }
}
