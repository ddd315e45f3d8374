package org.majorant.text;

/**
 * A message about a place in a file.
 *
 * @param severity how grave it is
 * @param span where
 * @param message the cause, in one sentence without a full stop
 * @param hint what to do about it; empty for none
 */
public record Diagnostic(Severity severity, Span span, String message, String hint) {

    /** How grave a diagnostic is. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Diagnostic error(Span span, String message, String hint) {
        return new Diagnostic(Severity.ERROR, span, message, hint);
    }

    public static Diagnostic warning(Span span, String message, String hint) {
        return new Diagnostic(Severity.WARNING, span, message, hint);
    }
}
