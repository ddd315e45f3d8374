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
    private static final EnumSet<FormalKind> NOT_AT_POINTS =
            EnumSet.of(FormalKind.APPLIED, FormalKind.INFIMUM, FormalKind.LIMIT, FormalKind.INFINITY);

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
        return f.chain().stream().map(r -> r.map(expansion)).allMatch(ClaimGroups::hasValues);
    }

    /** Whether both sides of a relation without abbreviations have values at points. */
    static boolean hasValues(Relation r) {
        return !mentions(r, NOT_AT_POINTS);
    }

    boolean mentions(Formula.Comparison f, FormalKind kind) {
        return f.chain().stream().map(r -> r.map(expansion)).anyMatch(r -> mentions(r, EnumSet.of(kind)));
    }

    private static boolean mentions(Relation r, EnumSet<FormalKind> kinds) {
        return Exprs.containsFormal(r.left(), kinds) || Exprs.containsFormal(r.right(), kinds);
    }
}
