package org.majorant.judge.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.Definedness;
import org.majorant.number.ball.Ball;

/**
 * The points that meet hypotheses: some symbols are drawn, the others follow from the equations among the hypotheses, and the
 * inequalities are met by drawing again. What holds at a point is decided by balls or exact rationals, never by doubles. Thread-safe.
 */
public final class HypothesisPoints {
    /** The relative tolerance within which an equation counts as holding. */
    public static final BigFraction WITHIN = BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(30));

    private static final double FAR = 1e6;

    private final PointDecision decision;
    private final Map<Expr.Sym, Domain> drawnFrom;
    private final PointDraws draws = new PointDraws();

    private HypothesisPoints(DrawPlan plan, Map<Expr.Sym, Domain> drawnFrom) {
        this.decision = new PointDecision(plan, WITHIN);
        this.drawnFrom = Map.copyOf(drawnFrom);
    }

    /** What is known of a relation at a point. */
    public enum Answer {
        HOLDS,
        /** It is false there, for certain: a side without a value included. */
        FAILS,
        /** The sides agree to all digits that were computed, a value is too large, or none can be computed. */
        OPEN
    }

    /**
     * The points; empty when some equation cannot be solved for any symbol.
     *
     * @param hypotheses relations without abbreviations
     * @param symbols all that shall have a value
     * @param drawnFrom narrower sets from which symbols are drawn where they are drawn
     */
    public static Optional<HypothesisPoints> of(
            List<Relation> hypotheses, Set<Expr.Sym> symbols, Map<Expr.Sym, Domain> drawnFrom) {
        return DrawPlan.of(hypotheses, symbols).map(plan -> new HypothesisPoints(plan, drawnFrom));
    }

    /** What says that a symbol lies in its domain. */
    public static List<Relation> inside(Expr.Sym s) {
        return List.copyOf(Definedness.inside(s, s.domain()));
    }

    /** The symbols that are drawn. */
    public List<Expr.Sym> free() {
        return decision.plan().free();
    }

    /** The symbols that equations fix, each with its value. */
    public Map<Expr.Sym, Expr> solved() {
        return decision.plan().solved();
    }

    /** A point of the domains, whether or not it meets the hypotheses; the same for the same seed. */
    public Map<Expr.Sym, BigFraction> drawn(long seed) {
        RandomStream random = new RandomStream(seed);
        Map<Expr.Sym, BigFraction> point = new LinkedHashMap<>();
        free().forEach(s -> point.put(s, draws.draw(drawnFrom.getOrDefault(s, s.domain()), random)));
        return point;
    }

    /** What a point does not meet, in the theory language: the first such hypothesis or domain; empty when it meets all, for certain. */
    public synchronized Optional<String> notMet(Map<Expr.Sym, BigFraction> point) {
        for (Expr.Sym s : free()) {
            if (!s.domain().contains(point.get(s))) {
                return Optional.of(s + " in " + s.domain());
            }
        }
        for (Expr.Sym s : solved().keySet()) {
            if (!decision.isInside(s, point)) {
                return Optional.of(s + " in " + s.domain());
            }
        }
        return decision.plan().remaining().stream()
                .filter(r -> !decision.isMet(r, point))
                .map(Relation::toString)
                .findFirst();
    }

    /** Decides a relation at a point. */
    public synchronized Answer decide(Relation r, Map<Expr.Sym, BigFraction> point) {
        PointDecision.Outcome o = decision.decide(r, point, WITHIN);
        return PointDecision.isFalse(o) ? Answer.FAILS : o == PointDecision.Outcome.HOLDS ? Answer.HOLDS : Answer.OPEN;
    }

    /** Certified digits of an expression at a point; {@code ?} or {@code no value} when they cannot be had. */
    public synchronized String digits(Expr e, Map<Expr.Sym, BigFraction> point, int digits) {
        return decision.digits(e, point, digits);
    }

    /**
     * The value of an expression at a point.
     *
     * @throws RuntimeException as {@link org.majorant.expr.eval.BallEvaluator} does, where there is none of this precision
     */
    public synchronized Ball value(Expr e, Map<Expr.Sym, BigFraction> point, int precision) {
        return decision.value(e, point, precision);
    }

    /** Points of which one value is simpler, and that meet the hypotheses, the simplest first. */
    public List<Map<Expr.Sym, BigFraction>> simpler(Map<Expr.Sym, BigFraction> point) {
        List<Map<Expr.Sym, BigFraction>> all = new ArrayList<>();
        for (Expr.Sym s : free()) {
            for (BigFraction x : simplerValues(point.get(s))) {
                Map<Expr.Sym, BigFraction> next = new LinkedHashMap<>(point);
                next.put(s, x);
                if (notMet(next).isEmpty()) {
                    all.add(next);
                }
            }
        }
        return all;
    }

    /** A number far out goes to a power of ten halfway, so that few steps lead from 1e250 to what matters. */
    private static List<BigFraction> simplerValues(BigFraction x) {
        List<BigFraction> all = new ArrayList<>(Shrinker.simpler(x));
        double size = Math.abs(x.doubleValue());
        if (Double.isFinite(size) && size > FAR || size > 0 && size < 1 / FAR) {
            int power = (int) Math.rint(StrictMath.log10(size) / 2);
            BigFraction half = power >= 0
                    ? BigFraction.of(BigInteger.TEN.pow(power))
                    : BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(-power));
            BigFraction signed = x.signum() < 0 ? half.negate() : half;
            if (Shrinker.cost(signed) < Shrinker.cost(x)) {
                all.add(signed);
            }
        }
        return all;
    }

    /** How far a point is from a simple one: less for each of {@link #simpler}. */
    public long cost(Map<Expr.Sym, BigFraction> point) {
        return point.values().stream().mapToLong(Shrinker::cost).sum();
    }

    /** A rational as witnesses are written: {@code 3}, {@code 1/7}, {@code 1e40}. */
    public static String text(BigFraction x) {
        return Witnesses.text(x);
    }
}
