package org.majorant.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects diagnostics, so that all errors of a file are reported and not the first alone. Not thread-safe. */
public final class Diagnostics {
    private final List<Diagnostic> all = new ArrayList<>();

    public void error(Span span, String message, String hint) {
        all.add(Diagnostic.error(span, message, hint));
    }

    public void error(Span span, String message) {
        error(span, message, "");
    }

    public void warning(Span span, String message, String hint) {
        all.add(Diagnostic.warning(span, message, hint));
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
    }

    /** All diagnostics, in the order in which they were found. */
    public List<Diagnostic> all() {
        return Collections.unmodifiableList(all);
    }
}
