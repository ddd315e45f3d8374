package org.majorant.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.eval.NoValueException;
import org.majorant.find.NearestDouble;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallException;
import org.majorant.number.ball.BallOverflowException;
import org.majorant.number.ball.BallPrecisionException;
import org.majorant.number.interval.Interval;
import picocli.CommandLine;

/** Evaluates an expression of the theory language: in double, to certified digits, or as an enclosing interval. */
@CommandLine.Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Evaluates an expression, such as 'W0(exp(y))' --at y=1000000 --digits 40.")
final class EvalCommand implements Callable<Integer> {
    private static final int MOST_DIGITS = 100_000;
    private static final int ENCLOSING_PRECISION = 160;

    @CommandLine.Parameters(paramLabel = "EXPR", description = "An expression of the theory language.")
    String expression;

    @CommandLine.Option(
            names = "--at",
            paramLabel = "NAME=VALUE",
            split = ",",
            description = "Exact values, such as C=1e20,M=3/7; with --enclose ranges too, such as x=1/2..4.")
    List<String> at = List.of();

    @CommandLine.ArgGroup(exclusive = true)
    Mode mode = new Mode();

    /** How the value is given. */
    static final class Mode {
        @CommandLine.Option(
                names = "--double",
                description = "The nearest double, in as few digits as it takes (default).")
        boolean binary;

        @CommandLine.Option(names = "--digits", paramLabel = "N", description = "N certified digits.")
        Integer digits;

        @CommandLine.Option(names = "--enclose", description = "An interval that contains the value, hexadecimal.")
        boolean enclose;
    }

    @CommandLine.Option(
            names = "--points",
            paramLabel = "FILE.csv",
            description = "Points; the header names the variables.")
    Path points;

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Mixin
    Output output = new Output();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws java.io.IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (mode.enclose && at.stream().anyMatch(t -> t.contains(".."))) {
            String found = EnclosedRange.text(EnclosedRange.of(expression, at));
            if (!json.alone()) {
                out.println(found);
            }
            written(List.of(found), List.of(ExactNumbers.words(at)));
            return ExitStatus.AS_STATED;
        }
        Map<String, BigFraction> values = ExactNumbers.assignments("--at", at);
        if (mode.digits != null && (mode.digits < 1 || mode.digits > MOST_DIGITS)) {
            throw new InputException("--digits takes a number from 1 to " + MOST_DIGITS);
        }
        List<Map<String, BigFraction>> rows = points == null ? List.of(values) : ExactNumbers.points(points, values);
        List<String> names = rows.isEmpty()
                ? List.copyOf(values.keySet())
                : List.copyOf(rows.get(0).keySet());
        Expr e = EvaluatedText.of(expression, names);
        List<String> found = new ArrayList<>();
        for (Map<String, BigFraction> row : rows) {
            found.add(value(e, row));
            if (!json.alone()) {
                out.println(found.get(found.size() - 1));
            }
        }
        written(found, rows.stream().map(ExactNumbers::texts).toList());
        return ExitStatus.AS_STATED;
    }

    private void written(List<String> found, List<?> points) throws java.io.IOException {
        List<Map<String, Object>> values = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            values.add(Map.of("at", points.get(i), "value", found.get(i)));
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("expression", expression);
        fields.put("form", mode.enclose ? "enclosure" : mode.digits != null ? "digits" : "double");
        fields.put("values", values);
        json.write(spec.commandLine().getOut(), fields);
    }

    private String value(Expr e, Map<String, BigFraction> row) {
        Map<Expr.Sym, BigFraction> point = new LinkedHashMap<>();
        for (Expr.Sym s : Exprs.freeSymbols(e)) {
            point.put(s, row.get(s.name()));
        }
        try {
            if (mode.digits != null) {
                return NearestDouble.digits(e, point, mode.digits);
            }
            return mode.enclose ? enclosure(e, point) : NearestDouble.text(e, point);
        } catch (BallPrecisionException x) {
            throw OpenQuestionException.undecided(
                    "the value of " + expression + where(row) + " is not decided to " + digits() + " digits: "
                            + x.getMessage(),
                    "a value that is 0, or a jump, is seen by no number of digits");
        } catch (BallOverflowException x) {
            throw new InputException("the value of " + expression + where(row) + " is not computed: " + x.getMessage());
        } catch (BallException | NoValueException x) {
            throw new InputException("no value for " + expression + where(row) + ": " + x.getMessage());
        }
    }

    private int digits() {
        return mode.digits != null ? mode.digits : NearestDouble.DIGITS;
    }

    private static String where(Map<String, BigFraction> row) {
        return row.isEmpty() ? "" : " at " + ExactNumbers.text(row);
    }

    /** The tightest interval of doubles that the balls give, and not wider than the intervals give. */
    private static String enclosure(Expr e, Map<Expr.Sym, BigFraction> point) {
        Expr settled = NearestDouble.settled(e, point);
        BallException last = null;
        Interval best = null;
        for (int precision = ENCLOSING_PRECISION; precision <= 64 * ENCLOSING_PRECISION; precision *= 2) {
            try {
                Ball b = NearestDouble.ball(settled, point, precision);
                best = Interval.of(b.lowerDouble(), b.upperDouble());
                if (best.sup() <= Math.nextUp(best.inf())) {
                    break;
                }
            } catch (BallPrecisionException x) {
                last = x;
            }
        }
        if (best == null) {
            throw last;
        }
        Interval both = best.intersection(EnclosedRange.at(settled, point));
        return EnclosedRange.text(both.isEmpty() ? best : both);
    }
}
