package org.majorant.judge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.verdict.Witness;

/**
 * The point at which relations come nearest to failing, among points that meet hypotheses.
 *
 * @param fails whether a relation is false there, for certain
 * @param at the point, with the relation and the digits of its sides
 */
public record NearestPoint(boolean fails, Witness.Point at) {
    private static final int DIGITS = 12;
    private static final int BITS = 64;
    /** A simpler point is taken whose gap is at most so many times the least that was found. */
    private static final double SLACK = 2;

    /**
     * Searches.
     *
     * @param hypotheses relations without abbreviations
     * @param claims the relations, without abbreviations
     * @param symbols all that shall have a value
     * @param draws how many points are drawn
     * @return empty where nothing fails and no point can be chosen that meets the hypotheses and gives a relation values
     */
    public static Optional<NearestPoint> of(
            List<Relation> hypotheses, List<Relation> claims, Set<Expr.Sym> symbols, int draws) {
        Optional<Witness.Point> failing = Falsifier.search(hypotheses, claims, draws, 0, HypothesisPoints.WITHIN)
                .flatMap(Falsifier.Result::witness);
        return failing.isPresent()
                ? failing.map(w -> new NearestPoint(true, w))
                : HypothesisPoints.of(hypotheses, symbols, Map.of()).flatMap(points -> holding(points, claims, draws));
    }

    private static Optional<NearestPoint> holding(HypothesisPoints points, List<Relation> claims, int draws) {
        if (points.free().isEmpty()) {
            return Optional.empty();
        }
        double least = Double.POSITIVE_INFINITY;
        Map<Expr.Sym, BigFraction> best = Map.of();
        Relation nearest = null;
        for (long seed = 0; seed < draws; seed++) {
            Map<Expr.Sym, BigFraction> point = points.drawn(seed);
            if (points.notMet(point).isPresent()) {
                continue;
            }
            for (Relation r : claims) {
                double gap = gap(points, r, point);
                if (gap < least && mayHold(points, r, point)) {
                    least = gap;
                    best = point;
                    nearest = r;
                }
            }
        }
        if (nearest == null) {
            return Optional.empty();
        }
        Relation found = nearest;
        double near = SLACK * least;
        Map<Expr.Sym, BigFraction> simple = Shrinker.shrink(
                best, p -> points.notMet(p).isEmpty() && gap(points, found, p) <= near && mayHold(points, found, p));
        return Optional.of(new NearestPoint(false, written(points, found, simple)));
    }

    /** Whether the relation holds there; of one that allows equality, whether it is not seen to fail. */
    private static boolean mayHold(HypothesisPoints points, Relation r, Map<Expr.Sym, BigFraction> point) {
        HypothesisPoints.Answer a = points.decide(r, point);
        boolean weak = r.op().holds(0);
        return a == HypothesisPoints.Answer.HOLDS || weak && a == HypothesisPoints.Answer.OPEN;
    }

    /** The relative distance of the sides; infinite where it cannot be had. */
    private static double gap(HypothesisPoints points, Relation r, Map<Expr.Sym, BigFraction> point) {
        try {
            double left = points.value(r.left(), point, BITS).doubleValue();
            double right = points.value(r.right(), point, BITS).doubleValue();
            double size = Math.max(Math.abs(left), Math.abs(right));
            double gap = size == 0 ? 0 : Math.abs(left - right) / size;
            return Double.isNaN(gap) ? Double.POSITIVE_INFINITY : gap;
        } catch (org.majorant.number.ball.BallException | org.majorant.expr.eval.NoValueException e) {
            return Double.POSITIVE_INFINITY;
        }
    }

    private static Witness.Point written(HypothesisPoints points, Relation r, Map<Expr.Sym, BigFraction> at) {
        List<Witness.Value> free = new ArrayList<>();
        at.forEach((s, x) -> free.add(new Witness.Value(s.name(), Witnesses.text(x))));
        List<Witness.Solved> solved = new ArrayList<>();
        points.solved()
                .forEach(
                        (s, e) -> solved.add(new Witness.Solved(s.name(), e.toString(), points.digits(e, at, DIGITS))));
        return new Witness.Point(
                free, solved, r.toString(), points.digits(r.left(), at, DIGITS), points.digits(r.right(), at, DIGITS));
    }
}
