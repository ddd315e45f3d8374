package org.majorant.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.majorant.simulate.random.Stream;

/** What intervals say, and when they say that they cannot. */
class IntervalsTest {
    private static final LossLaw LAW = FitLaws.CHINCHILLA;
    private static final double[] TRUTH =
            FitLaws.values(LAW, Map.of("E", 1.8, "A", 480.0, "alpha", 0.35, "B", 2100.0, "beta", 0.37));

    private static LawFit fit(double noise, long seed) {
        return new LawFit(
                LAW,
                FitLaws.grid(LAW, TRUTH, FitLaws.ladder(1e7, 1e10, 7), FitLaws.ladder(1e9, 1e12, 7), noise, seed),
                0.1);
    }

    private static List<String> oneByOne(int n) {
        return IntStream.range(0, n).mapToObj(Integer::toString).toList();
    }

    /** With a wide Huber loss and normal noise both are the intervals of least squares. */
    @Test
    void profileAndBootstrapAgreeWhereNoiseIsNormal() {
        LawFit fit = fit(0.003, 5);
        LawFit.Minimum m = fit.minimum();
        Bootstrap b = Bootstrap.of(fit, oneByOne(49), m, 200, 11);
        for (int j = 0; j < TRUTH.length; j++) {
            ProfileLikelihood.Interval profile = new ProfileLikelihood(fit, m, List.of()).interval(j);
            assertThat(profile.identified()).isTrue();
            assertThat(profile.low()).isLessThan(m.values()[j]);
            assertThat(profile.high()).isGreaterThan(m.values()[j]);
            double half = (profile.high() - profile.low()) / 2;
            assertThat(1.96 * b.standardError(j) / half).isBetween(0.6, 1.6);
        }
    }

    /** Of 24 intervals at 95 % all but one hold the truth on average; fewer than 19 has a probability below 1e-3. */
    @Test
    void profilesHoldTheTruthAsOftenAsTheySay() {
        int alpha = 2;
        long held = IntStream.range(0, 24)
                .parallel()
                .filter(seed -> {
                    LawFit fit = fit(0.003, 100 + seed);
                    ProfileLikelihood.Interval i =
                            new ProfileLikelihood(fit, fit.from(start()), List.of()).interval(alpha);
                    return i.low() <= TRUTH[alpha] && TRUTH[alpha] <= i.high();
                })
                .count();
        assertThat(held).isBetween(19L, 24L);
    }

    private static double[] start() {
        double[] at = new double[TRUTH.length];
        for (int j = 0; j < at.length; j++) {
            at[j] = LAW.coordinate(j).of(TRUTH[j]);
        }
        return at;
    }

    /** With N in proportion to D nothing says which of two power laws is which, so that both exponents have the same profile. */
    @Test
    void termsThatMayChangePlacesHaveOneProfile() {
        int n = 40;
        double[][] rows = new double[n][];
        double[] loss = new double[n];
        Stream stream = new Stream(4, 4);
        for (int i = 0; i < n; i++) {
            double size = 1e7 * StrictMath.pow(1.3, i);
            rows[i] = new double[] {size, 20 * size};
            loss[i] = LAW.loss(rows[i], TRUTH) * StrictMath.exp(0.002 * stream.normal());
        }
        LawFit fit = new LawFit(LAW, Measurements.of(rows, loss), LawFit.DELTA);
        List<LawFit.Minimum> minima = fit.minima();
        ProfileLikelihood profile = new ProfileLikelihood(fit, minima.get(0), minima);
        for (int exponent : new int[] {2, 4}) {
            ProfileLikelihood.Interval i = profile.interval(exponent);
            assertThat(!i.closedBelow() || i.low() < 0.35).as("low %s", i).isTrue();
            assertThat(!i.closedAbove() || i.high() > 0.6).as("high %s", i).isTrue();
        }
    }

    /** With N alone nothing is known of alpha. */
    @Test
    void whatRunsCannotTellIsNotIdentified() {
        double[] one = {1e8};
        Measurements runs = FitLaws.grid(LAW, TRUTH, one, FitLaws.ladder(1e9, 1e12, 30), 0.003, 5);
        LawFit fit = new LawFit(LAW, runs, LawFit.DELTA);
        ProfileLikelihood profile = new ProfileLikelihood(fit, fit.minimum(), fit.minima());
        assertThat(profile.interval(1).identified()).as("A").isFalse();
        assertThat(profile.interval(2).identified()).as("alpha").isFalse();
        assertThat(profile.interval(4).identified()).as("beta").isTrue();
    }

    @Test
    void theSeedDecidesTheDraws() {
        LawFit fit = fit(0.01, 5);
        LawFit.Minimum m = fit.minimum();
        Bootstrap first = Bootstrap.of(fit, oneByOne(49), m, 20, 1);
        assertThat(Bootstrap.of(fit, oneByOne(49), m, 20, 1).standardError(2)).isEqualTo(first.standardError(2));
        assertThat(Bootstrap.of(fit, oneByOne(49), m, 20, 2).standardError(2)).isNotEqualTo(first.standardError(2));
    }

    /** One noise for all runs of a group: drawn one by one, the runs seem to know more than they do. */
    @Test
    void groupsAreDrawnWhole() {
        LawFit fit = fit(0, 5);
        List<String> groups =
                IntStream.range(0, 49).mapToObj(i -> "group" + i / 7).toList();
        for (int i = 0; i < 49; i++) {
            fit.runs().loss()[i] *= 1 + 0.01 * ((i / 7 * 5 % 7) - 3) / 3.0;
        }
        LawFit.Minimum m = fit.minimum();
        double whole = Bootstrap.of(fit, groups, m, 60, 1).standardError(2);
        double single = Bootstrap.of(fit, oneByOne(49), m, 60, 1).standardError(2);
        assertThat(whole).isGreaterThan(1.2 * single);
    }

    /** Against sums: the density of the likelihood integrates to 1, and is the normal one for a wide loss. */
    @Test
    void theLikelihoodIsNormalised() {
        for (double s : new double[] {1e-6, 1e-4, 1e-2}) {
            double delta = 0.01;
            double sum = 0;
            double step = 1e-5;
            for (double r = -20; r < 20; r += step) {
                sum += step * StrictMath.exp(-HuberObjective.huber(r, delta) / s);
            }
            assertThat(new HuberLikelihood(1, delta).normaliser(s)).isCloseTo(sum, within(1e-3 * sum));
        }
        // Of 50 normal residuals the ratio of sums of squares is exp(3.8415/50).
        double ratio = new HuberLikelihood(50, 100).threshold(0.01) / 0.01;
        assertThat(ratio).isCloseTo(StrictMath.exp(HuberLikelihood.QUANTILE / 50), within(1e-6));
        // Of Laplace's, that of the sums of sizes is exp(3.8415/100).
        ratio = new HuberLikelihood(50, 1e-9).threshold(0.01) / 0.01;
        assertThat(ratio).isCloseTo(StrictMath.exp(HuberLikelihood.QUANTILE / 100), within(1e-6));
    }
}
