package org.majorant.judge.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.number.work.Work;

/**
 * The smallest constants with which every bound lies at or above what the calibration curves measured: of all that do, those
 * whose mean of bound over measured value is least. None of them can be lowered alone, and no factor is put on top.
 *
 * <p>Constants in which the bounds are affine come from a linear programme. One more may stand anywhere; it is searched among
 * {@code 2^(k/8)}, k from −160 to 160.
 */
final class SmallestConstants {
    private static final int GRID = 160;
    private static final int COARSE = 4;
    private static final double PARTS = 8;

    /** What the corners of the linear programme may miss by rounding; they are raised by it. */
    private static final double ROUNDING = 1e-9;

    private final List<Bound> bounds;
    private final List<Expr.Sym> constants;
    private final List<Target> targets = new ArrayList<>();
    private final boolean[] affine;
    private double cost;

    /**
     * A point that a bound must dominate.
     *
     * @param bound the bound
     * @param row the point
     * @param value what the bound must reach there
     */
    record Target(Bound bound, Row row, double value) {}

    private SmallestConstants(List<Bound> bounds, List<Expr.Sym> constants, List<Target> targets) {
        this.bounds = bounds;
        this.constants = constants;
        this.affine = new boolean[constants.size()];
        for (Target t : targets) {
            if (t.bound().speaksOf(t.row()) && Double.isFinite(t.value())) {
                this.targets.add(t);
            }
        }
    }

    /**
     * What a fit came to.
     *
     * @param constants the values; empty when there are none
     * @param failure why not; empty when there are
     */
    record Result(double[] constants, String failure) {}

    static Result of(List<Bound> bounds, List<Expr.Sym> constants, List<Curve> calibration) {
        List<Target> targets = new ArrayList<>();
        for (Curve c : calibration) {
            c.rows().forEach(row -> bounds.forEach(b -> targets.add(new Target(b, row, b.left(row)))));
        }
        return over(bounds, constants, targets);
    }

    static Result over(List<Bound> bounds, List<Expr.Sym> constants, List<Target> calibration) {
        if (constants.isEmpty()) {
            return new Result(new double[0], "");
        }
        return new SmallestConstants(bounds, constants, calibration).run();
    }

    private Result run() {
        Set<Expr.Sym> together = new LinkedHashSet<>();
        int other = -1;
        for (int j = 0; j < affine.length; j++) {
            together.add(constants.get(j));
            affine[j] = bounds.stream().allMatch(b -> b.affineIn(together));
            if (!affine[j]) {
                together.remove(constants.get(j));
                if (other >= 0) {
                    return failed("the bound is not affine in " + constants.get(other) + " and " + constants.get(j)
                            + "; at most one such constant is fitted");
                }
                other = j;
            }
        }
        if (targets.isEmpty()) {
            return failed("no point of the calibration runs meets the hypotheses");
        }
        Optional<double[]> best = other < 0 ? linear(new double[affine.length]) : searched(other);
        return best.map(c -> new Result(c, ""))
                .orElseGet(() -> failed("no constants put the bound above the calibration runs"));
    }

    private static Result failed(String why) {
        return new Result(new double[0], why);
    }

    /** First every fourth of the grid, then all about the best of these. */
    private Optional<double[]> searched(int at) {
        Optional<double[]> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        int centre = 0;
        for (int k = -GRID; k <= GRID; k += COARSE) {
            Optional<double[]> found = at(at, k);
            if (found.isPresent() && cost < least) {
                least = cost;
                best = found;
                centre = k;
            }
        }
        for (int k = centre - COARSE + 1; k < centre + COARSE; k++) {
            Optional<double[]> found = k == centre ? Optional.empty() : at(at, k);
            if (found.isPresent() && cost < least) {
                least = cost;
                best = found;
            }
        }
        return best;
    }

    private Optional<double[]> at(int at, int k) {
        Work.look();
        double[] c = new double[affine.length];
        c[at] = StrictMath.pow(2, k / PARTS);
        return linear(c);
    }

    /** The constants that complete the given ones; {@link #cost} is then the mean of bound over measured value. */
    private Optional<double[]> linear(double[] given) {
        int[] free = java.util.stream.IntStream.range(0, affine.length)
                .filter(j -> affine[j])
                .toArray();
        int n = targets.size();
        double[][] f = new double[n][free.length];
        double[] need = new double[n];
        double[] weights = new double[free.length];
        int kept = 0;
        for (Target t : targets) {
            double base = t.bound().right(t.row(), given);
            double unit = t.value() > 0 ? t.value() : 1;
            double[] row = new double[free.length];
            boolean finite = Double.isFinite(base);
            for (int j = 0; j < free.length; j++) {
                double[] one = given.clone();
                one[free[j]] = 1;
                row[j] = (t.bound().right(t.row(), one) - base) / unit;
                finite &= Double.isFinite(row[j]);
                if (row[j] < 0) {
                    return Optional.empty();
                }
            }
            if (finite) {
                f[kept] = row;
                need[kept] = (t.value() - base) / unit;
                for (int j = 0; j < free.length; j++) {
                    weights[j] += row[j] / n;
                }
                kept++;
            }
        }
        return solved(given, free, Arrays.copyOf(f, kept), Arrays.copyOf(need, kept), weights);
    }

    private Optional<double[]> solved(double[] given, int[] free, double[][] f, double[] need, double[] weights) {
        double[] unit = new double[free.length];
        for (double[] row : f) {
            for (int j = 0; j < free.length; j++) {
                unit[j] = Math.max(unit[j], row[j]);
            }
        }
        double[] w = weights.clone();
        for (int j = 0; j < free.length; j++) {
            unit[j] = unit[j] == 0 ? 1 : unit[j];
            w[j] /= unit[j];
            for (double[] row : f) {
                row[j] /= unit[j];
            }
        }
        Optional<double[]> solution = SmallestSum.solve(f, need, w);
        if (solution.isEmpty()) {
            return solution;
        }
        double[] c = given.clone();
        for (int j = 0; j < free.length; j++) {
            c[free[j]] = solution.get()[j] / unit[j];
        }
        return raised(c, free);
    }

    /** Makes up for rounding, by less than one part in 10⁹; empty when that is not enough. */
    private Optional<double[]> raised(double[] c, int[] free) {
        for (double factor = 1; factor < 1 + ROUNDING; factor = 1 + (factor - 1) * 4 + 0x1p-52) {
            double[] d = c.clone();
            for (int j : free) {
                d[j] *= factor;
            }
            if (dominates(d)) {
                cost = mean(d);
                return Optional.of(d);
            }
        }
        return Optional.empty();
    }

    private boolean dominates(double[] c) {
        for (Target t : targets) {
            double right = t.bound().right(t.row(), c);
            if (right < t.value() || right == Double.POSITIVE_INFINITY) {
                return false;
            }
        }
        return true;
    }

    private double mean(double[] c) {
        double sum = 0;
        for (Target t : targets) {
            double right = t.bound().right(t.row(), c);
            sum += t.value() > 0 && Double.isFinite(right) ? right / t.value() : 0;
        }
        return sum / targets.size();
    }
}
