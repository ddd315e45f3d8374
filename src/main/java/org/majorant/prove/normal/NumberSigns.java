package org.majorant.prove.normal;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Rationals;
import org.majorant.expr.eval.BallFunctions;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallException;
import org.majorant.number.ball.BallPrecisionException;

/** Signs of normal forms that hold no symbol: numbers, placed by balls of growing precision. */
final class NumberSigns {
    private static final int FIRST_PRECISION = 96;
    private static final int LAST_PRECISION = 768;

    private NumberSigns() {}

    /** The sign of a number other than 0; unknown for what holds a symbol, or is too near to 0 to tell. */
    static Sign sign(Normal x) {
        if (!isNumber(x)) {
            return Sign.UNKNOWN;
        }
        for (int precision = FIRST_PRECISION; precision <= LAST_PRECISION; precision *= 2) {
            try {
                Ball value = value(x, precision);
                if (!value.containsZero()) {
                    return Sign.of(value.signum());
                }
            } catch (BallPrecisionException e) {
                // More precision decides.
            } catch (BallException e) {
                return Sign.UNKNOWN;
            }
        }
        return Sign.UNKNOWN;
    }

    private static boolean isNumber(Normal x) {
        return x.terms().keySet().stream()
                .allMatch(m ->
                        m.powers().entrySet().stream().allMatch(e -> isNumber(e.getKey()) && isNumber(e.getValue())));
    }

    private static boolean isNumber(Atom a) {
        return switch (a.kind) {
            case NUMBER, EULER -> true;
            case LOG -> isNumber(a.inner);
            case W0, W0_NEGATED, WM1_NEGATED, SUM -> isNumber(a.argument());
            case FUNCTION -> a.arguments.stream().allMatch(NumberSigns::isNumber);
            case SYMBOL, OPAQUE, DISTANCE -> false;
        };
    }

    private static Ball value(Normal x, int precision) {
        Ball sum = Ball.ZERO;
        for (Map.Entry<Monomial, BigFraction> t : x.terms().entrySet()) {
            BigFraction c = t.getValue();
            Ball term = Ball.of(Rationals.numerator(c), Rationals.denominator(c), precision);
            for (Map.Entry<Atom, Normal> e : t.getKey().powers().entrySet()) {
                term = term.multiply(power(e.getKey(), e.getValue(), precision), precision);
            }
            sum = sum.add(term, precision);
        }
        return sum;
    }

    private static Ball power(Atom a, Normal exponent, int precision) {
        if (exponent.isInteger() && Rationals.numerator(exponent.rational()).bitLength() < 40) {
            return value(a, precision)
                    .pow(Rationals.numerator(exponent.rational()).longValueExact(), precision);
        }
        return value(a, precision).pow(value(exponent, precision), precision);
    }

    private static Ball value(Atom a, int precision) {
        return switch (a.kind) {
            case NUMBER -> Ball.exact(a.number);
            case EULER -> Ball.ONE.exp(precision);
            case LOG -> value(a.inner, precision).log(precision);
            case W0 -> value(a.argument(), precision).lambertW0(precision);
            case W0_NEGATED ->
                value(a.argument(), precision).negate().lambertW0(precision).negate();
            case WM1_NEGATED ->
                value(a.argument(), precision).negate().lambertWm1(precision).negate();
            case SUM -> value(a.argument(), precision);
            case FUNCTION ->
                BallFunctions.value(
                        a.function,
                        a.arguments.stream().map(x -> value(x, precision)).toList(),
                        precision);
            case SYMBOL, OPAQUE, DISTANCE -> throw new IllegalArgumentException(a.toString());
        };
    }
}
