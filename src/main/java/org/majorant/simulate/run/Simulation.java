package org.majorant.simulate.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.majorant.simulate.spec.Key;
import org.majorant.simulate.spec.Spec;
import org.majorant.simulate.train.DivergedException;
import org.majorant.simulate.train.Trainer;

/** One run: builds what the specification names, trains, and measures at steps spaced evenly in their logarithm. */
public final class Simulation {
    private Simulation() {}

    /** Runs a specification. A run that diverges gives a record too: its points until then, and how it ended. */
    public static RunRecord run(Spec spec) {
        Setup setup = new Setup(spec);
        Trainer trainer = setup.trainer();
        Meter meter = new Meter(setup, spec);
        double size = spec.word(Key.SIZE).equals("width")
                ? setup.network().width()
                : setup.network().parameters();
        List<Point> points = new ArrayList<>();
        Optional<RunRecord.Divergence> divergence = Optional.empty();
        Optional<RunRecord.Alarm> alarm = Optional.empty();
        try {
            for (int step : steps(spec)) {
                trainer.advanceTo(step);
                points.add(point(spec, setup, trainer, meter, size, step, points));
                double loss = points.get(points.size() - 1).loss();
                alarm = alarm.isPresent() ? alarm : meter.alarm(step, loss);
            }
        } catch (DivergedException e) {
            divergence = Optional.of(new RunRecord.Divergence(e.step(), e.loss(), StableStep.of(setup, spec)));
        }
        return new RunRecord(
                spec.hash(),
                spec.entries(),
                setup.network().width(),
                setup.network().parameters(),
                size,
                setup.task().irreducible(),
                List.copyOf(points),
                divergence,
                alarm);
    }

    /** 0, and the recorded steps up to the last. */
    static TreeSet<Integer> steps(Spec spec) {
        int last = spec.whole(Key.STEPS);
        int records = spec.whole(Key.RECORDS);
        TreeSet<Integer> steps = new TreeSet<>();
        steps.add(0);
        for (int i = 1; i <= records; i++) {
            steps.add((int) Math.round(StrictMath.pow(last, records == 1 ? 1 : (i - 1.0) / (records - 1))));
        }
        return steps;
    }

    private static Point point(
            Spec spec, Setup setup, Trainer trainer, Meter meter, double size, int step, List<Point> before) {
        double[] theta = trainer.theta();
        boolean flow =
                spec.word(Key.TRAIN).equals("flow") || spec.word(Key.TRAIN).equals("kernel");
        double data = spec.online() ? trainer.examples() : spec.whole(Key.DATA);
        double training = flow ? trainer.time() : step;
        double compute = StrictMath.pow(size, spec.real(Key.P))
                * StrictMath.pow(data, spec.real(Key.Q))
                * StrictMath.pow(training, spec.real(Key.R));
        Meter.Risk risk = meter.risk(theta);
        double loss = meter.loss(theta);
        double distance = meter.distance(theta);
        double flop = trainer.examples() * setup.trained().flopPerExample();
        double lastLoss = before.isEmpty()
                ? Double.MAX_VALUE
                : before.get(before.size() - 1).loss();
        Meter.finite(step, lastLoss, risk.mean(), risk.halfWidth(), loss, distance, trainer.path(), compute, flop);
        return new Point(
                step,
                trainer.time(),
                trainer.examples(),
                data,
                training,
                compute,
                flop,
                risk.mean(),
                risk.halfWidth(),
                loss,
                distance,
                trainer.path(),
                meter.kernel(theta));
    }
}
