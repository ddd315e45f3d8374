package org.majorant.number.interval;

/** How two intervals lie to each other: the sixteen states of IEEE 1788-2015, table 10.7, in its words. */
public enum Overlap {
    BOTH_EMPTY,
    FIRST_EMPTY,
    SECOND_EMPTY,
    BEFORE,
    MEETS,
    OVERLAPS,
    STARTS,
    CONTAINED_BY,
    FINISHES,
    EQUALS,
    FINISHED_BY,
    CONTAINS,
    STARTED_BY,
    OVERLAPPED_BY,
    MET_BY,
    AFTER;

    static Overlap of(Interval x, Interval y) {
        if (x.isEmpty() || y.isEmpty()) {
            return x.isEmpty() ? y.isEmpty() ? BOTH_EMPTY : FIRST_EMPTY : SECOND_EMPTY;
        }
        double a = x.inf();
        double b = x.sup();
        double c = y.inf();
        double d = y.sup();
        if (b < c) {
            return BEFORE;
        }
        if (d < a) {
            return AFTER;
        }
        if (a == c) {
            return b == d ? EQUALS : b < d ? STARTS : STARTED_BY;
        }
        if (b == d) {
            return a < c ? FINISHED_BY : FINISHES;
        }
        if (b == c) {
            return MEETS;
        }
        if (d == a) {
            return MET_BY;
        }
        if (a < c) {
            return b < d ? OVERLAPS : CONTAINS;
        }
        return b < d ? CONTAINED_BY : OVERLAPPED_BY;
    }
}
