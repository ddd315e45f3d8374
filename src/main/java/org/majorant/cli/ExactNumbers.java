package org.majorant.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Rationals;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.read.QuestionReader;
import org.majorant.text.CsvTable;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;

/** Exact numbers on the command line and in files of points: decimal, fraction or hexadecimal. */
final class ExactNumbers {
    private static final int LARGEST_EXPONENT = 5000;

    private static final int LONGEST_LIST = 10_000;

    private static final Pattern SYMBOL = Pattern.compile("\\p{L}[\\p{L}0-9_']*");

    private static final Pattern BY_ZERO = Pattern.compile("[^/]+/\\s*[-+]?0*[.]?0+\\s*");

    private static final String FORMS = "write 0.5, 1e20, 3/7, 6*7e10 or 0x1p-3";

    private ExactNumbers() {}

    /** @param option the option that the texts stand behind, for messages */
    static Map<String, BigFraction> assignments(String option, List<String> texts) {
        Map<String, BigFraction> values = new LinkedHashMap<>();
        for (String t : texts) {
            int eq = t.indexOf('=');
            if (eq <= 0) {
                throw new InputException(option + " takes NAME=VALUE, not '" + t + "'");
            }
            String name = t.substring(0, eq).trim();
            BigFraction value = number(t.substring(eq + 1).trim(), option + " " + t);
            if (values.putIfAbsent(name, value) != null) {
                throw new InputException(option + " gives " + name + " two values");
            }
        }
        return values;
    }

    /**
     * The rows of a file of comma-separated values, each with the common values before its own. Columns that have no name of a symbol are
     * left out.
     *
     * @throws WrongTextException when it is no table, two columns have one name, or a cell holds no number
     */
    static List<Map<String, BigFraction>> points(Path file, Map<String, BigFraction> common) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new InputException("there is no file '" + file + "'");
        }
        Diagnostics found = new Diagnostics();
        CsvTable table = CsvTable.read(TheoryFiles.load(file), found);
        table.repeated().ifPresent(c -> found.error(c.place(), "there are several columns '" + c.text() + "'", ""));
        List<String> names = table.header().texts();
        List<Map<String, BigFraction>> rows = new ArrayList<>();
        for (CsvTable.Row r : table.rows()) {
            Map<String, BigFraction> row = new LinkedHashMap<>(common);
            for (int j = 0; j < names.size(); j++) {
                String name = names.get(j);
                if (!SYMBOL.matcher(name).matches()) {
                    continue;
                }
                CsvTable.Cell cell = r.cells().get(j);
                orNone(cell.text())
                        .ifPresentOrElse(
                                x -> row.put(name, x),
                                () -> found.error(cell.place(), cell.shown() + " is not a number", FORMS));
            }
            rows.add(row);
        }
        if (found.hasErrors()) {
            throw new WrongTextException(WrongTextException.of(CsvTable.byPlace(found)));
        }
        return rows;
    }

    /** {@code 1/2}, {@code 1,2,3}, {@code 0..5}, {@code 0..2:1/2}: numbers, lists, ranges with a step of 1 or another. */
    static List<BigFraction> list(String text, String where) {
        List<BigFraction> all = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            int dots = part.indexOf("..");
            if (dots < 0) {
                all.add(number(part.trim(), where));
                continue;
            }
            String[] ends = part.substring(dots + 2).split(":", 2);
            BigFraction step = ends.length == 2 ? number(ends[1].trim(), where) : BigFraction.ONE;
            BigFraction last = number(ends[0].trim(), where);
            if (step.signum() <= 0) {
                throw new InputException(where + ": the step of '" + part + "' must be positive");
            }
            for (BigFraction x = number(part.substring(0, dots).trim(), where);
                    x.compareTo(last) <= 0;
                    x = x.add(step)) {
                all.add(x);
                if (all.size() > LONGEST_LIST) {
                    throw new InputException(where + ": '" + part + "' has more than " + LONGEST_LIST + " values");
                }
            }
        }
        return all;
    }

    /** @throws InputException when the text is no number */
    static BigFraction number(String text, String where) {
        return orNone(text)
                .orElseThrow(() -> new InputException(where + ": "
                        + (BY_ZERO.matcher(text).matches()
                                ? "division by zero"
                                : "'" + text + "' is not a number; " + FORMS)));
    }

    private static Optional<BigFraction> orNone(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash > 0) {
                BigFraction d = decimal(text.substring(slash + 1));
                return d.signum() == 0
                        ? Optional.empty()
                        : Optional.of(decimal(text.substring(0, slash)).divide(d));
            }
            if (text.contains("x") || text.contains("X")) {
                return Optional.of(exact(new BigDecimal(Double.parseDouble(text))));
            }
            return Optional.of(decimal(text));
        } catch (NumberFormatException e) {
            return ofExpression(text);
        }
    }

    /** The value of an expression without symbols, where it is a rational number: {@code 6*70e9*1.4e12}. */
    private static Optional<BigFraction> ofExpression(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Expr> e = new QuestionReader(diagnostics).expression(new SourceFile("number", text));
        boolean plain = !diagnostics.hasErrors()
                && e.isPresent()
                && Exprs.freeSymbols(e.get()).isEmpty();
        return plain ? Optional.ofNullable(ExactEvaluator.constant(e.get())) : Optional.empty();
    }

    private static BigFraction decimal(String text) {
        String t = text.trim();
        if (t.length() > 2 * LARGEST_EXPONENT) {
            throw new NumberFormatException(t);
        }
        BigDecimal d = new BigDecimal(t);
        if (Math.abs((long) d.scale()) > LARGEST_EXPONENT) {
            throw new NumberFormatException(t);
        }
        return exact(d);
    }

    private static BigFraction exact(BigDecimal d) {
        return d.scale() <= 0
                ? BigFraction.of(d.toBigIntegerExact())
                : BigFraction.of(d.unscaledValue(), BigInteger.TEN.pow(d.scale()));
    }

    /** The values by name, each as a fraction. */
    static Map<String, String> texts(Map<String, BigFraction> row) {
        Map<String, String> all = new LinkedHashMap<>();
        row.forEach((name, x) -> all.put(name, Rationals.text(x)));
        return all;
    }

    /** {@code NAME=TEXT}, as it stands on the command line, by name. */
    static Map<String, String> words(List<String> texts) {
        Map<String, String> all = new LinkedHashMap<>();
        texts.forEach(t -> all.put(
                t.substring(0, t.indexOf('=')).trim(),
                t.substring(t.indexOf('=') + 1).trim()));
        return all;
    }

    static String text(Map<String, BigFraction> row) {
        return row.entrySet().stream()
                .map(e -> e.getKey() + "=" + Rationals.text(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Seventeen significant digits, which name the double. */
    static String seventeen(double x) {
        if (x == 0 || Double.isInfinite(x)) {
            return String.valueOf(x);
        }
        BigDecimal d = new BigDecimal(x).round(new java.math.MathContext(17));
        int exponent = d.precision() - d.scale() - 1;
        if (exponent < -5 || exponent > 16) {
            BigDecimal unit = d.scaleByPowerOfTen(-exponent);
            return padded(unit.toPlainString(), 17) + "e" + exponent;
        }
        return padded(d.toPlainString(), 17);
    }

    private static String padded(String digits, int significant) {
        int count = digits.replaceFirst("^-?0*[.]?0*", "").replace(".", "").length();
        String text = digits.contains(".") || count >= significant ? digits : digits + ".";
        return count < significant ? text + "0".repeat(significant - count) : text;
    }
}
