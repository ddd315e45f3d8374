package org.majorant.certificate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/**
 * A bounded closed interval with decimal ends, every operation rounded outward to {@link #DIGITS} digits. An operation that is
 * not defined at every member is rejected.
 */
record Range(BigDecimal lo, BigDecimal hi) {
    static final int DIGITS = 50;
    static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
    static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);
    private static final int LARGEST_POWER = 10_000;

    Range {
        if (lo.compareTo(hi) > 0) {
            throw new Rejection("an empty range");
        }
        if (Math.max(magnitude(lo), magnitude(hi)) > 1_000_000) {
            throw new Rejection("a number is too large or too small");
        }
    }

    private static long magnitude(BigDecimal x) {
        return Math.abs((long) x.precision() - x.scale());
    }

    static Range of(BigDecimal exact) {
        return new Range(exact, exact);
    }

    static Range of(long n) {
        return of(BigDecimal.valueOf(n));
    }

    /** {@code 3}, {@code -1/7}. */
    static Range rational(String text) {
        if (text.length() > 2000 || !text.matches("-?[0-9]+(/[0-9]*[1-9][0-9]*)?")) {
            throw new Rejection("not a number: " + text);
        }
        int bar = text.indexOf('/');
        BigDecimal n = new BigDecimal(bar < 0 ? text : text.substring(0, bar));
        BigDecimal d = bar < 0 ? BigDecimal.ONE : new BigDecimal(text.substring(bar + 1));
        return new Range(n.divide(d, DOWN), n.divide(d, UP));
    }

    boolean isPoint() {
        return lo.compareTo(hi) == 0;
    }

    Range negate() {
        return new Range(hi.negate(), lo.negate());
    }

    Range add(Range x) {
        return new Range(lo.add(x.lo, DOWN), hi.add(x.hi, UP));
    }

    Range multiply(Range x) {
        if (lo.signum() >= 0 && x.lo.signum() >= 0) {
            return new Range(lo.multiply(x.lo, DOWN), hi.multiply(x.hi, UP));
        }
        List<BigDecimal> corners = List.of(lo.multiply(x.lo), lo.multiply(x.hi), hi.multiply(x.lo), hi.multiply(x.hi));
        return new Range(
                Collections.min(corners).round(DOWN), Collections.max(corners).round(UP));
    }

    /** For n above 0. */
    Range over(int n) {
        return new Range(lo.divide(BigDecimal.valueOf(n), DOWN), hi.divide(BigDecimal.valueOf(n), UP));
    }

    Range reciprocal() {
        if (lo.signum() <= 0 && hi.signum() >= 0) {
            throw new Rejection("division by a range that contains 0");
        }
        return new Range(BigDecimal.ONE.divide(hi, DOWN), BigDecimal.ONE.divide(lo, UP));
    }

    Range abs() {
        return lo.signum() >= 0
                ? this
                : hi.signum() <= 0
                        ? negate()
                        : new Range(BigDecimal.ZERO, lo.negate().max(hi));
    }

    Range min(Range x) {
        return new Range(lo.min(x.lo), hi.min(x.hi));
    }

    Range max(Range x) {
        return new Range(lo.max(x.lo), hi.max(x.hi));
    }

    /** The square root, of 0 too. */
    Range squareRoot() {
        Range half = rational("1/2");
        if (lo.signum() != 0) {
            return power(half);
        }
        return hi.signum() == 0 ? this : new Range(BigDecimal.ZERO, of(hi).power(half).hi);
    }

    /** A power that is not a whole number needs a base above 0, or from 0 on and an exponent above 0. */
    Range power(Range y) {
        boolean whole = y.isPoint()
                && y.lo.abs().compareTo(BigDecimal.valueOf(LARGEST_POWER)) <= 0
                && y.lo.stripTrailingZeros().scale() <= 0;
        if (!whole && lo.signum() == 0 && y.lo.signum() > 0) {
            return hi.signum() == 0 ? this : new Range(BigDecimal.ZERO, of(hi).power(y).hi);
        }
        if (!whole) {
            return Elementary.exp(y.multiply(Elementary.log(this)));
        }
        int n = y.lo.intValueExact();
        return n <= 0 ? whole(-n).reciprocal() : whole(n);
    }

    /** A power with exponent 0 or more; {@code x^0} is 1, where 0 is no member. */
    private Range whole(int n) {
        if (n == 0) {
            reciprocal();
        }
        if (n % 2 == 1 && lo.signum() < 0) {
            return n == 1 ? this : whole(n - 1).multiply(this);
        }
        Range result = of(1);
        Range square = abs();
        for (int k = n; k > 0; k >>= 1) {
            result = (k & 1) == 1 ? result.multiply(square) : result;
            square = k > 1 ? square.multiply(square) : square;
        }
        return result;
    }
}
