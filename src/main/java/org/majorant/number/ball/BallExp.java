package org.majorant.number.ball;

import java.math.BigInteger;

/**
 * The exponential of a ball.
 *
 * <p>{@code x = n ln 2 + t} with t in [0, 1), {@code exp x = 2^n exp t}. With {@code wp} bits after the point,
 * cutting x costs less than one unit; the product of n with a logarithm that has as many extra bits as n and two
 * more costs less than one, cutting it one more: t is within 3 units of 2^-wp, and 3 more come from making it
 * non-negative. {@link FixedExp} adds its own relative error; the two stay below {@code (8 + error) 2^-wp}
 * together.
 *
 * <p>For the radius r: {@code e^(m+d) = e^m e^d}, and {@code e^r - 1 <= r + r^2} for r up to 1. A wider ball goes
 * end by end.
 */
final class BallExp {

    private static final int GUARD = 16;
    private static final Magnitude WIDE = Magnitude.up(1, -4);

    private BallExp() {}

    static Ball exp(Ball x, int prec) {
        if (x.isExactZero()) {
            return Ball.ONE;
        }
        if (x.position() > 59 && x.rad.position() < x.position() - 1) {
            // |x| > 2^58 throughout
            if (x.mid.signum() > 0) {
                throw new BallOverflowException("exp of a number beyond 2^58");
            }
            return new Ball(BigInteger.ZERO, 0, Magnitude.up(1, -1L << 58));
        }
        if (x.rad.compareTo(WIDE) > 0) {
            // An end is either caught above, or below 2^60 and therefore narrow.
            return Ball.hull(exp(x.lowerEnd(prec + 96), prec), exp(x.upperEnd(prec + 96), prec), prec);
        }
        Ball y = ofMidpoint(x, prec);
        if (x.rad.isZero()) {
            return y;
        }
        Magnitude relative = x.rad.addUp(x.rad.multiplyUp(x.rad));
        return y.widen(y.absUpper().multiplyUp(relative));
    }

    private static Ball ofMidpoint(Ball x, int prec) {
        if (x.mid.signum() == 0) {
            return Ball.ONE;
        }
        long position = x.position();
        if (position < -prec - 4L) {
            // |e^x - 1| <= 2|x| below 1
            return Ball.ONE.widen(Magnitude.upOfAbs(x.mid, x.exp).scale(1));
        }
        int wp = prec + GUARD;
        BigInteger fixed = Dyadics.shift(x.mid, x.exp + wp);
        long n = 0;
        BigInteger t = fixed;
        if (fixed.signum() < 0 || fixed.bitLength() > wp) {
            int extra = (int) Math.max(position, 1) + 2;
            BigInteger ln2 = Ln2.floor(wp + extra);
            n = floorQuotient(fixed, wp);
            t = fixed.subtract(ln2.multiply(BigInteger.valueOf(n)).shiftRight(extra));
            while (t.signum() < 0) {
                n--;
                t = t.add(ln2.shiftRight(extra));
            }
            while (t.bitLength() > wp) {
                n++;
                t = t.subtract(ln2.shiftRight(extra));
            }
        }
        FixedExp.Result e = FixedExp.exp(t, wp);
        Magnitude error = Magnitude.upOfAbs(e.value(), n - e.bits()).multiplyUp(Magnitude.up(e.error() + 8L, -wp));
        return BallArithmetic.round(e.value(), n - e.bits(), error, prec);
    }

    /** About {@code fixed / (ln 2 * 2^wp)} rounded down; off by one or two at worst, which the caller repairs. */
    private static long floorQuotient(BigInteger fixed, int wp) {
        int bits = 64 + 4;
        BigInteger numerator = Dyadics.shift(fixed, bits - (long) wp);
        return numerator.divide(Ln2.floor(bits)).longValueExact();
    }
}
