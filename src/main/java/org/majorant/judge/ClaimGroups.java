package org.majorant.judge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;

/**
 * The claims that have values at points, without abbreviations.
 *
 * @param expansion puts the abbreviations in
 * @param byConditions grouped by the conditions under which they are made
 * @param others how many claims have no values at points
 */
record ClaimGroups(UnaryOperator<Expr> expansion, Map<List<Relation>, List<Relation>> byConditions, int others) {

    static ClaimGroups of(Theorem theorem) {
        ClaimGroups none = new ClaimGroups(theorem.expansion(), Map.of(), 0);
        Map<List<Relation>, List<Relation>> groups = new LinkedHashMap<>();
        int others = 0;
        for (Statement c : theorem.claims()) {
            List<Relation> conditions =
                    c.conditions().stream().map(r -> r.map(none.expansion)).toList();
            List<Relation> group = groups.computeIfAbsent(conditions, k -> new ArrayList<>());
            if (c.formula() instanceof Formula.Comparison f && none.hasValues(f)) {
                f.chain().forEach(r -> group.add(r.map(none.expansion)));
            } else {
                others++;
            }
        }
        return new ClaimGroups(none.expansion, groups, others);
    }

    /** Whether both sides have values at points, once the abbreviations are put in. */
    private boolean hasValues(Formula.Comparison f) {
        return !mentions(f, FormalKind.APPLIED)
                && !mentions(f, FormalKind.INFIMUM)
                && !mentions(f, FormalKind.LIMIT)
                && !mentions(f, FormalKind.INFINITY);
    }

    boolean mentions(Formula.Comparison f, FormalKind kind) {
        return f.chain().stream()
                .map(r -> r.map(expansion))
                .anyMatch(r -> Exprs.containsFormal(r.left(), EnumSet.of(kind))
                        || Exprs.containsFormal(r.right(), EnumSet.of(kind)));
    }
}
