package org.majorant.fit;

import org.majorant.expr.Domain;

/**
 * A constant of a law as a free real number: the logarithm of its distance from an end of its domain, the logit between two
 * ends, the number itself where there is no end. Closed ends are reached in the limit alone.
 *
 * @param low the lower end of the domain, or negative infinity
 * @param high the upper end, or infinity
 */
record Coordinate(double low, double high) {

    /** Beyond this, the exponential of a coordinate is no use as a value. */
    private static final double LARGEST = 600;

    static Coordinate of(Domain domain) {
        return new Coordinate(
                domain.lower().isInfinite()
                        ? Double.NEGATIVE_INFINITY
                        : domain.lower().value().doubleValue(),
                domain.upper().isInfinite()
                        ? Double.POSITIVE_INFINITY
                        : domain.upper().value().doubleValue());
    }

    private boolean hasLow() {
        return low != Double.NEGATIVE_INFINITY;
    }

    private boolean hasHigh() {
        return high != Double.POSITIVE_INFINITY;
    }

    /** The constant at a coordinate. */
    double value(double t) {
        if (hasLow() && hasHigh()) {
            return low + (high - low) / (1 + StrictMath.exp(-t));
        }
        if (hasLow()) {
            return low + StrictMath.exp(Math.min(t, LARGEST));
        }
        return hasHigh() ? high - StrictMath.exp(Math.min(t, LARGEST)) : t;
    }

    /** The derivative of {@link #value}. */
    double slope(double t) {
        if (hasLow() && hasHigh()) {
            double s = 1 / (1 + StrictMath.exp(-t));
            return (high - low) * s * (1 - s);
        }
        if (hasLow()) {
            return StrictMath.exp(Math.min(t, LARGEST));
        }
        return hasHigh() ? -StrictMath.exp(Math.min(t, LARGEST)) : 1;
    }

    /** The coordinate of a value strictly inside the domain. */
    double of(double value) {
        if (hasLow() && hasHigh()) {
            double s = (value - low) / (high - low);
            return StrictMath.log(s) - StrictMath.log1p(-s);
        }
        if (hasLow()) {
            return StrictMath.log(value - low);
        }
        return hasHigh() ? StrictMath.log(high - value) : value;
    }

    boolean contains(double value) {
        return value > low && value < high;
    }

    /** Whether values grow with the coordinate. */
    boolean grows() {
        return hasLow() || !hasHigh();
    }
}
