package org.majorant.judge.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What one check found, before the p-values of its file are seen together. Collected by {@link SimulatedCheck}. */
final class RunsFinding {
    private static final double LEVEL = 0.05;

    private final double level;
    private final List<String> restsOn = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Evidence.Against> rivals = new ArrayList<>();
    private List<Count.Violation> above = List.of();
    private String failure = "";
    private String spec = "";
    private String constants = "";
    private boolean exploratory;
    private double margin;
    private double sharp = Double.NaN;
    private double largest = Double.NaN;
    private double valid = 1;
    private double isSharp = 1;
    private int points;
    private int seeds;
    private String held = "";
    private double looseness = Double.NaN;

    /** @param level at which points are said to lie above */
    RunsFinding(double level) {
        this.level = level;
    }

    void failed(String why) {
        failure = why;
    }

    void exploratory() {
        exploratory = true;
    }

    /** @param what was simulated, and how its numbers read */
    void design(String what, String fitted, Design design) {
        spec = what;
        constants = fitted;
        margin = design.margin();
        sharp = design.sharp();
    }

    void restsOn(String what) {
        restsOn.add(what);
    }

    void note(String what) {
        notes.add(what);
    }

    /** Points, and what lies above: runs that diverged, and points whose whole band does. */
    void counted(Count count, Panel panel, List<Fitted> fitted, Optional<Weighing> weighing) {
        points = count.points();
        seeds = (int) panel.columns().stream()
                .flatMap(c -> c.group().seeds().stream())
                .distinct()
                .count();
        looseness = count.looseness();
        List<Count.Violation> violations = new ArrayList<>(count.diverged());
        weighing.ifPresent(w -> {
            Slack slack = w.valid();
            double[] upper = slack.upper(level);
            for (int j = 0; j < upper.length; j++) {
                Panel.Column c = panel.columns().get(j);
                Fitted f = fitted.get(c.bound());
                if (upper[j] < 0) {
                    violations.add(new Count.Violation(
                            c.group().mean().label(), c.row().step(), f.left(c.row()), f.right(c.row())));
                }
            }
            valid = violations.isEmpty() ? slack.holds() : 1;
            isSharp = w.sharp().map(Slack::holds).orElse(1.0);
            largest = w.largestRatio();
        });
        violations.sort(Comparator.comparingDouble(Count.Violation::excess).reversed());
        above = List.copyOf(violations);
        held = count.within() + " of " + count.points() + " points of " + count.runs()
                + (constants.isEmpty() ? " runs" : " held-out runs");
        restsOn.add((constants.isEmpty() ? "runs: " : "held-out runs: ") + count.runs() + " of " + seeds
                + (seeds == 1 ? " seed" : " seeds") + "; points within the bound"
                + (margin > 0 ? " and its margin of " + Digits.four(margin) : "") + ": " + count.within() + " of "
                + count.points() + "; median looseness " + Digits.four(looseness) + ", largest "
                + Digits.four(largest));
        if (count.beyondHypotheses() + count.undefined() > 0) {
            restsOn.add("points not counted: " + count.beyondHypotheses() + " outside the hypotheses, "
                    + count.undefined() + " where a side is no finite number");
        }
    }

    void rival(Evidence.Against against) {
        rivals.add(against);
    }

    boolean liesAbove() {
        return !above.isEmpty();
    }

    /** The p-value of all that {@code supported} asks for: the largest of its parts, none of which may fail. */
    double p() {
        double p = Math.max(valid, isSharp);
        for (Evidence.Against a : rivals) {
            p = Math.max(p, a.told() == Evidence.Told.NOT ? 1 : a.p());
        }
        return failure.isEmpty() && points > 0 ? p : 1;
    }

    /** @param adjusted the p-value after Holm's method over the checks of the file */
    Outcome conclude(double adjusted) {
        if (!failure.isEmpty()) {
            return new Outcome(false, failure, restsOn, notes, Optional.empty());
        }
        Evidence e = new Evidence(spec, seeds, points, margin, sharp, largest, valid, adjusted, exploratory, rivals);
        List<String> on = new ArrayList<>(restsOn);
        on.addAll(EvidenceText.lines(e, isSharp));
        List<String> all = EvidenceText.violations(above);
        all.addAll(notes);
        String fitted = constants.isEmpty() ? "" : "; " + constants;
        boolean supported = adjusted <= LEVEL && above.isEmpty();
        String summary = points == 0 && above.isEmpty()
                ? "no point of the runs meets the hypotheses"
                : !above.isEmpty()
                        ? "runs lie above the bound: within at " + held + fitted + "; farthest "
                                + above.get(0).brief()
                        : supported
                                ? EvidenceText.supported(e, held) + fitted
                                : EvidenceText.missing(e, isSharp, adjusted) + "; within at " + held + fitted;
        return new Outcome(supported, summary, on, all, Optional.of(e));
    }
}
