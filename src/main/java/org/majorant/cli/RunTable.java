package org.majorant.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.majorant.report.Problem;
import org.majorant.text.DidYouMean;
import org.majorant.text.SourceFile;
import org.majorant.text.Span;

/** Runs in a file of comma-separated values: a header, then a run a line. What is wrong with it is collected, with its place. */
final class RunTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LARGEST = 64 << 20;
    private static final int MOST_PROBLEMS = 20;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

    private final SourceFile source;
    private final List<CsvLine.Cell> header;
    private final int headerLine;
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A line with its cells. */
    private record Row(int line, List<CsvLine.Cell> cells) {}

    private RunTable(SourceFile source, int headerLine, List<CsvLine.Cell> header) {
        this.source = source;
        this.headerLine = headerLine;
        this.header = header;
    }

    /**
     * Reads a file; a byte-order mark goes, and so do blank lines and those that begin with {@code #}.
     *
     * @throws InputException when it cannot be read or has no header
     * @throws WrongTextException when lines are no rows of the header's length
     */
    static RunTable read(Path file) {
        String text = InputFile.text(file, LARGEST);
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        SourceFile source = new SourceFile(file.toString().replace('\\', '/'), marked ? text.substring(1) : text);
        RunTable table = null;
        for (int line = 1; line <= source.lineCount(); line++) {
            String words = source.lineText(line);
            if (words.isBlank() || words.startsWith("#")) {
                continue;
            }
            List<CsvLine.Cell> cells = CsvLine.located(words, source.name() + ":" + line);
            if (table == null) {
                table = new RunTable(source, line, cells);
            } else {
                table.add(line, cells);
            }
        }
        if (table == null) {
            throw new InputException("'" + file + "' has no header");
        }
        table.refuse();
        return table;
    }

    private void add(int line, List<CsvLine.Cell> cells) {
        if (cells.size() != header.size()) {
            problem(
                    new Span(source, source.lineStart(line), source.lineEnd(line)),
                    "this row has " + cells.size() + " cells, and the header has " + header.size(),
                    "a number with a comma in it needs quotes, or a decimal point");
        } else {
            rows.add(new Row(line, cells));
        }
    }

    int size() {
        return rows.size();
    }

    String name() {
        return source.name();
    }

    int line(int row) {
        return rows.get(row).line();
    }

    List<String> columns() {
        return header.stream().map(CsvLine.Cell::text).toList();
    }

    boolean has(String column) {
        return columns().contains(column);
    }

    /**
     * The place of a column in the header.
     *
     * @throws WrongTextException when there is none of that name, or more than one
     */
    int column(String name, String purpose) {
        int at = columns().indexOf(name);
        if (at < 0 || columns().lastIndexOf(name) != at) {
            problem(
                    new Span(source, source.lineStart(headerLine), source.lineEnd(headerLine)),
                    at < 0
                            ? "there is no column '" + name + "' for " + purpose
                            : "there are several columns '" + name + "'",
                    at < 0
                            ? DidYouMean.hint(
                                    name,
                                    columns(),
                                    "the columns are " + String.join(", ", columns()) + "; name one, such as --column "
                                            + name + "='" + columns().get(0) + "'")
                            : "give them different names");
            refuse();
        }
        return at;
    }

    String text(int row, int column) {
        return rows.get(row).cells().get(column).text();
    }

    /** The numbers of a column; what is no number is a problem, and NaN. */
    double[] numbers(int column) {
        double[] all = new double[rows.size()];
        for (int i = 0; i < all.length; i++) {
            String cell = text(i, column);
            boolean good = NUMBER.matcher(cell).matches();
            all[i] = good ? Double.parseDouble(cell) : Double.NaN;
            if (Double.isInfinite(all[i])) {
                problem(i, column, "'" + cell + "' is beyond the numbers that a fit computes with", "");
                all[i] = Double.NaN;
            } else if (!good) {
                problem(
                        i,
                        column,
                        cell.isEmpty()
                                ? "this cell of the column '" + columns().get(column) + "' is empty"
                                : "'" + cell + "' is not a number",
                        cell.isEmpty()
                                ? "give the value, or take the row out"
                                : "write it out, such as 7000000000 or 7e9, without unit or separators");
            }
        }
        return all;
    }

    /** A problem at a cell; at the whole row where the column is negative. */
    void problem(int row, int column, String message, String hint) {
        int line = rows.get(row).line();
        int start = source.lineStart(line);
        if (column < 0) {
            problem(new Span(source, start, source.lineEnd(line)), message, hint);
        } else {
            CsvLine.Cell cell = rows.get(row).cells().get(column);
            problem(new Span(source, start + cell.start(), start + cell.end()), message, hint);
        }
    }

    private void problem(Span place, String message, String hint) {
        problems.add(Problem.at(place, Problem.Code.INVALID_TEXT, message, hint));
    }

    /** @throws WrongTextException when problems were found */
    void refuse() {
        if (problems.isEmpty()) {
            return;
        }
        problems.sort(java.util.Comparator.comparingInt(
                p -> p.place().map(Span::start).orElse(Integer.MAX_VALUE)));
        List<Problem> shown = new ArrayList<>(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
        if (shown.size() < problems.size()) {
            shown.add(Problem.of(
                    Problem.Code.INVALID_INPUT,
                    (problems.size() - shown.size()) + " more rows of '" + source.name() + "' are wrong",
                    ""));
        }
        throw new WrongTextException(shown);
    }
}
