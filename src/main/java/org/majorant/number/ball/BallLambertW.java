package org.majorant.number.ball;

/**
 * Both real branches of Lambert's W on balls.
 *
 * <p>A point w close to the answer comes from {@link LambertStart} and the steps of {@link LambertRefinement};
 * nothing is assumed of it. The radius comes from {@link LambertCertificate}, for all of the argument's ball at
 * once. When the ball is too wide for that, W is monotone, and the ends are enclosed one by one.
 */
final class BallLambertW {

    private BallLambertW() {}

    static Ball w0(Ball x, int prec) {
        if (x.isExactZero()) {
            return Ball.ZERO;
        }
        BranchPoint branch = BranchPoint.above(x);
        return solve(x, branch, true, prec, true);
    }

    static Ball wm1(Ball x, int prec) {
        if (!x.isNegative()) {
            if (x.isPositive() || x.isExactZero() || x.lowerDouble() >= 0) {
                throw new BallDomainException("W-1 of a number that is not negative");
            }
            throw new BallPrecisionException("W-1 of a ball that contains zero");
        }
        BranchPoint branch = BranchPoint.above(x);
        return solve(x, branch, false, prec, true);
    }

    private static Ball solve(Ball x, BranchPoint branch, boolean principal, int prec, boolean mayHalve) {
        if (x.mid.signum() == 0) {
            return ends(x, principal, prec);
        }
        Ball middle = x.midpoint();
        LambertStart start = principal ? LambertStart.w0(middle, branch) : LambertStart.wm1(middle, branch);
        LambertRefinement.Residual atMiddle =
                (w, wp) -> middle.multiply(w.negate().exp(wp), wp);
        LambertRefinement.Residual onBall =
                x.isExact() ? atMiddle : (w, wp) -> x.multiply(w.negate().exp(wp), wp);
        Ball w = LambertRefinement.enclose(start, atMiddle, onBall, principal, prec);
        if (w != null) {
            return w;
        }
        if (!mayHalve) {
            throw new BallPrecisionException("W of a ball too wide for this precision");
        }
        return ends(x, principal, prec);
    }

    private static Ball ends(Ball x, boolean principal, int prec) {
        if (x.isExact()) {
            throw new BallPrecisionException("W did not converge");
        }
        return Ball.hull(
                end(x.lowerEnd(prec + 96), principal, prec), end(x.upperEnd(prec + 96), principal, prec), prec);
    }

    private static Ball end(Ball x, boolean principal, int prec) {
        return x.isExactZero() ? Ball.ZERO : solve(x, BranchPoint.above(x), principal, prec, false);
    }
}
