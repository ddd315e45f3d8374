package org.majorant.prove.normal;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/** Splits an integer into small primes and what is left, so that {@code 4^a} and {@code 2^(2a)} meet. */
final class PrimeFactors {
    private static final int LARGEST_TRIAL = 1000;

    private PrimeFactors() {}

    /** Bases above 1 with their multiplicities; the product of their powers is {@code n >= 1}. */
    static Map<BigInteger, Integer> of(BigInteger n) {
        TreeMap<BigInteger, Integer> factors = new TreeMap<>();
        BigInteger rest = n;
        for (int d = 2; d <= LARGEST_TRIAL && rest.bitLength() > 1; d++) {
            BigInteger divisor = BigInteger.valueOf(d);
            BigInteger[] quotient = rest.divideAndRemainder(divisor);
            while (quotient[1].signum() == 0) {
                factors.merge(divisor, 1, Integer::sum);
                rest = quotient[0];
                quotient = rest.divideAndRemainder(divisor);
            }
        }
        if (!rest.equals(BigInteger.ONE)) {
            factors.merge(rest, 1, Integer::sum);
        }
        return factors;
    }
}
