package org.majorant.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.number.ball.Ball;

/**
 * An infimum by trial: the least value at many feasible points, searched further around the best ones. What it gives is a ball that
 * reaches a little below the least value found; where values fall without end, there is no value.
 */
final class Infima {
    private static final int FAR = 240;
    private static final int MOST_POINTS = 4000;
    private static final int MOST_SWEEPS = 400;

    /** Points of the grid beyond this are its outermost ones, where a tail is read and nothing is moved. */
    private static final double OUTERMOST = 1e60;

    private final Truth truth;
    private final Expr body;
    private final List<Expr.Sym> variables;
    private final List<Relation> constraints;
    private double least = Double.POSITIVE_INFINITY;
    private List<BigFraction> best = List.of();
    private final List<double[]> far = new ArrayList<>();

    Infima(Truth truth, Expr.Formal inf) {
        this.truth = truth;
        this.body = inf.arguments().get(0);
        this.variables = inf.arguments().stream().skip(1).map(e -> (Expr.Sym) e).toList();
        this.constraints = inf.constraints();
    }

    Value value() {
        grid(new ArrayList<>(), 0);
        if (best.isEmpty()) {
            throw new Value.Unknown("no feasible point is found");
        }
        double before = least;
        for (int sweep = 0; ; sweep++) {
            if (sweep == MOST_SWEEPS) {
                throw new Value.Unknown("the search for the least value does not come to rest");
            }
            double start = least;
            for (double step = 0.5; step > 1e-7; step /= 1.5) {
                around(step);
            }
            if (!(least < start - 1e-9 * (1 + Math.abs(start)))) {
                break;
            }
        }
        fallsWithoutEnd();
        double slack = 1e-5 * (1 + Math.abs(least)) + 0.1 * Math.min(1, before - least);
        // Where an equation binds the variables, the points that were tried say nothing of how low it goes.
        boolean bound = constraints.stream().anyMatch(r -> r.op() == Relation.Op.EQ);
        double low = bound ? -1e300 : least - slack - trend();
        return new Value(null, Ball.hull(Ball.exact(low), Ball.exact(least + 1e-12 * (1 + Math.abs(least))), 60));
    }

    private void grid(List<BigFraction> point, int i) {
        if (i == variables.size()) {
            at(point);
            return;
        }
        List<BigFraction> all = Dense.grid(variables.get(i).domain(), FAR);
        int every = Math.max(1, (int) (all.size() * (variables.size() - 1.0) / 24));
        if (all.size() / every > MOST_POINTS) {
            throw new Value.Unknown("too many points");
        }
        for (int j = 0; j < all.size(); j += every) {
            point.add(all.get(j));
            grid(point, i + 1);
            point.remove(point.size() - 1);
        }
        if (every > 1) {
            point.add(all.get(all.size() - 1));
            grid(point, i + 1);
            point.remove(point.size() - 1);
        }
    }

    private void at(List<BigFraction> point) {
        Map<Expr.Sym, Value> put = new HashMap<>();
        for (int i = 0; i < point.size(); i++) {
            put.put(variables.get(i), truth.exact(point.get(i)));
        }
        Truth inner = truth.with(put);
        for (Relation c : constraints) {
            if (!Boolean.TRUE.equals(inner.holds(c))) {
                return;
            }
        }
        double v;
        try {
            v = inner.value(body).ball().upperDouble();
        } catch (Value.Unknown x) {
            return;
        }
        if (!Double.isNaN(v) && v < least) {
            least = v;
            best = List.copyOf(point);
        }
        if (point.size() == 1) {
            far.add(new double[] {point.get(0).doubleValue(), v});
        }
    }

    private void around(double step) {
        List<BigFraction> start = best;
        for (int i = 0; i < start.size(); i++) {
            for (double sign : new double[] {-1, 1}) {
                BigFraction x = start.get(i);
                double size = Math.max(Math.abs(x.doubleValue()), 1e-3);
                if (!(size < OUTERMOST)) {
                    continue;
                }
                List<BigFraction> p = new ArrayList<>(best);
                BigFraction moved = BigFraction.from(best.get(i).doubleValue() + sign * step * size);
                if (variables.get(i).domain().contains(moved)) {
                    p.set(i, moved);
                    at(p);
                }
            }
        }
    }

    /** Whether the values fall towards an end of the domain by more and more. */
    private void fallsWithoutEnd() {
        if (least < -1e30) {
            throw new Value.None("the values fall without end");
        }
        int n = far.size();
        if (variables.size() == 1 && n > 8 && !variables.get(0).domain().integral()) {
            boolean up = falls(far.get(n - 3)[1], far.get(n - 2)[1], far.get(n - 1)[1]);
            boolean down = falls(far.get(2)[1], far.get(1)[1], far.get(0)[1]);
            if (up && far.get(n - 1)[0] > 1e30 && least == far.get(n - 1)[1]
                    || down && far.get(0)[0] < -1e30 && least == far.get(0)[1]) {
                throw new Value.None("the values fall without end");
            }
        }
    }

    private static boolean falls(double a, double b, double c) {
        return a - b > 5 && b - c > 5 && b - c > 0.9 * (a - b);
    }

    /** How much the values still change at the far points, many times over. */
    private double trend() {
        if (best.stream().noneMatch(x -> x.abs().doubleValue() > 1e12 || x.abs().doubleValue() < 1e-12)) {
            return 0;
        }
        double change = 0;
        for (int i = 0; i + 1 < far.size(); i++) {
            if (Math.abs(far.get(i)[1] - least) < 1 && Math.abs(far.get(i + 1)[1] - least) < 1) {
                change = Math.max(change, Math.abs(far.get(i)[1] - far.get(i + 1)[1]));
            }
        }
        return 10 * change;
    }
}
