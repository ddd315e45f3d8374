package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;

/** A claim by a single rule: alone, or applied to hypotheses and conditions. */
final class OneStep {
    private static final int MOST_FACTS = 6;
    private static final int MOST_EARLIER = 3;

    private OneStep() {}

    static List<String> of(Goal goal) {
        return of(
                goal.head(),
                goal.theorem(),
                goal.says(),
                goal.earlier().stream().map(Known::name).toList());
    }

    /** Those without sums and products of what is known. */
    static List<String> few(Goal goal) {
        return of(goal).stream()
                .filter(l ->
                        !l.contains(" by adding ") && !l.contains(" by multiplying ") && !l.endsWith(" by enclosure"))
                .toList();
    }

    /** @param earlier names of what was proved before */
    static List<String> of(String goal, Theorem theorem, Statement claim, List<String> earlier) {
        List<String> all = new ArrayList<>();
        boolean relation = claim.formula() instanceof Formula.Comparison;
        if (relation) {
            all.add(goal + " by positivity");
            all.add(goal + " by normal form");
        }
        if (claim.formula() instanceof Formula.Asymptotic || relation) {
            all.add(goal + " by order");
        }
        if (claim.formula() instanceof Formula.Piece) {
            return List.of(goal + " by pieces");
        }
        if (claim.formula() instanceof Formula.RootCount) {
            all.add(goal + " by pieces");
        }
        all.add(goal + " by differentiation");
        if (relation) {
            List<String> facts = new ArrayList<>(facts(theorem, claim));
            earlier.stream().limit(MOST_EARLIER).forEach(facts::add);
            for (String f : facts) {
                for (String rule : List.of(
                        "rearranging", "substitution in", "solving", "Lambert inversion of", "monotonicity from")) {
                    all.add(goal + " by " + rule + " " + f);
                }
            }
            all.add(goal + " by substitution");
            for (List<String> some : subsets(facts)) {
                all.add(goal + " by adding " + String.join(", ", some));
                all.add(goal + " by multiplying " + String.join(", ", some));
            }
        }
        all.add(goal + " by enclosure");
        return all;
    }

    /** What a rule can be applied to. */
    static List<String> facts(Theorem theorem, Statement claim) {
        List<String> facts = new ArrayList<>();
        for (int j = 1; j <= Math.min(theorem.givens().size(), MOST_FACTS); j++) {
            facts.add("given " + j);
        }
        for (int j = 1; j <= Math.min(claim.conditions().size(), 2); j++) {
            facts.add("condition " + j);
        }
        return facts;
    }

    /** All sets of one fact, of two, of three. */
    private static List<List<String>> subsets(List<String> facts) {
        List<List<String>> all = new ArrayList<>();
        facts.forEach(f -> all.add(List.of(f)));
        for (int i = 0; i < facts.size(); i++) {
            for (int j = i + 1; j < facts.size(); j++) {
                all.add(List.of(facts.get(i), facts.get(j)));
            }
        }
        for (int i = 0; i < facts.size(); i++) {
            for (int j = i + 1; j < facts.size(); j++) {
                for (int k = j + 1; k < facts.size(); k++) {
                    all.add(List.of(facts.get(i), facts.get(j), facts.get(k)));
                }
            }
        }
        return all;
    }
}
