package org.majorant.number.lambert;

import org.apache.commons.numbers.core.DD;
import org.majorant.number.ball.Ball;

/**
 * The error of a computed W, found in double-double from the defining equation: a Newton step from the result itself.
 *
 * <p>With {@code f = w - x e^-w}, {@code W - w = -f / (1 + w)} up to {@code f^2 / (1 + w)^3}, which next to the
 * branch point is 2^-27 of an ulp and elsewhere far less; for large omega from {@code w + log w = y} instead. e^-w
 * by Taylor's series of its 256th part and eight squarings, shares nothing with the code under test. Its relative
 * error is below 2^-92; |x e^-w| is about |w|, and 1 + w is at least 2^-27: so the result is right to {@link
 * #ERROR} ulp, with much to spare.
 */
final class Screen {

    /** Bound on the error of {@link #error}, in ulp. */
    static final double ERROR = 0x1p-10;

    private static final double LARGE = 1 << 10;
    private static final DD LN2_HIGH = DD.of(0x1.62e42fefa38p-1);
    private static final DD LN2_LOW = DD.ofSum(0x1.ef35793c7673p-45, 0x1.cc01f97b57a08p-100);
    private static final DD[] INVERSE_FACTORIAL = new DD[12];

    static {
        double factorial = 1;
        for (int i = 1; i < INVERSE_FACTORIAL.length; i++) {
            factorial *= i;
            INVERSE_FACTORIAL[i] = DD.fromQuotient(1, factorial);
        }
    }

    private Screen() {}

    /** (w - W)/ulp(w) for w = f(x), with an error below {@link #ERROR}; w must be finite, normal and not zero. */
    static double error(LambertFunction f, double x, double w) {
        if (Math.abs(w) > LARGE && (f == LambertFunction.OMEGA || f == LambertFunction.WM1_OF_NEG_EXP)) {
            return errorByLogarithm(x, w);
        }
        int k;
        DD m;
        switch (f) {
            case W0, WM1 -> {
                int e = Math.getExponent(x) < -1022 ? -1074 : Math.getExponent(x);
                k = exponent(-w) + e;
                m = exp(DD.of(-w), exponent(-w)).multiply(Math.scalb(x, -e));
            }
            case OMEGA -> {
                DD a = DD.ofDifference(x, w);
                k = exponent(a.hi());
                m = exp(a, k);
            }
            default -> {
                DD a = DD.ofSum(x, w).negate();
                k = exponent(a.hi());
                m = exp(a, k).negate();
            }
        }
        // everything times 2^-k
        double ws = Math.scalb(w, -k);
        DD residual = m.negate().add(ws);
        double correction = residual.hi() / (1 + w);
        return correction / Math.scalb(Math.ulp(w), -k);
    }

    /**
     * From {@code w + log |w| - y}, y = x or -x: where an ulp of w is no longer small against 1, e^-w would not do.
     */
    private static double errorByLogarithm(double x, double w) {
        double t = Math.abs(w);
        double l = StrictMath.log(t);
        int k = exponent(-l);
        double z = exp(DD.of(-l), k).multiply(Math.scalb(t, k)).subtract(DD.ONE).hi();
        DD log = DD.ofSum(l, z - z * z / 2);
        DD residual = w > 0 ? DD.ofDifference(w, x).add(log) : DD.ofSum(w, x).add(log);
        return residual.hi() * (w / (1 + w)) / Math.ulp(w);
    }

    private static int exponent(double a) {
        return (int) Math.rint(a / Math.log(2));
    }

    /** {@code e^a 2^-k}, k near a / log 2. */
    private static DD exp(DD a, int k) {
        DD r = a.subtract(LN2_HIGH.multiply(k)).subtract(LN2_LOW.multiply(k)).scalb(-8);
        DD z = INVERSE_FACTORIAL[11];
        for (int i = 10; i >= 1; i--) {
            z = z.multiply(r).add(INVERSE_FACTORIAL[i]);
        }
        z = z.multiply(r);
        for (int i = 0; i < 8; i++) {
            z = z.add(2).multiply(z);
        }
        return z.add(1);
    }

    /** What is known about one result. */
    enum Verdict {
        CORRECTLY_ROUNDED,
        WITHIN_BOUND,
        WRONG
    }

    /** Correctly rounded or not, within 0.51 ulp or not: by the screen where that is certain, otherwise by balls. */
    static Verdict judge(LambertFunction f, double x, double w) {
        if (Math.abs(w) >= 0x1p-960
                && Math.abs(w) <= 0x1p1000
                && (Double.doubleToRawLongBits(w) & (1L << 52) - 1) != 0) {
            double error = Math.abs(error(f, x, w));
            if (error < 0.5 - ERROR) {
                return Verdict.CORRECTLY_ROUNDED;
            }
        }
        return judgeByBalls(f, x, w);
    }

    static Verdict judgeByBalls(LambertFunction f, double x, double w) {
        for (int prec = 160; ; prec *= 2) {
            Ball ball = f.at(Ball.exact(x), prec);
            double low = ball.lowerEnd(2 * prec).doubleValue();
            double high = ball.upperEnd(2 * prec).doubleValue();
            if (low == high) {
                return low == w ? Verdict.CORRECTLY_ROUNDED : bound(ball, w, Math.ulp(low));
            }
        }
    }

    private static Verdict bound(Ball ball, double w, double ulp) {
        Ball error = ball.subtract(Ball.exact(w), 100).abs();
        Ball allowed = Ball.exact(ulp)
                .multiply(Ball.of(java.math.BigInteger.valueOf(51), java.math.BigInteger.valueOf(100), 100), 100);
        return error.certainlyBelow(allowed) ? Verdict.WITHIN_BOUND : Verdict.WRONG;
    }

    /**
     * The exact result as a double and so many ulps of it, as far as the screen or, where it does not reach, a ball
     * knows it.
     */
    static double[] exact(LambertFunction f, double x) {
        double w = f.at(x);
        if (Math.abs(w) >= 0x1p-960 && Math.abs(w) <= 0x1p1000) {
            return new double[] {w, -error(f, x, w)};
        }
        Ball ball = f.at(Ball.exact(x), 160);
        double hi = ball.doubleValue();
        Ball rest = ball.subtract(Ball.exact(hi), 160).divide(Ball.exact(Math.ulp(hi)), 60);
        return new double[] {hi, rest.doubleValue()};
    }

    /** The error in ulp of the exact result, by balls. */
    static double errorByBalls(LambertFunction f, double x, double w) {
        Ball ball = f.at(Ball.exact(x), 160);
        return ball.subtract(Ball.exact(w), 100)
                .divide(Ball.exact(Math.ulp(ball.doubleValue())), 60)
                .abs()
                .doubleValue();
    }
}
