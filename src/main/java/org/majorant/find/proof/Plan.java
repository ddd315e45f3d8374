package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A way to a goal: steps that must be proved first, and the lines that then conclude.
 *
 * @param opening lines that come before all others
 * @param first what must be proved, in this order
 * @param lines the rest of the proof; the last line says the goal
 */
record Plan(List<String> opening, List<Goal> first, List<String> lines) {
    Plan {
        opening = List.copyOf(opening);
        first = List.copyOf(first);
        lines = List.copyOf(lines);
    }

    Plan(List<Goal> first, List<String> lines) {
        this(List.of(), first, lines);
    }

    /** The same with a line before all others. */
    Plan after(String line) {
        List<String> all = new ArrayList<>(List.of(line));
        all.addAll(opening);
        return new Plan(all, first, lines);
    }

    static Plan of(List<String> lines) {
        return new Plan(List.of(), lines);
    }
}
