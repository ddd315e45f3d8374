package org.majorant.judge.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.majorant.simulate.run.RunRecord;
import org.majorant.simulate.spec.Spec;
import org.majorant.theorem.Check;
import org.majorant.theorem.Theorem;

/**
 * Holds the claims of a theorem against runs of the simulator.
 *
 * <p>It supports a claim only where every held-out point that the claim speaks of is within the bound; what lies above is
 * reported and never called a refutation, since a run is a draw and a fitted constant is no constant of nature.
 */
public final class SimulatedCheck {
    /** So many violations are written out. */
    private static final int MOST_SHOWN = 20;

    /** Fewer runs give no interval for a mean. */
    private static final int FEWEST_FOR_MEAN = 6;

    private final Theorem theorem;
    private final Check.Simulated check;
    private final Runs.Folder folder;
    private final List<String> restsOn = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean supported;
    private String summary = "";

    private SimulatedCheck(Theorem theorem, Check.Simulated check, Runs.Folder folder) {
        this.theorem = theorem;
        this.check = check;
        this.folder = folder;
    }

    /**
     * What a check came to.
     *
     * @param supported whether every held-out point is within its bound
     * @param summary the evidence, or the reason why there is none
     * @param restsOn what was counted
     * @param notes violations
     */
    public record Result(boolean supported, String summary, List<String> restsOn, List<String> notes) {}

    public static Result of(Theorem theorem, Check.Simulated check, Runs runs) {
        SimulatedCheck c = new SimulatedCheck(
                theorem, check, runs.beside(theorem.span().file().name()));
        try {
            c.run();
        } catch (Claims.OutOfReachException | Sample.NoSampleException e) {
            c.summary = String.valueOf(e.getMessage());
        }
        return new Result(c.supported, c.summary, c.restsOn, c.notes);
    }

    private void run() throws Claims.OutOfReachException, Sample.NoSampleException {
        Claims claims = new Claims(theorem, check);
        boolean split = !claims.constants().isEmpty();
        Sample sample = Sample.of(check, folder, split);
        if (!folder.fault().isEmpty()) {
            throw new Sample.NoSampleException("the stored runs are not believed: " + folder.fault());
        }
        available(sample);
        if (split && sample.heldOut().isEmpty()) {
            throw new Sample.NoSampleException(
                    "constants are fitted on the lower half of the seeds, and there is only one");
        }
        List<Curve> calibration = sample.curves(sample.calibration(), check.mean(), this::stored);
        List<Curve> heldOut = sample.curves(sample.heldOut(), check.mean(), this::stored);
        if (check.mean()) {
            enoughForMeans(calibration);
            enoughForMeans(heldOut);
        }
        SmallestConstants.Result fit = SmallestConstants.of(claims.bounds(), claims.constants(), calibration);
        if (!fit.failure().isEmpty()) {
            throw new Claims.OutOfReachException(fit.failure());
        }
        Count count = Count.of(claims.bounds(), fit.constants(), heldOut);
        String constants = constants(claims, fit);
        describe(claims, calibration, count, constants);
        conclude(count, constants);
        if (check.random() > 0) {
            shrunk(sample, claims, fit);
        }
    }

    private void available(Sample sample) throws Sample.NoSampleException {
        int missing = 0;
        for (Spec s : sample.all()) {
            String refusal = folder.refusal(s);
            if (!refusal.isEmpty()) {
                throw new Sample.NoSampleException(check.spec() + ": " + refusal);
            }
            if (folder.find(s).isEmpty()) {
                missing++;
            }
        }
        if (missing > 0) {
            throw new Sample.NoSampleException(missing + " of " + sample.all().size() + " runs of " + check.spec()
                    + " are not stored; majorant check --simulate "
                    + theorem.span().file().name() + " runs them");
        }
    }

    private RunRecord stored(Spec spec) {
        return folder.find(spec).orElseThrow();
    }

    private static void enoughForMeans(List<Curve> curves) throws Sample.NoSampleException {
        if (curves.stream().anyMatch(c -> c.runs() < FEWEST_FOR_MEAN)) {
            throw new Sample.NoSampleException("a mean takes at least " + FEWEST_FOR_MEAN + " seeds");
        }
    }

    private static String constants(Claims claims, SmallestConstants.Result fit) {
        StringBuilder text = new StringBuilder();
        for (int j = 0; j < fit.constants().length; j++) {
            text.append(j == 0 ? "" : ", ")
                    .append(claims.constants().get(j))
                    .append(" = ")
                    .append(Digits.four(fit.constants()[j]));
        }
        return text.toString();
    }

    private void describe(Claims claims, List<Curve> calibration, Count count, String constants) {
        int runs = calibration.stream().mapToInt(Curve::runs).sum();
        String how = check.random() > 0
                ? check.random() + " random specifications of seed " + check.seed() + " within " + check.spec()
                : check.spec();
        restsOn.add("simulated " + how + (check.mean() ? ", means over the seeds" : "") + ": "
                + (constants.isEmpty()
                        ? "no constants to fit"
                        : constants + ", the smallest that dominate " + runs + " calibration runs"));
        restsOn.add((constants.isEmpty() ? "runs: " : "held-out runs: ") + count.runs() + "; points within the bound: "
                + count.within() + " of "
                + count.points() + ", " + count.plainly() + " without their interval; median looseness "
                + Digits.four(count.looseness()));
        if (count.beyondHypotheses() + count.undefined() > 0) {
            restsOn.add("points not counted: " + count.beyondHypotheses() + " outside the hypotheses, "
                    + count.undefined() + " where a side is no finite number");
        }
        claims.assumed().forEach(a -> restsOn.add("assumed of the runs, not measured: " + a));
    }

    private void conclude(Count count, String constants) {
        List<Count.Violation> above = count.violations();
        for (Count.Violation v : above.subList(0, Math.min(MOST_SHOWN, above.size()))) {
            notes.add("above the bound: " + v);
        }
        if (above.size() > MOST_SHOWN) {
            notes.add("above the bound: " + (above.size() - MOST_SHOWN) + " more");
        }
        String held = count.within() + " of " + count.points() + " points of " + count.runs()
                + (constants.isEmpty() ? " runs" : " held-out runs");
        if (count.points() == 0 && above.isEmpty()) {
            summary = "no point of the runs meets the hypotheses";
        } else if (above.isEmpty()) {
            supported = true;
            summary = "within at " + held + (constants.isEmpty() ? "" : "; " + constants) + "; median looseness "
                    + Digits.four(count.looseness());
        } else {
            summary = "runs lie above the bound: within at " + held + (constants.isEmpty() ? "" : "; " + constants)
                    + "; farthest " + above.get(0).brief();
        }
    }

    /** The smallest random specification that was found to violate, from the first held-out one that does. */
    private void shrunk(Sample sample, Claims claims, SmallestConstants.Result fit) {
        for (Spec s : sample.heldOut()) {
            if (violates(s, sample, claims, fit).orElse(false)) {
                Spec smallest = new SpecShrinker(c -> violates(c, sample, claims, fit), sample.fixed()).shrink(s);
                notes.add("the smallest specification found that is above the bound: "
                        + smallest.canonicalText().strip().replace("\n", "; "));
                return;
            }
        }
    }

    /** Whether its run violates, or the mean of its runs; empty where one of them is not at hand. */
    private Optional<Boolean> violates(Spec spec, Sample sample, Claims claims, SmallestConstants.Result fit) {
        List<Curve> curves = new ArrayList<>();
        for (Spec s : check.mean() ? Sample.seeded(List.of(spec), sample.seeds()) : List.of(spec)) {
            Optional<RunRecord> run = folder.find(s);
            if (run.isEmpty()) {
                return Optional.empty();
            }
            curves.add(Curve.of("", run.get()));
        }
        Curve curve = check.mean() ? Curve.mean("", curves) : curves.get(0);
        return Optional.of(!Count.of(claims.bounds(), fit.constants(), List.of(curve))
                .violations()
                .isEmpty());
    }
}
