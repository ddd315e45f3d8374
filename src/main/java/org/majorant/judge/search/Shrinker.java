package org.majorant.judge.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Rationals;

/** Makes a violating point simple: one value after the other is replaced by a simpler one for as long as it still violates. */
final class Shrinker {
    private static final int MOST_ROUNDS = 6;

    private Shrinker() {}

    static Map<Expr.Sym, BigFraction> shrink(
            Map<Expr.Sym, BigFraction> found, Predicate<Map<Expr.Sym, BigFraction>> violates) {
        Map<Expr.Sym, BigFraction> best = new LinkedHashMap<>(found);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean changed = false;
            for (Expr.Sym s : found.keySet()) {
                for (BigFraction simpler : simpler(best.get(s))) {
                    if (s.domain().contains(simpler)) {
                        Map<Expr.Sym, BigFraction> next = new LinkedHashMap<>(best);
                        next.put(s, simpler);
                        if (violates.test(next)) {
                            best = next;
                            changed = true;
                            break;
                        }
                    }
                }
            }
            if (!changed) {
                break;
            }
        }
        return best;
    }

    /** Candidates that are simpler than {@code x}, the simplest first. */
    static List<BigFraction> simpler(BigFraction x) {
        List<BigFraction> all = new ArrayList<>();
        for (long n : new long[] {1, 0, 2, -1, 3, -2, 4, -3, 10, -10, 100, -100}) {
            all.add(BigFraction.of(n));
        }
        all.add(BigFraction.of(1, 2));
        all.add(BigFraction.of(1, 3));
        all.add(BigFraction.of(1, 10));
        for (BigFraction width : List.of(BigFraction.of(1, 2), BigFraction.of(1, 5), BigFraction.of(1, 50))) {
            BigFraction w = x.abs().multiply(width);
            all.add(SimpleRationals.simplestBetween(x.subtract(w), x.add(w)));
        }
        if (Math.abs(x.doubleValue()) > 1000) {
            all.add(SimpleRationals.near(x.doubleValue(), 0.3));
        }
        all.removeIf(c -> cost(c) >= cost(x));
        all.sort(java.util.Comparator.comparingInt(Shrinker::cost));
        return all;
    }

    static int cost(BigFraction x) {
        if (Rationals.isInteger(x)) {
            String digits = Rationals.numerator(x).abs().toString();
            int zeros = digits.length() - digits.replaceFirst("0+$", "").length();
            boolean one = x.equals(BigFraction.ONE);
            return one
                    ? 0
                    : 1
                            + 2 * (digits.length() - zeros)
                            + zeros / 2
                            + (x.signum() < 0 ? 1 : 0)
                            + (x.signum() == 0 ? 1 : 0);
        }
        return 2
                + 2 * Rationals.numerator(x).abs().toString().length()
                + 2 * Rationals.denominator(x).toString().length()
                + (x.signum() < 0 ? 1 : 0);
    }
}
