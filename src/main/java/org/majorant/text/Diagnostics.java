package org.majorant.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects diagnostics, so that all errors of a file are reported and not the first alone. Not thread-safe. */
public final class Diagnostics {
    private final List<Diagnostic> all = new ArrayList<>();
    private final List<Span> consequences = new ArrayList<>();

    public void error(Span span, String message, String hint) {
        all.add(Diagnostic.error(span, message, hint));
    }

    public void error(Span span, String message) {
        error(span, message, "");
    }

    public void warning(Span span, String message, String hint) {
        all.add(Diagnostic.warning(span, message, hint));
    }

    public void add(Diagnostic d) {
        all.add(d);
    }

    /** Takes over all that another holds. */
    public void addAll(Diagnostics other) {
        all.addAll(other.all);
        consequences.addAll(other.consequences);
    }

    /** Notes a place where something is wrong only because of an error that was reported already. */
    public void consequence(Span span) {
        consequences.add(span);
    }

    /** Where things are wrong because of errors elsewhere; none where there is no error. */
    public List<Span> consequences() {
        return Collections.unmodifiableList(consequences);
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
    }

    /** All diagnostics, in the order in which they were found. */
    public List<Diagnostic> all() {
        return Collections.unmodifiableList(all);
    }
}
