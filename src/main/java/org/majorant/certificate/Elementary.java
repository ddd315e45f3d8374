package org.majorant.certificate;

import java.math.BigDecimal;
import java.util.function.Function;

/**
 * exp by its series; log and Lambert W by bracketing the equation that defines them. Guesses come from doubles
 * and from a Newton step; nothing rests on them, since each end is only used after the equation has been seen to bracket it.
 */
final class Elementary {
    private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-60");
    private static final int TERMS = 40;
    private static final int LARGEST = 1_100_000;

    /** {@code 16 arctan(1/5) - 4 arctan(1/239)}, Machin 1706. */
    static final Range PI =
            arctanInverse(5).multiply(Range.of(16)).add(arctanInverse(239).multiply(Range.of(-4)));

    private Elementary() {}

    /** {@code arctan(1/n)} by its alternating series, n at least 2; the tail is less than the last term. */
    private static Range arctanInverse(int n) {
        Range power = Range.of(1).over(n);
        Range sum = power;
        Range term = power;
        for (int k = 1; term.hi().compareTo(NEGLIGIBLE) > 0; k++) {
            power = power.over(n * n);
            term = power.over(2 * k + 1);
            sum = sum.add(k % 2 == 1 ? term.negate() : term);
        }
        return sum.add(new Range(term.hi().negate(), term.hi()));
    }

    static Range exp(Range x) {
        return new Range(exp(x.lo()).lo(), exp(x.hi()).hi());
    }

    /**
     * {@code exp(x) = exp(r)^(2^k)}, {@code r = |x|/2^k <= 1/16}; the remainder of the series after the term t of degree n is
     * less than t, since {@code r/(n+1) + r²/((n+1)(n+2)) + … < 1}.
     */
    static Range exp(BigDecimal x) {
        if (x.abs().compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
            throw new Rejection("exp of a number beyond " + LARGEST);
        }
        int k = 0;
        BigDecimal r = x.abs();
        while (r.compareTo(new BigDecimal("0.0625")) > 0) {
            r = r.divide(BigDecimal.valueOf(2));
            k++;
        }
        Range step = new Range(r.round(Range.DOWN), r.round(Range.UP));
        Range term = Range.of(1);
        Range sum = term;
        for (int n = 1; n <= TERMS && term.hi().compareTo(NEGLIGIBLE) > 0; n++) {
            term = term.multiply(step).over(n);
            sum = sum.add(term);
        }
        sum = new Range(sum.lo(), sum.hi().add(term.hi(), Range.UP));
        for (int i = 0; i < k; i++) {
            sum = sum.multiply(sum);
        }
        return x.signum() < 0 ? sum.reciprocal() : sum;
    }

    /** The error function increases. */
    static Range erf(Range x) {
        return new Range(erf(x.lo()).lo(), erf(x.hi()).hi());
    }

    /**
     * {@code erf x = 2x/sqrt(pi) exp(-x²) (1 + y/3 + y²/(3·5) + …)}, {@code y = 2x²}; once the factor {@code y/(2n+3)} is at most 1/2
     * the rest of the series is less than the last term. Beyond 12, {@code 1 - erf x < exp(-x²) < 1e-60}.
     */
    private static Range erf(BigDecimal x) {
        if (x.signum() < 0) {
            return erf(x.negate()).negate();
        }
        if (x.compareTo(BigDecimal.valueOf(12)) > 0) {
            return new Range(BigDecimal.ONE.subtract(NEGLIGIBLE), BigDecimal.ONE);
        }
        Range square = Range.of(x).multiply(Range.of(x));
        Range y = square.add(square);
        Range term = Range.of(1);
        Range sum = term;
        for (int n = 1; term.hi().compareTo(NEGLIGIBLE) > 0 || y.hi().compareTo(BigDecimal.valueOf(n)) > 0; n++) {
            term = term.multiply(y).over(2 * n + 1);
            sum = sum.add(term);
        }
        sum = new Range(sum.lo(), sum.hi().add(term.hi(), Range.UP));
        Range factor = Range.of(x)
                .multiply(exp(square.negate()))
                .multiply(PI.squareRoot().reciprocal());
        Range value = factor.add(factor).multiply(sum);
        return value.min(Range.of(1));
    }

    static Range log(Range x) {
        if (x.lo().signum() <= 0) {
            throw new Rejection("log of a range that reaches 0");
        }
        return new Range(log(x.lo()).lo(), log(x.hi()).hi());
    }

    private static Range log(BigDecimal x) {
        if (x.compareTo(BigDecimal.ONE) == 0) {
            return Range.of(0);
        }
        BigDecimal guess = new BigDecimal(logGuess(x));
        BigDecimal value = exp(guess).lo();
        BigDecimal better = guess.add(x.subtract(value).divide(value, Range.DOWN), Range.DOWN);
        return bracket(better, Elementary::exp, x);
    }

    private static double logGuess(BigDecimal x) {
        int exponent = x.precision() - x.scale();
        return StrictMath.log(x.scaleByPowerOfTen(-exponent).doubleValue()) + exponent * StrictMath.log(10);
    }

    static Range w0(Range x) {
        return new Range(w0(x.lo()).lo(), w0(x.hi()).hi());
    }

    /** {@code w·e^w} increases above -1 and is negative below: an end at which it is above x is right of the root. */
    private static Range w0(BigDecimal x) {
        if (x.signum() == 0) {
            return Range.of(0);
        }
        double l = logGuess(x.abs());
        double d = StrictMath.exp(Math.min(l, 1));
        Range w = bracket(
                near(x, x.signum() < 0 ? -d : l > 1 ? l - StrictMath.log(l) : d / (1 + d)), Elementary::product, x);
        if (w.hi().compareTo(MINUS_ONE) < 0) {
            throw new Rejection("no bracket found for W0");
        }
        return new Range(w.lo().max(MINUS_ONE), w.hi());
    }

    static Range wm1(Range x) {
        if (x.hi().signum() >= 0) {
            throw new Rejection("Wm1 of a range that reaches 0");
        }
        return new Range(wm1(x.hi()).lo(), wm1(x.lo()).hi());
    }

    /** {@code -w·e^w} increases below -1. */
    private static Range wm1(BigDecimal x) {
        double u = -logGuess(x.negate()) - 1;
        Range w = bracket(near(x, -1 - Math.sqrt(2 * u) - u), v -> product(v).negate(), x.negate());
        if (w.lo().compareTo(MINUS_ONE) > 0) {
            throw new Rejection("no bracket found for Wm1");
        }
        return new Range(w.lo(), w.hi().min(MINUS_ONE));
    }

    /** A guess at W(x): Newton's method on {@code w + log|w| = log|x|} in doubles, then one step on {@code w·e^w = x}. */
    private static BigDecimal near(BigDecimal x, double start) {
        if (x.compareTo(exp(MINUS_ONE).hi().negate()) <= 0) {
            throw new Rejection("Lambert W of a number not above -1/e");
        }
        double l = logGuess(x.abs());
        double w = start;
        for (int i = 0; i < 60; i++) {
            w -= (w + StrictMath.log(Math.abs(w)) - l) * w / (1 + w);
        }
        BigDecimal v = new BigDecimal(w);
        BigDecimal e = exp(v).lo();
        BigDecimal excess = v.multiply(e, Range.DOWN).subtract(x);
        return v.subtract(excess.divide(e.multiply(v.add(BigDecimal.ONE), Range.DOWN), Range.DOWN), Range.DOWN);
    }

    private static Range product(BigDecimal w) {
        return Range.of(w).multiply(exp(w));
    }

    /** Ends around a guess between which the increasing function f takes the value x; f is enclosed at each. */
    private static Range bracket(BigDecimal guess, Function<BigDecimal, Range> f, BigDecimal x) {
        BigDecimal width = guess.abs().max(new BigDecimal("1e-30")).scaleByPowerOfTen(-28);
        for (int i = 0; i < 28; i++) {
            BigDecimal low = guess.subtract(width, Range.DOWN);
            BigDecimal high = guess.add(width, Range.UP);
            if (f.apply(low).hi().compareTo(x) <= 0 && f.apply(high).lo().compareTo(x) >= 0) {
                return new Range(low, high);
            }
            width = width.scaleByPowerOfTen(1);
        }
        throw new Rejection("no bracket found for an inverse function");
    }
}
