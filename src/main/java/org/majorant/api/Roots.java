package org.majorant.api;

import java.util.List;

/**
 * The positive roots of an equation.
 *
 * @param every whether every positive number is one; then none is listed
 * @param roots the roots; none where there is none
 */
public record Roots(boolean every, List<Root> roots) {
    /** A root in closed form, and the conditions under which it is one; none for always. */
    public record Root(String value, List<String> when) {
        public Root {
            when = List.copyOf(when);
        }
    }

    public Roots {
        roots = List.copyOf(roots);
    }
}
