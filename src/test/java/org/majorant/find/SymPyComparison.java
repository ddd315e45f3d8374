package org.majorant.find;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.DoubleProgram;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Orders;
import org.majorant.read.QuestionReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;

/**
 * Runs {@code src/test/compare/tasks.tsv} and writes {@code docs/measured/sympy.md}: right, wrong, unanswered and the time, beside the output of
 * {@code sympy_tasks.py}, which is the argument. A main method, not a test.
 */
public final class SymPyComparison {
    private static final Path TASKS = Path.of("src/test/compare/tasks.tsv");

    private SymPyComparison() {}

    private record Outcome(String word, double seconds) {}

    public static void main(String[] args) throws IOException {
        Map<String, Outcome> theirs = new LinkedHashMap<>();
        String version = "";
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] cells = line.split("\t");
            if (cells.length == 3) {
                theirs.put(cells[0], new Outcome(cells[1], Double.parseDouble(cells[2])));
            } else if (line.startsWith("# sympy")) {
                version = line.substring(8);
            }
        }
        List<String[]> rows = Files.readAllLines(TASKS).stream()
                .filter(l -> !l.startsWith("#") && !l.startsWith("id\t"))
                .map(l -> l.split("\t", -1))
                .toList();
        rows.forEach(SymPyComparison::run);
        StringBuilder table = new StringBuilder();
        Map<String, Integer> ours = new TreeMap<>();
        Map<String, Integer> other = new TreeMap<>();
        for (String[] row : rows) {
            long start = System.nanoTime();
            String word = run(row);
            double seconds = (System.nanoTime() - start) * 1e-9;
            Outcome sympy = theirs.getOrDefault(row[0], new Outcome("not run", 0));
            ours.merge(word, 1, Integer::sum);
            other.merge(sympy.word(), 1, Integer::sum);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | `%s` | %s | %.4f | %s | %.2f | %s |%n",
                    row[0],
                    row[2].replace("|", "\\|"),
                    word,
                    seconds,
                    sympy.word(),
                    sympy.seconds(),
                    row[6]));
        }
        String page =
                "# Majorant and SymPy on forty tasks\n\nThe tasks and the answers expected stand in `src/test/compare/tasks.tsv`; they"
                        + " were committed before either tool was run.\nSymPy " + version
                        + " has 20 seconds a task; seconds of Majorant are those of"
                        + " a second run in a warm JVM. A limit or an order of SymPy\nis asked for as the limit of the ratio to the expected answer being 1,"
                        + " which gives it the answer. `none` is right where\nno closed form exists or the answer depends on signs that nothing tells.\n\n"
                        + "The first run had 31 right and 9 unanswered, all of them inversions, then asked of the guarded computer algebra; the\n"
                        + "solver behind `majorant solve` was written after it. None was wrong in either run.\n\nMajorant: "
                        + ours + "\n\nSymPy: " + other + "\n\n"
                        + "| task | question | Majorant | seconds | SymPy | seconds | |\n| --- | --- | --- | --- | --- | --- | --- |\n"
                        + table;
        Files.writeString(Path.of("docs/measured/sympy.md"), page);
        System.out.println(ours + " " + other);
    }

    private static String run(String[] row) {
        boolean none = row[5].equals("none");
        try {
            Boolean right = switch (row[1]) {
                case "solve" -> solve(row);
                case "limit" -> limit(row);
                case "order" -> order(row);
                default -> optimum(row);
            };
            return right == null ? none ? "right" : "unanswered" : right ? "right" : "wrong";
        } catch (UndecidedException | NotDifferentiableException e) {
            return none ? "right" : "unanswered";
        }
    }

    private static Expr parse(String text) {
        return reader().expression(new SourceFile("task", text)).orElseThrow();
    }

    private static QuestionReader reader() {
        return new QuestionReader(new Diagnostics());
    }

    private static Map<String, BigFraction> values(String[] row) {
        Map<String, BigFraction> values = new LinkedHashMap<>();
        for (String p : row[4].isEmpty() ? new String[0] : row[4].split(",")) {
            String[] sides = p.split("=");
            values.put(sides[0], BigFraction.parse(sides[1]));
        }
        return values;
    }

    private static double value(Expr e, Map<String, BigFraction> values) {
        List<Expr.Sym> inputs = List.copyOf(Exprs.freeSymbols(e));
        double[] x = inputs.stream()
                .mapToDouble(s -> values.get(s.name()).doubleValue())
                .toArray();
        return DoubleProgram.compile(e, inputs).value(x);
    }

    private static boolean close(double x, double y) {
        return Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(y));
    }

    private static Boolean solve(String[] row) {
        Relation equation = reader().relation(new SourceFile("task", row[2])).orElseThrow();
        Expr.Sym x = Expr.sym(row[3], org.majorant.expr.Domain.POSITIVE);
        List<Double> found = new ArrayList<>();
        for (Inversion.Root root : Inversion.solve(equation, x, List.of())) {
            double r = value(root.value(), values(row));
            if (r > 0) {
                found.add(r);
            }
        }
        List<Double> wanted = new ArrayList<>();
        for (String e : row[5].equals("none") ? new String[0] : row[5].split(";")) {
            wanted.add(value(parse(e), values(row)));
        }
        found.sort(null);
        wanted.sort(null);
        boolean same = found.size() == wanted.size();
        for (int i = 0; same && i < found.size(); i++) {
            same = close(found.get(i), wanted.get(i));
        }
        return same;
    }

    private static Orders orders(String[] row) {
        QuestionReader.Approach a =
                reader().approach(new SourceFile("task", row[3])).orElseThrow();
        return new Orders(a.variable(), a.target(), List.of());
    }

    private static boolean limit(String[] row) {
        Expr found = orders(row).limit(parse(row[2]));
        return !row[5].equals("none")
                && !Orders.isInfinite(found)
                && close(value(found, values(row)), value(parse(row[5]), values(row)));
    }

    private static boolean order(String[] row) {
        Orders orders = orders(row);
        Expr leading = orders.expand(parse(row[2])).leading().of(orders.scale());
        Map<String, BigFraction> values = values(row);
        values.put("C", BigFraction.of(1_000_000));
        return close(value(Expr.div(leading, parse(row[5])), values), 1);
    }

    private static boolean optimum(String[] row) {
        String[] parts = row[2].split("\\|");
        LawShape shape = LawShape.of(parse(parts[0].trim()), parse(parts[1].trim()));
        double found = Planner.of(shape, values(row), BigFraction.parse(parts[2].trim()))
                .optimum()
                .risk();
        return close(found, value(parse(row[5]), values(row)));
    }
}
