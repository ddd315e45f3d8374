package org.majorant.prove.trust;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Notes what was used while a proof was checked. Not thread-safe. */
public final class TrustLog {
    private final Set<Trust> noted = new LinkedHashSet<>();

    public void note(Trust t) {
        noted.add(t);
    }

    /** What was noted, the tools first and in the order of their declaration, then the rest as it came. */
    public Set<Trust> noted() {
        Set<Trust> ordered = new LinkedHashSet<>();
        for (Trust.Tool tool : Trust.Tool.values()) {
            if (noted.contains(tool)) {
                ordered.add(tool);
            }
        }
        ordered.addAll(noted);
        return Collections.unmodifiableSet(ordered);
    }
}
