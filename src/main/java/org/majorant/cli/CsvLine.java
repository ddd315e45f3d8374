package org.majorant.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of comma-separated values as in RFC 4180, but that a cell stays in its line. */
public final class CsvLine {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvLine() {}

    /** The lines of a text without a byte-order mark; blank ones and those that begin with {@code #} are none. */
    public static List<String> lines(String text) {
        String plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return plain.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    }

    /**
     * The cells of a line; blanks around them go, and a cell in quotes may hold commas and doubled quotes.
     *
     * @param where the place, for messages
     * @throws RuntimeException when the quotes do not match; the message says where
     */
    public static List<String> cells(String line, String where) {
        return located(line, where).stream().map(Cell::text).toList();
    }

    /**
     * A cell.
     *
     * @param text what it holds
     * @param start where it begins in its line, behind blanks
     * @param end where it ends, blanks and quotes included
     */
    record Cell(String text, int start, int end) {}

    /** The cells of a line as in {@link #cells}, with their places. */
    static List<Cell> located(String line, String where) {
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            while (at < line.length() && line.charAt(at) == ' ') {
                at++;
            }
            int start = at;
            StringBuilder cell = new StringBuilder();
            if (at < line.length() && line.charAt(at) == '"') {
                at = quoted(line, at + 1, cell, where);
            }
            int comma = line.indexOf(',', at);
            int end = comma < 0 ? line.length() : comma;
            String rest = line.substring(at, end);
            if (at > 0 && line.charAt(at - 1) == '"' && !rest.isBlank()) {
                throw new InputException(where + ": '" + rest.strip() + "' follows the closing quote of a cell");
            }
            cells.add(new Cell((cell + rest).strip(), start, Math.max(start, end)));
            at = end + 1;
        }
        return cells;
    }

    /** Reads up to the quote that closes the cell; the offset behind it. */
    private static int quoted(String line, int from, StringBuilder cell, String where) {
        for (int at = from; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c != '"') {
                cell.append(c);
            } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else {
                return at + 1;
            }
        }
        throw new InputException(where + ": a cell in quotes is not closed");
    }
}
