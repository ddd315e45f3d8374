package org.majorant.find.solve;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallException;
import org.majorant.number.ball.BallPrecisionException;
import org.majorant.number.work.Work;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;

/** The values of an expression in one symbol: signs that are certain, at rational points and between them. */
final class SignedValues {
    private static final int FIRST = 96;
    private static final int LAST = 6144;
    private static final long STEP = 40;

    private final Expr e;
    private final Expr.Sym x;
    private final Map<BigFraction, Integer> known = new HashMap<>();

    SignedValues(Expr e, Expr.Sym x) {
        this.e = e;
        this.x = x;
    }

    static Ball between(BigFraction low, BigFraction high, int precision) {
        Ball a = BallEvaluator.ball(low, precision);
        return low.equals(high) ? a : Ball.hull(a, BallEvaluator.ball(high, precision), precision);
    }

    /**
     * The sign at a point.
     *
     * @throws UndecidedException where it has no value, or none that is told from 0
     */
    int sign(BigFraction at) {
        return known.computeIfAbsent(at, this::newSign);
    }

    private int newSign(BigFraction at) {
        Integer s = signIfDefined(at);
        if (s == null) {
            throw new UndecidedException(e, " has no value at ", Expr.num(at));
        }
        return s;
    }

    /** The sign at a point; null where there is no value. */
    @Nullable
    Integer signIfDefined(BigFraction at) {
        BigFraction exact;
        try {
            exact = new ExactEvaluator(Map.of(x, at)).value(e);
        } catch (NoValueException none) {
            return null;
        }
        if (exact != null) {
            return exact.signum();
        }
        for (int precision = FIRST; precision <= LAST; precision *= 2) {
            Work.spend(STEP * precision / FIRST);
            try {
                Ball b = value(BallEvaluator.ball(at, precision), precision);
                if (b.isPositive() || b.isNegative() || b.isExactZero()) {
                    return b.isPositive() ? 1 : b.isNegative() ? -1 : 0;
                }
            } catch (BallPrecisionException more) {
                continue;
            } catch (BallException | NoValueException none) {
                return null;
            }
        }
        Expr here = Exprs.substitute(e, Map.of(x, Expr.num(at)));
        try {
            if (new NormalForm().equal(here, Expr.ZERO)) {
                return 0;
            }
        } catch (UndecidedException open) {
            // Said below.
        }
        throw new UndecidedException("the sign of ", here, " is not told from 0");
    }

    /** The sign between two points, 0 where it is not the same throughout or not seen to be. */
    int signBetween(BigFraction low, BigFraction high, int precision) {
        Work.spend(STEP * precision / FIRST);
        try {
            Ball b = value(between(low, high, precision), precision);
            return b.isPositive() ? 1 : b.isNegative() ? -1 : 0;
        } catch (BallException | NoValueException none) {
            return 0;
        }
    }

    private Ball value(Ball at, int precision) {
        return new BallEvaluator(Map.of(x, at), precision).value(e);
    }

    Expr expression() {
        return e;
    }
}
