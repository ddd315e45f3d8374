package org.majorant.number.ball;

import java.math.BigInteger;

/** Exact questions about numbers {@code m * 2^e} whose exponents may be far apart. */
final class Dyadics {

    private Dyadics() {}

    /** The exponent just above the leading bit of {@code m * 2^e}; {@code m} is not zero. */
    static long position(BigInteger m, long e) {
        return e + m.abs().bitLength();
    }

    /**
     * {@code m * 2^k} rounded down to an integer, for any k; only a left shift can be large, and is the caller's
     * care.
     */
    static BigInteger shift(BigInteger m, long k) {
        if (m.signum() == 0) {
            return m;
        }
        if (k >= 0) {
            return m.shiftLeft(Math.toIntExact(k));
        }
        return -k > m.bitLength() + 1L
                ? (m.signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ZERO)
                : m.shiftRight((int) -k);
    }

    /**
     * The sign of the sum of {@code m[i] * 2^e[i]}, exactly.
     *
     * <p>While the largest term outweighs the sum of all others its sign is the answer; otherwise the two largest
     * have leading bits close together, so that adding them exactly costs no more than their own length, and one
     * term fewer is left. The arrays are overwritten.
     */
    static int signOfSum(BigInteger[] m, long[] e) {
        int n = m.length;
        while (true) {
            n = dropZeros(m, e, n);
            if (n == 0) {
                return 0;
            }
            int top = largest(m, e, n, -1);
            if (n == 1) {
                return m[top].signum();
            }
            int second = largest(m, e, n, top);
            // |top| >= 2^(position-1); the n - 1 others are each below 2^(position of second), and n - 1 < 8.
            if (position(m[top], e[top]) - 1 >= position(m[second], e[second]) + 3) {
                return m[top].signum();
            }
            long low = Math.min(e[top], e[second]);
            m[top] = shift(m[top], e[top] - low).add(shift(m[second], e[second] - low));
            e[top] = low;
            m[second] = BigInteger.ZERO;
        }
    }

    private static int dropZeros(BigInteger[] m, long[] e, int n) {
        int kept = 0;
        for (int i = 0; i < n; i++) {
            if (m[i].signum() != 0) {
                m[kept] = m[i];
                e[kept++] = e[i];
            }
        }
        return kept;
    }

    private static int largest(BigInteger[] m, long[] e, int n, int except) {
        int best = -1;
        for (int i = 0; i < n; i++) {
            if (i != except && (best < 0 || position(m[i], e[i]) > position(m[best], e[best]))) {
                best = i;
            }
        }
        return best;
    }

    /** The largest double not above {@code m * 2^e}. */
    static double floor(BigInteger m, long e) {
        if (m.signum() == 0) {
            return 0.0;
        }
        long position = position(m, e);
        if (position > 1024) {
            return m.signum() > 0 ? Double.MAX_VALUE : Double.NEGATIVE_INFINITY;
        }
        long last = Math.max(position - 53, Double.MIN_EXPONENT - 52);
        return Math.scalb((double) shift(m, e - last).longValue(), (int) last);
    }

    static double ceil(BigInteger m, long e) {
        double d = -floor(m.negate(), e);
        return d == 0 ? 0.0 : d;
    }

    /** The double nearest to {@code m * 2^e}, ties to even. */
    static double nearest(BigInteger m, long e) {
        if (m.signum() == 0) {
            return 0.0;
        }
        long position = position(m, e);
        if (position > 1025) {
            return m.signum() > 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        long last = Math.max(position - 53, Double.MIN_EXPONENT - 52);
        if (e >= last) {
            return Math.scalb((double) shift(m, e - last).longValue(), (int) last);
        }
        long drop = last - e;
        BigInteger a = m.abs();
        BigInteger q = shift(a, -drop);
        boolean half = drop <= a.bitLength() && a.testBit((int) (drop - 1));
        boolean sticky = half ? a.getLowestSetBit() < drop - 1 : false;
        if (half && (sticky || q.testBit(0))) {
            q = q.add(BigInteger.ONE);
        }
        double magnitude = Math.scalb((double) q.longValue(), (int) last);
        return m.signum() < 0 ? -magnitude : magnitude;
    }
}
