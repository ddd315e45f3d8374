package org.majorant.judge.runs;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Expr;

/**
 * The runs on which constants are fitted, those of claims and of rivals by one rule: the smallest with which the bound lies at or
 * above the upper ends of the 95 % band of what was measured.
 */
final class Calibration {
    private static final double LEVEL = 0.05;

    private final List<Group> groups;
    private final boolean mean;

    Calibration(List<Group> groups, boolean mean) {
        this.groups = groups;
        this.mean = mean;
    }

    int runs() {
        return groups.stream().mapToInt(g -> g.members().size()).sum();
    }

    SmallestConstants.Result fit(List<Bound> bounds, List<Expr.Sym> constants) {
        if (constants.isEmpty()) {
            return new SmallestConstants.Result(new double[0], "");
        }
        List<SmallestConstants.Target> targets = new ArrayList<>();
        for (Bound b : bounds) {
            targets.addAll(targets(b));
        }
        return SmallestConstants.over(bounds, constants, targets);
    }

    private List<SmallestConstants.Target> targets(Bound bound) {
        Panel panel = Panel.measured(groups, bound, mean);
        double[] upper = panel.slack(new Panel.Quantity() {
                    @Override
                    public double value(Panel.Column column, Row row) {
                        return bound.left(row);
                    }

                    @Override
                    public double scale(Panel.Column column) {
                        return Math.abs(bound.left(column.row())) + Double.MIN_NORMAL;
                    }
                })
                .upper(LEVEL);
        List<SmallestConstants.Target> targets = new ArrayList<>();
        for (int j = 0; j < upper.length; j++) {
            targets.add(
                    new SmallestConstants.Target(bound, panel.columns().get(j).row(), upper[j]));
        }
        return targets;
    }
}
