package org.majorant.prove.box;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.FunctionRow;
import org.majorant.expr.RealInterval;
import org.majorant.expr.eval.BallEvaluator;
import org.majorant.expr.eval.BallFunctions;
import org.majorant.number.ball.Ball;
import org.majorant.number.interval.Ends;
import org.majorant.number.interval.Interval;

/**
 * The functions of the language on intervals, rounded outward: the interval that comes out contains f(x) for every x of the one that
 * went in at which f is defined. A strictly monotone function without a method of its own is enclosed at both ends by balls of
 * {@link #PRECISION} bits.
 */
public final class IntervalFunctions {
    private static final int PRECISION = 128;

    /** Those that have methods of {@link Interval}. */
    private static final Set<Fn> OWN = Set.of(
            Fn.EXP, Fn.LOG, Fn.SQRT, Fn.W0, Fn.WM1, Fn.OMEGA, Fn.ABS, Fn.MIN, Fn.MAX, Fn.CEIL, Fn.FLOOR, Fn.ARTANH);

    /** By {@link Fn#ordinal}: the least and the greatest double of each domain. */
    private static final Interval[] DOMAINS = Arrays.stream(Fn.values())
            .map(f -> f.row().domain())
            .map(d -> Ends.of(
                    d.least().map(e -> ball(e).upperDouble()).orElse(Double.NEGATIVE_INFINITY),
                    d.greatest().map(e -> ball(e).lowerDouble()).orElse(Double.POSITIVE_INFINITY)))
            .toArray(Interval[]::new);

    /** By {@link Fn#ordinal}: an interval around all values. */
    private static final Interval[] VALUES = Arrays.stream(Fn.values())
            .map(f -> f.row().values())
            .map(v -> Ends.of(
                    v.least().map(e -> ball(e).lowerDouble()).orElse(Double.NEGATIVE_INFINITY),
                    v.greatest().map(e -> ball(e).upperDouble()).orElse(Double.POSITIVE_INFINITY)))
            .toArray(Interval[]::new);

    /** By {@link Fn#ordinal}: what the rows say, looked up once. */
    private static final boolean[] TOTAL = new boolean[Fn.values().length];

    private static final boolean[] POSITIVE = new boolean[Fn.values().length];
    private static final boolean[] KEEPS_POSITIVE = new boolean[Fn.values().length];

    static {
        for (Fn f : Fn.values()) {
            FunctionRow row = f.row();
            TOTAL[f.ordinal()] = row.domain().equals(RealInterval.REALS);
            POSITIVE[f.ordinal()] = row.signed() == FunctionRow.Signed.POSITIVE;
            KEEPS_POSITIVE[f.ordinal()] = row.keepsPositive();
        }
    }

    private IntervalFunctions() {}

    private static Ball ball(Expr number) {
        return new BallEvaluator(Map.of(), PRECISION).value(number);
    }

    /** Whether its enclosures rest on balls. */
    public static boolean restsOnBalls(Fn f) {
        return !OWN.contains(f);
    }

    /** The function of {@code x}, or of {@code x} and {@code y}; those of many arguments are folded. */
    static Interval value(Fn f, Interval x, Interval y) {
        return switch (f) {
            case EXP -> x.exp();
            case LOG -> x.log();
            case SQRT -> x.sqrt();
            case W0 -> x.w0();
            case WM1 -> x.wm1();
            case OMEGA -> x.omega();
            case ABS -> x.isEmpty() ? x : x.abs();
            case MIN -> x.isEmpty() || y.isEmpty() ? Interval.EMPTY : x.min(y);
            case MAX -> x.isEmpty() || y.isEmpty() ? Interval.EMPTY : x.max(y);
            case CEIL -> x.isEmpty() ? x : Ends.of(Math.ceil(x.inf()), Math.ceil(x.sup()));
            case FLOOR -> x.isEmpty() ? x : Ends.of(Math.floor(x.inf()), Math.floor(x.sup()));
            case ARTANH -> artanh(x);
            default -> byBalls(f, x);
        };
    }

    /** Whether it is defined, and continuous but for steps, at all members of its argument. */
    static boolean isDefined(Fn f, Interval x) {
        if (TOTAL[f.ordinal()]) {
            return true;
        }
        RealInterval domain = f.row().domain();
        Interval d = DOMAINS[f.ordinal()];
        boolean above = domain.lower() == null || (domain.closedBelow() ? x.inf() >= d.inf() : x.inf() > d.inf());
        boolean below = domain.upper() == null || (domain.closedAbove() ? x.sup() <= d.sup() : x.sup() < d.sup());
        return above && below;
    }

    /** Whether it is above 0 wherever it is defined, for arguments that are or are not. */
    static boolean isPositive(Fn f, boolean x, boolean y) {
        return POSITIVE[f.ordinal()] || KEEPS_POSITIVE[f.ordinal()] && x && y;
    }

    /** The tightest interval around a constant, up to a step. */
    static Interval constant(Fn f) {
        Ball value = BallFunctions.value(f, List.of(), PRECISION);
        return Ends.of(value.lowerDouble(), value.upperDouble());
    }

    /** {@code (log(1 + x) - log(1 - x))/2}, increasing; everything where an end is not inside (-1, 1). */
    private static Interval artanh(Interval x) {
        if (x.isEmpty() || !isDefined(Fn.ARTANH, x)) {
            return x.isEmpty() ? x : Interval.ENTIRE;
        }
        return artanh(x.inf()).hull(artanh(x.sup()));
    }

    private static Interval artanh(double x) {
        Interval point = Interval.of(x);
        return point.log1p().sub(point.neg().log1p()).mul(Interval.of(0.5));
    }

    /** From the values at both ends, and never beyond all values; everything where an end is outside of the domain. */
    private static Interval byBalls(Fn f, Interval x) {
        int monotone = f.row().monotone();
        if (x.isEmpty() || monotone == 0 || !isDefined(f, x)) {
            return x.isEmpty() ? x : Interval.ENTIRE;
        }
        Interval first = end(f, x.inf());
        Interval last = end(f, x.sup());
        Interval hull = monotone > 0 ? Ends.of(first.inf(), last.sup()) : Ends.of(last.inf(), first.sup());
        return hull.intersection(VALUES[f.ordinal()]);
    }

    private static Interval end(Fn f, double x) {
        if (Double.isInfinite(x)) {
            return VALUES[f.ordinal()];
        }
        Ball value = BallFunctions.value(f, List.of(Ball.exact(x)), PRECISION);
        return Ends.of(value.lowerDouble(), value.upperDouble());
    }
}
