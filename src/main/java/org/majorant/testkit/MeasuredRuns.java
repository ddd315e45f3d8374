package org.majorant.testkit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.simulate.run.Point;
import org.majorant.simulate.run.RunRecord;
import org.majorant.simulate.run.RunStore;
import org.majorant.text.CsvTable;
import org.majorant.text.Diagnostic;
import org.majorant.text.Diagnostics;
import org.majorant.text.DidYouMean;
import org.majorant.text.SourceFile;

/**
 * What runs measured: values by name, taken exactly as they are written, without an interval. A symbol of a claim gets its value from the
 * column of its name, from one that {@link #column} names, or from {@link #with}. Immutable.
 */
public final class MeasuredRuns {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");

    private final List<Row> rows;
    private final List<String> columns;
    private final Map<String, String> columnOf;
    /** Decimals, by symbol. */
    private final Map<String, String> constants;

    /** A run: its place, and the text of each cell. */
    record Row(String place, List<String> cells) {}

    private MeasuredRuns(
            List<Row> rows, List<String> columns, Map<String, String> columnOf, Map<String, String> constants) {
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.columnOf = Map.copyOf(columnOf);
        this.constants = Map.copyOf(constants);
    }

    /**
     * A file of comma-separated values with a header. Blank lines and those that begin with {@code #} are left out; a byte-order mark goes;
     * a cell in quotes may hold commas and ends of lines.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when it has no header or no row, or a row of another length; with the line and column
     */
    public static MeasuredRuns csv(Path file) throws IOException {
        Diagnostics found = new Diagnostics();
        CsvTable table = CsvTable.read(new SourceFile(file.toString(), text(file)), found);
        table.repeated().ifPresent(c -> found.error(c.place(), "two columns have the name '" + c.text() + "'"));
        if (found.hasErrors()) {
            Diagnostic wrong = CsvTable.byPlace(found).get(0);
            throw new IllegalArgumentException(wrong.span() + ": " + wrong.message());
        }
        if (table.rows().isEmpty()) {
            throw new IllegalArgumentException(file + ": there is no row below a header");
        }
        List<Row> rows = table.rows().stream()
                .map(r -> new Row(file + ":" + r.line(), r.texts()))
                .toList();
        return new MeasuredRuns(rows, table.header().texts(), Map.of(), Map.of());
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": it is not UTF-8 text", e);
        }
    }

    /**
     * The last points of runs that the command {@code simulate} recorded, a file {@code runs.jsonl}. The columns are {@code M}, {@code N},
     * {@code T}, {@code C} as the theory has them, {@code excess} (mean excess risk), {@code half-width} (half its 95 % interval), {@code loss}.
     *
     * @throws IOException when it cannot be read, or a line is no record
     * @throws IllegalArgumentException when there is no run, or one that did not finish or whose loss is impossible: no bound is held
     *     against it, and none is left out silently
     */
    public static MeasuredRuns simulated(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (RunRecord run : RunStore.of(file, text(file)).all()) {
            number++;
            String place = file + ": run " + number;
            if (run.divergence().isPresent() || run.alarm().isPresent()) {
                throw new IllegalArgumentException(place + " (" + run.hash()
                        + (run.divergence().isPresent() ? ") did not finish" : ") has a loss below what is possible"));
            }
            Point p = run.last();
            List<String> cells = new ArrayList<>();
            for (double x :
                    new double[] {run.size(), p.data(), p.training(), p.compute(), p.excess(), p.halfWidth(), p.loss()
                    }) {
                cells.add(new BigDecimal(x).toString());
            }
            rows.add(new Row(place, cells));
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(file + ": there is no run");
        }
        return new MeasuredRuns(rows, List.of("M", "N", "T", "C", "excess", "half-width", "loss"), Map.of(), Map.of());
    }

    /**
     * The same where a symbol has its values from a column of another name.
     *
     * @throws IllegalArgumentException when there is no such column
     */
    public MeasuredRuns column(String symbol, String column) {
        if (!columns.contains(column)) {
            throw new IllegalArgumentException("there is no column '" + column + "'; "
                    + DidYouMean.hint(column, columns, "the columns are " + String.join(", ", columns)));
        }
        Map<String, String> more = new LinkedHashMap<>(columnOf);
        more.put(symbol, column);
        return new MeasuredRuns(rows, columns, more, constants);
    }

    /**
     * The same where a symbol has one value for all runs, such as a constant that was fitted.
     *
     * @param value an exact decimal such as {@code 406.4}
     * @throws IllegalArgumentException when it is no number
     */
    public MeasuredRuns with(String symbol, String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' for " + symbol + " is no decimal number");
        }
        Map<String, String> more = new LinkedHashMap<>(constants);
        more.put(symbol, value);
        return new MeasuredRuns(rows, columns, columnOf, more);
    }

    private static BigFraction exact(String decimal) {
        BigDecimal d = new BigDecimal(decimal);
        return d.scale() > 0
                ? BigFraction.of(d.unscaledValue(), java.math.BigInteger.TEN.pow(d.scale()))
                : BigFraction.of(d.toBigIntegerExact());
    }

    List<Row> rows() {
        return rows;
    }

    /** @throws IllegalArgumentException when a value or a column was named for what is not among the symbols */
    void requireUsed(List<String> symbols) {
        java.util.stream.Stream.concat(constants.keySet().stream(), columnOf.keySet().stream())
                .filter(n -> !symbols.contains(n))
                .findFirst()
                .ifPresent(n -> {
                    throw new IllegalArgumentException("there is no symbol '" + n + "'; "
                            + DidYouMean.hint(n, symbols, "the symbols are " + String.join(", ", symbols)));
                });
    }

    /** Whether the runs give the symbol a value. */
    boolean gives(String symbol) {
        return constants.containsKey(symbol) || columns.contains(columnOf.getOrDefault(symbol, symbol));
    }

    List<String> columns() {
        return columns;
    }

    /**
     * The value of a symbol in a run.
     *
     * @throws IllegalArgumentException when the cell holds no number; with its line
     */
    BigFraction value(Row row, String symbol) {
        String cell = text(row, symbol);
        if (!NUMBER.matcher(cell).matches()) {
            throw new IllegalArgumentException(row.place() + ": '" + cell + "' in the column '"
                    + columnOf.getOrDefault(symbol, symbol) + "' is not a number");
        }
        return exact(cell);
    }

    /** The value of a symbol in a run as it is written. */
    String text(Row row, String symbol) {
        String constant = constants.get(symbol);
        return constant != null ? constant : row.cells().get(columns.indexOf(columnOf.getOrDefault(symbol, symbol)));
    }
}
