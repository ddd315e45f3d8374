package org.majorant.judge.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The points of runs at which bounds are compared with what was measured: a column for each bound, curve and recorded step at
 * which the bound speaks and both of its sides are finite.
 */
final class Panel {
    private static final double ALL_POINTS = 0.05;

    private final List<Column> columns;
    private final boolean mean;
    private final List<Group> groups;

    /**
     * A point.
     *
     * @param group the curve
     * @param at which of its rows
     * @param bound which of the claims
     */
    record Column(Group group, int at, int bound) {
        Row row() {
            return group.mean().rows().get(at);
        }
    }

    private Panel(List<Group> groups, List<Column> columns, boolean mean) {
        this.groups = groups;
        this.columns = columns;
        this.mean = mean;
    }

    static Panel of(List<Group> groups, List<Fitted> claims, boolean mean) {
        List<Column> columns = new ArrayList<>();
        for (Group g : groups) {
            for (int at = 0; at < g.mean().rows().size(); at++) {
                for (int b = 0; b < claims.size(); b++) {
                    Row row = g.mean().rows().get(at);
                    if (claims.get(b).bound().speaksOf(row) && claims.get(b).finite(row)) {
                        columns.add(new Column(g, at, b));
                    }
                }
            }
        }
        return new Panel(groups, columns, mean);
    }

    /** The points of which a bound speaks, with or without a value of its larger side. */
    static Panel measured(List<Group> groups, Bound bound, boolean mean) {
        List<Column> columns = new ArrayList<>();
        for (Group g : groups) {
            for (int at = 0; at < g.mean().rows().size(); at++) {
                Row row = g.mean().rows().get(at);
                if (bound.speaksOf(row) && Double.isFinite(bound.left(row))) {
                    columns.add(new Column(g, at, 0));
                }
            }
        }
        return new Panel(groups, columns, mean);
    }

    /** The columns of one claim at which another bound is finite, too. */
    Panel of(int claim, Fitted also) {
        return new Panel(
                groups,
                columns.stream()
                        .filter(c -> c.bound() == claim && also.bound().speaksOf(c.row()) && also.finite(c.row()))
                        .toList(),
                mean);
    }

    List<Column> columns() {
        return columns;
    }

    /** The slack of a quantity of each column, with the size of what it is made of. */
    Slack slack(Quantity quantity) {
        return mean ? band(quantity) : tally(quantity);
    }

    /** What must be at least 0 at a column. */
    interface Quantity {
        double value(Column column, Row row);

        double scale(Column column);
    }

    /** Pseudo-values of the jackknife: exact where the quantity is linear in what is averaged. */
    private Slack band(Quantity quantity) {
        int n = groups.get(0).members().size();
        double[][] values = new double[n][columns.size()];
        double[] scale = new double[columns.size()];
        for (int j = 0; j < scale.length; j++) {
            Column c = columns.get(j);
            double all = quantity.value(c, c.row());
            scale[j] = quantity.scale(c);
            for (int s = 0; s < n; s++) {
                Row rest = c.row().without(c.group().members().get(s).rows().get(c.at()), n);
                values[s][j] = n * all - (n - 1) * quantity.value(c, rest);
            }
        }
        return new SeedBand(values, scale);
    }

    private Slack tally(Quantity quantity) {
        double[] low = new double[columns.size()];
        double[] high = new double[columns.size()];
        List<String> seeds = new ArrayList<>();
        double z =
                NormalPoints.upper(ALL_POINTS / Math.max(1, columns.size()) / 2) / NormalPoints.upper(ALL_POINTS / 2);
        for (int j = 0; j < low.length; j++) {
            Column c = columns.get(j);
            Row row = c.row();
            ToDoubleFunction<Double> at = by -> quantity.value(c, row.shifted(by));
            double here = quantity.value(c, row);
            double reach = z * row.halfWidth();
            low[j] = reach == 0 ? here : Math.min(here, Math.min(at.applyAsDouble(-reach), at.applyAsDouble(reach)));
            high[j] = reach == 0 ? here : Math.max(here, Math.max(at.applyAsDouble(-reach), at.applyAsDouble(reach)));
            seeds.add(c.group().seeds().get(0));
        }
        return new Tally(low, high, seeds);
    }
}
