package org.majorant.judge.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.majorant.simulate.random.Stream;

/** What chance may do to means over seeds. */
class SeedBandTest {
    private static final int SEEDS = 16;
    private static final int POINTS = 6;

    /** A curve whose points depend on each other: partial sums of normal numbers, with the given mean at each point. */
    private static SeedBand drawn(Stream s, double mean) {
        double[][] values = new double[SEEDS][POINTS];
        double[] scale = new double[POINTS];
        for (double[] row : values) {
            double walk = 0;
            for (int j = 0; j < POINTS; j++) {
                walk += s.normal();
                row[j] = mean + walk;
                scale[j] = 1;
            }
        }
        return new SeedBand(values, scale);
    }

    /** At the edge of the hypothesis, all means 0, the chance of a false word is at most its level, up to its error. */
    @Test
    void aFalseWordIsAsRareAsItsLevel() {
        Stream s = new Stream(5, 900);
        int draws = 400;
        int holds = 0;
        int fails = 0;
        int outside = 0;
        for (int i = 0; i < draws; i++) {
            SeedBand b = drawn(s, 0);
            holds += b.holds() <= 0.05 ? 1 : 0;
            fails += b.fails() <= 0.05 ? 1 : 0;
            double[] upper = b.upper(0.05);
            boolean in = true;
            for (double u : upper) {
                in &= u >= 0;
            }
            outside += in ? 0 : 1;
        }
        assertThat(fails).isEqualTo(outside);
        assertThat(fails).isBetween(8, 36);
        assertThat(holds).isLessThanOrEqualTo(36);
    }

    @Test
    void whatIsClearIsSaid() {
        Stream s = new Stream(6, 900);
        assertThat(drawn(s, 20).holds()).isLessThan(0.01);
        assertThat(drawn(s, 20).fails()).isEqualTo(1);
        assertThat(drawn(s, -20).fails()).isLessThan(0.01);
        assertThat(drawn(s, -20).holds()).isEqualTo(1);
        assertThat(drawn(s, -20).power(0.05)).isEqualTo(1);
        assertThat(drawn(s, 20).power(0.05)).isZero();
        assertThat(drawn(s, 0.1).holds()).isGreaterThan(0.05);
    }

    /** Power is the chance that as many seeds again would say so: with a shift of 2.2 errors it is neither 0 nor 1. */
    @Test
    void powerLiesBetween() {
        Stream s = new Stream(7, 900);
        double sum = 0;
        for (int i = 0; i < 40; i++) {
            sum += drawn(s, -0.8).power(0.05) / 40;
        }
        assertThat(sum).isBetween(0.2, 0.95);
    }

    /** Where all seeds agree there is no error, and the slack decides up to rounding. */
    @Test
    void whereAllSeedsAgreeTheSlackDecides() {
        double[] one = {1};
        assertThat(new SeedBand(new double[][] {{0}, {0}}, one).holds()).isLessThan(0.01);
        assertThat(new SeedBand(new double[][] {{-1e-15}, {-1e-15}}, one).holds())
                .isLessThan(0.01);
        SeedBand below = new SeedBand(new double[][] {{-1e-9}, {-1e-9}}, one);
        assertThat(below.holds()).isEqualTo(1);
        assertThat(below.fails()).isLessThan(0.01);
        assertThat(below.upper(0.05)[0]).isCloseTo(-1e-9, within(1e-15));
    }

    /** Of two seeds half of all draws are one seed twice; these have no error, whatever rounding leaves. */
    @Test
    void aDrawOfOneSeedSaysNothing() {
        Stream s = new Stream(8, 900);
        int points = 400;
        double[][] values = new double[2][points];
        double[] scale = new double[points];
        for (int j = 0; j < points; j++) {
            values[0][j] = 1 + s.normal();
            values[1][j] = 1 + s.normal();
            scale[j] = 1;
        }
        for (double u : new SeedBand(values, scale).upper(0.4)) {
            assertThat(u).isLessThan(1000);
        }
    }

    @Test
    void singleRunsAreTalliedByTheirSeeds() {
        Tally t = new Tally(
                new double[] {1, 0, -1, -2}, new double[] {1, 1, 1, -1}, java.util.List.of("1", "1", "2", "3"));
        assertThat(t.holds()).isEqualTo(1);
        assertThat(t.fails()).isZero();
        assertThat(t.power(0.05)).isCloseTo(1 - 8.0 / 27, within(1e-12));
        Tally good = new Tally(new double[] {0}, new double[] {0}, java.util.List.of("1"));
        assertThat(good.holds()).isZero();
        assertThat(good.fails()).isEqualTo(1);
    }
}
