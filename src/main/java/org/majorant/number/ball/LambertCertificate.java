package org.majorant.number.ball;

import org.jspecify.annotations.Nullable;

/**
 * How far a point w is from W(x), for every x of a ball, from the residual {@code f = w - x e^-w}.
 *
 * <p><b>Theorem.</b> Let {@code v = |1 + w| > 0}, {@code d = |f| / v <= min(1, v) / 16} and {@code h = 2 d (1 +
 * 1/v)}. Then W(x), on the branch of w, lies within {@code d (1 + 2 h)} of w.
 *
 * <p><b>Proof.</b> Let {@code g(u) = u e^u}. For u within {@code D = d (1 + 2 h)} of w, where {@code D <= 3d/2}
 * since {@code h <= 1/4}: u lies on the same side of -1, and {@code |g'(u)| = e^u |1 + u| >= |g'(w)| e^-D (1 - D/v)
 * >= |g'(w)| (1 - D (1 + 1/v)) >= |g'(w)| (1 - h)}. So g moves by at least {@code D |g'(w)| (1 - h) >= d |g'(w)|}
 * on either side of w, as {@code (1 + 2 h)(1 - h) >= 1}; and {@code |g(w) - x| = |f| e^w <= d |g'(w)|}. By
 * continuity g takes the value x between.
 */
final class LambertCertificate {

    private LambertCertificate() {}

    /**
     * The radius, or {@code null} when the theorem does not apply.
     *
     * @param w exact
     * @param residual encloses f for every x in question
     */
    static @Nullable Magnitude radius(Ball w, Ball residual, boolean principal) {
        Ball plusOne = w.add(Ball.ONE, w.mid.bitLength() + 64);
        if (principal ? !plusOne.isPositive() : !plusOne.isNegative()) {
            return null;
        }
        Magnitude v = plusOne.absLower();
        if (v.isZero()) {
            return null;
        }
        Magnitude d = residual.absUpper().divideUp(v);
        if (d.scale(4).compareTo(Magnitude.min(Magnitude.ONE, v)) > 0) {
            return null;
        }
        Magnitude h = d.addUp(d.divideUp(v)).scale(1);
        return d.addUp(d.multiplyUp(h).scale(1));
    }
}
