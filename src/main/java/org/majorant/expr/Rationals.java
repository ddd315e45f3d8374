package org.majorant.expr;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Exact rationals with the sign in the numerator; commons-numbers may keep it in the denominator. */
public final class Rationals {
    private Rationals() {}

    public static BigInteger numerator(BigFraction x) {
        return x.getDenominator().signum() < 0 ? x.getNumerator().negate() : x.getNumerator();
    }

    /** The denominator, greater than 0. */
    public static BigInteger denominator(BigFraction x) {
        return x.getDenominator().abs();
    }

    public static boolean isInteger(BigFraction x) {
        return denominator(x).equals(BigInteger.ONE);
    }

    /** The greatest integer that is not greater. */
    public static BigInteger floor(BigFraction x) {
        BigInteger[] parts = numerator(x).divideAndRemainder(denominator(x));
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The least integer that is not less. */
    public static BigInteger ceil(BigFraction x) {
        return floor(x.negate()).negate();
    }

    public static BigFraction max(BigFraction x, BigFraction y) {
        return x.compareTo(y) >= 0 ? x : y;
    }

    public static BigFraction min(BigFraction x, BigFraction y) {
        return x.compareTo(y) <= 0 ? x : y;
    }

    /** The square root; null where it is not rational. */
    public static @Nullable BigFraction sqrt(BigFraction x) {
        if (x.signum() < 0) {
            return null;
        }
        BigFraction root = BigFraction.of(numerator(x).sqrt(), denominator(x).sqrt());
        return root.multiply(root).equals(x) ? root : null;
    }

    /** Bits of numerator and denominator together: the size of the number in memory. */
    public static int bits(BigFraction x) {
        return x.getNumerator().bitLength() + x.getDenominator().bitLength();
    }

    /** {@code 3}, {@code -1/7}. */
    public static String text(BigFraction x) {
        return isInteger(x) ? numerator(x).toString() : numerator(x) + "/" + denominator(x);
    }
}
