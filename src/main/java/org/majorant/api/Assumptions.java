package org.majorant.api;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of the symbols of a question. A symbol that is not declared is a positive real.
 *
 * @param declarations such as {@code x in (0, 1)}
 * @param relations such as {@code p < q}
 */
public record Assumptions(List<String> declarations, List<String> relations) {
    /** Nothing but that all symbols are positive. */
    public static final Assumptions NONE = new Assumptions(List.of(), List.of());

    public Assumptions {
        declarations = List.copyOf(declarations);
        relations = List.copyOf(relations);
    }

    /** The same, and {@code x in (0, 1)}. */
    public Assumptions let(String declaration) {
        return new Assumptions(plus(declarations, declaration), relations);
    }

    /** The same, and {@code p < q}. */
    public Assumptions given(String relation) {
        return new Assumptions(declarations, plus(relations, relation));
    }

    private static List<String> plus(List<String> all, String one) {
        List<String> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
