package org.majorant.expr.eval;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Rationals;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallDomainException;
import org.majorant.number.ball.BallPrecisionException;
import org.majorant.number.work.Work;

/**
 * Encloses the value of an expression at a point in a ball. The ball contains the exact value; its radius shrinks as the
 * precision grows. {@code W0(exp(x))} is evaluated as {@code omega(x)}, so that it does not overflow.
 *
 * <p>Throws {@link BallDomainException} where the expression is certainly not defined, {@link BallPrecisionException} where
 * more precision is needed to tell, {@link NoValueException} for what has no value at a point.
 */
public final class BallEvaluator implements ExprVisitor<Ball> {
    private static final int LARGEST_SUM = 100_000;

    private final Map<Expr.Sym, Ball> values;
    private final int precision;
    private final IdentityHashMap<Expr, Ball> done = new IdentityHashMap<>();
    /** Terms of all sums so far, nested ones as well. */
    private double terms;

    /**
     * @param values balls for all free symbols
     * @param precision working precision in bits, at least 2
     */
    public BallEvaluator(Map<Expr.Sym, Ball> values, int precision) {
        this.values = values;
        this.precision = precision;
    }

    /** The rational as a ball of the given precision. */
    public static Ball ball(BigFraction x, int precision) {
        return Ball.of(Rationals.numerator(x), Rationals.denominator(x), precision);
    }

    public Ball value(Expr e) {
        Ball known = done.get(e);
        if (known == null) {
            Work.spend(4 + precision / 64);
            known = e.accept(this);
            done.put(e, known);
        }
        return known;
    }

    @Override
    public Ball num(Expr.Num node) {
        return ball(node.value(), precision);
    }

    @Override
    public Ball sym(Expr.Sym node) {
        Ball b = values.get(node);
        if (b == null) {
            throw new NoValueException("the symbol ", node, " has no value");
        }
        return b;
    }

    @Override
    public Ball neg(Expr.Neg node) {
        return value(node.operand()).negate();
    }

    @Override
    public Ball add(Expr.Add node) {
        Ball sum = value(node.terms().get(0));
        for (Expr t : node.terms().subList(1, node.terms().size())) {
            sum = sum.add(value(t), precision);
        }
        return sum;
    }

    @Override
    public Ball mul(Expr.Mul node) {
        Ball product = value(node.factors().get(0));
        for (Expr f : node.factors().subList(1, node.factors().size())) {
            product = product.multiply(value(f), precision);
        }
        return product;
    }

    @Override
    public Ball div(Expr.Div node) {
        return value(node.numerator()).divide(value(node.denominator()), precision);
    }

    @Override
    public Ball pow(Expr.Pow node) {
        BigFraction constant = ExactEvaluator.constant(node.exponent());
        if (constant != null && Rationals.isInteger(constant)) {
            BigInteger n = Rationals.numerator(constant);
            if (n.bitLength() < 63) {
                return value(node.base()).pow(n.longValueExact(), precision);
            }
        }
        if (constant != null && constant.equals(BigFraction.of(1, 2))) {
            return value(node.base()).sqrt(precision);
        }
        return power(value(node.base()), value(node.exponent()));
    }

    /** As {@link Definedness} says: 0 has powers that are not negative, a negative base whole ones. */
    private Ball power(Ball base, Ball exponent) {
        if (base.isExactZero() && !exponent.isNegative()) {
            if (exponent.isExactZero()) {
                return Ball.ONE;
            }
            if (exponent.isPositive()) {
                return Ball.ZERO;
            }
            throw new BallPrecisionException("whether the exponent of 0 is 0");
        }
        if (!base.isPositive() && exponent.isExact()) {
            BigFraction y = BallFunctions.dyadic(exponent.midMantissa(), exponent.exponent());
            if (Rationals.isInteger(y)) {
                return wholePower(base, exponent, Rationals.numerator(y));
            }
        }
        if (base.isNegative()
                && !exponent.isExact()
                && !BallFunctions.bound(exponent, -1, true)
                        .equals(BallFunctions.bound(exponent, 1, false).add(BigInteger.ONE))) {
            throw new BallPrecisionException("whether the exponent of a negative base is a whole number");
        }
        if (base.containsZero() && !base.isExactZero()) {
            throw new BallPrecisionException("whether the base of a real power is positive");
        }
        return base.pow(exponent, precision);
    }

    private Ball wholePower(Ball base, Ball exponent, BigInteger n) {
        if (n.bitLength() < 63) {
            return base.pow(n.longValueExact(), precision);
        }
        if (base.containsZero()) {
            throw new BallPrecisionException("whether the base of a huge power is 0");
        }
        Ball size = base.abs().pow(exponent, precision);
        return base.isNegative() && n.testBit(0) ? size.negate() : size;
    }

    @Override
    public Ball call(Expr.Call node) {
        return node.function() == Fn.W0 && isExp(node.argument())
                ? value(((Expr.Call) node.argument()).argument()).omega(precision)
                : BallFunctions.value(
                        node.function(),
                        node.arguments().stream().map(this::value).toList(),
                        precision);
    }

    private static boolean isExp(Expr e) {
        return e instanceof Expr.Call c && c.function() == Fn.EXP;
    }

    @Override
    public Ball formal(Expr.Formal node) {
        if (node.kind() == FormalKind.DIFF) {
            if (((Expr.Sym) node.arguments().get(1)).domain().integral()) {
                throw new BallDomainException("a derivative by a whole number: " + node);
            }
            // The function must have a value; where the formula of its derivative has none, it may have one all the
            // same.
            value(node.arguments().get(0));
            try {
                return value(Derivative.closedForm(node));
            } catch (BallDomainException e) {
                throw new NoValueException("no value at a point is known for ", node);
            }
        }
        if (node.kind() == FormalKind.SUM) {
            return sum(node);
        }
        throw new NoValueException("no value at a point is known for ", node);
    }

    /** The whole number that an expression is for certain; null for none. */
    private BigFraction whole(Expr e) {
        Ball x = value(e);
        BigFraction exact =
                x.isExact() ? BallFunctions.dyadic(x.midMantissa(), x.exponent()) : ExactEvaluator.constant(e);
        return exact != null && Rationals.isInteger(exact) ? exact : null;
    }

    private Ball sum(Expr.Formal node) {
        BigFraction from = whole(node.arguments().get(1));
        BigFraction to = whole(node.arguments().get(2));
        if (from == null || to == null) {
            throw new NoValueException("the ends of the sum are not known integers: ", node);
        }
        terms += Math.max(0, to.subtract(from).doubleValue());
        if (terms > LARGEST_SUM) {
            throw new NoValueException("sums of more than ", LARGEST_SUM, " terms in all: ", node);
        }
        Ball total = Ball.ZERO;
        Expr.Sym index = (Expr.Sym) node.arguments().get(0);
        for (BigFraction i = from; i.compareTo(to) <= 0; i = i.add(BigFraction.ONE)) {
            Expr term = Exprs.substitute(node.arguments().get(3), Map.of(index, Expr.num(i)));
            total = total.add(value(term), precision);
        }
        return total;
    }
}
