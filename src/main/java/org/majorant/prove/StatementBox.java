package org.majorant.prove;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.number.interval.Interval;
import org.majorant.prove.box.Enclosure;

/**
 * The box of a {@code check enclosed} line: an exact range for every symbol of the statement. A symbol that the line does not
 * bound keeps its domain; open ends are closed.
 *
 * @param ranges the ranges that the line and the domains give
 * @param stated the ranges that the domains and the simple hypotheses give
 */
public record StatementBox(Map<Expr.Sym, Range> ranges, Map<Expr.Sym, Range> stated) {

    /** A closed range; null for an infinite end. */
    public record Range(BigFraction low, BigFraction high) {
        private Range narrowed(BigFraction from, BigFraction to) {
            return new Range(
                    low == null ? from : from == null ? low : Rationals.max(low, from),
                    high == null ? to : to == null ? high : Rationals.min(high, to));
        }

        boolean isEmpty() {
            return low != null && high != null && low.compareTo(high) > 0;
        }

        boolean isWithin(Range other) {
            return (other.low == null || low != null && low.compareTo(other.low) >= 0)
                    && (other.high == null || high != null && high.compareTo(other.high) <= 0);
        }

        Interval enclosure() {
            if (low == null || high == null) {
                return low == null && high == null
                        ? Interval.ENTIRE
                        : low == null
                                ? Interval.of(
                                        Double.NEGATIVE_INFINITY,
                                        Enclosure.between(high, high).sup())
                                : Interval.of(Enclosure.between(low, low).inf(), Double.POSITIVE_INFINITY);
            }
            return Enclosure.between(low, high);
        }

        @Override
        public String toString() {
            return (low == null ? "(-inf" : "[" + Rationals.text(low)) + ", "
                    + (high == null ? "inf)" : Rationals.text(high) + "]");
        }
    }

    /** The box of a check line, for the symbols of the hypotheses and claims. */
    public static StatementBox of(List<Relation> line, List<Relation> hypotheses, List<Relation> claims) {
        Set<Expr.Sym> symbols = new LinkedHashSet<>();
        for (List<Relation> list : List.of(claims, hypotheses)) {
            list.forEach(r -> symbols.addAll(Exprs.freeSymbols(r)));
        }
        Map<Expr.Sym, Range> ranges = new LinkedHashMap<>();
        Map<Expr.Sym, Range> stated = new LinkedHashMap<>();
        for (Expr.Sym s : symbols) {
            Domain d = s.domain();
            Range domain = new Range(d.lower().value(), d.upper().value());
            ranges.put(s, bounded(s, domain, line));
            stated.put(s, bounded(s, domain, hypotheses));
        }
        return new StatementBox(ranges, stated);
    }

    private static Range bounded(Expr.Sym s, Range range, Collection<Relation> relations) {
        Range narrow = range;
        for (Relation r : relations) {
            Relation about = r.left() == s ? r : r.swapped();
            BigFraction bound = about.left() == s ? ExactEvaluator.constant(about.right()) : null;
            if (bound != null) {
                narrow = switch (about.op()) {
                    case LT, LE -> narrow.narrowed(null, bound);
                    case GT, GE -> narrow.narrowed(bound, null);
                    case EQ -> narrow.narrowed(bound, bound);
                    case NE -> narrow;
                };
            }
        }
        return narrow;
    }

    /** The range of a symbol in which the box and the simple hypotheses leave it. */
    public Range left(Expr.Sym s) {
        Range bound = stated.get(s);
        return ranges.get(s).narrowed(bound.low, bound.high);
    }

    /** Whether the box and the simple hypotheses have no point in common. */
    public boolean isEmpty() {
        return ranges.keySet().stream().anyMatch(s -> left(s).isEmpty());
    }

    /** Whether the box leaves out nothing of the range of a symbol over which the statement speaks. */
    public boolean covers(Expr.Sym s) {
        return stated.get(s).isWithin(ranges.get(s));
    }

    /** Whether the statement says nothing outside the box. */
    public boolean coversTheStatement() {
        return stated.entrySet().stream().allMatch(e -> e.getValue().isWithin(ranges.get(e.getKey())));
    }

    public Map<Expr.Sym, Interval> enclosures() {
        Map<Expr.Sym, Interval> all = new LinkedHashMap<>();
        ranges.keySet().forEach(s -> all.put(s, left(s).enclosure()));
        return all;
    }

    /** {@code a in [1, 4], b in [1/4, 1]}. */
    @Override
    public String toString() {
        return ranges.entrySet().stream()
                .map(e -> e.getKey().name() + " in " + e.getValue())
                .collect(Collectors.joining(", "));
    }
}
