package org.majorant.judge.runs;

import java.util.ArrayList;
import java.util.List;

/**
 * How curves lie to bounds. A point is within a bound when the lower end of its interval is at most the bound; how many are
 * without help from the interval is counted beside it.
 */
final class Count {
    private int points;
    private int within;
    private int plainly;
    private int beyondHypotheses;
    private int undefined;
    private int runs;
    private final List<Double> loosenesses = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    /** A point that lies above a bound, its interval too; or a run that diverged, with both sides NaN. */
    record Violation(String label, int step, double left, double right) {
        private static final int LONGEST = 60;

        @Override
        public String toString() {
            String where = label + (label.isEmpty() ? "step " : ", step ") + step;
            return Double.isNaN(left)
                    ? where + ": the run diverged"
                    : where + ": " + Digits.four(left) + " > " + Digits.four(right);
        }

        /** The same, where a long label gives way to its seed. */
        String brief() {
            int seed = label.lastIndexOf("seed ");
            boolean cut = label.length() > LONGEST && seed >= 0;
            return cut ? new Violation(label.substring(seed), step, left, right).toString() : toString();
        }

        private double excess() {
            return Double.isNaN(left) || right <= 0 ? Double.POSITIVE_INFINITY : left / right;
        }
    }

    static Count of(List<Bound> bounds, double[] constants, List<Curve> curves) {
        Count c = new Count();
        for (Curve curve : curves) {
            c.runs += curve.runs();
            if (curve.divergedAt() >= 0) {
                c.violations.add(new Violation(curve.label(), curve.divergedAt(), Double.NaN, Double.NaN));
            }
            for (Row row : curve.rows()) {
                for (Bound b : bounds) {
                    c.add(curve, row, b, constants);
                }
            }
        }
        return c;
    }

    private void add(Curve curve, Row row, Bound bound, double[] constants) {
        if (!bound.speaksOf(row)) {
            beyondHypotheses++;
            return;
        }
        double left = bound.left(row);
        double right = bound.right(row, constants);
        double low = Math.min(left, bound.left(row.lowered()));
        if (!Double.isFinite(low) || !Double.isFinite(left) || !Double.isFinite(right)) {
            undefined++;
            return;
        }
        points++;
        if (left <= right) {
            plainly++;
        }
        if (low <= right) {
            within++;
        } else {
            violations.add(new Violation(curve.label(), row.step(), left, right));
        }
        if (left > 0) {
            loosenesses.add(right / left);
        }
    }

    int points() {
        return points;
    }

    int within() {
        return within;
    }

    int plainly() {
        return plainly;
    }

    int beyondHypotheses() {
        return beyondHypotheses;
    }

    int undefined() {
        return undefined;
    }

    int runs() {
        return runs;
    }

    /** Points above a bound and runs that diverged, the farthest above first. */
    List<Violation> violations() {
        List<Violation> sorted = new ArrayList<>(violations);
        sorted.sort(java.util.Comparator.comparingDouble(Violation::excess).reversed());
        return sorted;
    }

    /** Median of bound over measured value, where that is above 0. */
    double looseness() {
        double[] sorted =
                loosenesses.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int n = sorted.length;
        return n == 0 ? Double.NaN : n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
