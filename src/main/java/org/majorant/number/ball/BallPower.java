package org.majorant.number.ball;

import java.math.BigInteger;

/**
 * Integer powers, real powers of positive balls, and square roots.
 *
 * <p>Integer powers square and multiply with enough extra bits for the errors, which grow with n. A real power is
 * {@code exp(y log x)} with as many extra bits as {@code y log x} has before the point. Containment follows from
 * that of the parts.
 */
final class BallPower {

    private static final int GUARD = 16;

    private BallPower() {}

    static Ball pow(Ball x, long n, int prec) {
        if (n == 0) {
            return Ball.ONE;
        }
        int wp = prec + 2 * (64 - Long.numberOfLeadingZeros(Math.abs(n))) + GUARD;
        if (n < 0) {
            // First the reciprocal: the power of a tiny number may underflow where its reciprocal does not.
            Ball inverse = Ball.ONE.divide(x, wp);
            return n == Long.MIN_VALUE
                    ? square(positive(inverse, 1L << 62, wp), prec)
                    : positive(inverse, -n, wp).add(Ball.ZERO, prec);
        }
        return positive(x, n, wp).add(Ball.ZERO, prec);
    }

    private static Ball square(Ball x, int prec) {
        return x.multiply(x, prec);
    }

    private static Ball positive(Ball x, long n, int wp) {
        Ball power = x;
        for (int bit = 62 - Long.numberOfLeadingZeros(n); bit >= 0; bit--) {
            power = square(power, wp);
            if ((n >> bit & 1) != 0) {
                power = power.multiply(x, wp);
            }
        }
        return power;
    }

    static Ball pow(Ball x, Ball y, int prec) {
        BallLog.requirePositive(x, "real power");
        if (y.isExactZero()) {
            return Ball.ONE;
        }
        Ball rough = x.log(32).multiply(y, 32);
        long before = Math.max(0, Math.max(rough.position(), rough.rad.position()));
        if (before > 64) {
            return rough.exp(prec);
        }
        int wp = prec + GUARD + (int) before;
        return x.log(wp).multiply(y, wp).exp(prec);
    }

    /**
     * The integer root of the midpoint with prec + 2 bits or more falls short by less than a unit; and {@code |sqrt
     * x - sqrt m| = |x - m| / (sqrt x + sqrt m) <= r / sqrt m}.
     */
    static Ball sqrt(Ball x, int prec) {
        if (x.isExactZero()) {
            return Ball.ZERO;
        }
        if (x.isNegative()) {
            throw new BallDomainException("square root of a negative number");
        }
        Ball radius = new Ball(x.rad.mantissa(), x.rad.exp, Magnitude.ZERO);
        if (radius.certainlyBelow(x.midpoint()) || !x.midpoint().certainlyBelow(radius)) {
            int shift = Math.max(0, 2 * prec + 4 - x.mid.bitLength());
            if ((x.exp - shift & 1) != 0) {
                shift++;
            }
            BigInteger[] root = x.mid.shiftLeft(shift).sqrtAndRemainder();
            long e = (x.exp - shift) / 2;
            Magnitude error = root[1].signum() == 0 ? Magnitude.ZERO : Magnitude.up(1, e);
            if (!x.rad.isZero()) {
                error = error.addUp(x.rad.divideUp(Magnitude.downOfAbs(root[0], e)));
            }
            return BallArithmetic.round(root[0], e, error, prec);
        }
        throw new BallPrecisionException("square root of a ball that contains zero");
    }
}
