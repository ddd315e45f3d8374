package org.majorant.find.symja;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallException;
import org.majorant.number.ball.BallPrecisionException;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;

/**
 * Whether two expressions are equal: by our own normal form, or at seeded random points by balls. At a point they differ
 * for certain when the balls are disjoint; they agree when the difference is enclosed within 10^-50 of the larger value, or
 * of 1.
 */
final class Comparison {
    /** At how many points both sides must be defined and agree. */
    static final int POINTS = 12;

    private static final int TRIES = 400;
    private static final int LARGEST_FOR_NORMAL_FORM = 60;
    private static final int FIRST_PRECISION = 256;
    private static final int LAST_PRECISION = 4096;
    private static final BigInteger ACCURACY = BigInteger.TEN.pow(50);

    private final long seed;

    Comparison(long seed) {
        this.seed = seed;
    }

    /**
     * @throws RejectedException when they differ at a point, or the second is not defined where the first is
     * @throws NoAnswerException when too few points were found at which both have a value
     */
    Answer.Check equal(Expr expected, Expr found) {
        // The points come first: they are cheap, and a difference found there is certain.
        atPoints(expected, found);
        boolean small = Exprs.size(expected, LARGEST_FOR_NORMAL_FORM) < LARGEST_FOR_NORMAL_FORM
                && Exprs.size(found, LARGEST_FOR_NORMAL_FORM) < LARGEST_FOR_NORMAL_FORM;
        return small && byNormalForm(expected, found) ? Answer.Check.NORMAL_FORM : Answer.Check.AGREES_AT_POINTS;
    }

    private static boolean byNormalForm(Expr expected, Expr found) {
        try {
            return new NormalForm().equal(expected, found);
        } catch (UndecidedException notInReach) {
            return false;
        }
    }

    private void atPoints(Expr expected, Expr found) {
        Set<Expr.Sym> symbols = new LinkedHashSet<>(Exprs.freeSymbols(expected));
        symbols.addAll(Exprs.freeSymbols(found));
        Points points = new Points(seed);
        int agreed = 0;
        for (int i = 0; i < TRIES && agreed < POINTS; i++) {
            Map<Expr.Sym, BigFraction> point = points.next(symbols);
            if (agreeAt(point, expected, found)) {
                agreed++;
            }
        }
        if (agreed < POINTS) {
            throw new NoAnswerException("the answer could be compared at " + agreed + " of " + POINTS + " points only");
        }
    }

    /** Whether both are defined and agree; false where the expected value is not defined, or not to that accuracy. */
    private static boolean agreeAt(Map<Expr.Sym, BigFraction> point, Expr expected, Expr found) {
        for (int precision = FIRST_PRECISION; precision <= LAST_PRECISION; precision *= 2) {
            try {
                Ball a = value(expected, point, precision);
                Ball b = valueOfFound(found, point, precision);
                if (!a.overlaps(b)) {
                    throw new RejectedException(found + " differs from " + expected + " at " + point);
                }
                if (close(a, b, precision)) {
                    return true;
                }
            } catch (BallPrecisionException moreIsNeeded) {
                continue;
            } catch (BallException | NoValueException undefined) {
                return false;
            }
        }
        return false;
    }

    private static Ball valueOfFound(Expr found, Map<Expr.Sym, BigFraction> point, int precision) {
        try {
            return value(found, point, precision);
        } catch (BallPrecisionException e) {
            throw e;
        } catch (BallException | NoValueException undefined) {
            throw new RejectedException(found + " has no real value at " + point);
        }
    }

    private static boolean close(Ball a, Ball b, int precision) {
        Ball difference = a.subtract(b, precision).abs().multiply(Ball.exact(ACCURACY), precision);
        Ball scale = a.abs().midpoint().max(Ball.ONE);
        return difference.certainlyBelow(scale);
    }

    static Ball value(Expr e, Map<Expr.Sym, BigFraction> point, int precision) {
        Map<Expr.Sym, Ball> balls = new LinkedHashMap<>();
        point.forEach((s, x) -> balls.put(s, BallEvaluator.ball(x, precision)));
        return new BallEvaluator(balls, precision).value(e);
    }
}
