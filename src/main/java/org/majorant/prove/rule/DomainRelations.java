package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;

/** The domain of a symbol as relations. */
public final class DomainRelations {
    private DomainRelations() {}

    /** The relations that the ends of the domain state; integrality is not among them. */
    public static List<Relation> of(Expr.Sym symbol) {
        Domain d = symbol.domain();
        List<Relation> all = new ArrayList<>();
        if (!d.lower().isInfinite()) {
            Relation.Op op = d.lower().closed() ? Relation.Op.GE : Relation.Op.GT;
            all.add(new Relation(symbol, op, Expr.num(d.lower().value())));
        }
        if (!d.upper().isInfinite()) {
            Relation.Op op = d.upper().closed() ? Relation.Op.LE : Relation.Op.LT;
            all.add(new Relation(symbol, op, Expr.num(d.upper().value())));
        }
        return all;
    }
}
