package org.majorant.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.DoubleProgram;
import org.majorant.expr.eval.NoValueException;
import org.majorant.read.QuestionReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;

/**
 * The values that rows give symbols: those of a column of the same name, of a column that {@code --column} names, with a factor, or
 * of a formula over such symbols.
 */
final class RunColumns {
    /** Rows this far apart from all others are taken for a slip in the unit. */
    private static final double GAP = 1e5;

    private final RunTable table;
    private final Map<String, String> named = new LinkedHashMap<>();
    private final Map<String, Expr> formulas = new LinkedHashMap<>();
    private final Map<String, double[]> values = new LinkedHashMap<>();
    private final Map<String, Integer> columnOf = new HashMap<>();
    private final Map<String, String> origins = new LinkedHashMap<>();

    /**
     * @param columns {@code SYMBOL=COLUMN} or {@code SYMBOL=COLUMN*FACTOR}
     * @param withs {@code SYMBOL = FORMULA}
     */
    RunColumns(RunTable table, List<String> columns, List<String> withs) {
        this.table = table;
        for (String c : columns) {
            int eq = c.indexOf('=');
            if (eq <= 0
                    || named.put(c.substring(0, eq).strip(), c.substring(eq + 1).strip()) != null) {
                throw new InputException("--column takes SYMBOL=COLUMN, once for a symbol, not '" + c + "'");
            }
        }
        for (String w : withs) {
            Diagnostics diagnostics = new Diagnostics();
            Relation r = new QuestionReader(diagnostics)
                    .relation(new SourceFile("--with", w))
                    .orElseThrow(() -> new WrongTextException(diagnostics));
            if (r.op() != Relation.Op.EQ || !(r.left() instanceof Expr.Sym s)) {
                throw new InputException("--with takes SYMBOL = FORMULA, not '" + w + "'");
            }
            formulas.put(s.name(), r.right());
        }
    }

    /** Whether rows give the symbol a value. */
    boolean gives(String symbol) {
        return formulas.containsKey(symbol) || named.containsKey(symbol) || table.has(symbol);
    }

    /** @throws InputException when an option speaks of a symbol that nothing asked for */
    void requireUse() {
        List<String> unused = new ArrayList<>(named.keySet());
        unused.addAll(formulas.keySet());
        unused.removeAll(origins.keySet());
        if (!unused.isEmpty()) {
            throw new InputException("--column or --with speaks of " + String.join(", ", unused)
                    + ", which neither the law nor another option uses");
        }
    }

    /** From where the symbols that were asked for have their values. */
    Map<String, String> origins() {
        return origins;
    }

    /**
     * The values of a symbol, one a row; those that no number gives, or that lie outside its domain, are problems of the table.
     *
     * @throws WrongTextException when there is no such column
     */
    double[] values(String symbol, Domain domain) {
        double[] all = values(symbol, new ArrayList<>());
        for (int i = 0; i < all.length; i++) {
            if (Double.isNaN(all[i]) || Double.isInfinite(all[i])) {
                if (!columnOf.containsKey(symbol)) {
                    table.problem(i, -1, symbol + " has no value here, as " + origins.get(symbol), "");
                }
            } else if (!domain.contains(org.apache.commons.numbers.fraction.BigFraction.from(all[i]))) {
                boolean positive = domain.equals(Domain.POSITIVE);
                table.problem(
                        i,
                        columnOf.getOrDefault(symbol, -1),
                        symbol + " is " + ShortNumber.of(all[i], 6) + " here, and "
                                + (positive ? "has to be positive" : "lies outside its domain " + domain),
                        "mend the row or take it out");
            }
        }
        return all;
    }

    private double[] values(String symbol, List<String> within) {
        double[] known = values.get(symbol);
        if (known != null) {
            return known;
        }
        if (within.contains(symbol)) {
            throw new InputException("--with defines " + symbol + " by itself");
        }
        Expr formula = formulas.get(symbol);
        double[] found = formula == null ? column(symbol) : computed(symbol, formula, within);
        values.put(symbol, found);
        return found;
    }

    private double[] column(String symbol) {
        String name = named.getOrDefault(symbol, symbol);
        double factor = 1;
        int star = name.lastIndexOf('*');
        if (!table.has(name) && star > 0) {
            String number = name.substring(star + 1).strip();
            try {
                factor = Double.parseDouble(number);
            } catch (NumberFormatException e) {
                throw new InputException("--column: '" + number + "' is not a number");
            }
            name = name.substring(0, star).strip();
        }
        int column = table.column(name, symbol);
        columnOf.put(symbol, column);
        origins.put(symbol, "column '" + name + "'" + (factor == 1 ? "" : " times " + ShortNumber.of(factor, 6)));
        double[] all = table.numbers(column);
        for (int i = 0; i < all.length; i++) {
            all[i] *= factor;
        }
        return all;
    }

    private double[] computed(String symbol, Expr formula, List<String> within) {
        List<String> deeper = new ArrayList<>(within);
        deeper.add(symbol);
        List<Expr.Sym> inputs = List.copyOf(Exprs.freeSymbols(formula));
        List<double[]> of = new ArrayList<>();
        for (Expr.Sym s : inputs) {
            of.add(values(s.name(), deeper));
        }
        origins.put(symbol, symbol + " = " + formula);
        double[] all = new double[table.size()];
        try {
            DoubleProgram program = DoubleProgram.compile(formula, inputs);
            for (int i = 0; i < all.length; i++) {
                int row = i;
                all[i] = program.value(of.stream().mapToDouble(v -> v[row]).toArray());
            }
        } catch (NoValueException e) {
            throw new InputException("--with " + symbol + " = " + formula + ": " + e.getMessage());
        }
        return all;
    }

    /** Names rows that repeat another in all that was read, and those whose values lie a factor of 1e5 from all others. */
    void suspect(List<String> groups) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < table.size(); i++) {
            int row = i;
            String key =
                    values.values().stream().map(v -> Double.toString(v[row])).toList() + groups.get(i);
            Integer before = seen.putIfAbsent(key, i);
            if (before != null) {
                table.problem(
                        i,
                        -1,
                        "this row repeats line " + table.line(before) + " in every column that the fit reads",
                        "take one of the two out; --as-is keeps both");
            }
        }
        columnOf.forEach((symbol, column) -> gaps(symbol, column, values.get(symbol)));
    }

    private void gaps(String symbol, int column, double[] all) {
        double[] sorted = Arrays.stream(all).filter(x -> x > 0).sorted().toArray();
        for (int k = 1; k < sorted.length; k++) {
            if (sorted[k] / sorted[k - 1] >= GAP) {
                boolean lowAreFew = k <= sorted.length - k;
                double edge = lowAreFew ? sorted[k - 1] : sorted[k];
                for (int i = 0; i < all.length; i++) {
                    if (all[i] > 0 && (lowAreFew ? all[i] <= edge : all[i] >= edge)) {
                        table.problem(
                                i,
                                column,
                                symbol + " is " + ShortNumber.of(all[i], 6) + " here, a factor of 1e"
                                        + Math.round(StrictMath.log10(sorted[k] / sorted[k - 1]))
                                        + (lowAreFew ? " below" : " above") + " all other rows",
                                "if the unit is another one, such as billions, write the number out;"
                                        + " --as-is takes it as it is");
                    }
                }
            }
        }
    }
}
