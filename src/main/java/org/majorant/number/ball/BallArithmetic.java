package org.majorant.number.ball;

import java.math.BigInteger;

/**
 * Sum, product and quotient of balls, and the rounding that all operations share.
 *
 * <p>Rounding a midpoint to p bits adds at most half a unit of its last place to the radius, that is, 2^-p of its
 * size.
 */
final class BallArithmetic {

    private BallArithmetic() {}

    /** The ball around {@code m * 2^e} with the midpoint rounded to nearest at {@code prec} bits. */
    static Ball round(BigInteger m, long e, Magnitude rad, int prec) {
        if (prec < 2 || prec > 2 * Ball.MAX_PRECISION) {
            throw new IllegalArgumentException("precision of " + prec + " bits, not in [2, 2^26]");
        }
        int drop = m.bitLength() - prec;
        if (drop <= 0) {
            return bounded(m, e, rad);
        }
        boolean half = m.testBit(drop - 1);
        BigInteger q = m.shiftRight(drop);
        if (half) {
            q = q.add(BigInteger.ONE);
        } else if (m.getLowestSetBit() >= drop) {
            return bounded(q, e + drop, rad);
        }
        // |m - q 2^drop| <= 2^(drop-1): the rest is at least half of 2^drop when rounded up, below half when not.
        return bounded(q, e + drop, rad.addUp(Magnitude.up(1, e + drop - 1)));
    }

    /** Refuses a midpoint that is too large; encloses one that is too small by a ball around zero. */
    static Ball bounded(BigInteger m, long e, Magnitude rad) {
        if (m.signum() == 0) {
            return rad.isZero() ? Ball.ZERO : new Ball(m, 0, rad);
        }
        long position = e + m.bitLength();
        if (position > Magnitude.LIMIT) {
            throw new BallOverflowException("a number beyond 2^(2^60)");
        }
        if (position < -Magnitude.LIMIT) {
            return new Ball(BigInteger.ZERO, 0, rad.addUp(Magnitude.TINIEST));
        }
        return new Ball(m, e, rad);
    }

    static Ball add(Ball a, Ball b, int prec) {
        if (b.mid.signum() == 0) {
            return round(a.mid, a.exp, a.rad.addUp(b.rad), prec);
        }
        if (a.mid.signum() == 0) {
            return round(b.mid, b.exp, a.rad.addUp(b.rad), prec);
        }
        long gap = a.position() - b.position();
        if (gap < 0) {
            return add(b, a, prec);
        }
        Magnitude rad = a.rad.addUp(b.rad);
        if (gap > prec + 4L) {
            // b is below 2^(-prec-3) of a, and counts as an error.
            return round(a.mid, a.exp, rad.addUp(Magnitude.upOfAbs(b.mid, b.exp)), prec);
        }
        long shift = a.exp - b.exp;
        return shift >= 0
                ? round(a.mid.shiftLeft(Math.toIntExact(shift)).add(b.mid), b.exp, rad, prec)
                : round(a.mid.add(b.mid.shiftLeft(Math.toIntExact(-shift))), a.exp, rad, prec);
    }

    /** |xy - ab| is at most |a| s + |b| r + r s for x within r of a and y within s of b. */
    static Ball multiply(Ball a, Ball b, int prec) {
        Magnitude rad = Magnitude.ZERO;
        if (!b.rad.isZero()) {
            rad = a.absUpper().multiplyUp(b.rad);
        }
        if (!a.rad.isZero()) {
            rad = rad.addUp(Magnitude.upOfAbs(b.mid, b.exp).multiplyUp(a.rad));
        }
        return round(a.mid.multiply(b.mid), a.exp + b.exp, rad, prec);
    }

    /**
     * |x/y - a/b| is at most (|a| s + |b| r) / (|b| (|b| - s)) = (|a/b| s + r) / (|b| - s) for x within r of a and
     * y within s &lt; |b| of b; truncating the quotient to prec + 2 bits or more adds a unit of its last place.
     */
    static Ball divide(Ball a, Ball b, int prec) {
        if (b.containsZero()) {
            if (b.isExactZero()) {
                throw new BallDomainException("division by zero");
            }
            throw new BallPrecisionException("division by a ball that contains zero");
        }
        int shift = Math.max(0, prec + 3 - a.mid.bitLength() + b.mid.bitLength());
        BigInteger[] q = a.mid.shiftLeft(shift).divideAndRemainder(b.mid);
        long e = a.exp - b.exp - shift;
        Magnitude rad = q[1].signum() == 0 ? Magnitude.ZERO : Magnitude.up(1, e);
        if (!a.rad.isZero() || !b.rad.isZero()) {
            Magnitude quotient = Magnitude.upOfAbs(q[0], e).addUp(rad);
            Magnitude error = quotient.multiplyUp(b.rad).addUp(a.rad);
            rad = rad.addUp(error.divideUp(lowerOfDivisor(b)));
        }
        return round(q[0], e, rad, prec);
    }

    private static Magnitude lowerOfDivisor(Ball b) {
        Magnitude lower = b.absLower();
        if (lower.isZero()) {
            throw new BallPrecisionException("division by a ball that all but contains zero");
        }
        return lower;
    }

    /**
     * |min(x, y) - min(a, b)| is at most the larger of |x - a| and |y - b|; and when one is certainly less, it is
     * that.
     */
    static Ball min(Ball a, Ball b) {
        if (a.certainlyBelow(b)) {
            return a;
        }
        if (b.certainlyBelow(a)) {
            return b;
        }
        int sign = Dyadics.signOfSum(new BigInteger[] {a.mid, b.mid.negate()}, new long[] {a.exp, b.exp});
        Ball least = sign <= 0 ? a : b;
        return new Ball(least.mid, least.exp, Magnitude.max(a.rad, b.rad));
    }

    /** The ball from the lesser lower to the greater upper end, up to rounding. */
    static Ball hull(Ball a, Ball b, int prec) {
        Ball low = a.lowerEnd(prec + 32).min(b.lowerEnd(prec + 32));
        Ball high = a.upperEnd(prec + 32).max(b.upperEnd(prec + 32));
        Ball sum = high.add(low, prec + 32);
        Ball difference = high.subtract(low, prec + 32);
        Ball middle = round(sum.mid, sum.exp - 1, sum.rad.scale(-1), prec);
        return middle.widen(difference.absUpper().scale(-1));
    }

    /** Both ends cut at the same place, 100 bits below the larger leading bit, the difference rounded down. */
    static double lowerDouble(Ball b) {
        if (b.rad.isZero()) {
            return Dyadics.floor(b.mid, b.exp);
        }
        long top = b.mid.signum() == 0 ? b.rad.position() : Math.max(b.position(), b.rad.position());
        long unit = top - 100;
        BigInteger m = Dyadics.shift(b.mid, b.exp - unit);
        BigInteger r = Dyadics.shift(b.rad.mantissa().negate(), b.rad.exp - unit);
        return Dyadics.floor(m.add(r), unit);
    }
}
