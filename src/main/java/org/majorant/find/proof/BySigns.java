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

/** A claim in all cases at once: signs of what stands below {@code abs}, orders of what stands below {@code min} and {@code max}. */
final class BySigns {
    private static final int MOST_SYMBOLS = 3;

    private final Statement claim;
    private final Relation relation;
    private final String goal;
    private final Names names;

    /** @param goal a relation */
    BySigns(Goal goal, Relation relation) {
        this.claim = goal.says();
        this.relation = relation;
        this.goal = goal.head();
        this.names = goal.names();
    }

    /** The two sides that are compared in a case: those of {@link #kinks}, and each symbol with 0 and 1. */
    static Set<List<Expr>> splits(Relation relation) {
        Set<List<Expr>> all = kinks(relation);
        List<Expr.Sym> symbols = Parts.symbols(relation);
        for (Expr.Sym x : symbols.size() <= MOST_SYMBOLS ? symbols : List.<Expr.Sym>of()) {
            if (!x.domain().isPositive() && !x.domain().isNegative()) {
                all.add(List.of(x, Expr.ZERO));
            }
            all.add(List.of(x, Expr.ONE));
        }
        return all;
    }

    /** Where {@code abs}, {@code min} and {@code max} change what they are. */
    static Set<List<Expr>> kinks(Relation relation) {
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
        return all;
    }

    List<List<String>> proposals() {
        List<List<String>> all = new ArrayList<>();
        List<List<Expr>> splits = List.copyOf(kinks(relation));
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
