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

    private static final int WIDEST_LINE = 160;

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

    /** {@code file:line:col: error: message}, the source line, a caret below the place, the hint. */
    public String render() {
        String line = span.file().lineText(span.line()).replace('\t', ' ');
        int column = span.column();
        int from = Math.max(0, Math.min(column - 1 - WIDEST_LINE / 2, line.length() - WIDEST_LINE));
        String shown = line.substring(from, Math.min(line.length(), from + WIDEST_LINE));
        int caret = column - 1 - from;
        int width = Math.max(1, Math.min(span.end() - span.start(), shown.length() - caret));
        return span + (severity == Severity.ERROR ? ": error: " : ": warning: ") + message
                + "\n    " + shown
                + "\n    " + " ".repeat(Math.max(0, caret)) + "^".repeat(width)
                + "\n" + (hint.isEmpty() ? "" : "    hint: " + hint + "\n");
    }
}
