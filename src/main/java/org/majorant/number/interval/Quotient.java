package org.majorant.number.interval;

/** {@code [a, b]/[c, d]} over the members of the divisor that are not zero. */
final class Quotient {
    private Quotient() {}

    static Interval of(double a, double b, double c, double d) {
        if (!(a <= b && c <= d) || c == 0 && d == 0) {
            return Interval.EMPTY;
        }
        if (c > 0) {
            return make(a, a >= 0 ? d : c, b, b <= 0 ? d : c);
        }
        if (d < 0) {
            return make(b, b <= 0 ? c : d, a, a >= 0 ? c : d);
        }
        if (a == 0 && b == 0) {
            return Interval.ZERO;
        }
        boolean both = a < 0 && b > 0 || c < 0 && d > 0;
        if (both) {
            return Interval.ENTIRE;
        }
        // one end of the divisor is zero: the quotient reaches an infinity
        double far = c < 0 ? c : d;
        double near = a >= 0 ? a : b;
        return a >= 0 == c >= 0
                ? new Interval(Rounding.divDown(near, far), Double.POSITIVE_INFINITY)
                : new Interval(Double.NEGATIVE_INFINITY, Rounding.divUp(near, far));
    }

    /** The interval from {@code p/q} to {@code r/s}. */
    private static Interval make(double p, double q, double r, double s) {
        return new Interval(Rounding.divDown(p, q), Rounding.divUp(r, s));
    }
}
