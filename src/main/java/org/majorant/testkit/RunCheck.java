package org.majorant.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.judge.search.HypothesisPoints;
import org.majorant.theorem.Statement;

/** Holds the claims of a theorem against runs, one after the other. */
final class RunCheck {
    private static final int MOST_SHOWN = 5;

    private final Claims claims;
    private final MeasuredRuns runs;
    private final Set<Expr.Sym> symbols = new LinkedHashSet<>();
    private final List<Relation> hypotheses;
    private int spokenOf;

    RunCheck(Claims claims, MeasuredRuns runs) {
        this.claims = claims;
        this.runs = runs;
        this.hypotheses = claims.source().hypotheses();
        List<Relation> all = new ArrayList<>(hypotheses);
        for (Statement c : claims.claims()) {
            all.addAll(claims.source().relations(c));
            c.conditions().forEach(r -> all.add(claims.expanded(r)));
        }
        symbols.addAll(PointValues.symbols(all));
    }

    void run() {
        List<String> broken = new ArrayList<>();
        for (MeasuredRuns.Row row : runs.rows()) {
            broken.addAll(broken(row));
        }
        if (!broken.isEmpty()) {
            throw new AssertionError(broken.size() + " of " + runs.rows().size() + " runs are against "
                    + claims.id() + ":\n"
                    + broken.stream().limit(MOST_SHOWN).collect(Collectors.joining("\n"))
                    + (broken.size() > MOST_SHOWN ? "\n…" : ""));
        }
        if (spokenOf == 0) {
            throw new AssertionError("no claim of " + claims.id() + " speaks of any of the "
                    + runs.rows().size() + " runs: its conditions hold for none");
        }
    }

    /** What a run breaks, in a line; none for nothing. */
    private List<String> broken(MeasuredRuns.Row row) {
        Map<Expr.Sym, Expr> values = new LinkedHashMap<>();
        for (Expr.Sym s : symbols) {
            if (runs.gives(s.name())) {
                values.put(s, Expr.num(value(row, s)));
            }
        }
        HypothesisPoints point = point(values, row);
        List<String> found = new ArrayList<>();
        for (Relation h : hypotheses) {
            Relation put = put(h, values);
            boolean ground = PointValues.symbols(List.of(put)).isEmpty();
            if (ground && point.decide(put, Map.of()) != HypothesisPoints.Answer.HOLDS) {
                return List.of(row.place() + ": the hypothesis " + h + " does not hold, and the theorem says nothing: "
                        + text(values, row));
            }
        }
        String notMet = point.notMet(Map.of()).orElse("");
        if (!notMet.isEmpty()) {
            return List.of(
                    row.place() + ": " + notMet + " does not hold, and the theorem says nothing: " + text(values, row));
        }
        for (Statement c : claims.claims()) {
            if (!c.conditions().stream().allMatch(r -> holds(claims.expanded(r), values, point, row))) {
                continue;
            }
            spokenOf++;
            for (Relation r : claims.source().relations(c)) {
                if (!holds(r, values, point, row)) {
                    found.add(row.place() + ": " + PointCheck.failing(claims, c, put(r, values), point, Map.of())
                            + " for " + text(values, row));
                    return found;
                }
            }
        }
        return found;
    }

    private BigFraction value(MeasuredRuns.Row row, Expr.Sym s) {
        BigFraction x = runs.value(row, s.name());
        if (!s.domain().contains(x)) {
            throw new IllegalArgumentException(row.place() + ": " + s.name() + " is " + HypothesisPoints.text(x)
                    + " here, and lies outside its domain " + s.domain());
        }
        return x;
    }

    /** The one point that the run leaves: what it does not give must follow from equations. */
    private HypothesisPoints point(Map<Expr.Sym, Expr> values, MeasuredRuns.Row row) {
        List<Relation> open = hypotheses.stream()
                .map(h -> put(h, values))
                .filter(h -> !PointValues.symbols(List.of(h)).isEmpty())
                .toList();
        Set<Expr.Sym> rest = new LinkedHashSet<>(symbols);
        rest.removeAll(values.keySet());
        HypothesisPoints point = HypothesisPoints.of(open, rest, Map.of())
                .orElseThrow(() -> new IllegalArgumentException(
                        row.place() + ": the equations " + open + " are not solved for what the run does not give"));
        if (!point.free().isEmpty()) {
            Expr.Sym s = point.free().get(0);
            throw new IllegalArgumentException(row.place() + ": the runs give no value for " + s.name()
                    + ", and no equation fixes it; the columns are " + String.join(", ", runs.columns())
                    + "; name one with column(\"" + s.name() + "\", …), or a value with with(\"" + s.name() + "\", …)");
        }
        return point;
    }

    private boolean holds(Relation r, Map<Expr.Sym, Expr> values, HypothesisPoints point, MeasuredRuns.Row row) {
        HypothesisPoints.Answer a = point.decide(put(r, values), Map.of());
        if (a == HypothesisPoints.Answer.OPEN) {
            throw new AssertionError(row.place() + ": whether " + r + " is not decided for " + text(values, row));
        }
        return a == HypothesisPoints.Answer.HOLDS;
    }

    private static Relation put(Relation r, Map<Expr.Sym, Expr> values) {
        return r.map(e -> Exprs.substitute(e, values));
    }

    private String text(Map<Expr.Sym, Expr> values, MeasuredRuns.Row row) {
        return values.keySet().stream()
                .map(s -> s.name() + " = " + runs.text(row, s.name()))
                .collect(Collectors.joining(", "));
    }
}
