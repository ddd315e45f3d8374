package org.majorant.judge.runs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The slacks of single runs, of each of which the claim speaks: nothing is averaged, and the only error is that of the excess
 * risk, measured on a test set. Power is the chance that as many seeds, drawn again from these, hold one that fails.
 */
final class Tally implements Slack {
    private final double[] high;
    private final boolean holds;
    private final int seeds;
    private final int failing;

    /**
     * The tally.
     *
     * @param low the slack at each point where chance makes it least
     * @param high where chance makes it largest
     * @param seed the seed of each point's run
     */
    Tally(double[] low, double[] high, List<String> seed) {
        this.high = high.clone();
        Set<String> all = new LinkedHashSet<>(seed);
        Set<String> bad = new LinkedHashSet<>();
        boolean good = true;
        for (int j = 0; j < low.length; j++) {
            good &= low[j] >= 0;
            if (high[j] < 0) {
                bad.add(seed.get(j));
            }
        }
        holds = good;
        seeds = all.size();
        failing = bad.size();
    }

    @Override
    public double holds() {
        return holds ? 0 : 1;
    }

    @Override
    public double fails() {
        return failing > 0 ? 0 : 1;
    }

    @Override
    public double power(double level) {
        return 1 - StrictMath.pow(1 - failing / (double) seeds, seeds);
    }

    @Override
    public double[] upper(double level) {
        return high.clone();
    }
}
