package org.majorant.judge.search;

import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;

/**
 * Random values in a domain: mostly log-uniform over a few powers of e, sometimes uniform, sometimes a small number, sometimes
 * next to an end, sometimes very far out.
 */
public final class Draws {
    private static final double FINENESS = 0.01;

    private Draws() {}

    static BigFraction draw(Domain d, RandomStream random) {
        for (int i = 0; i < 64; i++) {
            BigFraction x = attempt(d, random);
            if (d.contains(x)) {
                return x;
            }
        }
        return inside(d);
    }

    private static BigFraction attempt(Domain d, RandomStream random) {
        if (d.integral()) {
            double low = d.lower().isInfinite() ? -20 : d.lower().value().doubleValue();
            double x = low + Math.floor(StrictMath.exp(random.between(0, random.below(4) == 0 ? 14 : 4)) - 1);
            return SimpleRationals.exact(Math.floor(x));
        }
        boolean low = !d.lower().isInfinite();
        boolean high = !d.upper().isInfinite();
        if (low && high) {
            return between(d.lower().value(), d.upper().value(), random);
        }
        if (low) {
            return d.lower().value().add(positive(random));
        }
        if (high) {
            return d.upper().value().subtract(positive(random));
        }
        BigFraction x = positive(random);
        return random.below(2) == 0 ? x : x.negate();
    }

    private static BigFraction between(BigFraction low, BigFraction high, RandomStream random) {
        BigFraction width = high.subtract(low);
        int kind = random.below(8);
        if (kind == 0) {
            return low.add(width.multiply(SimpleRationals.near(StrictMath.exp(-random.between(0, 20)), FINENESS)));
        }
        if (kind == 1) {
            return high.subtract(
                    width.multiply(SimpleRationals.near(StrictMath.exp(-random.between(0, 20)), FINENESS)));
        }
        return low.add(width.multiply(SimpleRationals.near(random.unit(), FINENESS / 10)));
    }

    private static BigFraction positive(RandomStream random) {
        int kind = random.below(20);
        if (kind < 4) {
            int[] small = {1, 1, 2, 3, 4, 5, 10};
            return BigFraction.of(small[random.below(small.length)], small[random.below(small.length)]);
        }
        double scale = kind < 14 ? 2.5 : kind < 18 ? 10 : kind < 19 ? 40 : 700;
        return SimpleRationals.near(StrictMath.exp(random.between(-scale, scale)), FINENESS);
    }

    private static BigFraction inside(Domain d) {
        if (!d.lower().isInfinite() && !d.upper().isInfinite()) {
            return d.lower().value().add(d.upper().value()).divide(2);
        }
        return d.lower().isInfinite()
                ? d.upper().isInfinite() ? BigFraction.ZERO : d.upper().value().subtract(BigFraction.ONE)
                : d.lower().value().add(BigFraction.ONE);
    }
}
