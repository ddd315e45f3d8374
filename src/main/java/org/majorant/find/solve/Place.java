package org.majorant.find.solve;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.expr.Rationals;
import org.majorant.judge.search.SimpleRationals;
import org.majorant.number.ball.Ball;

/** A real number known by rational bounds, between which it is the only zero of a function that changes sign; or a rational number. */
final class Place {
    private static final int RATIONAL_BITS = 110;
    private static final int LONGEST_RATIONAL = 48;

    private final SignedValues function;
    private BigFraction low;
    private BigFraction high;
    private final int signAtLow;

    private Place(SignedValues function, BigFraction low, BigFraction high, int signAtLow) {
        this.function = function;
        this.low = low;
        this.high = high;
        this.signAtLow = signAtLow;
    }

    static Place exact(BigFraction x, SignedValues function) {
        return new Place(function, x, x, 0);
    }

    /** @param signAtLow 1 or -1; the function has the other sign at {@code high} and is monotone between */
    static Place between(BigFraction low, BigFraction high, int signAtLow, SignedValues function) {
        return new Place(function, low, high, signAtLow);
    }

    boolean isExact() {
        return low.equals(high);
    }

    BigFraction low() {
        return low;
    }

    BigFraction high() {
        return high;
    }

    /** Halves the distance of the bounds, or finds the number. */
    void refine() {
        if (isExact()) {
            return;
        }
        BigFraction mid = low.add(high).multiply(BigFraction.of(1, 2));
        int s = function.sign(mid);
        if (s == 0) {
            low = mid;
            high = mid;
        } else if (s == signAtLow) {
            low = mid;
        } else {
            high = mid;
        }
    }

    /** Refines until the bounds differ by less than {@code 2^-bits} of the larger of 1 and the number. */
    Place refined(int bits) {
        BigFraction unit = BigFraction.of(java.math.BigInteger.ONE, java.math.BigInteger.ONE.shiftLeft(bits));
        while (!isExact()
                && high.subtract(low)
                                .compareTo(unit.multiply(
                                        low.abs().compareTo(BigFraction.ONE) > 0 ? low.abs() : BigFraction.ONE))
                        > 0) {
            refine();
        }
        return this;
    }

    /** The number where it is rational with a short denominator; null for others. */
    @Nullable
    BigFraction rational() {
        if (isExact()) {
            return low;
        }
        refined(RATIONAL_BITS);
        BigFraction r = isExact() ? low : SimpleRationals.simplestBetween(low, high);
        return Rationals.bits(r) <= LONGEST_RATIONAL && function.sign(r) == 0 ? r : null;
    }

    Ball ball(int precision) {
        return SignedValues.between(low, high, precision);
    }

    /** The place as a number, for a message. */
    Expr midpoint() {
        return Expr.num(low.add(high).multiply(BigFraction.of(1, 2)));
    }
}
