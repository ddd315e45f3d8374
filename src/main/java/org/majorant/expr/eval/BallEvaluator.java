package org.majorant.expr.eval;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
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
            BigFraction y = dyadic(exponent.midMantissa(), exponent.exponent());
            if (Rationals.isInteger(y)) {
                return wholePower(base, exponent, Rationals.numerator(y));
            }
        }
        if (base.isNegative()
                && !exponent.isExact()
                && !bound(exponent, -1, true).equals(bound(exponent, 1, false).add(BigInteger.ONE))) {
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
        List<Ball> args = node.arguments().stream().map(this::value).toList();
        Ball x = args.get(0);
        return switch (node.function()) {
            case EXP -> x.exp(precision);
            case LOG -> x.log(precision);
            case SQRT -> x.sqrt(precision);
            case W0 -> w0(node.argument(), x);
            case WM1 -> x.lambertWm1(precision);
            case OMEGA -> x.omega(precision);
            case ABS -> x.abs();
            case MIN -> fold(args, Ball::min);
            case MAX -> fold(args, Ball::max);
            case CEIL -> rounded(x, true);
            case FLOOR -> rounded(x, false);
            case ARTANH -> artanh(x);
        };
    }

    private Ball w0(Expr argument, Ball x) {
        boolean ofExp = argument instanceof Expr.Call c && c.function() == Fn.EXP;
        return ofExp ? value(((Expr.Call) argument).argument()).omega(precision) : x.lambertW0(precision);
    }

    private static Ball fold(List<Ball> all, BinaryOperator<Ball> op) {
        return all.stream().reduce(op).orElseThrow();
    }

    /** The integer, where all of the ball rounds to one. */
    private static Ball rounded(Ball x, boolean up) {
        BigInteger low = bound(x, -1, up);
        BigInteger high = bound(x, 1, up);
        if (!low.equals(high)) {
            throw new BallPrecisionException("it is not known to which integer the value rounds");
        }
        return Ball.exact(low);
    }

    private static BigInteger bound(Ball x, int side, boolean up) {
        BigFraction middle = dyadic(x.midMantissa(), x.exponent());
        BigFraction radius = dyadic(x.radiusMantissa(), x.radiusExponent());
        BigFraction end = side < 0 ? middle.subtract(radius) : middle.add(radius);
        return up ? Rationals.ceil(end) : Rationals.floor(end);
    }

    private static BigFraction dyadic(BigInteger mantissa, long exponent) {
        if (mantissa.signum() == 0) {
            return BigFraction.ZERO;
        }
        if (Math.abs(exponent) > 1 << 20) {
            throw new BallPrecisionException("the value is too large to be rounded to an integer");
        }
        int e = (int) exponent;
        return e >= 0 ? BigFraction.of(mantissa.shiftLeft(e)) : BigFraction.of(mantissa, BigInteger.ONE.shiftLeft(-e));
    }

    private Ball artanh(Ball x) {
        Ball up = Ball.ONE.add(x, precision).log(precision);
        Ball down = Ball.ONE.subtract(x, precision).log(precision);
        return up.subtract(down, precision).divide(Ball.exact(BigInteger.TWO), precision);
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
        BigFraction exact = x.isExact() ? dyadic(x.midMantissa(), x.exponent()) : ExactEvaluator.constant(e);
        return exact != null && Rationals.isInteger(exact) ? exact : null;
    }

    private Ball sum(Expr.Formal node) {
        BigFraction from = whole(node.arguments().get(1));
        BigFraction to = whole(node.arguments().get(2));
        if (from == null || to == null) {
            throw new NoValueException("the ends of the sum are not known integers: ", node);
        }
        if (to.subtract(from).doubleValue() > LARGEST_SUM) {
            throw new NoValueException("a sum of more than ", LARGEST_SUM, " terms: ", node);
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
