package org.majorant.find.solve;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallException;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;

/** Whether a function that is strictly monotone on an open piece has a zero there. */
final class Crossing {
    private static final int MOST_LOOKS = 10;

    private final SignedValues f;
    private final Expr.Sym x;
    private final Piece piece;
    private final boolean turnsBelow;
    private final boolean turnsAbove;
    private final List<Expr> hints;

    /** @param turnsBelow whether the lower end is a zero of the derivative, at which the function has a value; the same above */
    Crossing(SignedValues f, Expr.Sym x, Piece piece, boolean turnsBelow, boolean turnsAbove, List<Expr> hints) {
        this.f = f;
        this.x = x;
        this.piece = piece;
        this.turnsBelow = turnsBelow;
        this.turnsAbove = turnsAbove;
        this.hints = hints;
    }

    @Nullable
    Place zero() {
        BigFraction middle = piece.inner();
        int s = f.sign(middle);
        if (s == 0) {
            return Place.exact(middle, f);
        }
        Place below = toward(-1, middle, s);
        return below == null ? toward(1, middle, s) : below;
    }

    /** The zero between the middle and an end; null when there is none. */
    private @Nullable Place toward(int side, BigFraction middle, int s) {
        boolean turns = side < 0 ? turnsBelow : turnsAbove;
        Place end = side < 0 ? piece.from() : piece.to();
        int there = turns && end != null ? signAt(f, x, end, hints) : 2;
        if (there == s || there == 0) {
            return null;
        }
        if (there == 2 && !comesNearer(side, middle)) {
            return null;
        }
        for (int n = 0; n < (there == 2 ? MOST_LOOKS : 200); n++) {
            BigFraction at = there == 2 ? piece.near(side, n) : piece.near(side, Math.min(n, 12));
            if (end != null && there != 2) {
                end.refine();
            }
            int now = f.sign(at);
            if (now == 0) {
                return Place.exact(at, f);
            }
            if (now != s) {
                return between(middle, at, s, now);
            }
        }
        if (there == 2) {
            there = RealRoots.signNear(f.expression(), x, approach(side, end));
        }
        if (there == s) {
            return null;
        }
        throw new UndecidedException(
                "a zero of ", f.expression(), " lies too near the end of its domain, or too far away");
    }

    private Place between(BigFraction middle, BigFraction at, int s, int now) {
        return middle.compareTo(at) < 0 ? Place.between(middle, at, s, f) : Place.between(at, middle, now, f);
    }

    /** Whether the function comes nearer to 0 on the way to the end: it is monotone, so a point tells. */
    private boolean comesNearer(int side, BigFraction middle) {
        BigFraction at = piece.near(side, 0);
        Expr there = Exprs.substitute(f.expression(), Map.of(x, Expr.num(at)));
        Expr here = Exprs.substitute(f.expression(), Map.of(x, Expr.num(middle)));
        int s = f.sign(middle);
        Expr change = s > 0 ? Expr.sub(here, there) : Expr.sub(there, here);
        return new SignedValues(change, x).sign(middle) > 0;
    }

    private Expr approach(int side, @Nullable Place end) {
        if (end == null) {
            return side > 0 ? x : Expr.neg(x);
        }
        if (!end.isExact()) {
            throw new UndecidedException("the sign of ", f.expression(), " near ", end.midpoint(), " is not decided");
        }
        Expr step = Expr.div(Expr.ONE, x);
        Expr at = Expr.num(end.low());
        boolean zero = end.low().signum() == 0;
        return side < 0 ? zero ? step : Expr.add(at, step) : zero ? Expr.neg(step) : Expr.sub(at, step);
    }

    /** The sign at a zero of the derivative. */
    static int signAt(SignedValues f, Expr.Sym x, Place at, List<Expr> hints) {
        if (at.isExact()) {
            return f.sign(at.low());
        }
        for (int bits = 16; bits <= 256; bits *= 2) {
            at.refined(bits);
            if (at.isExact()) {
                return f.sign(at.low());
            }
            int s = f.signBetween(at.low(), at.high(), 2 * bits + 64);
            if (s != 0) {
                return s;
            }
        }
        for (Expr r : hints) {
            if (liesAt(r, at) && isZero(f.expression(), x, r) && isZero(slope(f.expression(), x), x, r)) {
                return 0;
            }
        }
        throw new UndecidedException(
                "it is not decided whether ", f.expression(), " has a double zero near ", at.midpoint());
    }

    private static Expr slope(Expr e, Expr.Sym x) {
        try {
            return Derivative.of(e, x);
        } catch (NotDifferentiableException none) {
            throw new UndecidedException("the slope of ", e, " is not known");
        }
    }

    private static boolean liesAt(Expr r, Place at) {
        try {
            Ball b = new BallEvaluator(Map.of(), 128).value(r);
            return b.overlaps(at.ball(128));
        } catch (BallException | NoValueException none) {
            return false;
        }
    }

    private static boolean isZero(Expr e, Expr.Sym x, Expr r) {
        try {
            return new NormalForm().equal(Exprs.substitute(e, Map.of(x, r)), Expr.ZERO);
        } catch (UndecidedException none) {
            return false;
        }
    }
}
