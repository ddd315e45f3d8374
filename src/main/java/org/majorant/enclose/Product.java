package org.majorant.enclose;

/** {@code [a, b]·[c, d]}, and with an interval added: which ends meet is decided by the signs. */
final class Product {
    private Product() {}

    static Interval of(double a, double b, double c, double d) {
        if (a >= 0) {
            if (c >= 0) {
                return make(a, c, b, d);
            }
            if (d <= 0) {
                return make(b, c, a, d);
            }
            return c < 0 ? make(b, c, b, d) : Interval.EMPTY;
        }
        if (b <= 0) {
            if (c >= 0) {
                return make(a, d, b, c);
            }
            if (d <= 0) {
                return make(b, d, a, c);
            }
            return c < 0 ? make(a, d, a, c) : Interval.EMPTY;
        }
        if (c >= 0) {
            return a < 0 ? make(a, d, b, d) : Interval.EMPTY;
        }
        if (d <= 0) {
            return a < 0 ? make(b, c, a, c) : Interval.EMPTY;
        }
        if (!(a < 0 && c < 0)) {
            return Interval.EMPTY;
        }
        return new Interval(
                Math.min(Rounding.mulDown(a, d), Rounding.mulDown(b, c)),
                Math.max(Rounding.mulUp(a, c), Rounding.mulUp(b, d)));
    }

    /** The interval from {@code p·q} to {@code r·s}. */
    private static Interval make(double p, double q, double r, double s) {
        return new Interval(Rounding.mulDown(p, q), Rounding.mulUp(r, s));
    }

    /** {@code [a, b]·[c, d] + [e, f]}, rounded once; none of them empty. */
    static Interval plus(double a, double b, double c, double d, double e, double f) {
        double low = Math.min(
                Math.min(Fma.down(a, c, e), Fma.down(a, d, e)), Math.min(Fma.down(b, c, e), Fma.down(b, d, e)));
        double high = Math.max(Math.max(Fma.up(a, c, f), Fma.up(a, d, f)), Math.max(Fma.up(b, c, f), Fma.up(b, d, f)));
        return new Interval(low, high);
    }
}
