package org.majorant.prove;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallException;
import org.majorant.prove.trust.TrustLog;

/**
 * An interval that contains all values of an expression when its symbols range over their domains: rational ends. It is the
 * exact range where each symbol occurs once and no function stands in it.
 *
 * @param low the lower end
 * @param lowAttained whether the lower end may be a value
 * @param high the upper end
 * @param highAttained whether the upper end may be a value
 */
public record RationalRange(BigFraction low, boolean lowAttained, BigFraction high, boolean highAttained) {

    private static final int MOST_DIGITS = 15;
    private static final int FIRST_PRECISION = 128;
    private static final int LAST_PRECISION = 1 << 14;

    /**
     * The range, with ends by balls where they are no rational numbers; of a fixed number to a precision that tells whether it
     * lies in the domain. Null where it is out of reach.
     */
    public static RationalRange of(Expr e, Domain allowed) {
        RationalRange r = of(e, FIRST_PRECISION);
        boolean fixed = r != null && Exprs.freeSymbols(e).isEmpty();
        for (int p = 2 * FIRST_PRECISION; fixed && p <= LAST_PRECISION; p *= 2) {
            if (r.isInside(allowed) || r.isOutside(allowed)) {
                return r;
            }
            r = of(e, p);
        }
        return fixed ? exactly(e, allowed).orElse(r) : r;
    }

    /** A fixed number that is found to be an end of the domain. */
    private static Optional<RationalRange> exactly(Expr e, Domain d) {
        return Stream.of(d.lower().value(), d.upper().value())
                .filter(end -> GroundTruth.holds(Relation.eq(e, Expr.num(end)), List.of(), new TrustLog()))
                .map(end -> new RationalRange(end, true, end, true))
                .findFirst();
    }

    private static RationalRange of(Expr e, int precision) {
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
            RationalRange x = of(n.operand(), precision);
            return x == null ? null : x.negate();
        }
        if (e instanceof Expr.Add a) {
            return fold(a.terms(), false, precision);
        }
        if (e instanceof Expr.Mul m) {
            return fold(m.factors(), true, precision);
        }
        if (e instanceof Expr.Div d) {
            RationalRange x = of(d.numerator(), precision);
            RationalRange y = of(d.denominator(), precision);
            return x == null || y == null || y.low.signum() * y.high.signum() <= 0 ? null : x.multiply(y.reciprocal());
        }
        if (e instanceof Expr.Pow p) {
            BigFraction k = ExactEvaluator.constant(p.exponent());
            RationalRange x = of(p.base(), precision);
            boolean whole = k != null && Rationals.isInteger(k) && k.abs().doubleValue() <= 64;
            if (x != null && whole && x.low.signum() > 0) {
                return x.power(k.intValue());
            }
            return x == null || x.low.signum() <= 0
                    ? null
                    : of(Expr.exp(Expr.mul(p.exponent(), Expr.log(p.base()))), precision);
        }
        return e instanceof Expr.Call c
                        && c.arguments().size() == 1
                        && c.function().row().monotone() != 0
                ? monotone(c, of(c.argument(), precision), precision)
                : e instanceof Expr.Call c && c.arguments().isEmpty() ? ends(e, e, precision) : null;
    }

    /** The range of a monotone function, by its values at the ends; null where it has none there. */
    private static RationalRange monotone(Expr.Call f, RationalRange x, int precision) {
        if (x == null) {
            return null;
        }
        Expr low = Expr.call(f.function(), Expr.num(x.low));
        Expr high = Expr.call(f.function(), Expr.num(x.high));
        return f.function().row().monotone() > 0 ? ends(low, high, precision) : ends(high, low, precision);
    }

    /** From the lower end of one value to the upper end of another. */
    private static RationalRange ends(Expr low, Expr high, int precision) {
        try {
            Ball l = new BallEvaluator(Map.of(), precision).value(low);
            Ball h = new BallEvaluator(Map.of(), precision).value(high);
            BigFraction from = rational(l.midMantissa(), l.exponent());
            BigFraction to = rational(h.midMantissa(), h.exponent());
            return new RationalRange(
                    from.subtract(rational(l.radiusMantissa(), l.radiusExponent())),
                    true,
                    to.add(rational(h.radiusMantissa(), h.radiusExponent())),
                    true);
        } catch (NoValueException | BallException x) {
            return null;
        }
    }

    private static BigFraction rational(BigInteger mantissa, long exponent) {
        BigInteger power = BigInteger.TWO.pow(Math.toIntExact(Math.abs(exponent)));
        return exponent >= 0 ? BigFraction.of(mantissa.multiply(power)) : BigFraction.of(mantissa, power);
    }

    private static RationalRange fold(List<Expr> parts, boolean product, int precision) {
        RationalRange all = null;
        for (Expr p : parts) {
            RationalRange x = of(p, precision);
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
        return shown(new BigDecimal(Rationals.numerator(x))
                .divide(new BigDecimal(Rationals.denominator(x)))
                .stripTrailingZeros());
    }

    /** As plain digits, or where these are many in scientific notation. */
    private static String shown(BigDecimal x) {
        return x.precision() - x.scale() > MOST_DIGITS ? x.toString().replace("E+", "e") : x.toPlainString();
    }

    /** The ends rounded outward to 6 significant digits. */
    @Override
    public String toString() {
        return (lowAttained ? "[" : "(") + rounded(low, RoundingMode.FLOOR) + ", " + rounded(high, RoundingMode.CEILING)
                + (highAttained ? "]" : ")");
    }

    private static String rounded(BigFraction x, RoundingMode mode) {
        return shown(new BigDecimal(Rationals.numerator(x))
                .divide(new BigDecimal(Rationals.denominator(x)), new java.math.MathContext(6, mode))
                .stripTrailingZeros());
    }
}
