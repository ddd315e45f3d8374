package org.majorant.prove.box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.Definedness;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.interval.Ends;
import org.majorant.number.interval.Interval;

/**
 * The values of an expression over a box: the natural, monotone and centred forms, and cuts where the enclosure reaches lowest
 * and highest.
 */
public final class RangeSearch {
    private static final double CLOSE = 0x1p-30;

    /** A part of the box, and what the expression is between on it; numbered, so that equal enclosures are kept apart. */
    private record Part(Interval[] box, Interval value, int number) {}

    private RangeSearch() {}

    /**
     * An interval that contains every value; empty when the expression is not known to be defined on the whole box.
     *
     * @param mostBoxes how many parts are looked at
     * @throws NoValueException when a part of the expression has no value at a point
     */
    public static Optional<Interval> of(Expr e, Map<Expr.Sym, Interval> box, int mostBoxes) {
        List<Expr.Sym> symbols = List.copyOf(box.keySet());
        BoxRelation relation = new BoxRelation(Relation.eq(e, Expr.ZERO), symbols, 0);
        Interval[] whole = symbols.stream().map(box::get).toArray(Interval[]::new);
        if (!isDefined(e, relation, symbols, whole, mostBoxes)) {
            return Optional.empty();
        }
        TreeSet<Part> byLow = new TreeSet<>(
                Comparator.<Part>comparingDouble(p -> p.value.inf()).thenComparingInt(Part::number));
        TreeSet<Part> byHigh = new TreeSet<>(
                Comparator.<Part>comparingDouble(p -> -p.value.sup()).thenComparingInt(Part::number));
        Part first = new Part(whole, relation.difference(whole), 0);
        byLow.add(first);
        byHigh.add(first);
        for (int n = 1; n < mostBoxes; n += 2) {
            boolean low = isTight(byHigh.first()) || (n & 2) == 0 && !isTight(byLow.first());
            Part next = low ? byLow.first() : byHigh.first();
            if (isTight(next)) {
                break;
            }
            List<Interval[]> halves = Bisection.halves(next.box, next.box.length);
            if (halves.isEmpty()) {
                break;
            }
            byLow.remove(next);
            byHigh.remove(next);
            for (int i = 0; i < 2; i++) {
                Interval value = relation.difference(halves.get(i)).intersection(next.value);
                Part part = new Part(halves.get(i), value, n + i);
                byLow.add(part);
                byHigh.add(part);
            }
        }
        return Optional.of(
                Ends.of(byLow.first().value.inf(), byHigh.first().value.sup()));
    }

    private static boolean isTight(Part p) {
        return p.value.wid() <= CLOSE * p.value.mag();
    }

    /** Whether the box can be cut into parts on each of which the expression has values. */
    private static boolean isDefined(
            Expr e, BoxRelation relation, List<Expr.Sym> symbols, Interval[] whole, int mostBoxes) {
        // Its closed form may have a value where the function has none near the point, as for x^(3/2) at 0.
        boolean derivative = Exprs.containsFormal(e, EnumSet.of(FormalKind.DIFF));
        List<Interval[]> open = new ArrayList<>();
        open.add(whole);
        for (int n = 0; !open.isEmpty(); n++) {
            Interval[] box = open.remove(open.size() - 1);
            if ((derivative || !relation.isDefinedOn(box))
                    && missing(e, Bisection.named(symbols, box)).isPresent()) {
                List<Interval[]> halves = Bisection.halves(box, box.length);
                if (halves.isEmpty() || n >= mostBoxes) {
                    return false;
                }
                open.addAll(halves);
            }
        }
        return true;
    }

    /** Why the expression is not known to have a value everywhere on the box, where it need not be continuous; empty when it is. */
    public static Optional<Definedness.Missing> missing(Expr e, Map<Expr.Sym, Interval> box) {
        return new Definedness(r -> holds(r.op(), Enclosure.range(r.left(), box), Enclosure.range(r.right(), box)))
                .missing(e);
    }

    private static boolean holds(Relation.Op op, Interval l, Interval r) {
        return !l.isEmpty()
                && !r.isEmpty()
                && switch (op) {
                    case LT -> l.sup() < r.inf();
                    case LE -> l.sup() <= r.inf();
                    case GT -> l.inf() > r.sup();
                    case GE -> l.inf() >= r.sup();
                    case NE -> l.sup() < r.inf() || l.inf() > r.sup();
                    case EQ -> l.isSingleton() && l.equals(r);
                };
    }
}
