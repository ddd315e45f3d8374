package org.majorant.testkit;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;

/** Which expressions have values at points. */
final class PointValues {
    private PointValues() {}

    /** Whether it speaks of something that has no value that can be computed at a point. */
    static boolean lacks(Expr e) {
        return Exprs.containsFormal(
                e, EnumSet.of(FormalKind.APPLIED, FormalKind.INFIMUM, FormalKind.LIMIT, FormalKind.INFINITY));
    }

    /** The symbols that need a value. */
    static Set<Expr.Sym> symbols(List<Relation> relations) {
        Set<Expr.Sym> all = new LinkedHashSet<>();
        relations.forEach(r -> all.addAll(Exprs.freeSymbols(r)));
        return all;
    }
}
