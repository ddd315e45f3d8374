package org.majorant.number.ball;

import java.math.BigInteger;

/** The number pi as {@code floor(pi * 2^bits)}, exactly, at any precision. */
final class Pi {

    private record Known(int bits, BigInteger value) {}

    /** The longest value computed so far. Racing threads may compute it twice; each result is the same. */
    private static volatile Known known = new Known(0, BigInteger.ZERO);

    private Pi() {}

    /** Within {@code 2^-prec}. */
    static Ball ball(int prec) {
        int bits = prec + 4;
        return BallArithmetic.round(floor(bits), -bits, Magnitude.up(1, -bits), prec + 2);
    }

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
            // pi = 16 arctan(1/5) - 4 arctan(1/239), Machin 1706.
            BigInteger sum = arctanInverse(5, wp)
                    .shiftLeft(4)
                    .subtract(arctanInverse(239, wp).shiftLeft(2));
            // Each arctan errs by less than wp units: two divisions, each by less than one, for fewer than wp/4
            // terms, and less than one for the tail of the alternating series. So |sum - pi| < 20 wp units.
            BigInteger error = BigInteger.valueOf(20L * wp);
            BigInteger low = sum.subtract(error).shiftRight(guard);
            BigInteger high = sum.add(error).shiftRight(guard);
            if (low.equals(high)) {
                return new Known(bits, low);
            }
        }
    }

    private static BigInteger arctanInverse(int n, int wp) {
        BigInteger square = BigInteger.valueOf((long) n * n).negate();
        BigInteger power = BigInteger.ONE.shiftLeft(wp).divide(BigInteger.valueOf(n));
        BigInteger sum = BigInteger.ZERO;
        for (long k = 1; power.signum() != 0; k += 2) {
            sum = sum.add(power.divide(BigInteger.valueOf(k)));
            power = power.divide(square);
        }
        return sum;
    }
}
