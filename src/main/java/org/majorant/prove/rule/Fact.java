package org.majorant.prove.rule;

import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.prove.order.Orders;
import org.majorant.theorem.Formula;

/**
 * What may be used in a step: a hypothesis, a condition, or a step before, with all abbreviations put in.
 *
 * @param name {@code given 1}, {@code step 2}, as the ledger names it
 * @param label the name given to it; may be empty
 * @param formula what it says, derivatives of closed form carried out
 * @param asWritten the same with its derivatives as they stand
 * @param conditions under which it holds
 */
public record Fact(String name, String label, Formula formula, Formula asWritten, List<Relation> conditions) {
    public Fact {
        conditions = List.copyOf(conditions);
    }

    /** Its relations, where it is a comparison; else none. */
    public List<Relation> relations() {
        return relations(formula);
    }

    /** The expressions that have values where it holds: the sides of its relations, also of those it states for all values. */
    public List<Expr> valued() {
        Formula body = asWritten instanceof Formula.Quantified q && q.forAll() ? q.body() : asWritten;
        return relations(body).stream()
                .filter(r -> !Orders.isInfinite(r.left()) && !Orders.isInfinite(r.right()))
                .flatMap(r -> java.util.stream.Stream.of(r.left(), r.right()))
                .toList();
    }

    private static List<Relation> relations(Formula f) {
        return f instanceof Formula.Comparison c ? c.chain() : List.of();
    }
}
