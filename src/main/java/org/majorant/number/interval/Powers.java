package org.majorant.number.interval;

/** Powers of intervals: which ends meet is decided by signs and by which side of 1 the base lies. */
final class Powers {
    private Powers() {}

    /** {@code x^y = exp(y·log x)}: the ends that meet are those of the product of y and log x. */
    static Interval pow(Interval x, Interval y) {
        if (x.isEmpty() || y.isEmpty() || x.sup() < 0) {
            return Interval.EMPTY;
        }
        double a = Math.max(x.inf(), 0);
        double b = x.sup();
        double c = y.inf();
        double d = y.sup();
        if (b == 0) {
            return d > 0 ? Interval.ZERO : Interval.EMPTY;
        }
        if (a >= 1) {
            return new Interval(Power.of(c >= 0 ? a : b, c, true), Power.of(d >= 0 ? b : a, d, false));
        }
        if (b <= 1) {
            return new Interval(Power.of(d >= 0 ? a : b, d, true), Power.of(c >= 0 ? b : a, c, false));
        }
        double low = Math.min(Power.of(a, d, true), Power.of(b, c, true));
        double high = Math.max(Power.of(a, c, false), Power.of(b, d, false));
        return new Interval(low, high);
    }

    static Interval pown(Interval x, int n) {
        if (x.isEmpty()) {
            return x;
        }
        if (n == 0) {
            return Interval.ONE;
        }
        if (n < 0 && x.equals(Interval.ZERO)) {
            return Interval.EMPTY;
        }
        if (n % 2 == 0) {
            double small = x.mig();
            double large = x.mag();
            return n > 0
                    ? new Interval(Power.of(small, n, true), Power.of(large, n, false))
                    : new Interval(Power.of(large, n, true), Power.of(small, n, false));
        }
        double a = x.inf();
        double b = x.sup();
        if (n > 0) {
            return new Interval(odd(a, n, true), odd(b, n, false));
        }
        if (a < 0 && b > 0) {
            return Interval.ENTIRE;
        }
        return new Interval(
                b == 0 ? Double.NEGATIVE_INFINITY : odd(b, n, true),
                a == 0 ? Double.POSITIVE_INFINITY : odd(a, n, false));
    }

    private static double odd(double x, int n, boolean down) {
        return x < 0 ? -Power.of(-x, n, !down) : Power.of(x, n, down);
    }
}
