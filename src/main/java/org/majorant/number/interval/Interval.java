package org.majorant.number.interval;

import java.util.function.DoubleUnaryOperator;

/**
 * A closed interval of real numbers with double end points, possibly unbounded, possibly empty (IEEE 1788-2015, set-based).
 *
 * <p>Every operation gives an interval that contains the value for each choice of real members of its operands at which the
 * function is defined. {@code neg, add, sub, mul, div, recip, sqr, sqrt, fma, abs, min, max, sign} and the set operations give
 * the tightest such interval of doubles; the elementary functions give at most one step more on a side, nearly always
 * none. Nothing here depends on the machine: only basic operations, {@code Math.fma} and {@code Math.sqrt} are used.
 *
 * <p>Immutable. Both ends of the empty interval are NaN inside; the sign of a zero inside means nothing.
 */
public final class Interval {
    public static final Interval EMPTY = new Interval(Double.NaN, Double.NaN);
    public static final Interval ENTIRE = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    public static final Interval ZERO = new Interval(0, 0);
    public static final Interval ONE = new Interval(1, 1);

    private final double lo;
    private final double hi;

    Interval(double lo, double hi) {
        this.lo = lo;
        this.hi = hi;
    }

    /**
     * The interval of all reals from lo to hi.
     *
     * @throws IllegalArgumentException if no real number lies between them, or one is NaN
     */
    public static Interval of(double lo, double hi) {
        if (!(lo <= hi) || lo == Double.POSITIVE_INFINITY || hi == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("no interval from " + lo + " to " + hi);
        }
        return new Interval(lo, hi);
    }

    /** The interval that holds one finite double alone. */
    public static Interval of(double x) {
        return of(x, x);
    }

    /**
     * The interval that a literal of IEEE 1788 stands for: {@code [1/10, 0.3]}, {@code [0x1p-3, inf]}, {@code 2.5?1e3},
     * {@code [entire]}, {@code [empty]}. Contains every real that the text allows.
     *
     * @throws IllegalArgumentException if it is no such literal
     */
    public static Interval parse(String text) {
        Decorated literal = Literal.parse(text);
        if (literal.isNaI() || text.indexOf('_') >= 0) {
            throw new IllegalArgumentException("not a bare interval literal: " + text);
        }
        return literal.interval();
    }

    // ---- numbers

    /** The greatest lower bound, -0.0 where it is zero; {@code +∞} if empty. */
    public double inf() {
        return isEmpty() ? Double.POSITIVE_INFINITY : -(0.0 - lo);
    }

    /** The least upper bound, +0.0 where it is zero; {@code -∞} if empty. */
    public double sup() {
        return isEmpty() ? Double.NEGATIVE_INFINITY : hi + 0.0;
    }

    /** A finite member, the midpoint rounded to nearest where both ends are finite; NaN if empty. */
    public double mid() {
        if (lo == Double.NEGATIVE_INFINITY) {
            return hi == Double.POSITIVE_INFINITY ? 0 : -Double.MAX_VALUE;
        }
        if (hi == Double.POSITIVE_INFINITY) {
            return Double.MAX_VALUE;
        }
        double sum = lo + hi;
        return 0.0 + (Double.isInfinite(sum) ? lo / 2 + hi / 2 : sum / 2);
    }

    /** The least r with every member in {@code [mid - r, mid + r]}, rounded upward; NaN if empty. */
    public double rad() {
        if (Double.isInfinite(lo) || Double.isInfinite(hi)) {
            return Double.POSITIVE_INFINITY;
        }
        double middle = mid();
        return Math.max(Rounding.subUp(middle, lo), Rounding.subUp(hi, middle));
    }

    /** {@code sup - inf}, rounded upward; NaN if empty. */
    public double wid() {
        return Rounding.subUp(hi, lo);
    }

    /** The largest absolute value; NaN if empty. */
    public double mag() {
        return Math.max(Math.abs(lo), Math.abs(hi));
    }

    /** The smallest absolute value; NaN if empty. */
    public double mig() {
        if (lo > 0) {
            return lo;
        }
        return hi < 0 ? -hi : isEmpty() ? Double.NaN : 0;
    }

    // ---- what it is

    public boolean isEmpty() {
        return Double.isNaN(lo);
    }

    public boolean isEntire() {
        return lo == Double.NEGATIVE_INFINITY && hi == Double.POSITIVE_INFINITY;
    }

    /** Not empty and bounded. */
    public boolean isCommon() {
        return lo >= -Double.MAX_VALUE && hi <= Double.MAX_VALUE;
    }

    public boolean isSingleton() {
        return lo == hi;
    }

    /** Whether the real number x is a member; infinities and NaN are none. */
    public boolean contains(double x) {
        return lo <= x && x <= hi && Math.abs(x) <= Double.MAX_VALUE;
    }

    // ---- sets

    public Interval intersection(Interval x) {
        double low = Math.max(lo, x.lo);
        double high = Math.min(hi, x.hi);
        return low <= high ? new Interval(low, high) : EMPTY;
    }

    /** The smallest interval that contains both. */
    public Interval hull(Interval x) {
        if (isEmpty()) {
            return x;
        }
        return x.isEmpty() ? this : new Interval(Math.min(lo, x.lo), Math.max(hi, x.hi));
    }

    /** Whether every member of this is a member of x. */
    public boolean subset(Interval x) {
        return isEmpty() || x.lo <= lo && hi <= x.hi;
    }

    /** Whether this lies in the topological interior of x. */
    public boolean interior(Interval x) {
        return isEmpty()
                || (x.lo < lo || x.lo == Double.NEGATIVE_INFINITY) && (hi < x.hi || x.hi == Double.POSITIVE_INFINITY);
    }

    public boolean disjoint(Interval x) {
        return !(lo <= x.hi && x.lo <= hi);
    }

    /** Whether each end point is at most the other's: for every member here there is one there not below, and back. */
    public boolean less(Interval x) {
        return isEmpty() ? x.isEmpty() : lo <= x.lo && hi <= x.hi;
    }

    public boolean strictLess(Interval x) {
        return isEmpty()
                ? x.isEmpty()
                : (lo < x.lo || lo == Double.NEGATIVE_INFINITY && x.lo == lo)
                        && (hi < x.hi || hi == Double.POSITIVE_INFINITY && x.hi == hi);
    }

    /** Whether no member of this is above a member of x. */
    public boolean precedes(Interval x) {
        return isEmpty() || x.isEmpty() || hi <= x.lo;
    }

    /** Whether every member of this is below every member of x. */
    public boolean strictPrecedes(Interval x) {
        return isEmpty() || x.isEmpty() || hi < x.lo;
    }

    /** How the two lie to each other (Allen's relations). */
    public Overlap overlap(Interval x) {
        return Overlap.of(this, x);
    }

    // ---- arithmetic

    public Interval neg() {
        return new Interval(-hi, -lo);
    }

    public Interval add(Interval x) {
        return new Interval(Rounding.addDown(lo, x.lo), Rounding.addUp(hi, x.hi));
    }

    public Interval sub(Interval x) {
        return new Interval(Rounding.subDown(lo, x.hi), Rounding.subUp(hi, x.lo));
    }

    public Interval mul(Interval x) {
        return Product.of(lo, hi, x.lo, x.hi);
    }

    /** {@code a/b} for members a, b with b not zero; empty when x is {@code [0, 0]}. */
    public Interval div(Interval x) {
        return Quotient.of(lo, hi, x.lo, x.hi);
    }

    public Interval recip() {
        return ONE.div(this);
    }

    /** {@code this·x + y}, rounded once. */
    public Interval fma(Interval x, Interval y) {
        return isEmpty() || x.isEmpty() || y.isEmpty() ? EMPTY : Product.plus(lo, hi, x.lo, x.hi, y.lo, y.hi);
    }

    public Interval sqr() {
        double least = mig();
        double most = mag();
        return new Interval(Rounding.mulDown(least, least), Rounding.mulUp(most, most));
    }

    /** The roots of the members that are not negative. */
    public Interval sqrt() {
        return hi >= 0 ? new Interval(lo > 0 ? Rounding.sqrtDown(lo) : 0, Rounding.sqrtUp(hi)) : EMPTY;
    }

    public Interval abs() {
        return new Interval(mig(), mag());
    }

    public Interval min(Interval x) {
        return new Interval(Math.min(lo, x.lo), Math.min(hi, x.hi));
    }

    public Interval max(Interval x) {
        return new Interval(Math.max(lo, x.lo), Math.max(hi, x.hi));
    }

    public Interval sign() {
        return new Interval(Math.signum(lo), Math.signum(hi));
    }

    // ---- powers, exponentials, logarithms

    /** {@code x^n}; for negative n at members other than 0. */
    public Interval pown(int n) {
        return Powers.pown(this, n);
    }

    /** {@code x^y} for x > 0, and 0 for x = 0 and y > 0. */
    public Interval pow(Interval y) {
        return Powers.pow(this, y);
    }

    public Interval exp() {
        return new Interval(ExpPoint.down(lo), ExpPoint.up(hi));
    }

    public Interval exp2() {
        return increasing(x -> Exponentials.exp2(x, true), x -> Exponentials.exp2(x, false));
    }

    public Interval exp10() {
        return increasing(x -> Exponentials.exp10(x, true), x -> Exponentials.exp10(x, false));
    }

    public Interval expm1() {
        return increasing(x -> Exponentials.expm1(x, true), x -> Exponentials.expm1(x, false));
    }

    /** Of the positive members. */
    public Interval log() {
        return hi > 0 ? new Interval(LogPoint.down(Math.max(lo, 0)), LogPoint.up(hi)) : EMPTY;
    }

    /** Of the positive members. */
    public Interval log2() {
        return from(0).increasing(x -> Logarithms.log2(x, true), x -> Logarithms.log2(x, false));
    }

    /** Of the positive members. */
    public Interval log10() {
        return from(0).increasing(x -> Logarithms.log10(x, true), x -> Logarithms.log10(x, false));
    }

    /** {@code log(1 + x)}, of the members above -1. */
    public Interval log1p() {
        return from(-1).increasing(x -> Logarithms.log1p(x, true), x -> Logarithms.log1p(x, false));
    }

    public Interval sinh() {
        return increasing(x -> Hyperbolic.sinh(x, true), x -> Hyperbolic.sinh(x, false));
    }

    public Interval cosh() {
        return isEmpty() ? EMPTY : new Interval(Hyperbolic.cosh(mig(), true), Hyperbolic.cosh(mag(), false));
    }

    public Interval tanh() {
        return increasing(x -> Hyperbolic.tanh(x, true), x -> Hyperbolic.tanh(x, false));
    }

    /** The principal branch of Lambert W, of the members from -1/e on. */
    public Interval w0() {
        return Lambert.w0(this);
    }

    /** The lower branch of Lambert W, of the members in [-1/e, 0). */
    public Interval wm1() {
        return Lambert.wm1(this);
    }

    /** Wright's omega, {@code W0(e^x)}. */
    public Interval omega() {
        return Lambert.omega(this);
    }

    private Interval increasing(DoubleUnaryOperator down, DoubleUnaryOperator up) {
        return isEmpty() ? EMPTY : new Interval(down.applyAsDouble(lo), up.applyAsDouble(hi));
    }

    /** The members above an open border, closed. */
    private Interval from(double border) {
        return hi > border ? new Interval(Math.max(lo, border), hi) : EMPTY;
    }

    // ---- text

    /** Decimal, 17 digits, rounded outward: {@link #parse} gives an interval that contains this one. */
    @Override
    public String toString() {
        return Literal.decimal(this);
    }

    /** Hexadecimal and exact: {@link #parse} gives this interval. */
    public String toHexString() {
        return Literal.hexadecimal(this);
    }

    /** Equal as sets. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Interval x && (isEmpty() ? x.isEmpty() : lo == x.lo && hi == x.hi);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(inf()) + Double.hashCode(sup());
    }
}
