package org.majorant.read;

import java.util.HashSet;
import java.util.Set;

/**
 * What a reader goes without behind an error: the names that a statement with an error would have given, the names that were missed
 * already, and whether a statement was lost at all. What follows from that is no error of its own. Theorems nest in their theory.
 */
final class Lost {
    private final Lost outer;
    private final Set<String> names = new HashSet<>();
    private boolean statement;

    Lost(Lost outer) {
        this.outer = outer;
    }

    /** Notes a name that has no meaning; whether that was to be expected. */
    boolean expects(String name) {
        return has(name) || !names.add(name);
    }

    private boolean has(String name) {
        return names.contains(name) || outer != null && outer.has(name);
    }

    void lose(Set<String> further) {
        names.addAll(further);
        statement = true;
    }

    /** Whether a statement of this theorem, or above the first one, was lost. */
    boolean anyStatement() {
        return statement;
    }
}
