package org.majorant.prove.box;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.interval.Ends;
import org.majorant.number.interval.Interval;

/**
 * The number of roots x of an equation in an interval, the same for all parameters of a box.
 *
 * <p>For a box of parameters the interval is cut until on each part the two sides are apart wherever they are defined, or the part
 * is bounded, their difference is defined on the whole of it and has a derivative of one sign. Parts of the second kind that touch form a run, on which the difference is continuous and strictly monotone: one
 * root where its signs at both ends of the run differ, else none. The sign at an end is that of the part beside it, or that of
 * the difference at the interval's end, and must be known for all parameters of the box at once; else the box is cut.
 *
 * <p>Not decided therefore: roots at an end of the interval, multiple roots, and equations whose sides only meet at infinity.
 */
public final class RootCounting {
    private final List<Expr.Sym> symbols;
    private final Interval[] root;
    private final BoxRelation above;
    private final BoxRelation below;
    private final BoxRelation rising;
    private final BoxRelation falling;
    private final List<BoxRelation> hypotheses = new ArrayList<>();
    private int left;

    /** What came out. */
    public sealed interface Result {}

    /**
     * As many as expected on the whole box, wherever the hypotheses hold.
     *
     * @param boxes how many boxes of parameters were looked at
     * @param someHolds whether the hypotheses were not seen to fail on some of them
     */
    public record Counted(int boxes, boolean someHolds) implements Result {}

    /** Another number than expected, on a box where all hypotheses hold. */
    public record Differs(int roots, Map<Expr.Sym, Interval> where) implements Result {}

    /** A box on which the number is not known; the limit of work was reached. */
    public record Undecided(Map<Expr.Sym, Interval> where, int boxes) implements Result {}

    /** On a part: {@code sign} of the difference of both sides, or of its derivative. */
    private record Part(boolean monotone, int sign) {}

    /**
     * @param box the ranges of all symbols; that of the unknown holds the roots that count
     * @throws NoValueException when a side has no value at a point
     * @throws NotDifferentiableException when a side has no derivative in closed form
     */
    public RootCounting(List<Relation> hypotheses, Relation equation, Expr.Sym unknown, Map<Expr.Sym, Interval> box) {
        Map<Expr.Sym, Interval> last = new LinkedHashMap<>(box);
        last.remove(unknown);
        last.put(unknown, box.get(unknown));
        this.symbols = List.copyOf(last.keySet());
        this.root = last.values().toArray(Interval[]::new);
        Expr difference = Expr.sub(equation.left(), equation.right());
        if (Exprs.containsFormal(difference, EnumSet.of(FormalKind.DIFF))) {
            // It may have a value where the function has none.
            throw new NotDifferentiableException("the equation holds a derivative");
        }
        Expr slope = Derivative.of(difference, unknown);
        this.above = relation(equation.left(), Relation.Op.GT, equation.right());
        this.below = relation(equation.left(), Relation.Op.LT, equation.right());
        this.rising = relation(slope, Relation.Op.GT, Expr.ZERO);
        this.falling = relation(slope, Relation.Op.LT, Expr.ZERO);
        hypotheses.forEach(h -> this.hypotheses.add(new BoxRelation(h, symbols, 0)));
    }

    private BoxRelation relation(Expr l, Relation.Op op, Expr r) {
        return new BoxRelation(new Relation(l, op, r), symbols, 0);
    }

    /** Counts, looking at no more than so many parts, all boxes of parameters together, and compares with what is expected. */
    public Result count(int expected, int mostParts) {
        left = mostParts;
        ArrayDeque<Interval[]> open = new ArrayDeque<>();
        open.add(root);
        int boxes = 0;
        boolean someHolds = false;
        while (!open.isEmpty()) {
            Interval[] box = open.removeFirst();
            boxes++;
            left--;
            if (hypotheses.stream().anyMatch(h -> h.test(box) == BoxRelation.Outcome.FAILS)) {
                continue;
            }
            Integer n = roots(box);
            if (n != null && n == expected) {
                someHolds = true;
                continue;
            }
            if (n != null && hypotheses.stream().allMatch(h -> h.test(box) == BoxRelation.Outcome.HOLDS)) {
                return new Differs(n, Bisection.named(symbols, box));
            }
            List<Interval[]> halves = Bisection.halves(box, box.length - 1);
            if (left <= 0 || halves.isEmpty()) {
                return new Undecided(Bisection.named(symbols, box), boxes);
            }
            open.addAll(halves);
        }
        return new Counted(boxes, someHolds);
    }

    /** The number of roots for all parameters of a box; null where it is not known. */
    private @Nullable Integer roots(Interval[] box) {
        List<Part> parts = new ArrayList<>(List.of(end(box, box[box.length - 1].inf())));
        ArrayDeque<Interval> open = new ArrayDeque<>(List.of(box[box.length - 1]));
        while (!open.isEmpty()) {
            Interval x = open.removeFirst();
            Part part = part(Bisection.with(box, box.length - 1, x));
            if (part.sign != 0 && (!part.monotone || x.isCommon())) {
                parts.add(part);
                continue;
            }
            double at = Bisection.point(x);
            if (left-- <= 0 || Double.isNaN(at)) {
                return null;
            }
            open.addFirst(Ends.of(at, x.sup()));
            open.addFirst(Ends.of(x.inf(), at));
        }
        parts.add(end(box, box[box.length - 1].sup()));
        return counted(parts);
    }

    /** The sign of the difference at an end of the interval, and up to the next double: the exact end lies between. */
    private Part end(Interval[] box, double at) {
        if (Double.isInfinite(at)) {
            return new Part(false, 0);
        }
        Interval whole = box[box.length - 1];
        Interval beside = at == whole.inf() ? Ends.of(at, Math.nextUp(at)) : Ends.of(Math.nextDown(at), at);
        Part p = part(Bisection.with(box, box.length - 1, beside.intersection(whole)));
        return p.monotone ? new Part(false, 0) : p;
    }

    private Part part(Interval[] box) {
        int apart = above.apart(box);
        if (apart != 0) {
            return new Part(false, apart);
        }
        for (BoxRelation r : List.of(above, below)) {
            if (r.test(box) == BoxRelation.Outcome.HOLDS) {
                return new Part(false, r == above ? 1 : -1);
            }
        }
        for (BoxRelation r : List.of(rising, falling)) {
            if (above.isDefinedOn(box) && r.test(box) == BoxRelation.Outcome.HOLDS) {
                return new Part(true, r == rising ? 1 : -1);
            }
        }
        return new Part(false, 0);
    }

    /** Walks from end to end: a root in every run whose ends differ in sign. */
    private static @Nullable Integer counted(List<Part> parts) {
        int roots = 0;
        for (int i = 1; i < parts.size(); i++) {
            int start = i;
            while (parts.get(i).monotone) {
                i++;
            }
            if (i > start) {
                int left = parts.get(start - 1).sign;
                int right = parts.get(i).sign;
                if (left == 0 || right == 0) {
                    return null;
                }
                roots += left != right ? 1 : 0;
            }
        }
        return roots;
    }
}
