package org.majorant.gate;

import java.util.ArrayList;
import java.util.List;

/** A theory as lines of text, which is how it is drawn, perturbed, shrunk and printed. */
final class Draft {
    /** The parts of a draft in the order of the file. */
    enum Part {
        LETS,
        LEMMA,
        GIVENS,
        STEPS
    }

    final List<List<String>> parts = new ArrayList<>();

    Draft() {
        for (int i = 0; i < Part.values().length; i++) {
            parts.add(new ArrayList<>());
        }
    }

    Draft(Draft other) {
        other.parts.forEach(p -> parts.add(new ArrayList<>(p)));
    }

    List<String> part(Part p) {
        return parts.get(p.ordinal());
    }

    /** The statements of one claim block. */
    String text() {
        StringBuilder out = new StringBuilder("theory gate\n");
        part(Part.LETS).forEach(l -> out.append(l).append('\n'));
        part(Part.LEMMA).forEach(l -> out.append(l).append('\n'));
        out.append("theorem t\n");
        part(Part.GIVENS).forEach(l -> out.append("  ").append(l).append('\n'));
        out.append("  claim 0 < 1\n  proof\n");
        part(Part.STEPS).forEach(l -> out.append("    ").append(l).append('\n'));
        return out.toString();
    }

    /** The theory file. */
    String file() {
        return "```claim\n" + text() + "```\n";
    }
}
