package org.majorant.number.ball;

import java.math.BigInteger;

/** The natural logarithm of two as {@code floor(ln 2 * 2^bits)}, exactly, at any precision. */
final class Ln2 {

    private record Known(int bits, BigInteger value) {}

    /** The longest value computed so far. Racing threads may compute it twice; each result is the same. */
    private static volatile Known known = new Known(0, BigInteger.ZERO);

    private Ln2() {}

    static BigInteger floor(int bits) {
        Known k = known;
        if (k.bits < bits) {
            k = compute(bits + bits / 4 + 64);
            known = k;
        }
        return k.value.shiftRight(k.bits - bits);
    }

    private static Known compute(int bits) {
        for (int guard = 32; ; guard *= 2) {
            int wp = bits + guard;
            // ln 2 = 18 artanh(1/26) - 2 artanh(1/4801) + 8 artanh(1/8749), Gourdon and Sebah.
            BigInteger sum = artanhInverse(26, wp)
                    .multiply(BigInteger.valueOf(18))
                    .subtract(artanhInverse(4801, wp).multiply(BigInteger.TWO))
                    .add(artanhInverse(8749, wp).multiply(BigInteger.valueOf(8)));
            // Each artanh is too small by less than wp units: two divisions, each by less than one, for fewer than
            // wp/4 terms, and less than one for the tail. So |sum - ln 2| < 28 wp units.
            BigInteger error = BigInteger.valueOf(28L * wp);
            BigInteger low = sum.subtract(error).shiftRight(guard);
            BigInteger high = sum.add(error).shiftRight(guard);
            if (low.equals(high)) {
                return new Known(bits, low);
            }
        }
    }

    private static BigInteger artanhInverse(int n, int wp) {
        BigInteger square = BigInteger.valueOf((long) n * n);
        BigInteger power = BigInteger.ONE.shiftLeft(wp).divide(BigInteger.valueOf(n));
        BigInteger sum = BigInteger.ZERO;
        for (long k = 1; power.signum() != 0; k += 2) {
            sum = sum.add(power.divide(BigInteger.valueOf(k)));
            power = power.divide(square);
        }
        return sum;
    }
}
