package org.majorant.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.CaptureException;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.interval.Interval;
import org.majorant.prove.box.Enclosure;
import org.majorant.prove.box.RangeSearch;

/** {@code eval --enclose} by intervals: of an expression over ranges of its variables, or at a point. */
final class EnclosedRange {
    private static final int MOST_BOXES = 4000;

    private EnclosedRange() {}

    /** What contains every value of the expression over the ranges {@code x=1..4}. */
    static Interval of(String expression, List<String> at) {
        Map<String, Interval> ranges = new LinkedHashMap<>();
        at.forEach(t -> {
            int eq = t.indexOf('=');
            if (eq <= 0) {
                throw new InputException("--at takes NAME=VALUE or NAME=LOW..HIGH, not '" + t + "'");
            }
            ranges.put(t.substring(0, eq).trim(), range(t.substring(eq + 1).trim(), "--at " + t));
        });
        Expr e = EvaluatedText.of(expression, ranges.keySet());
        Map<Expr.Sym, Interval> box = new LinkedHashMap<>();
        Map<Expr.Sym, Expr> numbers = new LinkedHashMap<>();
        Exprs.freeSymbols(e).forEach(s -> {
            Interval x = ranges.get(s.name());
            if (x.isSingleton()) {
                numbers.put(s, Expr.num(BigFraction.from(x.inf())));
            } else {
                box.put(s, x);
            }
        });
        try {
            Expr left = Exprs.substitute(e, numbers);
            return RangeSearch.of(left, box, MOST_BOXES)
                    .orElseThrow(() -> new InputException(expression + " is not known to have a value on all of "
                            + String.join(", ", at)
                            + RangeSearch.missing(left, box).map(m -> ": " + m).orElse("")));
        } catch (NoValueException | NotDifferentiableException | CaptureException x) {
            throw new InputException("no value for " + expression + ": " + x.getMessage());
        }
    }

    private static Interval range(String text, String where) {
        int dots = text.indexOf("..");
        BigFraction low =
                ExactNumbers.number(dots < 0 ? text : text.substring(0, dots).trim(), where);
        BigFraction high =
                dots < 0 ? low : ExactNumbers.number(text.substring(dots + 2).trim(), where);
        if (low.compareTo(high) > 0) {
            throw new InputException(where + ": the lower end is above the upper one");
        }
        return Enclosure.between(low, high);
    }

    /** An interval that contains the value at a point; everything where intervals do not reach. */
    static Interval at(Expr e, Map<Expr.Sym, BigFraction> point) {
        Map<Expr.Sym, Interval> box = new LinkedHashMap<>();
        point.forEach((s, x) -> box.put(s, Enclosure.between(x, x)));
        try {
            return Enclosure.range(e, box);
        } catch (NoValueException x) {
            return Interval.ENTIRE;
        }
    }

    static String text(Interval x) {
        return "[" + Double.toHexString(x.inf() + 0.0) + ", " + Double.toHexString(x.sup()) + "]";
    }
}
