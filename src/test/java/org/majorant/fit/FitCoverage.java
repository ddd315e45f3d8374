package org.majorant.fit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.majorant.simulate.random.Stream;

/**
 * How often 95 % intervals hold the truth, for the page of measured figures: 49 runs of a law on a grid of three decades by
 * three, with noise in the logarithm. Arguments: {@code normal} or {@code laplace}, delta, draws, resamples (0 for none).
 */
final class FitCoverage {
    private static final LossLaw LAW = FitLaws.CHINCHILLA;
    private static final double[] TRUTH =
            FitLaws.values(LAW, Map.of("E", 1.8, "A", 480.0, "alpha", 0.35, "B", 2100.0, "beta", 0.37));
    private static final double NOISE = 0.003;

    private FitCoverage() {}

    public static void main(String[] args) {
        boolean laplace = args[0].equals("laplace");
        double delta = Double.parseDouble(args[1]);
        int draws = Integer.parseInt(args[2]);
        int resamples = Integer.parseInt(args[3]);
        AtomicIntegerArray profile = new AtomicIntegerArray(TRUTH.length);
        AtomicIntegerArray bootstrap = new AtomicIntegerArray(TRUTH.length);
        AtomicIntegerArray open = new AtomicIntegerArray(TRUTH.length);
        List<String> units = IntStream.range(0, 49).mapToObj(Integer::toString).toList();
        IntStream.range(0, draws).parallel().forEach(draw -> {
            Measurements runs =
                    FitLaws.grid(LAW, TRUTH, FitLaws.ladder(1e7, 1e10, 7), FitLaws.ladder(1e9, 1e12, 7), 0, 0);
            Stream stream = new Stream(draw, 78);
            for (int i = 0; i < runs.size(); i++) {
                double z = laplace
                        ? (stream.coin() ? 1 : -1) * -StrictMath.log(1 - stream.unit()) / Math.sqrt(2)
                        : stream.normal();
                runs.loss()[i] *= StrictMath.exp(NOISE * z);
            }
            LawFit fit = new LawFit(LAW, runs, delta);
            List<LawFit.Minimum> minima = fit.minima();
            LawFit.Minimum m = minima.get(0);
            ProfileLikelihood p = new ProfileLikelihood(fit, m, minima);
            Bootstrap b = resamples > 0 ? Bootstrap.of(fit, units, m, resamples, draw) : null;
            for (int j = 0; j < TRUTH.length; j++) {
                ProfileLikelihood.Interval i = p.interval(j);
                if (!i.identified()) {
                    open.incrementAndGet(j);
                }
                if ((!i.closedBelow() || i.low() <= TRUTH[j]) && (!i.closedAbove() || TRUTH[j] <= i.high())) {
                    profile.incrementAndGet(j);
                }
                if (b != null && b.quantile(j, 0.025) <= TRUTH[j] && TRUTH[j] <= b.quantile(j, 0.975)) {
                    bootstrap.incrementAndGet(j);
                }
            }
        });
        for (int j = 0; j < TRUTH.length; j++) {
            System.out.printf(
                    "%s %s %s: profile %.4f, open %d, bootstrap %.4f%n",
                    args[0],
                    args[1],
                    LAW.constants().get(j).name(),
                    profile.get(j) / (double) draws,
                    open.get(j),
                    bootstrap.get(j) / (double) draws);
        }
    }
}
