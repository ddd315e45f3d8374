package org.majorant.simulate.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.majorant.simulate.kernel.Drift;
import org.majorant.simulate.kernel.Jacobian;
import org.majorant.simulate.kernel.Spectrum;
import org.majorant.simulate.model.Loss;
import org.majorant.simulate.model.Model;
import org.majorant.simulate.model.Pass;
import org.majorant.simulate.random.Stream;
import org.majorant.simulate.spec.Key;
import org.majorant.simulate.spec.Spec;
import org.majorant.simulate.task.Example;
import org.majorant.simulate.task.Task;
import org.majorant.simulate.train.DivergedException;

/** Measures a run at a point: risk against the noiseless target, loss, distance, kernel. */
final class Meter {
    /** Two-sided 95 % of the normal distribution. */
    private static final double NORMAL_95 = 1.959963984540054;

    /**
     * Standard errors of the loss below which there is an alarm. At the two of other intervals one point of 40 would raise one; squared
     * losses are skewed to the right, so that their mean falls by four errors more often than a normal one.
     */
    private static final double ALARM = 6;

    /** Fewer examples say nothing of the error of their mean. */
    private static final int FEWEST_FOR_ALARM = 100;

    private final Task task;
    private final Model model;
    private final Pass pass;
    private final double[] start;
    private final List<Example> test;
    private final List<Example> seen;
    private final List<Example> probe;
    private double lossReach;
    private double[][] firstGram = new double[0][];

    Meter(Setup setup, Spec spec) {
        task = setup.task();
        model = setup.trained();
        pass = model.pass();
        start = setup.start();
        test = setup.draw(spec.whole(Key.TEST), Stream.Purpose.TEST);
        seen = spec.online() ? test : setup.data();
        probe = setup.probe();
    }

    /** Mean excess risk and half its interval. */
    record Risk(double mean, double halfWidth) {}

    Risk risk(double[] theta) {
        OptionalDouble exact = task.exactExcess(theta);
        if (exact.isPresent()) {
            return new Risk(exact.getAsDouble(), 0);
        }
        pass.load(theta);
        Loss loss = task.loss();
        double[] each = new double[test.size()];
        double mean = 0;
        for (int i = 0; i < each.length; i++) {
            each[i] = loss.excess(pass.forward(test.get(i).input()), test.get(i).clean());
            mean += each[i];
        }
        mean /= each.length;
        double variance = 0;
        for (double x : each) {
            variance += (x - mean) * (x - mean);
        }
        variance /= each.length - 1;
        return new Risk(mean, NORMAL_95 * Math.sqrt(variance / each.length));
    }

    /** Mean training loss; online that of the test set. */
    double loss(double[] theta) {
        pass.load(theta);
        double sum = 0;
        double[] each = new double[seen.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = task.loss()
                    .value(pass.forward(seen.get(i).input()), seen.get(i).target());
            sum += each[i];
        }
        double mean = sum / each.length;
        double squares = 0;
        for (double x : each) {
            squares += (x - mean) * (x - mean);
        }
        lossReach = ALARM * Math.sqrt(squares / Math.max(1, each.length - 1) / each.length);
        return mean;
    }

    /** Whether the loss that was measured last is of fresh data and lies below the irreducible risk by more than its interval. */
    Optional<RunRecord.Alarm> alarm(int step, double loss) {
        boolean fresh = seen == test && seen.size() >= FEWEST_FOR_ALARM;
        return fresh && loss + lossReach < task.irreducible()
                ? Optional.of(new RunRecord.Alarm(step, loss, lossReach))
                : Optional.empty();
    }

    double distance(double[] theta) {
        double sum = 0;
        for (int i = 0; i < theta.length; i++) {
            sum += (theta[i] - start[i]) * (theta[i] - start[i]);
        }
        return Math.sqrt(sum);
    }

    Optional<Kernel> kernel(double[] theta) {
        if (probe.isEmpty()) {
            return Optional.empty();
        }
        double[][] gram = Jacobian.of(model, theta, probe).gram();
        if (firstGram.length == 0) {
            firstGram = gram;
        }
        Spectrum s = Spectrum.of(gram);
        Drift drift = Drift.between(firstGram, gram);
        return Optional.of(new Kernel(s.smallest(), s.largest(), s.line(), drift.relative(), drift.operator()));
    }

    /** @throws DivergedException when the risk, the loss or the distance is no finite number */
    static void finite(int step, double lastLoss, double... measured) {
        for (double x : measured) {
            if (!Double.isFinite(x)) {
                throw new DivergedException(step, lastLoss);
            }
        }
    }
}
