package org.majorant.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.judge.search.HypothesisPoints;
import org.majorant.theorem.Statement;

/** Holds the claims of a theorem against runs, one after the other. */
final class RunCheck {
    private static final int MOST_SHOWN = 5;
    /** Decides what holds no symbol. */
    private static final HypothesisPoints GROUND =
            HypothesisPoints.of(List.of(), Set.of(), Map.of()).orElseThrow();

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
        runs.requireUsed(symbols.stream().map(Expr.Sym::name).toList());
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
        Map<Expr.Sym, Expr> values = values(row);
        List<Relation> needed = new ArrayList<>(hypotheses);
        values.keySet().forEach(s -> needed.addAll(HypothesisPoints.inside(s)));
        for (Relation h : needed) {
            if (!holds(h, values, row)) {
                return List.of(row.place() + ": the hypothesis " + h + " does not hold, and the theorem says nothing: "
                        + text(values, row));
            }
        }
        for (Statement c : claims.claims()) {
            if (!c.conditions().stream().allMatch(r -> holds(claims.expanded(r), values, row))) {
                continue;
            }
            spokenOf++;
            for (Relation r : claims.source().relations(c)) {
                if (!holds(r, values, row)) {
                    return List.of(row.place() + ": " + PointCheck.failing(claims, c, put(r, values), GROUND, Map.of())
                            + " for " + text(values, row));
                }
            }
        }
        return List.of();
    }

    /**
     * The value of every symbol: the run's, or what an equation that is affine in it gives it. An equation of another form may
     * have several solutions, of which the theorem speaks all the same, so that none is picked.
     */
    private Map<Expr.Sym, Expr> values(MeasuredRuns.Row row) {
        Map<Expr.Sym, Expr> values = new LinkedHashMap<>();
        for (Expr.Sym s : symbols) {
            if (runs.gives(s.name())) {
                values.put(s, Expr.num(value(row, s)));
            }
        }
        for (boolean more = true; more; ) {
            more = false;
            for (Relation h : hypotheses) {
                more |= h.op() == Relation.Op.EQ && follows(put(h, values), values);
            }
        }
        for (Expr.Sym s : symbols) {
            if (!values.containsKey(s)) {
                throw new IllegalArgumentException(row.place() + ": the runs give no value for " + s.name()
                        + ", and no equation that is affine in it fixes it; the columns are "
                        + String.join(", ", runs.columns()) + "; name one with column(\"" + s.name()
                        + "\", …), or a value with with(\"" + s.name() + "\", …)");
            }
        }
        return values;
    }

    /** Puts down the value of the one symbol of an equation that is affine in it, with a coefficient that is not 0 for certain. */
    private static boolean follows(Relation equation, Map<Expr.Sym, Expr> values) {
        Set<Expr.Sym> unknown = PointValues.symbols(List.of(equation));
        if (unknown.size() != 1) {
            return false;
        }
        Expr.Sym s = unknown.iterator().next();
        if (equation.left() == s && !Exprs.contains(equation.right(), s)) {
            values.put(s, equation.right());
            return true;
        }
        Expr gap = Expr.sub(equation.left(), equation.right());
        try {
            Expr coefficient = Derivative.of(gap, s);
            boolean affine = !Exprs.contains(coefficient, s)
                    && GROUND.decide(new Relation(coefficient, Relation.Op.NE, Expr.ZERO), Map.of())
                            == HypothesisPoints.Answer.HOLDS;
            if (affine) {
                Expr constant = Exprs.substitute(gap, Map.of(s, Expr.ZERO));
                values.put(s, Expr.neg(Expr.div(constant, coefficient)));
            }
            return affine;
        } catch (NotDifferentiableException e) {
            return false;
        }
    }

    private BigFraction value(MeasuredRuns.Row row, Expr.Sym s) {
        BigFraction x = runs.value(row, s.name());
        if (!s.domain().contains(x)) {
            throw new IllegalArgumentException(row.place() + ": " + s.name() + " is " + HypothesisPoints.text(x)
                    + " here, and lies outside its domain " + s.domain());
        }
        return x;
    }

    private boolean holds(Relation r, Map<Expr.Sym, Expr> values, MeasuredRuns.Row row) {
        HypothesisPoints.Answer a = GROUND.decide(put(r, values), Map.of());
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
                .filter(s -> runs.gives(s.name()))
                .map(s -> s.name() + " = " + runs.text(row, s.name()))
                .collect(Collectors.joining(", "));
    }
}
