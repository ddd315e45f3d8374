package org.majorant.number.ball;

import java.math.BigInteger;

/**
 * The natural logarithm of a ball.
 *
 * <p>The midpoint is {@code 2^k f} with f in [3/4, 3/2), {@code log = k ln 2 + log f}. With y a double near log f,
 * {@code g = f e^-y} is within 2^-40 of 1, and {@code log f = y + 2 artanh((g - 1) / (g + 1))}, whose series gains
 * 80 bits a term. Close to 1 the number of bits after the point grows by the leading zeros of f - 1, so that the
 * relative error stays small.
 *
 * <p><b>Error</b>, in units of 2^-wp: g errs by at most 1.5 (error of {@link FixedExp}) + 3; the quotient's
 * derivative with respect to g is below 1.1 / 2 and its rounding 1; each of n terms rounds twice; and the tail is
 * below one unit. Doubled: below 2 (error) + 8 + 4 n. {@code k ln 2} adds 2.
 *
 * <p>For the radius r below m/16: {@code |log x - log m| <= r / (m - r)}. A wider ball goes end by end.
 */
final class BallLog {

    private static final int GUARD = 16;

    private BallLog() {}

    static Ball log(Ball x, int prec) {
        requirePositive(x, "log");
        Magnitude m = Magnitude.downOfAbs(x.mid, x.exp);
        if (x.rad.scale(4).compareTo(m) > 0) {
            return Ball.hull(log(x.lowerEnd(prec + 32), prec), log(x.upperEnd(prec + 32), prec), prec);
        }
        Ball y = ofMidpoint(x.mid, x.exp, prec);
        return x.rad.isZero() ? y : y.widen(x.rad.divideUp(m.subtractDown(x.rad)));
    }

    static void requirePositive(Ball x, String function) {
        if (!x.isPositive()) {
            if (x.isNegative() || x.isExactZero() || x.negate().lowerDouble() >= 0) {
                throw new BallDomainException(function + " of a number that is not positive");
            }
            throw new BallPrecisionException(function + " of a ball that contains zero");
        }
    }

    private static Ball ofMidpoint(BigInteger m, long e, int prec) {
        int length = m.bitLength();
        // f = m 2^-length in [1/2, 1), or twice that when below 3/4
        boolean low = length == 1 || !m.testBit(length - 2);
        int scale = low ? length - 1 : length;
        long k = e + scale;
        BigInteger offset = m.subtract(BigInteger.ONE.shiftLeft(scale));
        if (offset.signum() == 0 && k == 0) {
            return Ball.ZERO;
        }
        int closeness = k == 0 ? Math.max(0, scale - offset.abs().bitLength()) : 0;
        int extra = 64 - Long.numberOfLeadingZeros(Math.abs(k)) + 2;
        int wp = prec + GUARD + closeness;
        BigInteger d = Dyadics.shift(offset, wp - (long) scale);
        long error = 1;
        BigInteger y = BigInteger.ZERO;
        if (closeness < 40) {
            BigInteger f = d.add(BigInteger.ONE.shiftLeft(wp));
            double guess = -StrictMath.log(Dyadics.nearest(f, -wp));
            y = Dyadics.shift(BigInteger.valueOf((long) Math.rint(guess * 0x1p48)), wp - 48);
            FixedExp.Result ey = y.signum() >= 0 ? FixedExp.exp(y, wp) : FixedExp.exp(y.negate(), wp);
            BigInteger g = y.signum() >= 0
                    ? f.multiply(ey.value()).shiftRight(ey.bits())
                    : f.shiftLeft(ey.bits()).divide(ey.value());
            d = g.subtract(BigInteger.ONE.shiftLeft(wp));
            error = 3L + (3L * ey.error() + 1) / 2;
        }
        BigInteger z = d.shiftLeft(wp).divide(d.add(BigInteger.TWO.shiftLeft(wp)));
        BigInteger square = z.multiply(z).shiftRight(wp);
        BigInteger sum = z;
        BigInteger power = z;
        int n = 1;
        while (power.signum() != 0) {
            power = truncatingShift(power.multiply(square), wp);
            sum = sum.add(power.divide(BigInteger.valueOf(2L * n + 1)));
            n++;
        }
        error = 2 * error + 8 + 4L * n;
        BigInteger log = sum.shiftLeft(1).subtract(y);
        if (k != 0) {
            log = log.add(Ln2.floor(wp + extra).multiply(BigInteger.valueOf(k)).shiftRight(extra));
            error += 2;
        }
        return BallArithmetic.round(log, -wp, Magnitude.up(error, -wp), prec);
    }

    private static BigInteger truncatingShift(BigInteger a, int n) {
        return a.signum() < 0 ? a.negate().shiftRight(n).negate() : a.shiftRight(n);
    }
}
