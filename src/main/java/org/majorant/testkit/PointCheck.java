package org.majorant.testkit;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.judge.search.HypothesisPoints;
import org.majorant.theorem.Statement;

/**
 * What claims say at a point.
 *
 * @param failure the first that is false there, for certain; empty for none
 * @param open the first that is not decided there; empty for none
 */
record PointCheck(Optional<String> failure, Optional<String> open) {
    private static final int DIGITS = 12;
    private static final int MOST_DIGITS = 96;

    static PointCheck of(Claims claims, TheoremPoint point) {
        HypothesisPoints at = claims.at(point);
        Optional<String> open = Optional.empty();
        for (Statement c : claims.claims()) {
            HypothesisPoints.Answer spoken = spokenOf(claims, c, at, point.drawn());
            if (spoken == HypothesisPoints.Answer.FAILS) {
                continue;
            }
            for (Relation r : claims.source().relations(c)) {
                HypothesisPoints.Answer a = at.decide(r, point.drawn());
                if (a == HypothesisPoints.Answer.FAILS && spoken == HypothesisPoints.Answer.HOLDS) {
                    return new PointCheck(
                            Optional.of(failing(claims, c, r, at, point.drawn()) + " at " + point), Optional.empty());
                }
                if (a != HypothesisPoints.Answer.HOLDS) {
                    open = Optional.of("whether " + c + " is not decided at " + point);
                }
            }
        }
        return new PointCheck(Optional.empty(), open);
    }

    /** Whether the conditions of a claim hold: it speaks of the points alone at which all do. */
    private static HypothesisPoints.Answer spokenOf(
            Claims claims, Statement c, HypothesisPoints at, Map<Expr.Sym, BigFraction> point) {
        HypothesisPoints.Answer all = HypothesisPoints.Answer.HOLDS;
        for (Relation r : c.conditions()) {
            HypothesisPoints.Answer a = at.decide(claims.expanded(r), point);
            if (a == HypothesisPoints.Answer.FAILS) {
                return a;
            }
            all = a == HypothesisPoints.Answer.HOLDS ? all : a;
        }
        return all;
    }

    /** What fails, and both sides to as many digits as tell them apart. */
    static String failing(
            Claims claims, Statement c, Relation r, HypothesisPoints at, Map<Expr.Sym, BigFraction> point) {
        int digits = DIGITS;
        String left = at.digits(r.left(), point, digits);
        String right = at.digits(r.right(), point, digits);
        while (left.equals(right) && digits < MOST_DIGITS) {
            digits += DIGITS;
            left = at.digits(r.left(), point, digits);
            right = at.digits(r.right(), point, digits);
        }
        return c.span() + ": " + claims.id() + ": " + c + " fails: left " + left + ", right " + right;
    }
}
