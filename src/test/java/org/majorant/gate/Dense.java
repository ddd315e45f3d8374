package org.majorant.gate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;

/** Points of domains: grids that reach far and close, and single draws. */
final class Dense {
    private static final long[][] PLAIN = {
        {0, 1}, {1, 1}, {-1, 1}, {2, 1}, {-2, 1}, {1, 2}, {-1, 2}, {3, 1}, {-3, 1}, {1, 3}, {3, 2}, {-3, 2}, {2, 3},
        {4, 1}, {5, 1}, {-5, 1}, {1, 10}, {-1, 10}, {9, 10}, {11, 10}, {7, 1}, {10, 1}, {-10, 1}, {100, 1}, {-1, 3},
        {-2, 3}, {-4, 1}
    };

    private Dense() {}

    static BigFraction two(int exponent) {
        return exponent >= 0
                ? BigFraction.of(BigInteger.ONE.shiftLeft(exponent))
                : BigFraction.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(-exponent));
    }

    /** Points over the whole domain in rising order: its closed ends, close to its ends, plain ones, huge ones. */
    static List<BigFraction> grid(Domain d, int farthest) {
        TreeSet<BigFraction> all = new TreeSet<>();
        for (long[] p : PLAIN) {
            all.add(BigFraction.of(p[0], p[1]));
        }
        for (int i = -farthest; i <= farthest; i += Math.max(1, farthest / 8)) {
            all.add(two(i));
            all.add(two(i).negate());
        }
        for (int i = -24; i <= 24; i++) {
            all.add(BigFraction.of(i, 8));
        }
        BigFraction low = d.lower().value();
        BigFraction high = d.upper().value();
        if (low != null) {
            all.add(low);
            for (int i = 4; i <= farthest; i += Math.max(4, farthest / 6)) {
                all.add(low.add(two(-i)));
            }
        }
        if (high != null) {
            all.add(high);
            for (int i = 4; i <= farthest; i += Math.max(4, farthest / 6)) {
                all.add(high.subtract(two(-i)));
            }
        }
        if (low != null && high != null) {
            for (int i = 1; i < 32; i++) {
                all.add(low.add(high.subtract(low).multiply(BigFraction.of(i, 32))));
            }
        }
        if (d.integral()) {
            for (int i = -12; i <= 40; i++) {
                all.add(BigFraction.of(i));
            }
        }
        return new ArrayList<>(all.stream().filter(d::contains).toList());
    }

    /** One point of the domain, or null when the draw misses it: special values, ends, close to them, plain, far. */
    static BigFraction draw(Domain d, List<BigFraction> special, Draw draw, boolean moderate) {
        for (int i = 0; i < 12; i++) {
            BigFraction x = candidate(d, special, draw, moderate);
            if (d.integral() && !Value.isInteger(x)) {
                x = BigFraction.of(
                        x.bigDecimalValue(java.math.RoundingMode.FLOOR).toBigInteger());
            }
            if (d.contains(x)) {
                return x;
            }
        }
        return null;
    }

    private static BigFraction candidate(Domain d, List<BigFraction> special, Draw draw, boolean moderate) {
        BigFraction low = d.lower().value();
        BigFraction high = d.upper().value();
        int kind = draw.below(10);
        if (kind <= 1 && !special.isEmpty()) {
            BigFraction x = draw.of(special);
            return switch (draw.below(6)) {
                case 0 -> x.negate();
                case 1 -> x.add(BigFraction.of(draw.between(-2, 2), draw.between(1, 9)));
                default -> x;
            };
        }
        if (kind == 2 && low != null) {
            return draw.oneIn(2) ? low : low.add(two(-draw.below(moderate ? 6 : 60)));
        }
        if (kind == 3 && high != null) {
            return draw.oneIn(2) ? high : high.subtract(two(-draw.below(moderate ? 6 : 60)));
        }
        if (kind == 4 && low != null && high != null || kind <= 6 && low != null && high != null) {
            return low.add(high.subtract(low).multiply(BigFraction.of(draw.below(101), 100)));
        }
        if (kind == 5 && !moderate) {
            BigFraction x = two(draw.between(-60, 60));
            return draw.flip() ? x : x.negate();
        }
        if (kind <= 7) {
            long[] p = PLAIN[draw.below(PLAIN.length)];
            return BigFraction.of(p[0], p[1]);
        }
        return BigFraction.of(draw.between(-60, 60), draw.between(1, 12));
    }
}
