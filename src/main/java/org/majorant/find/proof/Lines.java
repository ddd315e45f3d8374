package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Relation;

/** Whole proofs of a goal, of fixed shapes: a rule alone, or with a known inequality before it. */
final class Lines {
    private Lines() {}

    private static final int MOST_MEANS = 4;

    /** A single step. */
    static List<List<String>> one(Goal goal) {
        return OneStep.few(goal).stream().map(List::of).toList();
    }

    /** By means of one line with their first weights, which read best where they suffice. */
    static List<List<String>> means(Goal goal) {
        Relation r = goal.relation();
        List<List<String>> all = r == null ? List.of() : new ByMeans(goal, r).proposals();
        return all.stream().filter(lines -> lines.size() == 1).limit(MOST_MEANS).toList();
    }

    /** The likelier ones. */
    static List<List<String>> few(Goal goal) {
        List<List<String>> all = new ArrayList<>();
        OneStep.of(goal).forEach(l -> all.add(List.of(l)));
        Relation r = goal.relation();
        if (r != null) {
            all.addAll(new ByTangents(goal, r).proposals());
            all.addAll(new ByMeans(goal, r).proposals());
            all.addAll(new ByLambert(goal, r).proposals());
            all.addAll(new BySquares(goal, r).single());
        }
        return all;
    }

    /** Many others, sums of squares and nested cases, which only a claim is tried with. */
    static List<List<String>> many(Goal goal) {
        List<List<String>> all = new ArrayList<>();
        Relation r = goal.relation();
        if (r != null) {
            if (Parts.isAlgebraic(r)) {
                all.addAll(new BySquares(goal, r).several());
            }
            all.addAll(new BySigns(goal, r).proposals());
        }
        return all;
    }
}
