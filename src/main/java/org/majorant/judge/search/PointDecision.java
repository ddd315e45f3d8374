package org.majorant.judge.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.expr.eval.Definedness;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallDomainException;
import org.majorant.number.ball.BallException;
import org.majorant.number.ball.BallOverflowException;
import org.majorant.number.ball.BallPrecisionException;

/** Decides relations at a point for certain, by balls of growing precision, or by exact rationals. */
final class PointDecision {
    private static final int LEAST_PRECISION = 96;
    private static final int LAST_PRECISION = 1536;

    private final DrawPlan plan;
    private final int firstPrecision;
    private Map<Expr.Sym, BigFraction> cachedPoint = Map.of();
    private final Map<Integer, BallEvaluator> cached = new HashMap<>();

    /** @param within the relative tolerance of equations, which sets the precision of the first attempt */
    PointDecision(DrawPlan plan, BigFraction within) {
        this.plan = plan;
        this.firstPrecision = precisionFor(within);
    }

    /** What is known of a relation at a point. */
    enum Outcome {
        HOLDS,
        FAILS,
        /** Some part has no value there, for certain, so that the relation is false. */
        UNDEFINED,
        /** Some part has no value that can be computed here. */
        NOT_COMPUTED,
        /** A value is too large to be computed with. */
        OUT_OF_REACH,
        /** The sides agree to all digits that were computed. */
        UNDECIDED
    }

    /** The evaluator at a point and precision; the last point's evaluators are kept. */
    private BallEvaluator evaluator(Map<Expr.Sym, BigFraction> free, int precision) {
        if (!free.equals(cachedPoint)) {
            cachedPoint = Map.copyOf(free);
            cached.clear();
        }
        BallEvaluator known = cached.get(precision);
        if (known == null) {
            Map<Expr.Sym, Ball> all = new HashMap<>();
            free.forEach((s, x) -> all.put(s, BallEvaluator.ball(x, precision)));
            known = new BallEvaluator(all, precision);
            for (Map.Entry<Expr.Sym, Expr> e : plan.solved().entrySet()) {
                all.put(e.getKey(), known.value(e.getValue()));
            }
            cached.put(precision, known);
        }
        return known;
    }

    /** Whether the relation is false at the point, for certain. */
    static boolean isFalse(Outcome o) {
        return o == Outcome.FAILS || o == Outcome.UNDEFINED;
    }

    /** Whether the point lies in the domains of the solved symbols and satisfies the hypotheses, for certain. */
    boolean satisfiesHypotheses(Map<Expr.Sym, BigFraction> free) {
        return plan.solved().keySet().stream().allMatch(s -> isInside(s, free))
                && plan.remaining().stream().allMatch(r -> isMet(r, free));
    }

    /** Whether an equation that was solved for a symbol has overlapping sides; its solution makes it hold. */
    private boolean isConsistent(Relation r, Map<Expr.Sym, BigFraction> free) {
        for (int precision = firstPrecision; precision <= LAST_PRECISION; precision *= 2) {
            try {
                BallEvaluator at = evaluator(free, precision);
                return at.value(r.left()).overlaps(at.value(r.right()));
            } catch (BallPrecisionException e) {
                // More precision decides.
            } catch (BallException | NoValueException | NotDifferentiableException e) {
                return false;
            }
        }
        return false;
    }

    /**
     * Decides a relation.
     *
     * @param within the relative tolerance within which an equation is taken to hold; null for none: then an equation holds
     *     only where both sides are equal rationals
     */
    Outcome decide(Relation r, Map<Expr.Sym, BigFraction> free, BigFraction within) {
        for (int precision = firstPrecision; precision <= LAST_PRECISION; precision *= 2) {
            try {
                BallEvaluator at = evaluator(free, precision);
                Ball left = at.value(r.left());
                Ball right = at.value(r.right());
                Ball difference = left.subtract(right, precision);
                if (!difference.containsZero()) {
                    return r.op().holds(difference.signum()) ? Outcome.HOLDS : Outcome.FAILS;
                }
                if (within != null
                        && r.op() == Relation.Op.EQ
                        && isWithin(difference, left, right, within, precision)) {
                    return Outcome.HOLDS;
                }
            } catch (BallPrecisionException e) {
                // More precision decides, or exact arithmetic.
            } catch (BallOverflowException e) {
                return Outcome.OUT_OF_REACH;
            } catch (BallDomainException e) {
                return Outcome.UNDEFINED;
            } catch (BallException | NoValueException | NotDifferentiableException e) {
                return Outcome.NOT_COMPUTED;
            }
            if (precision == firstPrecision) {
                Outcome exact = exactly(r, free);
                if (exact != Outcome.UNDECIDED) {
                    return exact;
                }
            }
        }
        return Outcome.UNDECIDED;
    }

    /** The precision at which an equation that holds is seen to hold within the tolerance at the first attempt. */
    private static int precisionFor(BigFraction within) {
        int bits = Rationals.denominator(within).bitLength()
                - Rationals.numerator(within).bitLength();
        return Math.min(LAST_PRECISION, Math.max(LEAST_PRECISION, bits + 48));
    }

    private Outcome exactly(Relation r, Map<Expr.Sym, BigFraction> free) {
        ExactEvaluator exact = new ExactEvaluator(withSolved(free));
        BigFraction left = exact.value(r.left());
        BigFraction right = left == null ? null : exact.value(r.right());
        if (left == null || right == null) {
            return Outcome.UNDECIDED;
        }
        return r.op().holds(left.compareTo(right)) ? Outcome.HOLDS : Outcome.FAILS;
    }

    /** The point with the symbols that equations fix, as far as their values are rational. */
    private Map<Expr.Sym, BigFraction> withSolved(Map<Expr.Sym, BigFraction> free) {
        Map<Expr.Sym, BigFraction> all = new HashMap<>(free);
        plan.solved().forEach((s, e) -> {
            BigFraction x = new ExactEvaluator(all).value(e);
            if (x != null) {
                all.put(s, x);
            }
        });
        return all;
    }

    private static boolean isWithin(Ball difference, Ball left, Ball right, BigFraction within, int precision) {
        Ball scale = left.abs().max(right.abs());
        Ball allowed = scale.multiply(BallEvaluator.ball(within, precision), precision);
        return difference.abs().certainlyBelow(allowed);
    }

    /** Certified digits of an expression at the point; {@code ?} when they cannot be had. */
    String digits(Expr e, Map<Expr.Sym, BigFraction> free, int digits) {
        for (int precision = firstPrecision; precision <= 4 * LAST_PRECISION; precision *= 2) {
            try {
                java.util.Optional<String> text =
                        evaluator(free, precision).value(e).toDecimal(digits);
                if (text.isPresent()) {
                    return text.get();
                }
            } catch (BallPrecisionException x) {
                // More precision decides.
            } catch (BallDomainException x) {
                return "no value";
            } catch (BallException | NoValueException | NotDifferentiableException x) {
                return "?";
            }
        }
        return "?";
    }

    DrawPlan plan() {
        return plan;
    }

    /** Whether the value that equations give the symbol lies in its domain, for certain. */
    boolean isInside(Expr.Sym solved, Map<Expr.Sym, BigFraction> free) {
        return Definedness.inside(solved, solved.domain()).stream()
                .allMatch(r -> decide(r, free, null) == Outcome.HOLDS);
    }

    /** Whether a hypothesis holds, for certain. */
    boolean isMet(Relation hypothesis, Map<Expr.Sym, BigFraction> free) {
        return hypothesis.op() == Relation.Op.EQ
                ? isConsistent(hypothesis, free)
                : decide(hypothesis, free, null) == Outcome.HOLDS;
    }

    /** The value of an expression, as {@link BallEvaluator} has it. */
    Ball value(Expr e, Map<Expr.Sym, BigFraction> free, int precision) {
        return evaluator(free, precision).value(e);
    }

    /** The relations of a list that fail for certain at the point. */
    boolean anyFails(List<Relation> relations, Map<Expr.Sym, BigFraction> free, BigFraction within) {
        return relations.stream().anyMatch(r -> isFalse(decide(r, free, within)));
    }
}
