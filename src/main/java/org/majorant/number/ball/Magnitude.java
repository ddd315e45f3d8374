package org.majorant.number.ball;

import java.math.BigInteger;

/**
 * A non-negative number {@code man * 2^exp} with a mantissa of 30 bits: the radius of a ball, or a bound on a size.
 *
 * <p>Every operation rounds in one stated direction: {@code ...Up} never returns less than the exact result,
 * {@code ...Down} never more. The relative error of one operation is below 2^-28.
 */
public final class Magnitude {

    /** Balls have no midpoint of this size or more; see {@link BallOverflowException}. */
    static final long LIMIT = 1L << 60;

    static final Magnitude ZERO = new Magnitude(0, 0);
    static final Magnitude ONE = up(1, 0);
    /** What an underflowing number is enclosed by. */
    static final Magnitude TINIEST = up(1, -LIMIT);

    /** Zero, or in [2^29, 2^30). */
    final long man;

    final long exp;

    private Magnitude(long man, long exp) {
        this.man = man;
        this.exp = exp;
    }

    /** The least representable number not below {@code man * 2^exp}, for {@code 0 <= man <= 2^62}. */
    static Magnitude up(long man, long exp) {
        if (man == 0) {
            return ZERO;
        }
        int excess = 34 - Long.numberOfLeadingZeros(man);
        if (excess <= 0) {
            return bounded(man << -excess, exp + excess);
        }
        long top = man >>> excess;
        if (top << excess != man) {
            top++;
        }
        return top == 1L << 30 ? bounded(1L << 29, exp + excess + 1) : bounded(top, exp + excess);
    }

    /** The largest representable number not above {@code man * 2^exp}, for {@code 0 <= man <= 2^62}. */
    static Magnitude down(long man, long exp) {
        if (man <= 0) {
            return ZERO;
        }
        int excess = 34 - Long.numberOfLeadingZeros(man);
        long e = exp + excess;
        if (e < -2 * LIMIT) {
            return ZERO;
        }
        return new Magnitude(excess <= 0 ? man << -excess : man >>> excess, e);
    }

    private static Magnitude bounded(long man, long exp) {
        if (exp > 2 * LIMIT) {
            throw new BallOverflowException("radius of a ball beyond 2^(2^61)");
        }
        return exp < -2 * LIMIT ? new Magnitude(1L << 29, -2 * LIMIT) : new Magnitude(man, exp);
    }

    public static Magnitude upOfAbs(BigInteger m, long exp) {
        BigInteger a = m.abs();
        int excess = a.bitLength() - 61;
        return excess <= 0 ? up(a.longValue(), exp) : up(a.shiftRight(excess).longValue() + 1, exp + excess);
    }

    static Magnitude downOfAbs(BigInteger m, long exp) {
        BigInteger a = m.abs();
        int excess = a.bitLength() - 61;
        return excess <= 0
                ? down(a.longValue(), exp)
                : down(a.shiftRight(excess).longValue(), exp + excess);
    }

    boolean isZero() {
        return man == 0;
    }

    /** One more than the exponent of the leading bit: the number is below {@code 2^position}. */
    long position() {
        return exp + 30;
    }

    Magnitude addUp(Magnitude b) {
        if (man == 0) {
            return b;
        }
        if (b.man == 0) {
            return this;
        }
        if (b.exp > exp) {
            return b.addUp(this);
        }
        long gap = exp - b.exp;
        long wide = b.man << 30;
        long addend = gap >= 61 ? 1 : (wide + (1L << gap) - 1) >>> gap;
        return up((man << 30) + addend, exp - 30);
    }

    /** This minus b, or zero when b is larger. */
    Magnitude subtractDown(Magnitude b) {
        if (b.man == 0) {
            return this;
        }
        if (compareTo(b) <= 0) {
            return ZERO;
        }
        long gap = exp - b.exp;
        long wide = b.man << 30;
        long subtrahend = gap >= 61 ? 1 : (wide + (1L << gap) - 1) >>> gap;
        return down((man << 30) - subtrahend, exp - 30);
    }

    Magnitude multiplyUp(Magnitude b) {
        return man == 0 || b.man == 0 ? ZERO : up(man * b.man, exp + b.exp);
    }

    Magnitude multiplyDown(Magnitude b) {
        return down(man * b.man, exp + b.exp);
    }

    /** The quotient, rounded up; {@code b} must not be zero. */
    Magnitude divideUp(Magnitude b) {
        if (man == 0) {
            return ZERO;
        }
        return up((man << 32) / b.man + 1, exp - b.exp - 32);
    }

    /** The square root, rounded down. */
    Magnitude sqrtDown() {
        boolean odd = (exp & 1) != 0;
        long radicand = odd ? man << 31 : man << 30;
        long root = (long) Math.sqrt((double) radicand) - 1;
        return down(root, ((odd ? exp - 1 : exp) - 30) / 2);
    }

    /** Times 2^k, exactly. */
    Magnitude scale(long k) {
        return man == 0 ? this : bounded(man, exp + k);
    }

    int compareTo(Magnitude b) {
        if (man == 0 || b.man == 0) {
            return Long.compare(man, b.man);
        }
        return exp != b.exp ? Long.compare(exp, b.exp) : Long.compare(man, b.man);
    }

    static Magnitude max(Magnitude a, Magnitude b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    static Magnitude min(Magnitude a, Magnitude b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    BigInteger mantissa() {
        return BigInteger.valueOf(man);
    }
}
