package org.majorant.number.interval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Functions to 90 digits, by series in decimals: slow, simple, and with nothing of the code under test.
 *
 * <p>The relative error is far below {@link #ERROR}: series are summed until a term is below 10^-100 of the sum, and halving
 * the argument costs at most fifteen squarings, each losing less than a digit.
 */
final class Reference {
    static final BigDecimal ERROR = new BigDecimal("1e-75");

    private static final MathContext DIGITS = new MathContext(105);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Reference() {}

    /** {@code log(2)}, from {@code 2·(2·artanh(1/7) + …)}: log 2 = 2·log(4/3) + log(9/8). */
    static final BigDecimal LN2 =
            artanh(7).multiply(BigDecimal.valueOf(4)).add(artanh(17).multiply(TWO));

    static final BigDecimal LN10 = log(BigDecimal.TEN);

    /** artanh(1/n). */
    private static BigDecimal artanh(int n) {
        return series(BigDecimal.ONE.divide(BigDecimal.valueOf(n), DIGITS)).divide(TWO);
    }

    /** {@code 2·artanh(s)} by its series, for small s. */
    private static BigDecimal series(BigDecimal s) {
        BigDecimal square = s.multiply(s, DIGITS);
        BigDecimal power = s.multiply(TWO);
        BigDecimal sum = power;
        for (int n = 3; negligible(power, sum) == false; n += 2) {
            power = power.multiply(square, DIGITS);
            sum = sum.add(power.divide(BigDecimal.valueOf(n), DIGITS), DIGITS);
        }
        return sum;
    }

    private static boolean negligible(BigDecimal term, BigDecimal sum) {
        return term.signum() == 0 || term.abs().compareTo(sum.abs().scaleByPowerOfTen(-100)) < 0;
    }

    static BigDecimal exp(BigDecimal x) {
        BigDecimal steps = x.divide(LN2, DIGITS).setScale(0, RoundingMode.HALF_EVEN);
        BigDecimal rest = x.subtract(steps.multiply(LN2)).divide(BigDecimal.valueOf(256), DIGITS);
        BigDecimal value = BigDecimal.ONE.add(expm1Series(rest));
        for (int i = 0; i < 8; i++) {
            value = value.multiply(value, DIGITS);
        }
        int n = steps.intValueExact();
        BigDecimal power = TWO.pow(Math.abs(n));
        return n >= 0 ? value.multiply(power, DIGITS) : value.divide(power, DIGITS);
    }

    /** {@code exp(x) - 1} by its series, for {@code |x| <= 1}. */
    private static BigDecimal expm1Series(BigDecimal x) {
        BigDecimal term = x;
        BigDecimal sum = x;
        for (int n = 2; !negligible(term, sum); n++) {
            term = term.multiply(x, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum;
    }

    static BigDecimal expm1(BigDecimal x) {
        return x.abs().compareTo(BigDecimal.ONE) < 0 ? expm1Series(x) : exp(x).subtract(BigDecimal.ONE);
    }

    static BigDecimal log(BigDecimal x) {
        return log1p(x.subtract(BigDecimal.ONE));
    }

    /** {@code log(1 + x)}: powers of two and of 65/64 are taken out, then the series of artanh. */
    static BigDecimal log1p(BigDecimal x) {
        BigDecimal value = x.add(BigDecimal.ONE);
        int halvings = 0;
        for (BigDecimal limit = new BigDecimal("1.5"); value.compareTo(limit) > 0; halvings++) {
            value = value.divide(TWO);
        }
        for (BigDecimal limit = new BigDecimal("0.75"); value.compareTo(limit) < 0; halvings--) {
            value = value.multiply(TWO);
        }
        BigDecimal numerator = halvings == 0 ? x : value.subtract(BigDecimal.ONE);
        BigDecimal part = series(numerator.divide(value.add(BigDecimal.ONE), DIGITS));
        return part.add(LN2.multiply(BigDecimal.valueOf(halvings)));
    }

    static BigDecimal exp2(BigDecimal x) {
        return exp(x.multiply(LN2));
    }

    static BigDecimal exp10(BigDecimal x) {
        return exp(x.multiply(LN10));
    }

    static BigDecimal log2(BigDecimal x) {
        return log(x).divide(LN2, DIGITS);
    }

    static BigDecimal log10(BigDecimal x) {
        return log(x).divide(LN10, DIGITS);
    }

    static BigDecimal pow(BigDecimal x, BigDecimal y) {
        return exp(log(x).multiply(y));
    }

    /** {@code (e^x - e^-x)/2 = (u + u/(1 + u))/2} with {@code u = expm1 x}: nothing cancels. */
    static BigDecimal sinh(BigDecimal x) {
        BigDecimal u = expm1(x);
        return u.add(u.divide(u.add(BigDecimal.ONE), DIGITS)).divide(TWO);
    }

    static BigDecimal cosh(BigDecimal x) {
        BigDecimal e = exp(x);
        return e.add(BigDecimal.ONE.divide(e, DIGITS)).divide(TWO);
    }

    static BigDecimal tanh(BigDecimal x) {
        BigDecimal u = expm1(x.multiply(TWO));
        return u.divide(u.add(TWO), DIGITS);
    }

    /** {@code |approximation/exact - 1|}, rounded up, as a double. */
    static double relativeError(BigDecimal approximation, BigDecimal exact) {
        return approximation
                .subtract(exact)
                .divide(exact, new MathContext(10, RoundingMode.UP))
                .abs()
                .doubleValue();
    }

    static BigDecimal exactly(Dd x) {
        return new BigDecimal(x.hi()).add(new BigDecimal(x.lo()));
    }
}
