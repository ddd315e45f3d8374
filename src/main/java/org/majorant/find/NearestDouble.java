package org.majorant.find;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallPrecisionException;

/**
 * The value of an expression at a point as the nearest double, whatever cancels or overflows on the way: by exact rationals where
 * the value is one, else by balls of growing precision until all of the ball rounds to one double. Where no precision tells
 * (a value that is 0 or a whole number below a rounding), {@link Settled} asks the normal form.
 */
public final class NearestDouble {
    private static final int FIRST_PRECISION = 128;
    private static final int LAST_PRECISION = 1 << 14;
    /** As many as name a double. */
    public static final int DIGITS = 17;

    private static final int PLAIN_FROM = -7;
    private static final int PLAIN_TO = 21;

    /** An exponent far below all doubles; a ball of smaller radius is taken for one of this. */
    private static final long LEAST_RADIUS = -(1L << 14);

    private NearestDouble() {}

    /**
     * The shortest decimal that reads as the nearest double; of a value beyond the doubles 17 certified digits.
     *
     * @throws NoValueException where the expression has no value
     * @throws BallPrecisionException where it is not decided to {@value #LAST_PRECISION} bits
     */
    public static String text(Expr e, Map<Expr.Sym, BigFraction> point) {
        Expr settled = settled(e, point);
        BigFraction exact = ExactEvaluator.constant(settled);
        return exact != null ? ofRational(exact) : ofBalls(settled, point);
    }

    /**
     * So many significant digits of the value, all of them right.
     *
     * @throws BallPrecisionException where they are not decided
     */
    public static String digits(Expr e, Map<Expr.Sym, BigFraction> point, int digits) {
        Expr settled = settled(e, point);
        return Ball.certified(digits, p -> ball(settled, point, p));
    }

    /** The expression with the values put in, where they can be, and all that can be told of its parts. */
    public static Expr settled(Expr e, Map<Expr.Sym, BigFraction> point) {
        BigFraction exact = new ExactEvaluator(point).value(e);
        if (exact != null) {
            return Expr.num(exact);
        }
        try {
            return Settled.of(e, point);
        } catch (NoValueException x) {
            // No number can be put in, as for the variable of a derivative.
            return e;
        }
    }

    private static String ofRational(BigFraction x) {
        double d = x.doubleValue();
        boolean beyond = Double.isInfinite(d) || d == 0 && x.signum() != 0;
        return beyond ? Ball.certified(DIGITS, p -> BallEvaluator.ball(x, p)) : shortest(d);
    }

    private static String ofBalls(Expr e, Map<Expr.Sym, BigFraction> point) {
        for (int precision = FIRST_PRECISION; precision <= LAST_PRECISION; precision *= 2) {
            try {
                Ball b = ball(e, point, precision);
                if (b.exponent() + b.midMantissa().bitLength() > Double.MAX_EXPONENT
                        || b.exponent() + b.midMantissa().bitLength() < Double.MIN_EXPONENT - 60) {
                    return Ball.certified(DIGITS, p -> ball(e, point, p));
                }
                if (b.midMantissa().signum() == 0 && b.radiusExponent() < LEAST_RADIUS) {
                    continue;
                }
                double low = end(b, -1);
                double high = end(b, 1);
                if (low == 0 && high == 0) {
                    return Ball.certified(DIGITS, p -> ball(e, point, p));
                }
                if (low == high) {
                    return shortest(low);
                }
            } catch (BallPrecisionException x) {
                // More precision decides.
            }
        }
        throw new BallPrecisionException(
                "balls of " + (int) (LAST_PRECISION * StrictMath.log10(2)) + " digits do not tell it");
    }

    /** The value as a ball. */
    public static Ball ball(Expr e, Map<Expr.Sym, BigFraction> point, int precision) {
        Map<Expr.Sym, Ball> balls = new LinkedHashMap<>();
        point.forEach((s, x) -> balls.put(s, BallEvaluator.ball(x, precision)));
        return new BallEvaluator(balls, precision).value(e);
    }

    /** The double nearest to an end of the ball. */
    private static double end(Ball b, int side) {
        BigFraction middle = dyadic(b.midMantissa(), b.exponent());
        BigFraction radius = dyadic(b.radiusMantissa(), Math.max(b.radiusExponent(), LEAST_RADIUS));
        return (side < 0 ? middle.subtract(radius) : middle.add(radius)).doubleValue();
    }

    private static BigFraction dyadic(BigInteger m, long exponent) {
        if (m.signum() == 0) {
            return BigFraction.ZERO;
        }
        int e = Math.toIntExact(exponent);
        return e >= 0 ? BigFraction.of(m.shiftLeft(e)) : BigFraction.of(m, BigInteger.ONE.shiftLeft(-e));
    }

    /** The decimal of fewest digits that reads as the double; of those the nearest. */
    public static String shortest(double d) {
        if (d == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(d);
        for (int digits = 1; digits < DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == d) {
                return written(rounded);
            }
        }
        return written(exact.round(new MathContext(DIGITS)));
    }

    private static String written(BigDecimal x) {
        BigDecimal plain = x.stripTrailingZeros();
        int leading = plain.precision() - plain.scale() - 1;
        if (leading >= PLAIN_FROM && leading < PLAIN_TO) {
            return plain.toPlainString();
        }
        String digits = plain.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return (plain.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + leading;
    }
}
