package org.majorant.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.majorant.report.Problem;
import org.majorant.text.CsvTable;
import org.majorant.text.Diagnostics;
import org.majorant.text.DidYouMean;
import org.majorant.text.SourceFile;
import org.majorant.text.Span;

/** Runs in a file of comma-separated values: a header, then a run a row. What is wrong with it is collected, with its place. */
final class RunTable {
    private static final int LARGEST = 64 << 20;
    private static final int MOST_PROBLEMS = 20;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

    private final SourceFile source;
    private final CsvTable.Row header;
    private final List<CsvTable.Row> rows;
    private final List<Problem> problems = new ArrayList<>();

    private RunTable(SourceFile source, CsvTable table, Diagnostics found) {
        this.source = source;
        this.header = table.header();
        this.rows = table.rows();
        problems.addAll(WrongTextException.of(found.all()));
    }

    /**
     * Reads a file.
     *
     * @throws InputException when it cannot be read
     * @throws WrongTextException when it has no header, or rows that are none of the header's length
     */
    static RunTable read(Path file) {
        SourceFile source = new SourceFile(file.toString().replace('\\', '/'), InputFile.text(file, LARGEST));
        Diagnostics found = new Diagnostics();
        RunTable table = new RunTable(source, CsvTable.read(source, found), found);
        table.refuse();
        return table;
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
        return header.texts();
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
                    header.place(),
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
                                : rows.get(i).cells().get(column).shown() + " is not a number",
                        cell.isEmpty()
                                ? "give the value, or take the row out"
                                : "write it out, such as 7000000000 or 7e9, without unit or separators");
            }
        }
        return all;
    }

    /** A problem at a cell; at the whole row where the column is negative. */
    void problem(int row, int column, String message, String hint) {
        CsvTable.Row at = rows.get(row);
        problem(column < 0 ? at.place() : at.cells().get(column).place(), message, hint);
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
