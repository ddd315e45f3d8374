package org.majorant.number.ball;

/** W and omega to about 48 bits in double arithmetic, as starting points only: no bound is claimed for them. */
final class DoubleStart {

    private DoubleStart() {}

    /** W0 by Halley's iteration, for x in [-0.363, 8]. */
    static double w0(double x) {
        double w;
        if (x < 0) {
            double p = Math.sqrt(2 * Math.fma(x, Math.E, 1));
            w = -1 + p * (1 - p / 3 + 11.0 / 72 * p * p);
        } else {
            double l = StrictMath.log1p(x);
            w = l * (1 - StrictMath.log1p(l) / (2 + l));
        }
        for (int i = 0; i < 4; i++) {
            double f = w - x * StrictMath.exp(-w);
            w -= f / (w + 1 - (w + 2) * f / (2 * w + 2));
        }
        return w;
    }

    /** The w with {@code w + log w = y} by Newton's iteration, for y at least 1. */
    static double omega(double y) {
        double l = StrictMath.log(y);
        double w = y - l + l / y;
        for (int i = 0; i < 5; i++) {
            w = w * (1 + y - StrictMath.log(w)) / (1 + w);
        }
        return w;
    }

    /** The t above 1 with {@code t - log t = s} by Newton's iteration, for s above 1.001. */
    static double wm1OfNegExp(double s) {
        double r = s - 1;
        double t = r < 1 ? 1 + Math.sqrt(2 * r) + 2.0 / 3 * r : s + StrictMath.log(s);
        for (int i = 0; i < 6; i++) {
            t -= (t - StrictMath.log(t) - s) * t / (t - 1);
        }
        return t;
    }
}
