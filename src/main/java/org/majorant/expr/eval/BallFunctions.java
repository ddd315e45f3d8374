package org.majorant.expr.eval;

import java.math.BigInteger;
import java.util.List;
import java.util.function.BinaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Fn;
import org.majorant.expr.Rationals;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallErf;
import org.majorant.number.ball.BallPrecisionException;

/**
 * The functions of the language on balls, a method each: the ball that comes out contains f(x) for every x of the ball that went
 * in. The bounds are those of {@code number.ball}.
 */
public final class BallFunctions {
    private BallFunctions() {}

    /**
     * The function at its arguments, one of the number that it accepts.
     *
     * @param precision working precision in bits
     * @throws org.majorant.number.ball.BallException where it has no value, or more precision is needed to tell
     */
    public static Ball value(Fn f, List<Ball> arguments, int precision) {
        return switch (f) {
            case MIN -> fold(arguments, Ball::min);
            case MAX -> fold(arguments, Ball::max);
            case PI -> Ball.pi(precision);
            default -> value(f, arguments.get(0), precision);
        };
    }

    private static Ball value(Fn f, Ball x, int precision) {
        return switch (f) {
            case EXP -> x.exp(precision);
            case LOG -> x.log(precision);
            case SQRT -> x.sqrt(precision);
            case W0 -> x.lambertW0(precision);
            case WM1 -> x.lambertWm1(precision);
            case OMEGA -> x.omega(precision);
            case ABS -> x.abs();
            case CEIL -> rounded(x, true);
            case FLOOR -> rounded(x, false);
            case ARTANH -> artanh(x, precision);
            case ERF -> BallErf.erf(x, precision);
            case MIN, MAX, PI -> throw new IllegalArgumentException(f.text());
        };
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

    /** The lower or upper end, rounded up or down to an integer. */
    static BigInteger bound(Ball x, int side, boolean up) {
        BigFraction middle = dyadic(x.midMantissa(), x.exponent());
        BigFraction radius = dyadic(x.radiusMantissa(), x.radiusExponent());
        BigFraction end = side < 0 ? middle.subtract(radius) : middle.add(radius);
        return up ? Rationals.ceil(end) : Rationals.floor(end);
    }

    /** {@code mantissa 2^exponent}. */
    static BigFraction dyadic(BigInteger mantissa, long exponent) {
        if (mantissa.signum() == 0) {
            return BigFraction.ZERO;
        }
        if (Math.abs(exponent) > 1 << 20) {
            throw new BallPrecisionException("the value is too large to be rounded to an integer");
        }
        int e = (int) exponent;
        return e >= 0 ? BigFraction.of(mantissa.shiftLeft(e)) : BigFraction.of(mantissa, BigInteger.ONE.shiftLeft(-e));
    }

    private static Ball artanh(Ball x, int precision) {
        Ball up = Ball.ONE.add(x, precision).log(precision);
        Ball down = Ball.ONE.subtract(x, precision).log(precision);
        return up.subtract(down, precision).divide(Ball.exact(BigInteger.TWO), precision);
    }
}
