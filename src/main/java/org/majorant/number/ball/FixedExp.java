package org.majorant.number.ball;

import java.math.BigInteger;

/**
 * The exponential of a fixed-point number, the kernel of {@link BallExp} and {@link BallLog}.
 *
 * <p>{@code exp(t)} for t in [0, 1) with {@code wp} bits after the point: Taylor's series of {@code t / 2^k}, then k
 * squarings, all with {@code w = wp + k} bits and all rounded down.
 *
 * <p><b>Error.</b> A computed term falls short of the true one by less than 2 + 1/2 + ... &lt; 4 units of 2^-w (two
 * roundings, and the error of the term before, at least halved). Once a term is computed as zero the true one is
 * below 4 units and the tail below 8. So n terms give a relative error below (4 n + 8) 2^-w. Squaring doubles it
 * and adds 2^-w: after k squarings it is below 2^k (4 n + 10) 2^-w = (4 n + 10) 2^-wp. The result is never too
 * large.
 */
final class FixedExp {

    /** Exponential times 2^bits, too small by at most {@code error * 2^-wp} relatively. */
    record Result(BigInteger value, int bits, int error) {}

    private FixedExp() {}

    /** @param t in [0, 2^wp) */
    static Result exp(BigInteger t, int wp) {
        int small = wp - t.bitLength();
        int k = Math.max(0, 2 + (int) (0.75 * Math.sqrt(wp)) - small);
        int w = wp + k;
        BigInteger sum = BigInteger.ONE.shiftLeft(w);
        BigInteger term = t;
        int n = 1;
        while (term.signum() != 0) {
            sum = sum.add(term);
            n++;
            term = term.multiply(t).shiftRight(w).divide(BigInteger.valueOf(n));
        }
        for (int i = 0; i < k; i++) {
            sum = sum.multiply(sum).shiftRight(w);
        }
        return new Result(sum, w, 4 * n + 10);
    }
}
