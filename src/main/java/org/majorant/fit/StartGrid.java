package org.majorant.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.majorant.expr.Expr;

/**
 * Where descents start, by variable projection (Golub and Pereyra 1973): on a grid of the constants that the law is not affine in,
 * the others are those of least relative squares, not negative where their domain is not.
 */
final class StartGrid {
    private static final int MOST_POINTS = 4096;
    private static final int MOST_VALUES = 16;
    private static final double SMALLEST_EXPONENT = 0.02;
    private static final double LARGEST_EXPONENT = 4;
    private static final double BEYOND = 10;
    /** What a term that least squares put at 0 contributes to the loss at a start. */
    private static final double FAINT = 1e-3;

    private final LossLaw law;
    private final Measurements runs;
    private final LossLaw.Calculator calculator;
    private final int[] linear;
    private final int[] other;

    StartGrid(LossLaw law, Measurements runs) {
        this.law = law;
        this.runs = runs;
        calculator = law.calculator();
        linear = all(true);
        other = all(false);
    }

    private int[] all(boolean isLinear) {
        return java.util.stream.IntStream.range(0, law.size())
                .filter(j -> (law.constants().get(j).kind() == Constant.Kind.LINEAR) == isLinear)
                .toArray();
    }

    private record Scored(double[] at, double sum, int[] cell) {}

    /** The best points of the grid, as coordinates, the best first; of neighbours the better alone. */
    List<double[]> best(int count) {
        List<Scored> scored = new ArrayList<>();
        double[][] grid = new double[other.length][];
        int values = other.length == 0
                ? 1
                : Math.max(2, Math.min(MOST_VALUES, (int) StrictMath.pow(MOST_POINTS, 1.0 / other.length)));
        for (int k = 0; k < other.length; k++) {
            grid[k] = values(other[k], values);
        }
        int[] cell = new int[other.length];
        do {
            scored.add(score(grid, cell.clone()));
        } while (next(cell, grid));
        scored.sort(Comparator.comparingDouble(Scored::sum));
        List<Scored> kept = new ArrayList<>();
        for (Scored s : scored) {
            if (Double.isFinite(s.sum()) && kept.size() < count && kept.stream().noneMatch(o -> adjacent(o, s))) {
                kept.add(s);
            }
        }
        return kept.stream().map(Scored::at).toList();
    }

    private static boolean adjacent(Scored x, Scored y) {
        int far = 0;
        for (int k = 0; k < x.cell().length; k++) {
            far = Math.max(far, Math.abs(x.cell()[k] - y.cell()[k]));
        }
        return far <= 1;
    }

    private static boolean next(int[] cell, double[][] grid) {
        for (int k = 0; k < cell.length; k++) {
            if (++cell[k] < grid[k].length) {
                return true;
            }
            cell[k] = 0;
        }
        return false;
    }

    /** Values of a constant that its domain allows, in geometric steps; of both signs where it may have both. */
    private double[] values(int constant, int count) {
        Constant c = law.constants().get(constant);
        double low = SMALLEST_EXPONENT;
        double high = LARGEST_EXPONENT;
        if (c.kind() == Constant.Kind.SCALE) {
            Set<Expr.Sym> near = law.companions(c.symbol());
            low = Double.POSITIVE_INFINITY;
            high = 0;
            for (int j = 0; j < law.resources().size(); j++) {
                if (near.contains(law.resources().get(j))) {
                    for (double[] row : runs.resources()) {
                        low = Math.min(low, row[j] / BEYOND);
                        high = Math.max(high, row[j] * BEYOND);
                    }
                }
            }
        }
        Coordinate domain = law.coordinate(constant);
        List<Double> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = low * StrictMath.pow(high / low, (i + 0.5) / count);
            for (double signed : new double[] {x, -x}) {
                if (domain.contains(signed)) {
                    found.add(signed);
                }
            }
        }
        for (int i = 0; found.size() < count && i < count; i++) {
            found.add(domain.value(6.0 * (i + 0.5) / count - 3));
        }
        return found.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private Scored score(double[][] grid, int[] cell) {
        double[] values = new double[law.size()];
        for (int k = 0; k < other.length; k++) {
            values[other[k]] = grid[k][cell[k]];
        }
        int n = runs.size();
        double[][] columns = new double[linear.length][n];
        double[] target = new double[n];
        for (int i = 0; i < n; i++) {
            double unit = Math.sqrt(runs.weights()[i]) / runs.loss()[i];
            double base = calculator.loss(runs.resources()[i], values);
            target[i] = (runs.loss()[i] - base) * unit;
            for (int k = 0; k < linear.length; k++) {
                columns[k][i] = calculator.slope(linear[k]) * unit;
            }
        }
        boolean[] signed = new boolean[linear.length];
        for (int k = 0; k < linear.length; k++) {
            signed[k] = law.coordinate(linear[k]).low() < 0;
        }
        NonNegativeLeastSquares.Solution s = NonNegativeLeastSquares.solve(columns, target, signed);
        for (int k = 0; k < linear.length; k++) {
            values[linear[k]] = inside(law.coordinate(linear[k]), s.x()[k], columns[k], n);
        }
        double[] at = new double[values.length];
        for (int j = 0; j < at.length; j++) {
            at[j] = law.coordinate(j).of(values[j]);
        }
        boolean finite = Arrays.stream(at).allMatch(Double::isFinite);
        return new Scored(at, finite && !Double.isNaN(s.sum()) ? s.sum() : Double.POSITIVE_INFINITY, cell);
    }

    /** A value within the domain: one that is not is put near the end that it has passed. */
    private static double inside(Coordinate domain, double x, double[] column, int runs) {
        double mean = Arrays.stream(column).map(Math::abs).sum() / runs;
        double faint = mean > 0 && mean < Double.POSITIVE_INFINITY ? FAINT / mean : FAINT;
        if (domain.contains(x)) {
            return x;
        }
        double shifted = x <= domain.low() ? domain.low() + faint : domain.high() - faint;
        return domain.contains(shifted) ? shifted : (domain.low() + domain.high()) / 2;
    }
}
