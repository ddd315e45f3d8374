package org.majorant.read;

import java.util.HashSet;
import java.util.Set;

/**
 * What a reader goes without behind an error. What follows from that is no error of its own. A theorem's stands within that of its theory.
 */
final class Lost {
    /** What is gone with a statement, the least first. */
    enum Part {
        /** A hypothesis, a claim or a step. */
        STATEMENT,
        /** Names, which ones is not known: a fault may stand in a name. */
        DECLARATION,
        /** Which statement it was: a proof or a theorem may begin there. */
        STRUCTURE
    }

    private final Lost outer;
    private final Set<String> missed = new HashSet<>();
    private Part most;

    Lost(Lost outer) {
        this.outer = outer;
    }

    void lose(Part part) {
        if (!has(part)) {
            most = part;
        }
    }

    /** Whether so much was lost, in this theorem or above the first one; what the theory lost is not asked. */
    boolean has(Part part) {
        return most != null && most.compareTo(part) >= 0;
    }

    /** Notes a name that has no meaning; whether that was to be expected. */
    boolean expects(String name) {
        return isMissed(name) || !missed.add(name);
    }

    private boolean isMissed(String name) {
        return has(Part.DECLARATION) || missed.contains(name) || outer != null && outer.isMissed(name);
    }
}
