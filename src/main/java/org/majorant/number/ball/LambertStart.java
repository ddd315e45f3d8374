package org.majorant.number.ball;

/**
 * A first approximation of W or omega, and how many bits of it (of 1 + W near the branch point) to count on. Only
 * speed depends on these: {@link LambertCertificate} trusts none.
 */
record LambertStart(Ball w, int bits, int closeness) {

    /** Corless et al. (1996), equation 4.22: coefficients of {@code (1 + W) / p}, p = sqrt(2 (e x + 1)). */
    private static final double[] BRANCH = {
        1, -1.0 / 3, 11.0 / 72, -43.0 / 540, 769.0 / 17280, -221.0 / 8505, 680863.0 / 43545600
    };

    private static final int DOUBLE_BITS = 44;
    private static final int LARGE = 20;

    /** e x + 1 below 2^-6: the series at the branch point has 20 bits. */
    private static final int NEAR = -6;

    static LambertStart w0(Ball x, BranchPoint branch) {
        Ball distance = branch.distance();
        if (distance != null && distance.position() < NEAR) {
            return nearBranch(distance, branch.closeness(), true);
        }
        if (x.position() < -30) {
            Ball w = x.subtract(x.multiply(x, 64), 64).midpoint();
            return new LambertStart(w, DOUBLE_BITS, 0);
        }
        if (x.position() > 2) {
            return omega(x.log(128).midpoint());
        }
        double w = DoubleStart.w0(x.doubleValue());
        return new LambertStart(Ball.exact(w), DOUBLE_BITS, w < 0 ? branch.closeness() : 0);
    }

    static LambertStart wm1(Ball x, BranchPoint branch) {
        Ball distance = branch.distance();
        if (distance != null && distance.position() < NEAR) {
            return nearBranch(distance, branch.closeness(), false);
        }
        Ball s = x.negate().log(128).negate().midpoint();
        if (s.position() > LARGE) {
            return large(s, s.log(128));
        }
        double w = -DoubleStart.wm1OfNegExp(s.doubleValue());
        return new LambertStart(Ball.exact(w), DOUBLE_BITS, branch.closeness());
    }

    static LambertStart omega(Ball y) {
        if (y.position() > LARGE) {
            return large(y.negate(), y.log(128));
        }
        double d = y.doubleValue();
        Ball w = d < -30
                ? y.exp(64).midpoint()
                : Ball.exact(d < 1 ? DoubleStart.w0(StrictMath.exp(d)) : DoubleStart.omega(d));
        return new LambertStart(w, d < -30 ? 40 : DOUBLE_BITS, 0);
    }

    /**
     * {@code -s - log |s|}, off by about {@code log |s| / s}. From this size on a double would be: the residual
     * sees the absolute error of w through an exponential.
     */
    private static LambertStart large(Ball s, Ball log) {
        int position = (int) s.position();
        Ball w = s.negate().subtract(log, 2 * position + 64).midpoint();
        return new LambertStart(w, 2 * position - 16, 0);
    }

    private static LambertStart nearBranch(Ball distance, int closeness, boolean principal) {
        Ball p = distance.midpoint().multiply(Ball.exact(2.0), 64).sqrt(64);
        if (!principal) {
            p = p.negate();
        }
        double d = p.doubleValue();
        double factor = 0;
        for (int i = BRANCH.length - 1; i >= 0; i--) {
            factor = Math.fma(factor, d, BRANCH[i]);
        }
        Ball plusOne = p.multiply(Ball.exact(factor), 64).midpoint();
        return new LambertStart(plusOne.subtract(Ball.ONE, 64 + closeness).midpoint(), 20, closeness);
    }
}
