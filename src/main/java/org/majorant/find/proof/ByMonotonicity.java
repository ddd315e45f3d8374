package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;

/**
 * An inequality from how the difference of its sides moves in one symbol: from an end of the domain on, towards a limit, or around
 * a least value.
 */
final class ByMonotonicity {
    private static final List<String> TURNING = List.of("0", "1", "exp(-1)", "exp(1)", "1/2", "2", "-1");

    private final Theorem theorem;
    private final Statement claim;
    private final Expr difference;
    private final Relation relation;
    private final String goal;
    private final Names names;

    ByMonotonicity(Theorem theorem, Statement claim, Relation relation, String goal, Names names) {
        this.theorem = theorem;
        this.claim = claim;
        this.relation = relation;
        this.difference = Objects.requireNonNullElse(Parts.difference(relation), Expr.ZERO);
        this.goal = goal;
        this.names = names;
    }

    List<List<String>> proposals() {
        List<List<String>> all = new ArrayList<>();
        if (Parts.difference(relation) == null) {
            return all;
        }
        for (Expr.Sym x : Parts.symbols(relation)) {
            if (!x.domain().integral()) {
                fromEnd(x, all);
                towardsLimit(x, all);
                aroundLeast(x, all);
            }
        }
        return all;
    }

    /** {@code F(a) <= F(x)} from an end of the domain that belongs to it, or from a condition {@code x >= a}. */
    private void fromEnd(Expr.Sym x, List<List<String>> all) {
        Domain d = x.domain();
        if (d.lower().closed()) {
            between(x, Rationals.text(d.lower().value()), x.toString(), "increasing", all);
        }
        if (d.upper().closed()) {
            between(x, x.toString(), Rationals.text(d.upper().value()), "decreasing", all);
        }
        List<Relation> bounds = new ArrayList<>(claim.conditions());
        theorem.givens().stream()
                .filter(g -> g.formula() instanceof org.majorant.theorem.Formula.Comparison)
                .forEach(g -> bounds.addAll(((org.majorant.theorem.Formula.Comparison) g.formula()).chain()));
        for (Relation c : bounds) {
            Relation turned = c.left() == x ? c : c.swapped();
            if (turned.left() == x && !Exprs.contains(turned.right(), x)) {
                boolean above = turned.op() == Relation.Op.GE || turned.op() == Relation.Op.GT;
                String end = turned.right().toString();
                between(
                        x,
                        above ? end : x.toString(),
                        above ? x.toString() : end,
                        above ? "increasing" : "decreasing",
                        all);
            }
        }
    }

    private void between(Expr.Sym x, String low, String high, String way, List<List<String>> all) {
        String rises = names.label("rises");
        String from = names.label("from");
        String end = way.equals("increasing") ? low : high;
        String at = difference.toString().replaceAll("\\b" + x + "\\b", "(" + end + ")");
        String when = Names.when(claim);
        List<String> lines = new ArrayList<>(List.of(
                rises + ": " + way + " " + difference + " in " + x + when + " by differentiation",
                from + ": " + at + " <= " + difference + when + " by monotonicity from " + rises + " with low := " + low
                        + ", high := " + high));
        lines.add(goal + " by adding " + from);
        all.add(lines);
        List<String> strict = new ArrayList<>(lines);
        strict.set(1, strict.get(1).replace(" <= ", " < "));
        all.add(strict);
    }

    private void towardsLimit(Expr.Sym x, List<List<String>> all) {
        Domain d = x.domain();
        String when = Names.when(claim);
        List<String[]> ends = new ArrayList<>();
        if (!d.lower().closed()) {
            ends.add(new String[] {
                d.lower().isInfinite() ? "-inf" : Rationals.text(d.lower().value()), "increasing"
            });
        }
        if (!d.upper().closed()) {
            ends.add(new String[] {
                d.upper().isInfinite() ? "inf" : Rationals.text(d.upper().value()), "decreasing"
            });
        }
        for (String[] end : ends) {
            String moves = names.label("moves");
            String limit = names.label("limit");
            String past = names.label("past");
            for (String value : List.of("0", "1")) {
                all.add(List.of(
                        moves + ": " + end[1] + " " + difference + " in " + x + when + " by differentiation",
                        limit + ": lim(" + difference + ", " + x + " -> " + end[0] + ") = " + value + " by order",
                        past + ": " + difference + " > " + value + when + " by monotonicity from " + moves + ", "
                                + limit,
                        goal + " by adding " + past));
            }
        }
    }

    private void aroundLeast(Expr.Sym x, List<List<String>> all) {
        String falls = names.label("falls");
        String rises = names.label("rises");
        String least = names.label("least");
        List<String> turning = new ArrayList<>(TURNING);
        Parts.symbols(relation).stream().filter(s -> s != x).forEach(s -> turning.add(s.toString()));
        for (String m : turning) {
            String at = difference.toString().replaceAll("\\b" + x + "\\b", "(" + m + ")");
            all.add(List.of(
                    falls + ": decreasing " + difference + " in " + x + Names.when(claim, x + " < " + m)
                            + " by differentiation",
                    rises + ": increasing " + difference + " in " + x + Names.when(claim, x + " > " + m)
                            + " by differentiation",
                    least + ": " + difference + " >= " + at + Names.when(claim) + " by unimodality from " + falls + ", "
                            + rises,
                    goal + " by adding " + least));
        }
    }
}
