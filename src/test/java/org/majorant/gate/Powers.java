package org.majorant.gate;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.number.ball.Ball;

/** Powers of reals: {@code x > 0}; {@code 0^y} for {@code y >= 0}; negative {@code x} where the value of y is an integer. */
final class Powers {
    private static final int LARGEST_EXACT = 200;

    private Powers() {}

    static Value power(Truth t, Value x, Value y) {
        if (x.isZero()) {
            int s = y.sign();
            if (s < 0) {
                throw new Value.None("0 to a negative power");
            }
            return t.exact(s == 0 ? BigFraction.ONE : BigFraction.ZERO);
        }
        if (y.isZero()) {
            // 0^0 = 1 too.
            return t.exact(BigFraction.ONE);
        }
        if (y.isInteger()) {
            return integer(t, x, y.integer());
        }
        int sign = x.sign();
        if (sign < 0) {
            if (y.isExact() || holdsNoInteger(y.ball())) {
                throw new Value.None("a negative number to a power that is no integer");
            }
            throw new Value.Unknown("power of a negative number");
        }
        Value root = y.isExact() && x.isExact() ? root(t, x.exact(), y.exact()) : null;
        if (root != null) {
            return root;
        }
        boolean half = y.isExact() && y.exact().equals(BigFraction.of(1, 2));
        return Value.of(half ? x.ball().sqrt(t.precision) : x.ball().pow(y.ball(), t.precision));
    }

    private static boolean holdsNoInteger(Ball b) {
        double low = b.lowerDouble();
        double high = b.upperDouble();
        return Math.abs(low) < 1e15 && Math.ceil(low) > high;
    }

    private static Value integer(Truth t, Value x, BigInteger n) {
        boolean small = n.abs().compareTo(BigInteger.valueOf(LARGEST_EXACT)) <= 0;
        if (x.isExact() && small) {
            return t.exact(x.exact().pow(n.intValueExact()));
        }
        if (n.bitLength() < 40) {
            return Value.of(x.ball().pow(n.longValueExact(), t.precision));
        }
        int sign = x.sign();
        Ball size = x.ball().abs().pow(t.exact(BigFraction.of(n)).ball(), t.precision);
        return Value.of(sign < 0 && n.testBit(0) ? size.negate() : size);
    }

    /** A power with a small fraction for exponent that is rational; null where it is not. */
    private static Value root(Truth t, BigFraction x, BigFraction y) {
        BigInteger q = y.getDenominator().abs();
        BigInteger p = y.getDenominator().signum() < 0 ? y.getNumerator().negate() : y.getNumerator();
        if (q.bitLength() > 3 || p.bitLength() > 6) {
            return null;
        }
        BigInteger n = root(x.getNumerator().abs(), q.intValueExact());
        BigInteger d = root(x.getDenominator().abs(), q.intValueExact());
        return n == null || d == null ? null : t.exact(BigFraction.of(n, d).pow(p.intValueExact()));
    }

    private static BigInteger root(BigInteger x, int q) {
        if (x.bitLength() > 2000) {
            return null;
        }
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(x.bitLength() / q + 1);
        while (low.compareTo(high) < 0) {
            BigInteger mid = low.add(high).add(BigInteger.ONE).shiftRight(1);
            if (mid.pow(q).compareTo(x) <= 0) {
                low = mid;
            } else {
                high = mid.subtract(BigInteger.ONE);
            }
        }
        return low.pow(q).equals(x) ? low : null;
    }
}
