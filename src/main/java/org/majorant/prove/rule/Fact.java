package org.majorant.prove.rule;

import java.util.List;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;

/**
 * What may be used in a step: a hypothesis, a condition, or a step before, with all abbreviations put in.
 *
 * @param name {@code given 1}, {@code step 2}, as the ledger names it
 * @param label the name given to it; may be empty
 * @param formula what it says
 * @param conditions under which it holds
 */
public record Fact(String name, String label, Formula formula, List<Relation> conditions) {

    /** Its relations, where it is a comparison; else none. */
    public List<Relation> relations() {
        return formula instanceof Formula.Comparison c ? c.chain() : List.of();
    }
}
