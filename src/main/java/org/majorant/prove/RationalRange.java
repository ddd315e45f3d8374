package org.majorant.prove;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Rationals;
import org.majorant.expr.eval.ExactEvaluator;

/**
 * An interval that contains all values of an expression when its symbols range over their domains: exact rational ends. It is
 * the exact range where each symbol occurs once.
 *
 * @param low the lower end
 * @param lowAttained whether the lower end may be a value
 * @param high the upper end
 * @param highAttained whether the upper end may be a value
 */
public record RationalRange(BigFraction low, boolean lowAttained, BigFraction high, boolean highAttained) {

    /** The range by interval arithmetic; null for anything but sums, products, quotients and whole powers. */
    public static RationalRange of(Expr e) {
        BigFraction constant = ExactEvaluator.constant(e);
        if (constant != null) {
            return new RationalRange(constant, true, constant, true);
        }
        if (e instanceof Expr.Sym s) {
            Domain d = s.domain();
            return d.lower().isInfinite() || d.upper().isInfinite()
                    ? null
                    : new RationalRange(
                            d.lower().value(),
                            d.lower().closed(),
                            d.upper().value(),
                            d.upper().closed());
        }
        if (e instanceof Expr.Neg n) {
            RationalRange x = of(n.operand());
            return x == null ? null : x.negate();
        }
        if (e instanceof Expr.Add a) {
            return fold(a.terms(), false);
        }
        if (e instanceof Expr.Mul m) {
            return fold(m.factors(), true);
        }
        if (e instanceof Expr.Div d) {
            RationalRange x = of(d.numerator());
            RationalRange y = of(d.denominator());
            return x == null || y == null || y.low.signum() * y.high.signum() <= 0 ? null : x.multiply(y.reciprocal());
        }
        if (e instanceof Expr.Pow p) {
            BigFraction k = ExactEvaluator.constant(p.exponent());
            RationalRange x = of(p.base());
            boolean whole = k != null && Rationals.isInteger(k) && k.abs().doubleValue() <= 64;
            return x == null || !whole || x.low.signum() <= 0 ? null : x.power(k.intValue());
        }
        return null;
    }

    private static RationalRange fold(List<Expr> parts, boolean product) {
        RationalRange all = null;
        for (Expr p : parts) {
            RationalRange x = of(p);
            if (x == null) {
                return null;
            }
            all = all == null ? x : product ? all.multiply(x) : all.add(x);
        }
        return all;
    }

    private RationalRange negate() {
        return new RationalRange(high.negate(), highAttained, low.negate(), lowAttained);
    }

    private RationalRange add(RationalRange o) {
        return new RationalRange(
                low.add(o.low), lowAttained && o.lowAttained, high.add(o.high), highAttained && o.highAttained);
    }

    /** An end that several products reach counts as attained if one of them attains it. */
    private RationalRange multiply(RationalRange o) {
        BigFraction[] ends = {low.multiply(o.low), low.multiply(o.high), high.multiply(o.low), high.multiply(o.high)};
        boolean[] attained = {
            attained(low, lowAttained, o.low, o.lowAttained),
            attained(low, lowAttained, o.high, o.highAttained),
            attained(high, highAttained, o.low, o.lowAttained),
            attained(high, highAttained, o.high, o.highAttained)
        };
        int least = 0;
        int most = 0;
        for (int i = 1; i < 4; i++) {
            int c = ends[i].compareTo(ends[least]);
            least = c < 0 || c == 0 && attained[i] ? i : least;
            int d = ends[i].compareTo(ends[most]);
            most = d > 0 || d == 0 && attained[i] ? i : most;
        }
        return new RationalRange(ends[least], attained[least], ends[most], attained[most]);
    }

    /** Whether a product is a value: both factors are, or one is 0 (the other has some value). */
    private static boolean attained(BigFraction x, boolean xIs, BigFraction y, boolean yIs) {
        return xIs && yIs || x.signum() == 0 && xIs || y.signum() == 0 && yIs;
    }

    private RationalRange reciprocal() {
        return new RationalRange(high.reciprocal(), highAttained, low.reciprocal(), lowAttained);
    }

    /** The power of a positive range. */
    private RationalRange power(int k) {
        return k >= 0
                ? new RationalRange(low.pow(k), lowAttained, high.pow(k), highAttained)
                : new RationalRange(high.pow(k), highAttained, low.pow(k), lowAttained);
    }

    /** Whether all of it lies in the domain. */
    public boolean isInside(Domain d) {
        return above(low, lowAttained, d.lower()) && below(high, highAttained, d.upper());
    }

    private static boolean above(BigFraction low, boolean attained, Domain.End end) {
        int c = low.compareTo(end.value());
        return c > 0 || c == 0 && (end.closed() || !attained);
    }

    private static boolean below(BigFraction high, boolean attained, Domain.End end) {
        int c = high.compareTo(end.value());
        return c < 0 || c == 0 && (end.closed() || !attained);
    }

    /** Whether none of it lies in the domain. */
    public boolean isOutside(Domain d) {
        int below = low.compareTo(d.upper().value());
        int above = high.compareTo(d.lower().value());
        return below > 0
                || below == 0 && !(lowAttained && d.upper().closed())
                || above < 0
                || above == 0 && !(highAttained && d.lower().closed());
    }

    /** A reported interval, whose ends are decimals. */
    public static String text(Domain d) {
        return (d.lower().closed() ? "[" : "(") + decimal(d.lower().value()) + ", "
                + decimal(d.upper().value()) + (d.upper().closed() ? "]" : ")");
    }

    /** An end of a reported interval: a decimal by construction. */
    private static String decimal(BigFraction x) {
        return new BigDecimal(Rationals.numerator(x))
                .divide(new BigDecimal(Rationals.denominator(x)))
                .toPlainString();
    }

    /** The ends rounded outward to 6 significant digits. */
    @Override
    public String toString() {
        return (lowAttained ? "[" : "(") + rounded(low, RoundingMode.FLOOR) + ", " + rounded(high, RoundingMode.CEILING)
                + (highAttained ? "]" : ")");
    }

    private static String rounded(BigFraction x, RoundingMode mode) {
        return new BigDecimal(Rationals.numerator(x))
                .divide(new BigDecimal(Rationals.denominator(x)), new java.math.MathContext(6, mode))
                .stripTrailingZeros()
                .toPlainString();
    }
}
