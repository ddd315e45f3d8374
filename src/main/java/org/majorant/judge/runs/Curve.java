package org.majorant.judge.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.majorant.simulate.run.Kernel;
import org.majorant.simulate.run.Point;
import org.majorant.simulate.run.RunRecord;
import org.majorant.theorem.Measured;

/**
 * The points of a run, or of the mean of several runs that differ in their seed alone.
 *
 * @param label in what it differs from the other curves of its check
 * @param runs how many runs it is the mean of
 * @param rows its points
 * @param divergedAt the step at which one of its runs diverged; -1 for none
 */
record Curve(String label, int runs, List<Row> rows, int divergedAt) {

    static Curve of(String label, RunRecord run) {
        List<Row> rows = new ArrayList<>();
        run.points().forEach(p -> rows.add(row(run, p)));
        alongTheRun(rows);
        return new Curve(
                label, 1, rows, run.divergence().map(RunRecord.Divergence::step).orElse(-1));
    }

    /** The means at each recorded step. */
    static Curve mean(String label, List<Curve> curves) {
        int length = curves.stream().mapToInt(c -> c.rows().size()).min().orElse(0);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            int at = i;
            rows.add(Row.mean(curves.stream().map(c -> c.rows().get(at)).toList()));
        }
        int diverged = curves.stream().mapToInt(Curve::divergedAt).max().orElse(-1);
        return new Curve(label, curves.size(), rows, diverged);
    }

    private static Row row(RunRecord run, Point p) {
        double[] v = new double[Measured.values().length];
        Arrays.fill(v, Double.NaN);
        put(v, Measured.SIZE, run.size());
        put(v, Measured.WIDTH, run.width());
        put(v, Measured.PARAMETERS, run.parameters());
        put(v, Measured.IRREDUCIBLE, run.irreducible());
        put(v, Measured.NOISE, of(run.spec(), "noise"));
        put(v, Measured.STEP_SIZE, of(run.spec(), "step"));
        put(v, Measured.BATCH, of(run.spec(), "batch"));
        put(v, Measured.HALVING, of(run.spec(), "halving"));
        put(v, Measured.DATA, p.data());
        put(v, Measured.TRAINING, p.training());
        put(v, Measured.STEP, p.step());
        put(v, Measured.TIME, p.time());
        put(v, Measured.EXAMPLES, p.examples());
        put(v, Measured.COMPUTE, p.compute());
        put(v, Measured.FLOP, p.flop());
        put(v, Measured.EXCESS, p.excess());
        put(v, Measured.LOSS, p.loss());
        put(v, Measured.DISTANCE, p.distance());
        put(v, Measured.PATH, p.path());
        p.kernel().ifPresent(k -> kernel(v, k));
        return new Row(p.step(), v, p.halfWidth());
    }

    private static void kernel(double[] v, Kernel k) {
        put(v, Measured.LAMBDA_MIN, k.smallest() < k.line() ? 0 : k.smallest());
        put(v, Measured.LAMBDA_MAX, k.largest());
        put(v, Measured.DRIFT, k.drift());
        put(v, Measured.OPERATOR_DRIFT, k.operatorDrift());
    }

    /** What a run has as a whole: values of its start, and the largest along it. */
    private static void alongTheRun(List<Row> rows) {
        double top = Double.NaN;
        double lipschitz = Double.NaN;
        for (Row r : rows) {
            double slope = r.get(Measured.OPERATOR_DRIFT) / r.get(Measured.DISTANCE);
            top = Double.isNaN(top) ? r.get(Measured.LAMBDA_MAX) : Math.max(top, r.get(Measured.LAMBDA_MAX));
            lipschitz = Double.isNaN(lipschitz) ? slope : Double.isNaN(slope) ? lipschitz : Math.max(lipschitz, slope);
        }
        for (Row r : rows) {
            put(r.values(), Measured.EXCESS_START, rows.get(0).get(Measured.EXCESS));
            put(r.values(), Measured.LOSS_START, rows.get(0).get(Measured.LOSS));
            put(r.values(), Measured.LAMBDA_START, rows.get(0).get(Measured.LAMBDA_MIN));
            put(r.values(), Measured.LAMBDA_TOP, top);
            put(r.values(), Measured.LIPSCHITZ, lipschitz);
        }
    }

    private static double of(Map<String, String> spec, String key) {
        String value = spec.get(key);
        return value == null ? Double.NaN : Double.parseDouble(value);
    }

    private static void put(double[] values, Measured m, double x) {
        values[m.ordinal()] = x;
    }
}
