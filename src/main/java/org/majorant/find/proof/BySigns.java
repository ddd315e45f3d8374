package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.theorem.Statement;

/** A claim in two cases: the sign of what stands below {@code abs}, the order of what stands below {@code min} and {@code max}. */
final class BySigns {
    private final Statement claim;
    private final Relation relation;
    private final String goal;
    private final Names names;

    BySigns(Statement claim, Relation relation, String goal, Names names) {
        this.claim = claim;
        this.relation = relation;
        this.goal = goal;
        this.names = names;
    }

    /** The two sides that are compared in a case. */
    private Set<List<Expr>> splits() {
        Set<List<Expr>> all = new LinkedHashSet<>();
        for (Expr side : List.of(relation.left(), relation.right())) {
            Exprs.anyNode(side, n -> {
                if (n instanceof Expr.Call c && c.function() == Fn.ABS) {
                    all.add(List.of(c.argument(), Expr.ZERO));
                } else if (n instanceof Expr.Call c
                        && (c.function() == Fn.MIN || c.function() == Fn.MAX)
                        && c.arguments().size() == 2) {
                    all.add(c.arguments());
                }
                return false;
            });
        }
        for (Expr.Sym x : Parts.symbols(relation)) {
            if (!x.domain().isPositive() && !x.domain().isNegative()) {
                all.add(List.of(x, Expr.ZERO));
            }
            all.add(List.of(x, Expr.ONE));
        }
        return all;
    }

    List<List<String>> proposals() {
        List<List<String>> all = new ArrayList<>();
        String up = names.label("up");
        String down = names.label("down");
        List<List<Expr>> splits = List.copyOf(splits());
        for (List<Expr> s : splits) {
            String above = s.get(0) + " >= " + s.get(1);
            String below = s.get(0) + " < " + s.get(1);
            for (String rule : List.of("positivity", "differentiation")) {
                all.add(List.of(
                        up + ": " + relation + Names.when(claim, above) + " by " + rule,
                        down + ": " + relation + Names.when(claim, below) + " by " + rule,
                        goal + " by cases from " + up + ", " + down));
            }
        }
        for (int i = 0; i < splits.size(); i++) {
            for (int j = i + 1; j < splits.size() && j < i + 4; j++) {
                all.add(nested(List.of(splits.get(i), splits.get(j))));
            }
        }
        if (splits.size() >= 3) {
            all.add(nested(splits.subList(0, 3)));
        }
        return all;
    }

    /** All splits at once: a case for each choice of sides, put together from the innermost split outward. */
    private List<String> nested(List<List<Expr>> splits) {
        List<String> lines = new ArrayList<>();
        String whole = nested(splits, new ArrayList<>(), "case", lines);
        String last = lines.remove(lines.size() - 1);
        lines.add(goal + last.substring(last.indexOf(" by cases from ")));
        return whole.isEmpty() ? List.of() : lines;
    }

    private String nested(List<List<Expr>> splits, List<String> under, String path, List<String> lines) {
        String label = names.label(path);
        String says = label + ": " + relation + Names.when(claim, under.toArray(new String[0]));
        if (under.size() == splits.size()) {
            lines.add(says + " by positivity");
            return label;
        }
        List<Expr> split = splits.get(under.size());
        List<String> parts = new ArrayList<>();
        for (String op : List.of(" >= ", " < ")) {
            List<String> inner = new ArrayList<>(under);
            inner.add(split.get(0) + op + split.get(1));
            parts.add(nested(splits, inner, path + (op.equals(" < ") ? "l" : "g"), lines));
        }
        lines.add(says + " by cases from " + String.join(", ", parts));
        return label;
    }
}
