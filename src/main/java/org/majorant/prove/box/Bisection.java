package org.majorant.prove.box;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.expr.Expr;
import org.majorant.number.interval.Ends;
import org.majorant.number.interval.Interval;

/** Where a box is cut in two, and the parts of boxes. */
final class Bisection {
    private Bisection() {}

    /**
     * A double strictly inside the interval, halfway on a logarithmic scale where it spans a factor of 4 or more; NaN when
     * there is none.
     */
    static double point(Interval x) {
        double lo = x.inf();
        double hi = x.sup();
        double cut = lo < 0 && hi > 0 ? acrossZero(lo, hi) : hi <= 0 ? -positive(-hi, -lo) : positive(lo, hi);
        return cut > lo && cut < hi ? cut : Double.NaN;
    }

    private static double acrossZero(double lo, double hi) {
        return Double.isInfinite(lo) || Double.isInfinite(hi) ? 0 : lo / 2 + hi / 2;
    }

    private static double positive(double lo, double hi) {
        if (hi == Double.POSITIVE_INFINITY) {
            return lo < 1 ? 1 : Math.min(Double.MAX_VALUE, lo < 0x1p500 ? 4 * lo * lo : 0x1p1020);
        }
        if (lo == 0) {
            return hi > 1 ? 1 : hi * 0.125;
        }
        return hi / lo >= 4 ? Math.sqrt(lo) * Math.sqrt(hi) : lo + (hi - lo) / 2;
    }

    /** The width as a share of the size of the members: at most 2, and infinite for an unbounded interval. */
    static double spread(Interval x) {
        double size = x.mag();
        return Double.isInfinite(size) ? size : size == 0 ? 0 : x.wid() / size;
    }

    /** Both halves of a box cut across the widest of its first sides; none where no side can be cut. */
    static List<Interval[]> halves(Interval[] box, int sides) {
        int widest = -1;
        for (int i = 0; i < sides; i++) {
            boolean wider = widest < 0 || spread(box[i]) > spread(box[widest]);
            widest = wider && !Double.isNaN(point(box[i])) ? i : widest;
        }
        if (widest < 0) {
            return List.of();
        }
        double at = point(box[widest]);
        return List.of(
                with(box, widest, Ends.of(box[widest].inf(), at)), with(box, widest, Ends.of(at, box[widest].sup())));
    }

    /** The box with another side in place of the i-th. */
    static Interval[] with(Interval[] box, int i, Interval side) {
        Interval[] copy = box.clone();
        copy[i] = side;
        return copy;
    }

    static Map<Expr.Sym, Interval> named(List<Expr.Sym> symbols, Interval[] box) {
        Map<Expr.Sym, Interval> all = new LinkedHashMap<>();
        for (int i = 0; i < box.length; i++) {
            all.put(symbols.get(i), box[i]);
        }
        return all;
    }
}
