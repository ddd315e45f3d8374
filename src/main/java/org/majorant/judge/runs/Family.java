package org.majorant.judge.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.theorem.Check;
import org.majorant.theorem.Theorem;

/**
 * The simulated checks of one file. Their p-values are adjusted together by the method of Holm (1979), so that the chance of one wrong
 * {@code supported} in the file stays below 5 %. The checks run when the first result is asked for.
 */
public final class Family {
    private static final double LEVEL = 0.05;

    private final List<Theorem> theorems;
    private final Runs runs;
    private final Map<Theorem, List<Outcome>> outcomes = new IdentityHashMap<>();

    /**
     * The family.
     *
     * @param theorems all of the file
     * @param runs where checks get their runs
     */
    public Family(List<Theorem> theorems, Runs runs) {
        this.theorems = List.copyOf(theorems);
        this.runs = runs;
    }

    /** What the simulated checks of a theorem of the file came to, in their order. */
    public List<Outcome> outcomes(Theorem theorem) {
        if (outcomes.isEmpty()) {
            examine();
        }
        return outcomes.getOrDefault(theorem, List.of());
    }

    private record Examined(Theorem theorem, RunsFinding finding) {}

    private void examine() {
        List<Examined> all = new ArrayList<>();
        long checks = theorems.stream()
                .flatMap(t -> t.checks().stream())
                .filter(c -> c instanceof Check.Simulated)
                .count();
        for (Theorem t : theorems) {
            for (Check c : t.checks()) {
                if (c instanceof Check.Simulated s) {
                    all.add(new Examined(t, SimulatedCheck.of(t, s, runs, LEVEL / checks)));
                }
            }
        }
        Map<RunsFinding, Double> adjusted =
                holm(all.stream().map(Examined::finding).toList());
        for (Examined e : all) {
            outcomes.computeIfAbsent(e.theorem(), k -> new ArrayList<>())
                    .add(e.finding().conclude(adjusted.getOrDefault(e.finding(), 1.0)));
        }
    }

    private static Map<RunsFinding, Double> holm(List<RunsFinding> findings) {
        List<RunsFinding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparingDouble(RunsFinding::p));
        Map<RunsFinding, Double> adjusted = new IdentityHashMap<>();
        double before = 0;
        for (int i = 0; i < sorted.size(); i++) {
            before = Math.max(
                    before, Math.min(1, (sorted.size() - i) * sorted.get(i).p()));
            adjusted.put(sorted.get(i), before);
        }
        return adjusted;
    }
}
