package org.majorant.text;

/**
 * A stretch of a source file.
 *
 * @param file the file
 * @param start the first offset
 * @param end the offset past the last character; at least {@code start}
 */
public record Span(SourceFile file, int start, int end) {

    public int line() {
        return file.line(start);
    }

    public int column() {
        return file.column(start);
    }

    /** The text that the span covers. */
    public String text() {
        return file.text().substring(start, end);
    }

    /** The smallest span that covers this one and {@code other}, of the same file. */
    public Span to(Span other) {
        return new Span(file, Math.min(start, other.start), Math.max(end, other.end));
    }

    /** {@code file:line:column}, on one line. */
    @Override
    public String toString() {
        return file.name().replace('\n', ' ') + ":" + line() + ":" + column();
    }
}
