package org.majorant.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A named text with a table of its lines. Offsets count UTF-16 units from 0; lines and columns count from 1.
 */
public final class SourceFile {
    private final String name;
    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>();

    /**
     * @param name the name shown in messages, as the user gave it
     * @param text the whole text; a byte-order mark is left out, and a carriage return alone ends a line too
     */
    public SourceFile(String name, String text) {
        this.name = name;
        this.text = text.replaceFirst("^\uFEFF", "").replaceAll("\r(?!\n)", "\n");
        lineStarts.add(0);
        for (int i = 0; i < this.text.length(); i++) {
            if (this.text.charAt(i) == '\n') {
                lineStarts.add(i + 1);
            }
        }
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public int lineCount() {
        return lineStarts.size();
    }

    /** The line, from 1, that holds {@code offset}. */
    public int line(int offset) {
        int low = 0;
        int high = lineStarts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStarts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    /** The column, from 1, of {@code offset} in its line. */
    public int column(int offset) {
        return offset - lineStart(line(offset)) + 1;
    }

    /** The offset at which line {@code line} (from 1) starts. */
    public int lineStart(int line) {
        return lineStarts.get(line - 1);
    }

    /** The offset just past the last character of the line, its line break not counted. */
    public int lineEnd(int line) {
        int end = line < lineStarts.size() ? lineStarts.get(line) - 1 : text.length();
        return end > lineStart(line) && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** The text of line {@code line} (from 1) without its line break. */
    public String lineText(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    /** The span of the offsets {@code start} (inclusive) to {@code end} (exclusive). */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }
}
