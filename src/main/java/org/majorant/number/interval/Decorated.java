package org.majorant.number.interval;

import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;

/**
 * An {@link Interval} with its {@link Decoration}: what is known of the function that gave it.
 *
 * <p>Each operation gives what the bare one gives, and the least of its operands' decorations and of what the operation
 * itself allows on them. An operand that is not an interval makes the result {@link #NAI}.
 */
public final class Decorated {
    /** Not an interval. */
    public static final Decorated NAI = new Decorated(Interval.EMPTY, Decoration.ILL);

    private final Interval interval;
    private final Decoration decoration;

    private Decorated(Interval interval, Decoration decoration) {
        this.interval = interval;
        this.decoration = decoration;
    }

    /** With the strongest decoration that the interval can carry. */
    public static Decorated of(Interval x) {
        return new Decorated(x, Decoration.strongest(x));
    }

    /**
     * With this decoration, or the strongest weaker one that the interval can carry.
     *
     * @throws IllegalArgumentException for {@link Decoration#ILL}
     */
    public static Decorated of(Interval x, Decoration decoration) {
        if (decoration == Decoration.ILL) {
            throw new IllegalArgumentException("ill is no decoration of an interval");
        }
        return of(x).weakened(decoration);
    }

    /**
     * A literal such as {@code [1, 2]_dac}; without a decoration, with the strongest that fits.
     *
     * @throws IllegalArgumentException if it is no literal, or the interval cannot carry the decoration
     */
    public static Decorated parse(String text) {
        return Literal.parse(text);
    }

    /** The bare interval; empty for {@link #NAI}. */
    public Interval interval() {
        return interval;
    }

    public Decoration decoration() {
        return decoration;
    }

    public boolean isNaI() {
        return decoration == Decoration.ILL;
    }

    /** A relation or property of intervals: false when one is {@link #NAI}. */
    public boolean holds(BiPredicate<Interval, Interval> relation, Decorated x) {
        return !isNaI() && !x.isNaI() && relation.test(interval, x.interval);
    }

    /** A number of an interval, such as {@link Interval#wid}: NaN for {@link #NAI}. */
    public double number(ToDoubleFunction<Interval> function) {
        return isNaI() ? Double.NaN : function.applyAsDouble(interval);
    }

    Decorated weakened(Decoration limit) {
        return new Decorated(interval, decoration.and(limit));
    }

    // ---- the rule of propagation

    private Decorated to(Interval value, boolean defined) {
        return to(value, defined ? Decoration.COM : Decoration.TRV);
    }

    private Decorated to(Interval value, Decoration local) {
        return isNaI() ? NAI : new Decorated(value, decoration.and(local).and(Decoration.strongest(value)));
    }

    private Decorated to(Decorated x, Interval value, boolean defined) {
        return x.isNaI() ? NAI : to(value, defined ? x.decoration : Decoration.TRV);
    }

    // ---- defined and continuous everywhere

    public Decorated neg() {
        return to(interval.neg(), true);
    }

    public Decorated add(Decorated x) {
        return to(x, interval.add(x.interval), true);
    }

    public Decorated sub(Decorated x) {
        return to(x, interval.sub(x.interval), true);
    }

    public Decorated mul(Decorated x) {
        return to(x, interval.mul(x.interval), true);
    }

    public Decorated fma(Decorated x, Decorated y) {
        return x.isNaI() || y.isNaI() ? NAI : to(interval.fma(x.interval, y.interval), x.decoration.and(y.decoration));
    }

    public Decorated sqr() {
        return to(interval.sqr(), true);
    }

    public Decorated abs() {
        return to(interval.abs(), true);
    }

    public Decorated min(Decorated x) {
        return to(x, interval.min(x.interval), true);
    }

    public Decorated max(Decorated x) {
        return to(x, interval.max(x.interval), true);
    }

    public Decorated exp() {
        return to(interval.exp(), true);
    }

    public Decorated exp2() {
        return to(interval.exp2(), true);
    }

    public Decorated exp10() {
        return to(interval.exp10(), true);
    }

    public Decorated expm1() {
        return to(interval.expm1(), true);
    }

    public Decorated sinh() {
        return to(interval.sinh(), true);
    }

    public Decorated cosh() {
        return to(interval.cosh(), true);
    }

    public Decorated tanh() {
        return to(interval.tanh(), true);
    }

    public Decorated omega() {
        return to(interval.omega(), true);
    }

    // ---- not everywhere

    public Decorated w0() {
        return to(interval.w0(), interval.inf() >= Lambert.LEAST);
    }

    public Decorated wm1() {
        return to(interval.wm1(), interval.inf() >= Lambert.LEAST && interval.sup() < 0);
    }

    public Decorated div(Decorated x) {
        return to(x, interval.div(x.interval), !x.interval.contains(0));
    }

    public Decorated recip() {
        return to(interval.recip(), !interval.contains(0));
    }

    public Decorated sqrt() {
        return to(interval.sqrt(), interval.inf() >= 0);
    }

    public Decorated log() {
        return to(interval.log(), interval.inf() > 0);
    }

    public Decorated log2() {
        return to(interval.log2(), interval.inf() > 0);
    }

    public Decorated log10() {
        return to(interval.log10(), interval.inf() > 0);
    }

    public Decorated log1p() {
        return to(interval.log1p(), interval.inf() > -1);
    }

    public Decorated pown(int n) {
        return to(interval.pown(n), n >= 0 || !interval.contains(0));
    }

    public Decorated pow(Decorated y) {
        double least = interval.inf();
        return to(y, interval.pow(y.interval), least > 0 || least == 0 && y.interval.inf() > 0);
    }

    /** Defined everywhere, with jumps at 0. */
    public Decorated sign() {
        boolean jumps = interval.contains(0) && !interval.isSingleton();
        return to(interval.sign(), jumps ? Decoration.DEF : Decoration.COM);
    }

    // ---- no function of points: nothing is known of what follows

    public Decorated intersection(Decorated x) {
        return to(x, interval.intersection(x.interval), false);
    }

    public Decorated hull(Decorated x) {
        return to(x, interval.hull(x.interval), false);
    }

    @Override
    public String toString() {
        return isNaI() ? "[nai]" : interval + "_" + decoration;
    }

    /** Same interval and same decoration; {@link #NAI} equals itself. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Decorated x && interval.equals(x.interval) && decoration == x.decoration;
    }

    @Override
    public int hashCode() {
        return 31 * interval.hashCode() + decoration.hashCode();
    }
}
