package org.majorant.prove.normal;

import java.math.BigInteger;
import org.majorant.expr.Relation;

/** What is known of the sign of a real value: a set of the signs that are still possible. */
public enum Sign {
    NEGATIVE(true, false, false),
    NON_POSITIVE(true, true, false),
    ZERO(false, true, false),
    NON_NEGATIVE(false, true, true),
    POSITIVE(false, false, true),
    NON_ZERO(true, false, true),
    UNKNOWN(true, true, true);

    private final boolean minus;
    private final boolean zero;
    private final boolean plus;

    Sign(boolean minus, boolean zero, boolean plus) {
        this.minus = minus;
        this.zero = zero;
        this.plus = plus;
    }

    private static Sign of(boolean minus, boolean zero, boolean plus) {
        for (Sign s : values()) {
            if (s.minus == minus && s.zero == zero && s.plus == plus) {
                return s;
            }
        }
        throw new IllegalArgumentException("no sign is possible");
    }

    public static Sign of(int signum) {
        return of(signum < 0, signum == 0, signum > 0);
    }

    /** The sign of left minus right where {@code left op right} holds. */
    public static Sign of(Relation.Op op) {
        return switch (op) {
            case EQ -> ZERO;
            case NE -> NON_ZERO;
            case LT -> NEGATIVE;
            case LE -> NON_POSITIVE;
            case GT -> POSITIVE;
            case GE -> NON_NEGATIVE;
        };
    }

    /** Whether every sign that is still possible for left minus right makes {@code left op right} hold. */
    public boolean satisfies(Relation.Op op) {
        Sign allowed = of(op);
        return (!minus || allowed.minus) && (!zero || allowed.zero) && (!plus || allowed.plus);
    }

    public boolean isPositive() {
        return this == POSITIVE;
    }

    public boolean isNegative() {
        return this == NEGATIVE;
    }

    public boolean isNonZero() {
        return !zero;
    }

    public boolean isNonNegative() {
        return !minus;
    }

    public boolean isNonPositive() {
        return !plus;
    }

    public boolean isKnown() {
        return this != UNKNOWN;
    }

    public Sign negate() {
        return of(plus, zero, minus);
    }

    public Sign times(Sign o) {
        return of(minus && o.plus || plus && o.minus, zero || o.zero, plus && o.plus || minus && o.minus);
    }

    public Sign plus(Sign o) {
        boolean cancel = minus && o.plus || plus && o.minus;
        return of(minus || o.minus, zero && o.zero || cancel, plus || o.plus);
    }

    /** The sign of a power with a whole exponent; of 0 to a negative power nothing is known. */
    public Sign power(BigInteger exponent) {
        if (exponent.signum() == 0) {
            return POSITIVE;
        }
        Sign odd = exponent.testBit(0) ? this : of(false, zero, minus || plus);
        return exponent.signum() < 0 && zero ? UNKNOWN : odd;
    }

    /** What remains possible when both are known; this one where they exclude each other. */
    public Sign and(Sign o) {
        boolean m = minus && o.minus;
        boolean z = zero && o.zero;
        boolean p = plus && o.plus;
        return m || z || p ? of(m, z, p) : this;
    }

    /** Whether the two cannot both be true. */
    public boolean excludes(Sign o) {
        return !(minus && o.minus) && !(zero && o.zero) && !(plus && o.plus);
    }
}
