package org.majorant.find.proof;

import java.util.List;
import java.util.stream.Collectors;
import org.majorant.expr.Relation;
import org.majorant.theorem.Statement;

/** Labels for the steps of a proposal, and the words behind a step. */
record Names(int claim) {

    /** A label that tells what the step is for; the claim's number keeps those of two claims apart. */
    String label(String what) {
        return what + claim;
    }

    /** {@code " when x > 0"} for what a statement is said under, and for more; empty for nothing. */
    static String when(Statement s, String... more) {
        String conditions = s.conditions().stream().map(Relation::toString).collect(Collectors.joining(", "));
        String others = String.join(", ", List.of(more));
        String all = conditions.isEmpty() ? others : others.isEmpty() ? conditions : conditions + ", " + others;
        return all.isEmpty() ? "" : " when " + all;
    }
}
