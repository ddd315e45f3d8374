package org.majorant.expr;

import java.math.BigInteger;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The set of values of a symbol: an interval with rational or infinite ends, of reals or of integers.
 *
 * @param lower the lower end
 * @param upper the upper end
 * @param integral whether only its integers count
 */
public record Domain(End lower, End upper, boolean integral) {

    /**
     * An end of an interval.
     *
     * @param value the end; null for an infinite one
     * @param closed whether the end itself belongs to the set; false for an infinite one
     */
    public record End(BigFraction value, boolean closed) {
        public static final End INFINITE = new End(null, false);

        public static End closed(BigFraction value) {
            return new End(Objects.requireNonNull(value), true);
        }

        public static End open(BigFraction value) {
            return new End(Objects.requireNonNull(value), false);
        }

        private End negated() {
            return isInfinite() ? this : new End(value.negate(), closed);
        }

        public boolean isInfinite() {
            return value == null;
        }
    }

    public static final Domain REAL = new Domain(End.INFINITE, End.INFINITE, false);
    public static final Domain POSITIVE = new Domain(End.open(BigFraction.ZERO), End.INFINITE, false);
    public static final Domain NON_NEGATIVE = new Domain(End.closed(BigFraction.ZERO), End.INFINITE, false);
    /** 1, 2, 3, … */
    public static final Domain NATURAL = new Domain(End.closed(BigFraction.ONE), End.INFINITE, true);
    /** All integers. */
    public static final Domain INTEGER = new Domain(End.INFINITE, End.INFINITE, true);

    public static Domain open(BigFraction low, BigFraction high) {
        return new Domain(End.open(low), End.open(high), false);
    }

    public boolean contains(BigFraction x) {
        if (integral && !Rationals.isInteger(x)) {
            return false;
        }
        return sideHolds(x, lower, 1) && sideHolds(x, upper, -1);
    }

    private static boolean sideHolds(BigFraction x, End end, int side) {
        if (end.isInfinite()) {
            return true;
        }
        int c = side * x.compareTo(end.value());
        return c > 0 || c == 0 && end.closed();
    }

    /** Whether it is an interval of reals of positive length, so that a derivative can be taken within it. */
    public boolean isInterval() {
        return !integral
                && (lower.isInfinite() || upper.isInfinite() || lower.value().compareTo(upper.value()) < 0);
    }

    /** The same interval without its ends. */
    public Domain interior() {
        return new Domain(new End(lower.value(), false), new End(upper.value(), false), integral);
    }

    /** Whether every value of the other domain belongs to it. */
    public boolean includes(Domain other) {
        return other.isEmpty()
                || (!integral || other.integral)
                        && endIncludes(lower, other.least(), 1)
                        && endIncludes(upper, other.greatest(), -1);
    }

    private static boolean endIncludes(End end, End of, int side) {
        if (end.isInfinite() || of.isInfinite()) {
            return end.isInfinite();
        }
        int c = side * of.value().compareTo(end.value());
        return c > 0 || c == 0 && (end.closed() || !of.closed());
    }

    /** The lower end, of integers the least one. */
    public End least() {
        return integral && !lower.isInfinite() ? End.closed(BigFraction.of(smallestInteger())) : lower;
    }

    private End greatest() {
        return mirrored().least().negated();
    }

    /** A value that belongs to it, where it is not empty: 1, or one next to an end. */
    public BigFraction someValue() {
        if (contains(BigFraction.ONE)) {
            return BigFraction.ONE;
        }
        if (!integral && !lower.isInfinite() && !upper.isInfinite()) {
            return lower.value().add(upper.value()).divide(2);
        }
        return lower.isInfinite()
                ? upper.value().subtract(BigFraction.ONE)
                : least().closed() ? least().value() : lower.value().add(BigFraction.ONE);
    }

    /** Whether no value belongs to it. */
    public boolean isEmpty() {
        if (lower.isInfinite() || upper.isInfinite()) {
            return false;
        }
        if (integral) {
            return !contains(BigFraction.of(smallestInteger()));
        }
        int c = lower.value().compareTo(upper.value());
        return c > 0 || c == 0 && !(lower.closed() && upper.closed());
    }

    private BigInteger smallestInteger() {
        BigInteger least = Rationals.ceil(lower.value());
        boolean atEnd = BigFraction.of(least).equals(lower.value());
        return atEnd && !lower.closed() ? least.add(BigInteger.ONE) : least;
    }

    /** The domain of the negative of a value. */
    public Domain mirrored() {
        return new Domain(upper.negated(), lower.negated(), integral);
    }

    /** Whether every value is greater than 0. */
    public boolean isPositive() {
        return !lower.isInfinite()
                && (lower.value().signum() > 0 || lower.value().signum() == 0 && !lower.closed());
    }

    /** Whether every value is less than 0. */
    public boolean isNegative() {
        return !upper.isInfinite()
                && (upper.value().signum() < 0 || upper.value().signum() == 0 && !upper.closed());
    }

    /** In the theory language: {@code (0, inf)}, {@code natural}, {@code integer [0, 5]}. */
    @Override
    public String toString() {
        if (equals(NATURAL)) {
            return "natural";
        }
        if (equals(INTEGER)) {
            return "integer";
        }
        if (equals(REAL)) {
            return "real";
        }
        String low = lower.isInfinite() ? "(-inf" : (lower.closed() ? "[" : "(") + Rationals.text(lower.value());
        String high = upper.isInfinite() ? "inf)" : Rationals.text(upper.value()) + (upper.closed() ? "]" : ")");
        return (integral ? "integer " : "") + low + ", " + high;
    }
}
