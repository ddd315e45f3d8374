package org.majorant.judge.runs;

import java.util.ArrayList;
import java.util.List;

/** How curves lie to bounds, point by point and without help from any interval. */
final class Count {
    private final double margin;
    private int points;
    private int within;
    private int beyondHypotheses;
    private int undefined;
    private int runs;
    private final List<Double> loosenesses = new ArrayList<>();
    private final List<Violation> diverged = new ArrayList<>();

    /** A point that lies above a bound; or a run that diverged, with both sides NaN. */
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

        double excess() {
            return Double.isNaN(left) || right <= 0 ? Double.POSITIVE_INFINITY : left / right;
        }
    }

    private Count(double margin) {
        this.margin = margin;
    }

    /** @param margin by which a measured value may lie above, as a part of the bound */
    static Count of(List<Fitted> bounds, List<Curve> curves, double margin) {
        Count c = new Count(margin);
        for (Curve curve : curves) {
            c.runs += curve.runs();
            if (curve.divergedAt() >= 0) {
                c.diverged.add(new Violation(curve.label(), curve.divergedAt(), Double.NaN, Double.NaN));
            }
            for (Row row : curve.rows()) {
                for (Fitted b : bounds) {
                    c.add(row, b);
                }
            }
        }
        return c;
    }

    private void add(Row row, Fitted bound) {
        if (!bound.bound().speaksOf(row)) {
            beyondHypotheses++;
            return;
        }
        if (!bound.finite(row)) {
            undefined++;
            return;
        }
        points++;
        if (bound.below(row, margin) >= 0) {
            within++;
        }
        if (bound.left(row) > 0) {
            loosenesses.add(bound.ratio(row));
        }
    }

    int points() {
        return points;
    }

    int within() {
        return within;
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

    /** Runs that diverged: each lies above every bound. */
    List<Violation> diverged() {
        return diverged;
    }

    /** Median of bound over measured value, where that is above 0. */
    double looseness() {
        double[] sorted =
                loosenesses.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int n = sorted.length;
        return n == 0 ? Double.NaN : n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
