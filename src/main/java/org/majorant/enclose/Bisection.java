package org.majorant.enclose;

/** Where a box is cut in two. */
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
}
