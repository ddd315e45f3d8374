package org.majorant.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.judge.search.HypothesisPoints;

/** Draws points that meet hypotheses, from the random numbers of jqwik, which prints their seed; they shrink to simple rationals. */
final class DrawnPoints implements RandomGenerator<TheoremPoint> {
    private static final int MOST_TRIES = 1000;

    private final String id;
    private final HypothesisPoints points;

    DrawnPoints(String id, HypothesisPoints points) {
        this.id = id;
        this.points = points;
    }

    /** @throws IllegalStateException when no point is found that meets the hypotheses; with the one that most draws do not meet */
    @Override
    public Shrinkable<TheoremPoint> next(Random random) {
        Map<String, Integer> missed = new HashMap<>();
        for (int i = 0; i < MOST_TRIES; i++) {
            Map<Expr.Sym, BigFraction> point = points.drawn(random.nextLong());
            Optional<String> notMet = points.notMet(point);
            if (notMet.isEmpty()) {
                return new Shrinking(id, points, point);
            }
            missed.merge(notMet.get(), 1, Integer::sum);
        }
        Map.Entry<String, Integer> worst =
                missed.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        throw new IllegalStateException("no point that meets the hypotheses of " + id + " was found in " + MOST_TRIES
                + " draws; " + worst.getValue() + " of them do not meet " + worst.getKey()
                + "; draw "
                + String.join(", ", points.free().stream().map(Expr.Sym::name).toList())
                + " from narrower ranges with within(symbol, low, high): the equations fix the others");
    }

    /** A point, and simpler ones that meet the hypotheses too. */
    private record Shrinking(String id, HypothesisPoints points, Map<Expr.Sym, BigFraction> point)
            implements Shrinkable<TheoremPoint> {
        @Override
        public TheoremPoint value() {
            return new TheoremPoint(id, points, point);
        }

        @Override
        public Stream<Shrinkable<TheoremPoint>> shrink() {
            return points.simpler(point).stream().map(p -> new Shrinking(id, points, p));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(points.cost(point));
        }
    }
}
