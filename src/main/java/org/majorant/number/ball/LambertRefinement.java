package org.majorant.number.ball;

import org.jspecify.annotations.Nullable;

/**
 * Steps of fifth order towards W, with growing precision, and the certificate at the end.
 *
 * <p>A step is Taylor's series of the inverse function at {@code w e^w}, from the closed form {@code W^(n) =
 * e^(-nW) p_n(W) / (1 + W)^(2n-1)} (Corless et al. 1996, equation 3.5): with {@code f = w - x e^-w}, {@code r = f /
 * (1 + w)}, {@code q = r / (1 + w)},
 *
 * <pre>W = w - r (1 + q ((w + 2)/2 + q ((2w^2 + 8w + 9)/6 + q (6w^3 + 36w^2 + 79w + 64)/24)))</pre>
 *
 * up to a term in q^4. The rounding errors of a step are dropped: only the certificate counts.
 */
final class LambertRefinement {

    private static final int GUARD = 12;
    private static final int ATTEMPTS = 6;

    /** {@code x e^-w} for an exact w. */
    interface Residual {
        Ball product(Ball w, int wp);
    }

    private LambertRefinement() {}

    /** W on the given branch, or {@code null} if the argument is too wide for a certificate around one point. */
    static @Nullable Ball enclose(LambertStart start, Residual atMiddle, Residual onBall, boolean principal, int prec) {
        // An error d of w shows in f as d (1 + w): so many bits more, and the certificate needs d < (1 + w)/16.
        int closeness = start.closeness();
        int full = Math.max(prec, closeness + 8) + closeness + GUARD;
        Ball w = start.w();
        int bits = start.bits();
        int next = 0;
        while (bits + closeness < prec + 4 && next < full) {
            next = Math.min(full, 5 * bits + 2 * closeness + 8);
            w = step(w, w.subtract(atMiddle.product(w, next), next), bits, next);
            bits = next - 2 * closeness - 12;
        }
        @Nullable Ball result = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Ball f = w.subtract(onBall.product(w, full), full);
            Magnitude radius = LambertCertificate.radius(w, f, principal);
            if (radius != null) {
                result = BallArithmetic.round(w.mid, w.exp, radius, prec);
            }
            if (radius != null && converged(w, f, closeness, prec)) {
                return result;
            }
            w = step(w, w.subtract(atMiddle.product(w, full), full), 20, full);
            full += 16;
        }
        return result;
    }

    /** Whether what is left of the residual lies below the last bit, or is due to the width of the argument. */
    private static boolean converged(Ball w, Ball f, int closeness, int prec) {
        Magnitude left = Magnitude.upOfAbs(f.mid, f.exp);
        return left.compareTo(f.rad) <= 0
                || left.scale(closeness + prec).compareTo(Magnitude.upOfAbs(w.mid, w.exp)) <= 0;
    }

    private static Ball step(Ball w, Ball residual, int bits, int wp) {
        Ball f = residual.midpoint();
        if (f.isExactZero()) {
            return w;
        }
        Ball v = w.add(Ball.ONE, wp).midpoint();
        int p1 = Math.max(32, wp - bits + 8);
        int p2 = Math.max(32, wp - 2 * bits + 8);
        int p3 = Math.max(32, wp - 3 * bits + 8);
        int p4 = Math.max(32, wp - 4 * bits + 8);
        Ball r = f.divide(v, p1).midpoint();
        Ball q = r.divide(v, p2).midpoint();
        Ball w4 = round(w, p4);
        Ball w3 = round(w, p3);
        Ball cubic =
                polynomial(w4, p4, 6, 36, 79, 64).divide(Ball.of(24, 32), p4).midpoint();
        Ball square = polynomial(w3, p3, 2, 8, 9).divide(Ball.of(6, 32), p3).midpoint();
        Ball linear = round(w, p2).add(Ball.of(2, 32), p2);
        linear = linear.multiply(Ball.exact(0.5), p2).midpoint();
        Ball sum = q.multiply(cubic, p4).midpoint().add(square, p3).midpoint();
        sum = q.multiply(sum, p3).midpoint().add(linear, p2).midpoint();
        sum = q.multiply(sum, p2).midpoint().add(Ball.ONE, p1).midpoint();
        return w.subtract(r.multiply(sum, p1).midpoint(), wp).midpoint();
    }

    private static Ball round(Ball w, int prec) {
        return BallArithmetic.round(w.mid, w.exp, Magnitude.ZERO, prec).midpoint();
    }

    private static Ball polynomial(Ball w, int prec, int... coefficients) {
        Ball sum = Ball.of(coefficients[0], 32);
        for (int i = 1; i < coefficients.length; i++) {
            sum = sum.multiply(w, prec)
                    .midpoint()
                    .add(Ball.of(coefficients[i], 32), prec)
                    .midpoint();
        }
        return sum;
    }
}
