package org.majorant.judge.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A claim and its rivals on held-out runs: valid where every point stays below its bound, sharp where every bound stays below the
 * stated multiple of what was measured, and told from each rival by a violation or by the sharpness that it lacks.
 */
final class Weighing {
    /** How often runs like these must tell a rival from the claim. */
    private static final double POWER = 0.8;

    /** Bounds closer than this, as a part of them, are the same. */
    private static final double SAME = 1e-9;

    private final List<Fitted> claims;
    private final Panel panel;
    private final Design design;
    private final double level;

    /** @param level at which rivals are refuted; smaller than 5 % where a file has several checks */
    Weighing(List<Fitted> claims, Panel panel, Design design, double level) {
        this.claims = claims;
        this.panel = panel;
        this.design = design;
        this.level = level;
    }

    Slack valid() {
        return panel.slack(quantity(claims, true));
    }

    /** Empty where the file states no sharpness. */
    Optional<Slack> sharp() {
        return design.statesSharpness() ? Optional.of(panel.slack(quantity(claims, false))) : Optional.empty();
    }

    double largestRatio() {
        return largest(panel, claims);
    }

    private static double largest(Panel panel, List<Fitted> bounds) {
        return panel.columns().stream()
                .mapToDouble(c -> at(bounds, c).ratio(c.row()))
                .filter(x -> !Double.isNaN(x))
                .max()
                .orElse(Double.NaN);
    }

    private static Fitted at(List<Fitted> bounds, Panel.Column c) {
        return bounds.size() == 1 ? bounds.get(0) : bounds.get(c.bound());
    }

    private Panel.Quantity quantity(List<Fitted> bounds, boolean valid) {
        return new Panel.Quantity() {
            @Override
            public double value(Panel.Column c, Row row) {
                Fitted f = at(bounds, c);
                return valid ? f.below(row, design.margin()) : f.sharp(row, design.sharp());
            }

            @Override
            public double scale(Panel.Column c) {
                return at(bounds, c).scale(c.row());
            }
        };
    }

    /**
     * A rival.
     *
     * @param fitted its bound; empty where no constants put it above the calibration runs
     */
    Evidence.Against against(Rival rival, Optional<Fitted> fitted) {
        if (fitted.isEmpty()) {
            return new Evidence.Against(
                    rival.name(), Evidence.Kind.IMPOSSIBLE, 0, 1, Double.NaN, Evidence.Told.VIOLATED);
        }
        Fitted other = fitted.get();
        Panel columns = panel.of(rival.claim(), other);
        Evidence.Kind kind = kind(columns, claims.get(rival.claim()), other);
        double largest = largest(columns, List.of(other));
        List<Evidence.Against> ways = new ArrayList<>();
        double tries = kind == Evidence.Kind.CROSSING && design.statesSharpness() ? 2 : 1;
        if (kind == Evidence.Kind.STRONGER || kind == Evidence.Kind.CROSSING) {
            Slack slack = columns.slack(quantity(List.of(other), true));
            ways.add(way(rival, kind, slack, tries, largest, Evidence.Told.VIOLATED));
        }
        if (design.statesSharpness() && (kind == Evidence.Kind.LOOSER || kind == Evidence.Kind.CROSSING)) {
            Slack slack = columns.slack(quantity(List.of(other), false));
            ways.add(way(rival, kind, slack, tries, largest, Evidence.Told.LOOSE));
        }
        return ways.stream()
                .min(java.util.Comparator.comparing((Evidence.Against a) -> a.told() == Evidence.Told.NOT)
                        .thenComparingDouble(Evidence.Against::p)
                        .thenComparingDouble(a -> -a.power()))
                .orElse(new Evidence.Against(rival.name(), kind, 1, 0, largest, Evidence.Told.NOT));
    }

    private Evidence.Against way(
            Rival rival, Evidence.Kind kind, Slack slack, double tries, double largest, Evidence.Told told) {
        double p = Math.min(1, tries * slack.fails());
        double power = slack.power(level / tries);
        boolean enough = p <= level && power >= POWER;
        return new Evidence.Against(rival.name(), kind, p, power, largest, enough ? told : Evidence.Told.NOT);
    }

    private static Evidence.Kind kind(Panel columns, Fitted claim, Fitted rival) {
        boolean tighter = false;
        boolean looser = false;
        for (Panel.Column c : columns.columns()) {
            boolean same = claim.left(c.row()) == rival.left(c.row());
            double mine = same ? claim.right(c.row()) : rival.left(c.row());
            double others = same ? rival.right(c.row()) : claim.left(c.row());
            double unit = SAME * Math.max(Math.abs(mine), Math.abs(others));
            tighter |= others < mine - unit;
            looser |= others > mine + unit;
        }
        return tighter && looser
                ? Evidence.Kind.CROSSING
                : tighter ? Evidence.Kind.STRONGER : looser ? Evidence.Kind.LOOSER : Evidence.Kind.SAME;
    }
}
