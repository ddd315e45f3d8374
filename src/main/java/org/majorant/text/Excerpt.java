package org.majorant.text;

/** A message as it is printed, with the place in its line. */
public final class Excerpt {
    private static final int WIDEST_LINE = 160;

    private Excerpt() {}

    /** {@code file:line:col: error: message}, the source line, a caret below the place, the hint. */
    public static String of(Diagnostic d) {
        Span span = d.span();
        String line = span.file().lineText(span.line()).replace('\t', ' ');
        int column = span.column();
        int from = Math.max(0, Math.min(column - 1 - WIDEST_LINE / 2, line.length() - WIDEST_LINE));
        String shown = line.substring(from, Math.min(line.length(), from + WIDEST_LINE));
        int caret = column - 1 - from;
        int width = Math.max(1, Math.min(span.end() - span.start(), shown.length() - caret));
        return span + (d.severity() == Diagnostic.Severity.ERROR ? ": error: " : ": warning: ") + d.message()
                + "\n    " + shown
                + "\n    " + " ".repeat(Math.max(0, caret)) + "^".repeat(width)
                + "\n" + (d.hint().isEmpty() ? "" : "    hint: " + d.hint() + "\n");
    }
}
