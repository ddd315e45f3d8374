package org.majorant.testkit;

import java.util.Arrays;

/**
 * Properties that bounds of the excess risk should have, each checked at one point; a generator brings the points. A failure is an
 * {@link AssertionError} that names the point and both values. Roundings are allowed for by a relative tolerance of 1e-12.
 */
public final class BoundProperties {
    /** The relative tolerance of every comparison. */
    public static final double TOLERANCE = 1e-12;

    private BoundProperties() {}

    /** An upper bound is at least a lower one. */
    public static void upperIsAbove(Risk upper, Risk lower, double... resources) {
        require(lower.at(resources), upper.at(resources), "the lower bound is above the upper one", resources);
    }

    /** More of one resource never raises the bound: it is compared at {@code factor} times as much, {@code factor >= 1}. */
    public static void fallsIn(Risk risk, int resource, double factor, double... resources) {
        double[] more = resources.clone();
        more[resource] *= factor;
        require(risk.at(more), risk.at(resources), "more of resource " + resource + " raises the bound", more);
    }

    /** With all of one resource the bound becomes another one, from above. */
    public static void tendsTo(Risk risk, int resource, Risk limit, double... resources) {
        double[] more = resources.clone();
        double target = limit.at(resources);
        double last = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 40; i++) {
            more[resource] *= 1e6;
            double gap = Math.abs(risk.at(more) - target);
            if (gap <= 1e-6 * Math.abs(target)) {
                return;
            }
            require(gap, last, "the distance to the limit grows with resource " + resource, more);
            last = gap;
            if (more[resource] > 1e280) {
                break;
            }
        }
        throw new AssertionError("the bound does not come near its limit " + target + " in resource " + resource
                + ", from " + Arrays.toString(resources));
    }

    /** {@code risk(k x) = k^degree risk(x)}: a bound that is a pure power in all resources together. */
    public static void isHomogeneous(Risk risk, double degree, double k, double... resources) {
        double[] scaled = Arrays.stream(resources).map(x -> k * x).toArray();
        same(risk.at(scaled), StrictMath.pow(k, degree) * risk.at(resources), "the bound is not homogeneous", scaled);
    }

    /** Two ways to write a bound, such as in other units, give the same. */
    public static void same(Risk one, Risk other, double... resources) {
        same(one.at(resources), other.at(resources), "the two bounds differ", resources);
    }

    private static void same(double x, double y, String otherwise, double[] at) {
        if (!(Math.abs(x - y) <= 1e3 * TOLERANCE * Math.max(Math.abs(x), Math.abs(y)))) {
            throw new AssertionError(otherwise + " at " + Arrays.toString(at) + ": " + x + " and " + y);
        }
    }

    private static void require(double less, double more, String otherwise, double[] at) {
        if (!(less <= more + TOLERANCE * Math.abs(more))) {
            throw new AssertionError(otherwise + " at " + Arrays.toString(at) + ": " + less + " against " + more);
        }
    }
}
