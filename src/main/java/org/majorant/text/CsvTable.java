package org.majorant.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table of comma-separated values as in RFC 4180: a header and rows of its length. A cell in quotes may hold commas, doubled quotes and
 * ends of lines; blanks around a cell go. Where a row would begin, blank lines and those that begin with {@code #} are left out.
 */
public final class CsvTable {
    private final Row header;
    private final List<Row> rows;

    /** What a cell holds, and where it stands, its quotes included. */
    public record Cell(String text, Span place) {
        /** The text in quotes, on one line. */
        public String shown() {
            return "'" + text.replaceAll("\\R", "\\\\n") + "'";
        }
    }

    /** A row, and where it stands. */
    public record Row(Span place, List<Cell> cells) {
        /** The line, from 1, in which it begins. */
        public int line() {
            return place.line();
        }

        /** What its cells hold. */
        public List<String> texts() {
            return cells.stream().map(Cell::text).toList();
        }
    }

    private CsvTable(Row header, List<Row> rows) {
        this.header = header;
        this.rows = List.copyOf(rows);
    }

    /**
     * The table in a file; rows that are none, and a header that is missing, are errors that go to {@code found}, and the former are left
     * out.
     */
    public static CsvTable read(SourceFile file, Diagnostics found) {
        List<Row> all = new Scanner(file, found).rows();
        if (all.isEmpty() && !found.hasErrors()) {
            found.error(file.span(0, 0), "the file has no header", "its first line names the columns: N,D,loss");
        }
        Row header = all.isEmpty() ? new Row(file.span(0, 0), List.of()) : all.get(0);
        List<Row> rows = new ArrayList<>();
        for (Row r : all.subList(Math.min(1, all.size()), all.size())) {
            if (r.cells().size() == header.cells().size()) {
                rows.add(r);
            } else {
                found.error(
                        r.place(),
                        "this row has " + counted(r) + ", and the header has "
                                + header.cells().size(),
                        "a number with a comma in it needs quotes, or a decimal point");
            }
        }
        return new CsvTable(header, rows);
    }

    /** What was found in a table, by places. */
    public static List<Diagnostic> byPlace(Diagnostics found) {
        return found.all().stream()
                .sorted(Comparator.comparingInt(d -> d.span().start()))
                .toList();
    }

    private static String counted(Row r) {
        return r.cells().size() == 1 ? "1 cell" : r.cells().size() + " cells";
    }

    public Row header() {
        return header;
    }

    /** The rows below the header, in their order. */
    public List<Row> rows() {
        return rows;
    }

    /** The first cell of the header whose name stands before it already. */
    public Optional<Cell> repeated() {
        Set<String> names = new HashSet<>();
        return header.cells().stream().filter(c -> !names.add(c.text())).findFirst();
    }

    /** Reads rows from left to right. */
    private static final class Scanner {
        private final SourceFile file;
        private final Diagnostics found;
        private final String text;
        private int at;
        private boolean unclosed;

        Scanner(SourceFile file, Diagnostics found) {
            this.file = file;
            this.found = found;
            this.text = file.text();
        }

        List<Row> rows() {
            List<Row> all = new ArrayList<>();
            while (at < text.length()) {
                String line = file.lineText(file.line(at));
                if (line.isBlank() || line.startsWith("#")) {
                    at = endOfLine() + 1;
                } else {
                    all.add(row());
                }
            }
            if (unclosed) {
                all.remove(all.size() - 1);
            }
            return all;
        }

        private Row row() {
            int start = at;
            List<Cell> cells = new ArrayList<>();
            do {
                cells.add(cell());
            } while (at < text.length() && text.charAt(at++) == ',');
            int end = at >= text.length() ? text.length() : at - 1;
            return new Row(
                    file.span(
                            start,
                            start + text.substring(start, end).stripTrailing().length()),
                    cells);
        }

        /** The cell that begins here; it ends at a comma, at the end of its line or of the text. */
        private Cell cell() {
            int lineEnd = endOfLine();
            while (at < lineEnd && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            int start = at;
            boolean inQuotes = at < text.length() && text.charAt(at) == '"';
            String quoted = inQuotes ? quoted() : "";
            int behind = at;
            int comma = text.indexOf(',', at);
            int line = endOfLine();
            at = comma >= 0 && comma < line ? comma : line;
            String rest = text.substring(behind, at).strip();
            if (inQuotes && !rest.isEmpty()) {
                found.error(
                        file.span(behind, at),
                        "'" + rest + "' follows the closing quote of a cell",
                        "a quote inside a cell in quotes is doubled");
            }
            String all = inQuotes ? quoted.strip() : rest;
            return new Cell(all, file.span(start, Math.max(start, inQuotes ? behind : start + rest.length())));
        }

        /** What stands between this quote and the one that closes the cell. */
        private String quoted() {
            int open = at++;
            StringBuilder cell = new StringBuilder();
            for (; at < text.length(); at++) {
                boolean quote = text.charAt(at) == '"';
                if (quote && !text.startsWith("\"", at + 1)) {
                    at++;
                    return cell.toString();
                }
                cell.append(text.charAt(at));
                at += quote ? 1 : 0;
            }
            unclosed = true;
            found.error(
                    file.span(open, open + 1),
                    "this quote opens a cell that is not closed",
                    "a quote inside a cell in quotes is doubled");
            return cell.toString();
        }

        private int endOfLine() {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }
    }
}
