package org.majorant.judge.runs;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** Points of the standard normal distribution. */
final class NormalPoints {
    private static final NormalDistribution STANDARD = new NormalDistribution();

    private NormalPoints() {}

    /** The point above which lies this share, above 0 and below 1. */
    static double upper(double share) {
        return -STANDARD.inverseCumulativeProbability(share);
    }
}
