package org.majorant.number.ball;

/**
 * Wright's omega function on balls: the w with {@code w + log w = y}, which is {@code W0(e^y)}.
 *
 * <p>The same certificate as for W0, with {@code e^(y - w)} for {@code x e^-w}, so that {@code e^y} is never
 * formed. Two ranges have enclosures of their own:
 *
 * <ul>
 *   <li>far below zero, {@code e^y (1 - e^y) <= omega <= e^y}: from {@code W(x) = x e^-W(x)} and {@code 0 <= W(x)
 *       <= x};
 *   <li>far above, {@code y - log y <= omega <= y - log y + 2 (log y) / y}: omega lies between y - log y and y
 *       since {@code log omega >= 0}, so {@code omega = y - log omega <= y - log(y - log y)}, and {@code -log(1 -
 *       z) <= 2 z} on [0, 1/2].
 * </ul>
 */
final class BallOmega {

    private BallOmega() {}

    static Ball omega(Ball y, int prec) {
        return solve(y, prec, true);
    }

    private static Ball solve(Ball y, int prec, boolean mayHalve) {
        if (y.upperDouble() < -prec - 8.0) {
            Ball x = y.exp(prec);
            Magnitude upper = x.absUpper();
            return x.widen(upper.multiplyUp(upper));
        }
        if (y.position() > Math.max(prec + 8, 12) && y.lowerDouble() >= 16) {
            Ball log = y.log(prec + 8);
            Ball excess = log.divide(y, 32);
            return y.subtract(log, prec).widen(excess.absUpper().scale(1));
        }
        if (y.rad.compareTo(Magnitude.ONE) <= 0 && y.position() <= prec + 64L) {
            Ball middle = y.midpoint();
            int more = (int) Math.max(0, y.position());
            LambertRefinement.Residual atMiddle =
                    (w, wp) -> middle.subtract(w, wp + more).exp(wp);
            LambertRefinement.Residual onBall =
                    y.isExact() ? atMiddle : (w, wp) -> y.subtract(w, wp + more).exp(wp);
            Ball w = LambertRefinement.enclose(LambertStart.omega(middle), atMiddle, onBall, true, prec + more);
            if (w != null) {
                return w.add(Ball.ZERO, prec);
            }
        }
        if (!mayHalve || y.isExact()) {
            throw new BallPrecisionException("omega of a ball too wide for this precision");
        }
        return Ball.hull(solve(y.lowerEnd(prec + 96), prec, false), solve(y.upperEnd(prec + 96), prec, false), prec);
    }
}
