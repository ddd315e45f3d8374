package org.majorant.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.judge.search.HypothesisPoints;
import org.majorant.text.DidYouMean;

/** Values of the symbols of a theorem at which its hypotheses hold. Immutable. */
public final class TheoremPoint {
    private final String id;
    private final HypothesisPoints points;
    private final Map<Expr.Sym, BigFraction> drawn;

    /** @param id of the theorem, {@code theory/theorem} */
    TheoremPoint(String id, HypothesisPoints points, Map<Expr.Sym, BigFraction> drawn) {
        this.id = id;
        this.points = points;
        this.drawn = drawn;
    }

    /**
     * What decides relations at this point.
     *
     * @param theorem the one that asks
     * @param needed the symbols that must have values
     * @throws IllegalArgumentException when the point was drawn for another theorem, or without one of the symbols
     */
    HypothesisPoints pointsFor(String theorem, Set<Expr.Sym> needed) {
        if (!id.equals(theorem)) {
            throw new IllegalArgumentException("a point of " + id + " is asked about " + theorem);
        }
        for (Expr.Sym s : needed) {
            if (!drawn.containsKey(s) && !points.solved().containsKey(s)) {
                throw new IllegalArgumentException(
                        s.name() + " has no value at this point: draw it from the points of what is checked");
            }
        }
        return points;
    }

    /** The exact values of the symbols that no equation fixes. */
    Map<Expr.Sym, BigFraction> drawn() {
        return drawn;
    }

    /**
     * The double nearest to the value of a symbol: drawn, or as the hypotheses fix it.
     *
     * @throws IllegalArgumentException when the theorem has no such symbol
     * @throws org.opentest4j.TestAbortedException when the value lies beyond the doubles, or is not known well
     *     enough; jqwik then draws another point
     */
    public double get(String symbol) {
        Expr.Sym s = symbol(symbol);
        BigFraction exact = drawn.get(s);
        OptionalDouble x =
                exact == null ? KnownDouble.of(p -> points.value(s, drawn, p)) : OptionalDouble.of(exact.doubleValue());
        if (x.isEmpty() || Double.isInfinite(x.getAsDouble())) {
            throw new org.opentest4j.TestAbortedException(symbol + " has no double, or none that is known, at " + this);
        }
        return x.getAsDouble();
    }

    /** The same of all symbols, by name. */
    public Map<String, Double> values() {
        Map<String, Double> all = new LinkedHashMap<>();
        drawn.keySet().forEach(s -> all.put(s.name(), get(s.name())));
        points.solved().keySet().forEach(s -> all.put(s.name(), get(s.name())));
        return all;
    }

    private Expr.Sym symbol(String name) {
        Map<String, Expr.Sym> known = new LinkedHashMap<>();
        drawn.keySet().forEach(s -> known.put(s.name(), s));
        points.solved().keySet().forEach(s -> known.put(s.name(), s));
        Expr.Sym s = known.get(name);
        if (s == null) {
            throw new IllegalArgumentException("there is no symbol '" + name + "' here; "
                    + DidYouMean.hint(name, known.keySet(), "the symbols are " + String.join(", ", known.keySet())));
        }
        return s;
    }

    /** Whether the double of this symbol is its exact value. */
    boolean isExact(Expr.Sym s) {
        @Nullable BigFraction exact = drawn.get(s);
        return exact != null
                && Double.isFinite(exact.doubleValue())
                && BigFraction.from(exact.doubleValue()).equals(exact);
    }

    /** {@code N = 3, D = 1/7; C = 2.57142857143}: exact values, and certified digits of those that the hypotheses fix. */
    @Override
    public String toString() {
        String exact = drawn.entrySet().stream()
                .map(e -> e.getKey().name() + " = " + HypothesisPoints.text(e.getValue()))
                .collect(Collectors.joining(", "));
        String solved = points.solved().keySet().stream()
                .map(s -> s.name() + " = " + points.digits(s, drawn, 12))
                .collect(Collectors.joining(", "));
        return exact + (exact.isEmpty() || solved.isEmpty() ? "" : "; ") + solved;
    }
}
