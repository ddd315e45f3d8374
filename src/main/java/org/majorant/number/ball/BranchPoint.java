package org.majorant.number.ball;

import org.jspecify.annotations.Nullable;

/**
 * Where a number lies relative to the branch point -1/e: {@code e x + 1} with a relative radius below 2^-30, or
 * {@code null} when x is so far from the branch that nobody needs it.
 */
record BranchPoint(@Nullable Ball distance) {

    private static final BranchPoint FAR = new BranchPoint(null);

    /** Bits by which 1 + W is smaller than 1: about half the leading zeros of the distance. */
    int closeness() {
        return distance == null ? 4 : Math.toIntExact(Math.max(0, 2 - distance.position()) / 2 + 2);
    }

    /**
     * @throws BallDomainException if x is certainly below -1/e
     * @throws BallPrecisionException if x contains -1/e
     */
    static BranchPoint above(Ball x) {
        if (x.lowerDouble() > -0.36) {
            return FAR;
        }
        // -1/e is irrational: for an exact x the distance is decided at some precision.
        for (int prec = 64; ; prec *= 2) {
            Ball distance = x.multiply(Ball.ONE.exp(prec), prec).add(Ball.ONE, prec);
            if (distance.isNegative()) {
                throw new BallDomainException("Lambert W of a number below -1/e");
            }
            if (distance.isPositive() && distance.rad.position() < distance.position() - 30) {
                return new BranchPoint(distance);
            }
            if (!x.isExact() && distance.rad.position() < x.rad.position() + 8) {
                if (!distance.isPositive()) {
                    throw new BallPrecisionException("Lambert W of a ball that contains -1/e");
                }
                // The ball itself is wide here; its midpoint is not.
                return above(x.midpoint());
            }
        }
    }
}
