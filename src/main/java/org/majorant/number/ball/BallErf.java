package org.majorant.number.ball;

import java.math.BigInteger;

/**
 * The error function {@code erf x = 2/sqrt(pi) int_0^x exp(-t^2) dt} of a ball.
 *
 * <p>{@code erf x = 2 x/sqrt(pi) exp(-x^2) S(y)} with {@code y = 2 x^2} and {@code S(y) = sum of y^n/(1·3·5···(2n+1))}
 * (Abramowitz and Stegun 7.1.6), a series of positive terms, so that nothing cancels.
 *
 * <p><b>Error of S</b>, in units of 2^-w. Cutting y to w bits after the point makes S too small by at most {@code S/2} units, since
 * {@code S' <= S/2}. A term is the one before times y, shifted, and divided by 2n+1, each rounded down: 4/3 of a unit, which later
 * terms carry on with the factors {@code y/(2n+3)}, {@code y/(2n+5)}, …, whose products sum to less than S. So N terms are too
 * small by at most {@code 4/3 N S} together. The loop ends where a term is 0 and the factor is at most 1/2; the rest of the series
 * is then at most that term, whose error is one of those. Altogether {@code 0 <= S - sum <= (3 N + 1) S} units. All else is done
 * in balls.
 *
 * <p>Far out {@code 1 - exp(-x^2) < erf x < 1} for x above 0: {@code erfc x <= exp(-x^2)} (7.1.13). For the radius r: {@code
 * |erf x - erf m| <= 2/sqrt(pi) r < 5/4 r}; a ball with a radius above 1 goes end by end.
 */
public final class BallErf {
    private static final int GUARD = 16;

    /** For x from 2^31 on: exp(-2^62) is less than its radius. */
    private static final Ball FAR = Ball.ONE.widen(Magnitude.up(1, -1L << 60));

    private BallErf() {}

    /** The error function; defined everywhere, with values in (-1, 1) that the ball may reach beyond by its radius. */
    public static Ball erf(Ball x, int prec) {
        if (x.absLower().position() > 32) {
            return x.mid.signum() < 0 ? FAR.negate() : FAR;
        }
        if (x.rad.compareTo(Magnitude.ONE) > 0) {
            // An end is either caught above, or below 2^33 and therefore narrow.
            return Ball.hull(erf(x.lowerEnd(prec + 32), prec), erf(x.upperEnd(prec + 32), prec), prec);
        }
        Ball y = x.mid.signum() < 0 ? ofPositive(x.midpoint().negate(), prec).negate() : ofPositive(x.midpoint(), prec);
        return y.widen(x.rad.addUp(x.rad.scale(-2)));
    }

    /** @param x exact, 0 or more */
    private static Ball ofPositive(Ball x, int prec) {
        if (x.mid.signum() == 0) {
            return Ball.ZERO;
        }
        if (x.position() > 31) {
            return FAR;
        }
        BigInteger square = x.mid.multiply(x.mid);
        long whole = Dyadics.shift(square, 2 * x.exp).longValueExact();
        if (whole > prec) {
            // exp(-k) < 2^(-4/3 k)
            return Ball.ONE.widen(Magnitude.up(1, -whole - whole / 3));
        }
        int wp = prec + GUARD;
        Ball exact = Ball.exact(square, 2 * x.exp);
        Ball factor = x.divide(Ball.pi(wp).sqrt(wp), wp).multiply(exact.negate().exp(wp), wp);
        Ball twice = new Ball(factor.mid, factor.exp + 1, factor.rad.scale(1));
        return twice.multiply(series(square, 2 * x.exp + 1, wp), prec);
    }

    /** S at {@code y = m 2^e}. */
    private static Ball series(BigInteger m, long e, int wp) {
        int w = wp + GUARD;
        BigInteger y = Dyadics.shift(m, e + w);
        BigInteger term = BigInteger.ONE.shiftLeft(w);
        BigInteger sum = term;
        long n = 0;
        while (term.signum() != 0
                || BigInteger.valueOf(2 * n + 3).shiftLeft(w - 1).compareTo(y) < 0) {
            n++;
            term = term.multiply(y).shiftRight(w).divide(BigInteger.valueOf(2 * n + 1));
            sum = sum.add(term);
        }
        // (3 (n + 1) + 1) S units, and S is less than twice the sum.
        Magnitude error = Magnitude.upOfAbs(sum, -w).multiplyUp(Magnitude.up(6 * n + 8, -w));
        return BallArithmetic.round(sum, -w, error, wp);
    }
}
