package org.majorant.find.proof;

import java.util.List;

/**
 * A way to a goal: steps that must be proved first, and the lines that then conclude.
 *
 * @param first what must be proved, in this order
 * @param lines the rest of the proof; the last line says the goal
 */
record Plan(List<Goal> first, List<String> lines) {
    Plan {
        first = List.copyOf(first);
        lines = List.copyOf(lines);
    }

    static Plan of(List<String> lines) {
        return new Plan(List.of(), lines);
    }
}
