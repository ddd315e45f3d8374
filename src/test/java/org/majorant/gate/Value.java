package org.majorant.gate;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.number.ball.Ball;

/**
 * A real number: a ball around it, and the number itself where it is a rational that is not too long.
 *
 * @param exact the number; null where only the ball is known
 * @param ball encloses it
 */
record Value(BigFraction exact, Ball ball) {
    private static final int LONGEST = 6000;

    /** The expression has no value here, for certain. */
    static final class None extends RuntimeException {
        private static final long serialVersionUID = 1;

        None(String reason) {
            super(reason, null, false, false);
        }
    }

    /** It is not known, or not at this precision, whether there is a value, or which. */
    static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unknown(String reason) {
            super(reason, null, false, false);
        }
    }

    static Value of(BigFraction x, int precision) {
        BigInteger n = x.getNumerator();
        BigInteger d = x.getDenominator();
        Ball b = Ball.of(n, d, precision);
        return n.bitLength() + d.bitLength() > LONGEST ? new Value(null, b) : new Value(x, b);
    }

    static Value of(Ball b) {
        return b.isExactZero() ? new Value(BigFraction.ZERO, b) : new Value(null, b);
    }

    boolean isExact() {
        return exact != null;
    }

    boolean isInteger() {
        return exact != null && isInteger(exact);
    }

    static boolean isInteger(BigFraction x) {
        return x.getDenominator().abs().equals(BigInteger.ONE);
    }

    /** The integer that it is known to be. */
    BigInteger integer() {
        return exact.getDenominator().signum() < 0 ? exact.getNumerator().negate() : exact.getNumerator();
    }

    /** The sign, where it is decided. */
    int sign() {
        if (exact != null) {
            return exact.signum();
        }
        if (ball.isPositive()) {
            return 1;
        }
        if (ball.isNegative()) {
            return -1;
        }
        throw new Unknown("sign");
    }

    boolean isZero() {
        return exact != null && exact.signum() == 0;
    }

    double approximate() {
        return ball.doubleValue();
    }
}
