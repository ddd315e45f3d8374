package org.majorant.api;

import java.util.List;

/**
 * The roots of an equation, in the domain of the unknown: the positive reals where it is not declared.
 *
 * @param every whether every value is one; then none is listed
 * @param everyWhen further cases in which every value is one, each a list of what must hold together
 * @param roots the roots; none where there is none
 */
public record Roots(boolean every, List<List<String>> everyWhen, List<Root> roots) {
    /** A root in closed form, and the conditions under which it is one; none for always. */
    public record Root(String value, List<String> when) {
        public Root {
            when = List.copyOf(when);
        }
    }

    public Roots {
        everyWhen = everyWhen.stream().map(List::copyOf).toList();
        roots = List.copyOf(roots);
    }
}
