package org.majorant.find.proof;

import java.util.List;
import java.util.stream.Collectors;
import org.majorant.expr.Relation;
import org.majorant.theorem.Statement;

/**
 * Labels for the steps of a proposal, and the words behind a step.
 *
 * @param path of the goal: the number of the claim, and a letter for each step on the way down to it
 */
record Names(String path) {

    /** A label that tells what the step is for; the path keeps those of two goals apart. */
    String label(String what) {
        return what + path;
    }

    /** The names below a step of this goal. */
    Names below(int place) {
        return new Names(path + (char) ('a' + place));
    }

    /** {@code " when x > 0"} for what a statement is said under, and for more; empty for nothing. */
    static String when(Statement s, String... more) {
        String conditions = s.conditions().stream().map(Relation::toString).collect(Collectors.joining(", "));
        String others = String.join(", ", List.of(more));
        String all = conditions.isEmpty() ? others : others.isEmpty() ? conditions : conditions + ", " + others;
        return all.isEmpty() ? "" : " when " + all;
    }
}
