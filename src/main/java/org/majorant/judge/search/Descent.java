package org.majorant.judge.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.DoubleProgram;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.work.Work;

/**
 * Looks for slivers where an inequality fails: from the sampled points with the smallest margin it goes downhill, coordinate
 * by coordinate with shrinking steps, in doubles. What it finds are candidates, nothing more.
 */
final class Descent {
    private static final int STARTS = 6;
    private static final int ROUNDS = 60;

    private final List<Expr.Sym> free;
    private final List<DoubleProgram> margins = new ArrayList<>();
    private final List<DoubleProgram> guards = new ArrayList<>();
    private final List<double[]> starts = new ArrayList<>();

    Descent(DrawPlan plan, List<Relation> hypotheses, List<Relation> claims) {
        free = plan.free();
        claims.stream().filter(r -> isOrder(r)).forEach(r -> compile(margins, margin(r), plan));
        hypotheses.stream().filter(r -> isOrder(r)).forEach(r -> compile(guards, margin(r), plan));
    }

    private static boolean isOrder(Relation r) {
        return r.op() != Relation.Op.EQ && r.op() != Relation.Op.NE;
    }

    /** What must stay above 0: the larger minus the smaller side, relative to their size. */
    private static Expr margin(Relation r) {
        boolean up = r.op() == Relation.Op.LT || r.op() == Relation.Op.LE;
        Expr difference = up ? Expr.sub(r.right(), r.left()) : Expr.sub(r.left(), r.right());
        Expr size =
                Expr.add(Expr.call(org.majorant.expr.Fn.ABS, r.left()), Expr.call(org.majorant.expr.Fn.ABS, r.right()));
        return Expr.div(difference, size);
    }

    private void compile(List<DoubleProgram> to, Expr e, DrawPlan plan) {
        Map<Expr.Sym, Expr> values = new LinkedHashMap<>();
        try {
            plan.solved().forEach((s, v) -> values.put(s, Exprs.substitute(v, values)));
            to.add(DoubleProgram.compile(Exprs.substitute(e, values), free));
        } catch (NoValueException | NotDifferentiableException x) {
            // Without a value at points there is nothing to go down on.
        }
    }

    /** Remembers a sampled point as a start. */
    void offer(Map<Expr.Sym, BigFraction> point) {
        if (!margins.isEmpty() && starts.size() < 4000) {
            starts.add(
                    free.stream().mapToDouble(s -> point.get(s).doubleValue()).toArray());
        }
    }

    /** Points at which the margin was found to be not positive, or smallest, as simple rationals. */
    List<Map<Expr.Sym, BigFraction>> candidates(RandomStream random) {
        List<Map<Expr.Sym, BigFraction>> found = new ArrayList<>();
        if (free.isEmpty()) {
            return found;
        }
        for (DoubleProgram margin : margins) {
            List<double[]> best = new ArrayList<>(starts);
            best.removeIf(x -> Double.isNaN(value(margin, x)));
            best.sort(Comparator.comparingDouble(x -> value(margin, x)));
            for (double[] start : best.subList(0, Math.min(STARTS, best.size()))) {
                double[] low = descend(margin, start.clone(), random);
                if (value(margin, low) <= 0) {
                    for (double tolerance : new double[] {1e-2, 1e-3, 1e-4, 1e-6, 1e-9, 1e-12, 0}) {
                        found.add(point(low, tolerance));
                    }
                }
            }
        }
        return found;
    }

    private double value(DoubleProgram margin, double[] x) {
        for (DoubleProgram g : guards) {
            if (!(g.value(x) > 0)) {
                return Double.NaN;
            }
        }
        double v = margin.value(x);
        return Double.isNaN(v) ? Double.NaN : v;
    }

    private double[] descend(DoubleProgram margin, double[] x, RandomStream random) {
        double best = value(margin, x);
        double[] step = new double[x.length];
        java.util.Arrays.fill(step, 0.5);
        for (int round = 0; round < ROUNDS && best > 0; round++) {
            // Doubles are not counted; somebody may have stopped the question all the same.
            Work.spend(0);
            for (int i = 0; i < x.length; i++) {
                boolean better = false;
                for (double direction : new double[] {1, -1}) {
                    double old = x[i];
                    x[i] = moved(old, direction * step[i]);
                    double v = inDomain(i, x[i]) ? value(margin, x) : Double.NaN;
                    if (v < best) {
                        best = v;
                        better = true;
                        break;
                    }
                    x[i] = old;
                }
                step[i] = better ? Math.min(step[i] * 1.7, 20) : step[i] * (0.3 + 0.2 * random.unit());
            }
        }
        return x;
    }

    private static double moved(double x, double step) {
        return x == 0 ? step : x * StrictMath.exp(step);
    }

    private boolean inDomain(int i, double x) {
        return !Double.isNaN(x) && !Double.isInfinite(x) && free.get(i).domain().contains(SimpleRationals.exact(x));
    }

    private Map<Expr.Sym, BigFraction> point(double[] x, double tolerance) {
        Map<Expr.Sym, BigFraction> point = new LinkedHashMap<>();
        for (int i = 0; i < x.length; i++) {
            point.put(
                    free.get(i), tolerance == 0 ? SimpleRationals.exact(x[i]) : SimpleRationals.near(x[i], tolerance));
        }
        return point;
    }
}
