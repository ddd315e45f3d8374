package org.majorant.find;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.FormalKind;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Rationals;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallException;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;

/**
 * An expression with numbers put in, in which every part that is a whole number for a reason that balls cannot see is that
 * number: below a rounding, at a branch point of W, where a sum cancels. The normal form decides; a part of which it does not
 * tell stays as it is.
 */
final class Settled {
    private static final int PRECISION = 512;
    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(200);

    private final Map<Expr, Expr> done = new HashMap<>();

    private Settled() {}

    static Expr of(Expr e, Map<Expr.Sym, BigFraction> point) {
        Map<Expr.Sym, Expr> values = new HashMap<>();
        point.forEach((s, x) -> values.put(s, Expr.num(x)));
        try {
            return new Settled().settled(Exprs.substitute(e, values));
        } catch (NotDifferentiableException | org.majorant.expr.CaptureException x) {
            throw new NoValueException(x.getMessage());
        }
    }

    private Expr settled(Expr e) {
        if (e instanceof Expr.Formal f && f.kind() != FormalKind.APPLIED) {
            return e;
        }
        Expr known = done.get(e);
        if (known == null) {
            Expr inner = Exprs.rebuild(e, this::settled);
            known = needsHelp(inner) ? whole(inner) : inner;
            done.put(e, known);
        }
        return known;
    }

    /** Where the value may be a whole number that no ball can tell from its neighbours. */
    private static boolean needsHelp(Expr e) {
        if (e instanceof Expr.Call c) {
            return c.function() == Fn.FLOOR
                    || c.function() == Fn.CEIL
                    || c.function() == Fn.W0
                    || c.function() == Fn.WM1;
        }
        return e instanceof Expr.Add;
    }

    private static Expr whole(Expr e) {
        if (ExactEvaluator.constant(e) != null) {
            return e;
        }
        if (e instanceof Expr.Call c && (c.function() == Fn.FLOOR || c.function() == Fn.CEIL)) {
            return c.argument() == whole(c.argument()) ? e : whole(c.argument());
        }
        BigInteger near = nearest(e);
        return near != null && isEqual(e, Expr.num(near)) ? Expr.num(near) : e;
    }

    /** The whole number within the ball of the value; 0 or -1 where balls do not reach a branch point; null for none. */
    private static BigInteger nearest(Expr e) {
        try {
            Ball b = NearestDouble.ball(e, Map.of(), PRECISION);
            double rough = b.doubleValue();
            if (Double.isInfinite(rough)
                    || Math.abs(rough) > 1e15 && b.midMantissa().bitLength() > PRECISION) {
                return null;
            }
            BigInteger n = Rationals.floor(BigFraction.from(rough).add(BigFraction.of(1, 2)));
            return n.abs().compareTo(LARGEST) < 0 && b.contains(n, BigInteger.ONE) ? n : null;
        } catch (BallException x) {
            return BigInteger.ONE.negate();
        } catch (NoValueException | NotDifferentiableException x) {
            return null;
        }
    }

    private static boolean isEqual(Expr e, Expr n) {
        try {
            return new NormalForm().equal(e, n);
        } catch (UndecidedException x) {
            return false;
        }
    }
}
