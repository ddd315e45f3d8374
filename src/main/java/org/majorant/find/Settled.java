package org.majorant.find;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * number: below a rounding, at a branch point of W, where a sum cancels. The normal form decides and, of algebraic numbers, how
 * near to 0 they can be ({@link SeparationBound}); a part of which neither tells stays as it is.
 */
final class Settled {
    private static final int PRECISION = 512;

    /** Larger parts are helped only below a rounding, at a branch point and in sums. */
    private static final int LARGEST_PART = 300;

    private static final Set<Fn> STEPS = Set.of(Fn.FLOOR, Fn.CEIL, Fn.W0, Fn.WM1);

    /** A separation bound beyond is not tried. */
    private static final int MOST_BITS = 1 << 16;

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
            known = number(Exprs.rebuild(e, this::settled));
            known = needsHelp(known) ? whole(known) : known;
            done.put(e, known);
        }
        return known;
    }

    /** A sum, product, power or function of numbers as the rational number that it is, if it is one. */
    private static Expr number(Expr e) {
        List<Expr> parts = Exprs.parts(e);
        boolean plain = !parts.isEmpty() && parts.stream().allMatch(p -> p instanceof Expr.Num);
        BigFraction exact = plain ? ExactEvaluator.constant(e) : null;
        return exact == null ? e : Expr.num(exact);
    }

    /** Where the value may be a whole number that no ball can tell from its neighbours. */
    private static boolean needsHelp(Expr e) {
        boolean steps = e instanceof Expr.Add || e instanceof Expr.Call c && STEPS.contains(c.function());
        boolean composite = !Exprs.parts(e).isEmpty() && !(e instanceof Expr.Neg);
        return steps || composite && Exprs.size(e, LARGEST_PART) < LARGEST_PART;
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
            boolean branch = e instanceof Expr.Call c && (c.function() == Fn.W0 || c.function() == Fn.WM1);
            return branch && hasBall(((Expr.Call) e).argument()) ? BigInteger.ONE.negate() : null;
        } catch (NoValueException | NotDifferentiableException x) {
            return null;
        }
    }

    /** Whether balls show that there is a value. The normal form asks too; this keeps it from being asked in vain. */
    private static boolean hasBall(Expr e) {
        try {
            NearestDouble.ball(e, Map.of(), PRECISION);
            return true;
        } catch (BallException | NoValueException | NotDifferentiableException x) {
            return false;
        }
    }

    private static boolean isEqual(Expr e, Expr n) {
        try {
            return new NormalForm().equal(e, n) || isNearerThanAnyOther(Expr.sub(e, n));
        } catch (UndecidedException x) {
            return isNearerThanAnyOther(Expr.sub(e, n));
        }
    }

    /** Whether an algebraic number is nearer to 0 than one that is not 0 can be. */
    private static boolean isNearerThanAnyOther(Expr difference) {
        double bits = SeparationBound.bits(difference);
        if (bits > MOST_BITS) {
            return false;
        }
        Ball least = Ball.exact(BigInteger.ONE, -(long) Math.ceil(bits));
        int precision = 2 * (int) bits + PRECISION;
        try {
            return NearestDouble.ball(difference, Map.of(), precision).abs().certainlyBelow(least);
        } catch (BallException | NoValueException x) {
            return false;
        }
    }
}
