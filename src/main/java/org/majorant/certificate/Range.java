package org.majorant.certificate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

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
        BigDecimal low = null;
        BigDecimal high = null;
        for (BigDecimal a : new BigDecimal[] {lo, hi}) {
            for (BigDecimal b : new BigDecimal[] {x.lo, x.hi}) {
                BigDecimal d = a.multiply(b, DOWN);
                BigDecimal u = a.multiply(b, UP);
                low = low == null ? d : low.min(d);
                high = high == null ? u : high.max(u);
            }
        }
        return new Range(low, high);
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

    /** The square root, of 0 too; a real power needs a base above 0. */
    Range squareRoot() {
        Range half = rational("1/2");
        if (lo.signum() != 0) {
            return power(half);
        }
        return hi.signum() == 0 ? this : new Range(BigDecimal.ZERO, of(hi).power(half).hi);
    }

    Range power(Range y) {
        boolean whole = y.isPoint()
                && y.lo.abs().compareTo(BigDecimal.valueOf(LARGEST_POWER)) <= 0
                && y.lo.stripTrailingZeros().scale() <= 0;
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
        if (n % 2 == 0) {
            Range size = abs();
            return new Range(power(size.lo, n, DOWN), power(size.hi, n, UP));
        }
        return new Range(odd(lo, n, DOWN, UP), odd(hi, n, UP, DOWN));
    }

    private static BigDecimal odd(BigDecimal x, int n, MathContext mode, MathContext other) {
        return x.signum() < 0 ? power(x.negate(), n, other).negate() : power(x, n, mode);
    }

    private static BigDecimal power(BigDecimal x, int n, MathContext mode) {
        BigDecimal result = BigDecimal.ONE;
        BigDecimal square = x;
        for (int k = n; k > 0; k >>= 1) {
            result = (k & 1) == 1 ? result.multiply(square, mode) : result;
            square = k > 1 ? square.multiply(square, mode) : square;
        }
        return result;
    }
}
