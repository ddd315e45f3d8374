package org.majorant.number.ball;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Prints those decimals of a ball that every point of it shares.
 *
 * <p>Both ends are scaled by a power of ten, exactly where the exponents are moderate and otherwise by a ball that
 * contains it, and rounded to an integer. The digits are printed only when the two integers agree.
 */
final class DecimalPrinter {

    private static final long EXACT_EXPONENT = 40_000;
    private static final double LOG10_2 = 0.3010299956639812;

    private DecimalPrinter() {}

    static Optional<String> print(Ball b, int digits) {
        if (digits < 1) {
            throw new IllegalArgumentException(digits + " digits");
        }
        if (b.isExactZero()) {
            return Optional.of("0");
        }
        if (b.containsZero() || digits > maximalDigits(b)) {
            return Optional.empty();
        }
        Ball a = b.abs();
        BigInteger least = BigInteger.TEN.pow(digits - 1);
        BigInteger most = least.multiply(BigInteger.TEN);
        long k = (long) Math.floor((a.position() - 0.5) * LOG10_2);
        for (int attempt = 0; attempt < 64; attempt++) {
            Scaled scaled = Scaled.of(a, digits - 1 - k, digits);
            BigInteger floor = scaled.floorOfLower();
            if (floor.compareTo(least) < 0) {
                k -= Math.max(1, shortfall(least, floor) - 1);
            } else if (floor.compareTo(most) >= 0) {
                k += Math.max(1, shortfall(floor, most) - 1);
            } else {
                BigInteger low = scaled.roundedLower();
                BigInteger high = scaled.roundedUpper();
                if (!low.equals(high)) {
                    return Optional.empty();
                }
                boolean carried = low.equals(most);
                return Optional.of((b.mid.signum() < 0 ? "-" : "")
                        + layout((carried ? least : low).toString(), carried ? k + 1 : k, digits));
            }
        }
        return Optional.empty();
    }

    static String certified(int digits, IntFunction<Ball> atPrecision) {
        int start = (int) Math.min(Ball.MAX_PRECISION / 64, digits * 3.33 + 32);
        for (int prec = start; prec <= 64 * start; prec *= 2) {
            try {
                Optional<String> decimal = atPrecision.apply(prec).toDecimal(digits);
                if (decimal.isPresent()) {
                    return decimal.get();
                }
            } catch (BallPrecisionException tooWide) {
                // the next precision may do
            }
        }
        throw new BallPrecisionException(digits + " digits not certified with " + 64L * start + " bits");
    }

    /** No inexact ball shows more digits than its radius allows; saves work on a hopeless request. */
    private static double maximalDigits(Ball b) {
        return b.isExact() ? Double.MAX_VALUE : (b.position() - b.rad.position()) * LOG10_2 + 3;
    }

    /** About by how many powers of ten b is short of a. */
    private static long shortfall(BigInteger a, BigInteger b) {
        return (long) ((a.bitLength() - b.bitLength()) * LOG10_2);
    }

    private static String layout(String s, long k, int digits) {
        if (k < -6 || k >= digits) {
            return s.charAt(0) + (digits > 1 ? "." + s.substring(1) : "") + "e" + k;
        }
        if (k < 0) {
            return "0." + "0".repeat((int) -k - 1) + s;
        }
        int point = (int) k + 1;
        return s.substring(0, point) + (point < digits ? "." + s.substring(point) : "");
    }

    /** The ends of a positive ball times a power of ten, as fractions over a common denominator. */
    private record Scaled(BigInteger lower, BigInteger upper, BigInteger denominator) {

        static Scaled of(Ball a, long power, int digits) {
            boolean moderate = Math.abs(a.exp) < EXACT_EXPONENT
                    && Math.abs(a.rad.exp) < EXACT_EXPONENT
                    && Math.abs(power) < EXACT_EXPONENT;
            if (moderate) {
                BigInteger ten = BigInteger.TEN.pow((int) Math.abs(power));
                return power >= 0 ? of(a, ten, BigInteger.ONE) : of(a, BigInteger.ONE, ten);
            }
            int prec = (int) (digits * 3.33) + 64 + a.mid.bitLength();
            return of(a.multiply(Ball.of(10, 32).pow(power, prec), prec), BigInteger.ONE, BigInteger.ONE);
        }

        private static Scaled of(Ball a, BigInteger numerator, BigInteger denominator) {
            long unit = a.rad.isZero() ? a.exp : Math.min(a.exp, a.rad.exp);
            unit = Math.max(unit, -4 * EXACT_EXPONENT - a.mid.bitLength());
            BigInteger m = Dyadics.shift(a.mid, a.exp - unit);
            BigInteger r =
                    Dyadics.shift(a.rad.mantissa().negate(), a.rad.exp - unit).negate();
            // A radius below the unit counts as one unit; a midpoint has no bits below it.
            BigInteger low = m.subtract(r).multiply(numerator);
            BigInteger high = m.add(r).multiply(numerator);
            return unit >= 0
                    ? new Scaled(low.shiftLeft((int) unit), high.shiftLeft((int) unit), denominator)
                    : new Scaled(low, high, denominator.shiftLeft((int) -unit));
        }

        BigInteger floorOfLower() {
            BigInteger[] q = lower.divideAndRemainder(denominator);
            return q[0];
        }

        BigInteger roundedLower() {
            return rounded(lower);
        }

        BigInteger roundedUpper() {
            return rounded(upper);
        }

        /** The nearest integer, ties to even, of a non-negative fraction. */
        private BigInteger rounded(BigInteger numerator) {
            BigInteger[] q = numerator.divideAndRemainder(denominator);
            int half = q[1].shiftLeft(1).compareTo(denominator);
            return half > 0 || half == 0 && q[0].testBit(0) ? q[0].add(BigInteger.ONE) : q[0];
        }
    }
}
