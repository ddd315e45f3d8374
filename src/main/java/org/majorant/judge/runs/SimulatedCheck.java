package org.majorant.judge.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.simulate.run.RunRecord;
import org.majorant.simulate.spec.Spec;
import org.majorant.theorem.Check;
import org.majorant.theorem.Theorem;

/**
 * Holds the claims of a theorem, and rivals of them, against runs of the simulator.
 *
 * <p>It supports a claim only where the held-out runs show that it is valid and sharp, and tell it from every rival; what lies above
 * is reported and never called a refutation, since a run is a draw and a fitted constant is no constant of nature.
 */
final class SimulatedCheck {
    private static final int FEWEST_HELD = 16;
    private static final int FEWEST_CALIBRATED = 6;

    private final Theorem theorem;
    private final Check.Simulated check;
    private final Runs.Folder folder;
    private final double level;
    private final RunsFinding found;

    private SimulatedCheck(Theorem theorem, Check.Simulated check, Runs.Folder folder, double level) {
        this.theorem = theorem;
        this.check = check;
        this.folder = folder;
        this.level = level;
        this.found = new RunsFinding(level);
    }

    /** @param level at which rivals are refuted; 5 % over the number of checks of the file */
    static RunsFinding of(Theorem theorem, Check.Simulated check, Runs runs, double level) {
        SimulatedCheck c = new SimulatedCheck(
                theorem, check, runs.beside(theorem.span().file().name()), level);
        try {
            c.run();
        } catch (MeasuredClaims.OutOfReachException | Sample.NoSampleException e) {
            c.found.failed(String.valueOf(e.getMessage()));
        }
        return c.found;
    }

    private void run() throws MeasuredClaims.OutOfReachException, Sample.NoSampleException {
        Design stated = Design.of(check);
        MeasuredClaims claims = new MeasuredClaims(theorem, check);
        Design design = claims.areEquations() ? stated.forEquations() : stated;
        boolean split = !claims.constants().isEmpty();
        Sample sample = Sample.of(design, folder, split);
        if (!folder.fault().isEmpty()) {
            throw new Sample.NoSampleException("the stored runs are not believed: " + folder.fault());
        }
        String name = theorem.span().file().name().replaceAll(".*[/\\\\]", "") + " " + theorem.id() + " "
                + (theorem.checks().indexOf(check) + 1);
        if (folder.exploratory(name, Protocols.hash(theorem, check, sample.source()), sample.heldOut())) {
            found.exploratory();
        }
        available(sample, design);
        if (split && sample.heldOut().isEmpty()) {
            throw new Sample.NoSampleException(
                    "constants are fitted on the lower half of the seeds, and there is only one");
        }
        List<Group> calibration = sample.groups(sample.calibration(), design.mean(), this::stored);
        List<Group> heldOut = sample.groups(sample.heldOut(), design.mean(), this::stored);
        if (design.mean()) {
            enough(calibration, FEWEST_CALIBRATED, "seeds to fit");
            enough(heldOut, FEWEST_HELD, "held-out seeds");
        }
        Calibration fits = new Calibration(split ? calibration : heldOut, design.mean());
        SmallestConstants.Result fit = fits.fit(claims.bounds(), claims.constants());
        if (!fit.failure().isEmpty()) {
            throw new MeasuredClaims.OutOfReachException(fit.failure());
        }
        List<Fitted> fitted = claims.bounds().stream()
                .map(b -> new Fitted(b, fit.constants()))
                .toList();
        describe(claims, design, split ? fits.runs() : 0, constants(claims, fit));
        weigh(claims, design, fitted, heldOut, fits);
        claims.assumed().forEach(a -> found.restsOn("assumed of the runs, not measured: " + a));
        if (design.random() > 0 && found.liesAbove()) {
            shrunk(sample, design, fitted);
        }
    }

    private void weigh(MeasuredClaims claims, Design design, List<Fitted> fitted, List<Group> heldOut, Calibration fits)
            throws MeasuredClaims.OutOfReachException {
        Panel panel = Panel.of(heldOut, fitted, design.mean());
        Count count = Count.of(fitted, heldOut.stream().map(Group::mean).toList(), design.margin());
        if (panel.columns().isEmpty()) {
            found.counted(count, panel, fitted, Optional.empty());
            return;
        }
        Weighing weighing = new Weighing(fitted, panel, design, level);
        found.counted(count, panel, fitted, Optional.of(weighing));
        Map<Expr.Sym, Rivals.Swept> swept = Sweeps.of(claims.bindings(), panel);
        List<Rival> rivals = new ArrayList<>();
        for (int i = 0; i < fitted.size(); i++) {
            rivals.addAll(Rivals.of(claims, i, swept));
        }
        rivals.addAll(Rivals.stated(claims, check.rivals()));
        for (Rival r : rivals) {
            MeasuredClaims.Side side = claims.sides().get(r.claim());
            List<org.majorant.expr.Relation> when = new ArrayList<>(side.conditions());
            when.addAll(r.conditions());
            Bound bound = claims.bound(r.smaller(), r.larger(), when, r.constants());
            SmallestConstants.Result fit = fits.fit(List.of(bound), r.constants());
            Optional<Fitted> rival =
                    fit.failure().isEmpty() ? Optional.of(new Fitted(bound, fit.constants())) : Optional.empty();
            found.rival(weighing.against(r, rival));
        }
    }

    private void available(Sample sample, Design design) throws Sample.NoSampleException {
        int missing = 0;
        for (Spec s : sample.all()) {
            String refusal = folder.refusal(s);
            if (!refusal.isEmpty()) {
                throw new Sample.NoSampleException(design.spec() + ": " + refusal);
            }
            if (folder.find(s).isEmpty()) {
                missing++;
            }
        }
        if (missing > 0) {
            throw new Sample.NoSampleException(missing + " of " + sample.all().size() + " runs of " + design.spec()
                    + " are not stored; majorant check --simulate "
                    + theorem.span().file().name() + " runs them");
        }
        for (Spec s : sample.all()) {
            if (stored(s).alarm().isPresent()) {
                throw new Sample.NoSampleException("the run " + s.hash().substring(0, 8)
                        + " has a loss below the irreducible risk: its network sees what it predicts");
            }
        }
    }

    private RunRecord stored(Spec spec) {
        return folder.find(spec).orElseThrow();
    }

    private static void enough(List<Group> groups, int fewest, String what) throws Sample.NoSampleException {
        for (Group g : groups) {
            if (g.members().size() < fewest) {
                throw new Sample.NoSampleException("a claim about means takes at least " + fewest + " " + what
                        + ", and there are " + g.members().size());
            }
        }
    }

    private static String constants(MeasuredClaims claims, SmallestConstants.Result fit) {
        StringBuilder text = new StringBuilder();
        for (int j = 0; j < fit.constants().length; j++) {
            text.append(j == 0 ? "" : ", ")
                    .append(claims.constants().get(j))
                    .append(" = ")
                    .append(Digits.four(fit.constants()[j]));
        }
        return text.toString();
    }

    private void describe(MeasuredClaims claims, Design design, int calibrated, String constants) {
        String how = design.random() > 0
                ? design.random() + " random specifications of seed " + design.seed() + " within " + design.spec()
                : design.spec();
        found.design(how, constants, design);
        found.restsOn("simulated " + how + (design.mean() ? ", means over the seeds" : "") + ": "
                + (constants.isEmpty()
                        ? "no constants to fit"
                        : constants + ", the smallest that dominate " + calibrated + " calibration runs"));
    }

    /** The smallest random specification that was found to lie above, from the first held-out one that does. */
    private void shrunk(Sample sample, Design design, List<Fitted> fitted) {
        for (Spec s : sample.heldOut()) {
            if (violates(s, sample, design, fitted).orElse(false)) {
                Spec smallest = new SpecShrinker(c -> violates(c, sample, design, fitted), sample.fixed()).shrink(s);
                found.note("the smallest specification found that is above the bound: "
                        + smallest.canonicalText().strip().replace("\n", "; "));
                return;
            }
        }
    }

    /** Whether its run violates, or the mean of its runs; empty where one of them is not at hand. */
    private Optional<Boolean> violates(Spec spec, Sample sample, Design design, List<Fitted> fitted) {
        List<Spec> specs = design.mean() ? Sample.seeded(List.of(spec), sample.seeds()) : List.of(spec);
        if (specs.stream().anyMatch(s -> folder.find(s).isEmpty())) {
            return Optional.empty();
        }
        List<Group> groups = sample.groups(specs, design.mean(), this::stored);
        if (groups.stream().anyMatch(g -> g.mean().divergedAt() >= 0)) {
            return Optional.of(true);
        }
        Panel panel = Panel.of(groups, fitted, design.mean());
        return Optional.of(!panel.columns().isEmpty()
                && new Weighing(fitted, panel, design, level).valid().fails() <= level);
    }
}
