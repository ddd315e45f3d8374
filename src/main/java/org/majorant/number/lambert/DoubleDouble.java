package org.majorant.number.lambert;

import org.jspecify.annotations.Nullable;

/**
 * A result in two doubles, hi + lo, where hi is the sum rounded to nearest. Made once and filled by each call, so
 * that calls allocate nothing; not safe for use by two threads at a time.
 */
public final class DoubleDouble {

    private double hi;
    private double lo;

    public double hi() {
        return hi;
    }

    public double lo() {
        return lo;
    }

    /** Sets this to a + b, for |b| at most about |a|. */
    double set(double a, double b) {
        double sum = a + b;
        hi = sum;
        lo = b - (sum - a);
        return sum;
    }

    double set(double value) {
        hi = value;
        lo = 0;
        return value;
    }

    void negate() {
        hi = -hi;
        lo = -lo;
    }

    /** The last step of every regime: a + b rounded once, and both parts kept if somebody asked for them. */
    static double finish(double a, double b, @Nullable DoubleDouble out) {
        return out == null ? a + b : out.set(a, b);
    }

    @Override
    public String toString() {
        return hi + " + " + lo;
    }
}
