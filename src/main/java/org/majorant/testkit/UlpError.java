package org.majorant.testkit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallDomainException;
import org.majorant.number.ball.BallException;
import org.majorant.number.ball.BallPrecisionException;

/**
 * How far a double is from the exact value of an expression, in ulp of the double nearest to that value.
 *
 * @param verdict whether that is within what is allowed
 * @param digits certified digits of the exact value; empty where they are not needed
 * @param size the error in words; empty where it is not needed
 */
record UlpError(Verdict verdict, String digits, String size) {
    private static final int FIRST_PRECISION = 128;
    private static final int LAST_PRECISION = 1 << 13;
    private static final int DIGITS = 20;

    /** What is known. */
    enum Verdict {
        WITHIN,
        BEYOND,
        /** The expression has no value, for certain. */
        NO_VALUE,
        /** Its value cannot be computed well enough. */
        OPEN
    }

    /** Compares, at growing precision until the answer is certain. */
    static UlpError of(Expr e, Map<Expr.Sym, BigFraction> at, double computed, double allowed) {
        for (int precision = FIRST_PRECISION; precision <= LAST_PRECISION; precision *= 2) {
            try {
                Ball exact = ball(e, at, precision);
                Optional<Boolean> within = within(exact, computed, allowed, precision);
                if (within.isPresent()) {
                    return within.get()
                            ? new UlpError(Verdict.WITHIN, "", "")
                            : beyond(e, at, computed, exact, precision);
                }
            } catch (BallPrecisionException x) {
                // More precision decides.
            } catch (BallDomainException x) {
                return new UlpError(Verdict.NO_VALUE, "", "");
            } catch (BallException | NoValueException | NotDifferentiableException x) {
                break;
            }
        }
        return new UlpError(Verdict.OPEN, "", "");
    }

    private static Ball ball(Expr e, Map<Expr.Sym, BigFraction> at, int precision) {
        Map<Expr.Sym, Ball> balls = new HashMap<>();
        at.forEach((s, x) -> balls.put(s, BallEvaluator.ball(x, precision)));
        return new BallEvaluator(balls, precision).value(e);
    }

    /** Empty while the ball is too wide to tell. */
    private static Optional<Boolean> within(Ball exact, double computed, double allowed, int precision) {
        double nearest = exact.doubleValue();
        if (Double.isInfinite(nearest)) {
            boolean beyondDoubles = Ball.exact(Double.MAX_VALUE).certainlyBelow(exact.abs());
            return beyondDoubles ? Optional.of(computed == nearest) : Optional.empty();
        }
        double ulp = Math.ulp(nearest);
        if (!(exact.upperDouble() - exact.lowerDouble() <= ulp)) {
            return Optional.empty();
        }
        if (!Double.isFinite(computed)) {
            return Optional.of(false);
        }
        Ball error = exact.subtract(Ball.exact(computed), precision).abs();
        Ball most = Ball.exact(allowed).multiply(Ball.exact(ulp), precision);
        if (most.certainlyBelow(error)) {
            return Optional.of(false);
        }
        Ball left = most.subtract(error, precision);
        return left.isPositive() || left.isExactZero() ? Optional.of(true) : Optional.empty();
    }

    private static UlpError beyond(Expr e, Map<Expr.Sym, BigFraction> at, double computed, Ball exact, int precision) {
        String digits = digits(e, at, precision);
        double nearest = exact.doubleValue();
        if (!Double.isFinite(computed) || Double.isInfinite(nearest)) {
            return new UlpError(Verdict.BEYOND, digits, "no number of ulp");
        }
        double error = exact.subtract(Ball.exact(computed), precision).abs().doubleValue();
        return new UlpError(Verdict.BEYOND, digits, String.format(Locale.ROOT, "%.3g ulp", error / Math.ulp(nearest)));
    }

    /** Certified digits for the message; what stands in the way of them does not change the verdict. */
    private static String digits(Expr e, Map<Expr.Sym, BigFraction> at, int precision) {
        for (int p = precision; p <= LAST_PRECISION; p *= 2) {
            try {
                Optional<String> digits = ball(e, at, p).toDecimal(DIGITS);
                if (digits.isPresent()) {
                    return digits.get();
                }
            } catch (BallException | NoValueException | NotDifferentiableException x) {
                break;
            }
        }
        return "?";
    }
}
