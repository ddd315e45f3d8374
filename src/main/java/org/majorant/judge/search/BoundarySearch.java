package org.majorant.judge.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Instance;

/**
 * Looks for points at which all hypotheses hold and one of them, an inequality, is about to fail: with one value changed by at most
 * a thousandth, a whole number by 1, it is false. One value at a time is moved away from a point that meets all, until the inequality is false for
 * certain, and the way there is halved. That the hypotheses hold is a proposal; whoever asked proves it.
 */
public final class BoundarySearch {
    private static final int STARTS = 6;
    private static final int MOST_POINTS = 200;
    private static final int DOUBLINGS = 40;
    private static final int HALVINGS = 60;
    private static final int PART = 1000;
    private static final int FEW_BITS = 7;

    /**
     * A point close to where a hypothesis becomes tight.
     *
     * @param hypothesis the one that is about to fail
     * @param at where all hypotheses hold
     * @param moved the value that is changed
     * @param failsAt to what, so that the hypothesis is false
     */
    public record Near(Relation hypothesis, Instance at, Expr.Sym moved, BigFraction failsAt) {
        /** {@code x = 2}: the change that makes the hypothesis false. */
        public String change() {
            return moved + " = " + Witnesses.text(failsAt);
        }
    }

    private final Map<String, Instance.FunctionValue> functions;
    private final Predicate<Instance> isOne;
    private final HypothesisPoints points;
    private final List<Map<Expr.Sym, BigFraction>> starts = new ArrayList<>();

    private BoundarySearch(
            HypothesisPoints points, Map<String, Instance.FunctionValue> functions, Predicate<Instance> isOne) {
        this.points = points;
        this.functions = functions;
        this.isOne = isOne;
    }

    /**
     * A point for each inequality among the hypotheses for which one is found; where none is, one for an end of a domain.
     *
     * @param hypotheses without abbreviations
     * @param symbols those of the statement
     * @param functions values of unknown functions with which the hypotheses hold somewhere
     * @param isOne whether all hypotheses are proved to hold
     * @param most how many points, at most
     */
    public static List<Near> find(
            List<Formula> hypotheses,
            Set<Expr.Sym> symbols,
            Map<String, Instance.FunctionValue> functions,
            Predicate<Instance> isOne,
            int most) {
        Map<Relation, Relation> written = new LinkedHashMap<>();
        Set<Expr.Sym> all = new LinkedHashSet<>(symbols);
        for (Formula f : hypotheses) {
            all.addAll(Formulas.freeSymbols(f, List.of()));
            all.addAll(Formulas.freeSymbols(Formulas.map(f, e -> FunctionFamilies.put(e, functions)), List.of()));
            relations(f)
                    .forEach(r -> InstanceFinder.atPoints(r.map(e -> FunctionFamilies.put(e, functions)))
                            .ifPresent(put -> written.put(put, r)));
        }
        Optional<HypothesisPoints> points = HypothesisPoints.of(List.copyOf(written.keySet()), all, Map.of());
        if (points.isEmpty()) {
            return List.of();
        }
        BoundarySearch search = new BoundarySearch(points.get(), functions, isOne);
        search.start(new SimplePoints(points.get().free(), new RandomStream(0)));
        List<Near> found = search.near(written, most);
        return found.isEmpty() ? search.near(ends(all), 1) : found;
    }

    private static List<Relation> relations(Formula f) {
        if (f instanceof Formula.Comparison c) {
            return c.chain();
        }
        return f instanceof Formula.Joined j && j.connective() == Formula.Joined.Connective.AND
                ? j.parts().stream().flatMap(p -> relations(p).stream()).toList()
                : List.of();
    }

    private static boolean isBounded(Expr.Sym s) {
        return !s.domain().lower().isInfinite() && !s.domain().upper().isInfinite();
    }

    /** Ends of domains, those between two numbers first. */
    private static Map<Relation, Relation> ends(Set<Expr.Sym> symbols) {
        Map<Relation, Relation> all = new LinkedHashMap<>();
        Stream.of(true, false)
                .flatMap(bounded -> symbols.stream().filter(s -> bounded == isBounded(s)))
                .forEach(s -> HypothesisPoints.inside(s).forEach(r -> all.put(r, r)));
        return all;
    }

    private void start(SimplePoints simple) {
        for (int i = 0; i < MOST_POINTS && starts.size() < STARTS; i++) {
            Map<Expr.Sym, BigFraction> point = simple.point(i);
            if (!starts.contains(point) && points.notMet(point).isEmpty()) {
                starts.add(point);
            }
        }
    }

    private List<Near> near(Map<Relation, Relation> written, int most) {
        List<Near> all = new ArrayList<>();
        for (Map.Entry<Relation, Relation> r : written.entrySet()) {
            Relation.Op op = r.getKey().op();
            if (all.size() < most && op != Relation.Op.EQ && op != Relation.Op.NE) {
                near(r.getKey(), r.getValue()).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Near> near(Relation r, Relation written) {
        for (Map<Expr.Sym, BigFraction> start : starts) {
            for (Expr.Sym s : points.free()) {
                if (!bears(r, s)) {
                    continue;
                }
                boolean isItsEnd = Exprs.freeSymbols(r).equals(Set.of(s));
                for (BigFraction far : away(start.get(s))) {
                    boolean may = isItsEnd || s.domain().contains(far);
                    Optional<Near> found = may && fails(r, with(start, s, far))
                            ? between(r, written, start, s, far)
                            : Optional.empty();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the relation speaks of the symbol, or of one that equations fix by others. */
    private boolean bears(Relation r, Expr.Sym s) {
        Set<Expr.Sym> spoken = Exprs.freeSymbols(r);
        return spoken.contains(s) || spoken.stream().anyMatch(points.solved()::containsKey);
    }

    /** Where a value may go: both ways, twice as far each time, through 0, and towards 0. */
    private static List<BigFraction> away(BigFraction x) {
        List<BigFraction> all = new ArrayList<>();
        BigFraction step = x.signum() == 0 ? BigFraction.ONE : x.abs();
        for (int k = 0; k < DOUBLINGS; k++) {
            BigFraction by = step.multiply(BigFraction.of(BigInteger.TWO.pow(k)));
            all.add(x.add(by));
            all.add(x.subtract(by));
            all.add(x.divide(BigInteger.TWO.pow(k + 1)));
        }
        return all;
    }

    /** Halves the way from a point that meets all to one at which the relation is false. */
    private Optional<Near> between(
            Relation r, Relation written, Map<Expr.Sym, BigFraction> start, Expr.Sym s, BigFraction far) {
        BigFraction good = start.get(s);
        BigFraction bad = far;
        BigFraction scale =
                good.abs().compareTo(BigFraction.ONE) < 0 && good.signum() != 0 ? good.abs() : BigFraction.ONE;
        for (int i = 0; i < HALVINGS; i++) {
            boolean whole = s.domain().integral();
            boolean close =
                    whole ? bad.subtract(good).abs().compareTo(BigFraction.ONE) <= 0 : isClose(good, bad, scale);
            BigFraction middle = whole ? wholeBetween(good, bad) : between(good, bad, close);
            Map<Expr.Sym, BigFraction> point = with(start, s, middle);
            if (meetsAll(r, point)) {
                good = middle;
            } else if (fails(r, point)) {
                bad = middle;
            } else if (!whole && meetsAll(r, with(start, s, middleOf(good, middle)))) {
                // Nothing is known at the boundary itself: go round it.
                good = middleOf(good, middle);
                BigFraction beyond = middleOf(middle, bad);
                bad = fails(r, with(start, s, beyond)) ? beyond : bad;
            } else {
                return Optional.empty();
            }
            if (close) {
                BigFraction shown = whole ? good : rounder(start, s, good, bad, scale);
                BigFraction failing = whole ? bad : rounderFailing(r, start, s, shown, bad);
                return proved(new Near(written, instance(with(start, s, shown)), s, failing));
            }
        }
        return Optional.empty();
    }

    /** Whether all holds there: for certain by its value, or, where the sides are too close for that, by a proof. */
    private boolean meetsAll(Relation r, Map<Expr.Sym, BigFraction> point) {
        return points.notMet(point).isEmpty()
                || points.decide(r, point) == HypothesisPoints.Answer.OPEN && isOne.test(instance(point));
    }

    private static BigFraction middleOf(BigFraction a, BigFraction b) {
        return a.add(b).divide(2);
    }

    /** A thousandth from where it fails, where that is a simpler number at which all holds. */
    private BigFraction rounder(
            Map<Expr.Sym, BigFraction> start, Expr.Sym s, BigFraction good, BigFraction bad, BigFraction scale) {
        BigFraction unit = bad.abs().compareTo(scale) > 0 ? bad.abs() : scale;
        BigFraction step = unit.divide(PART);
        BigFraction x = good.compareTo(bad) > 0 ? bad.add(step) : bad.subtract(step);
        boolean simpler = Rationals.denominator(x).compareTo(Rationals.denominator(good)) < 0;
        return (simpler || !isFew(good)) && points.notMet(with(start, s, x)).isEmpty() ? x : good;
    }

    /** A thousandth from where all holds, where that is the simpler of the two and the relation is false there. */
    private BigFraction rounderFailing(
            Relation r, Map<Expr.Sym, BigFraction> start, Expr.Sym s, BigFraction good, BigFraction bad) {
        BigFraction unit =
                good.abs().compareTo(BigFraction.ONE) > 0 || good.signum() == 0 ? BigFraction.ONE : good.abs();
        BigFraction step = unit.divide(PART);
        BigFraction x = bad.compareTo(good) > 0 ? good.add(step) : good.subtract(step);
        boolean isBoundary = Rationals.denominator(good).compareTo(Rationals.denominator(bad)) < 0;
        return isBoundary && fails(r, with(start, s, x)) ? x : bad;
    }

    private static boolean isFew(BigFraction x) {
        return Rationals.denominator(x).bitLength() <= FEW_BITS;
    }

    /** A simple number about halfway; at last the simplest of all between, which may be the boundary itself. */
    private static BigFraction between(BigFraction good, BigFraction bad, boolean close) {
        BigFraction part = bad.subtract(good).divide(close ? 1 << 20 : 4);
        return simplest(close ? good : good.add(part), bad.subtract(part));
    }

    private static BigFraction wholeBetween(BigFraction good, BigFraction bad) {
        BigFraction sum = good.add(bad);
        return BigFraction.of(
                Rationals.numerator(sum).divide(Rationals.denominator(sum).shiftLeft(1)));
    }

    private static boolean isClose(BigFraction a, BigFraction b, BigFraction scale) {
        BigFraction gap = a.subtract(b).abs().multiply(PART);
        return gap.compareTo(a.abs()) <= 0 || gap.compareTo(b.abs()) <= 0 || gap.compareTo(scale) <= 0;
    }

    private static BigFraction simplest(BigFraction a, BigFraction b) {
        return a.compareTo(b) <= 0 ? SimpleRationals.simplestBetween(a, b) : SimpleRationals.simplestBetween(b, a);
    }

    private boolean fails(Relation r, Map<Expr.Sym, BigFraction> point) {
        return points.decide(r, point) == HypothesisPoints.Answer.FAILS;
    }

    private Optional<Near> proved(Near near) {
        return Optional.of(near).filter(n -> isOne.test(n.at()));
    }

    private Instance instance(Map<Expr.Sym, BigFraction> point) {
        Map<Expr.Sym, Expr> values = new LinkedHashMap<>();
        point.forEach((s, x) -> values.put(s, Expr.num(x)));
        values.putAll(points.solved());
        return new Instance(values, functions);
    }

    private static Map<Expr.Sym, BigFraction> with(Map<Expr.Sym, BigFraction> point, Expr.Sym s, BigFraction x) {
        Map<Expr.Sym, BigFraction> next = new LinkedHashMap<>(point);
        next.put(s, x);
        return next;
    }
}
