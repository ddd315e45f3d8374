package org.majorant.judge.runs;

import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;

/**
 * A bound that runs must tell from a claim.
 *
 * @param name in what it differs from the claim
 * @param claim the number of the claim
 * @param smaller its smaller side, in the symbols of the theory
 * @param larger its larger side
 * @param conditions under which it is made, besides those of the claim
 * @param constants what is fitted of it
 */
record Rival(String name, int claim, Expr smaller, Expr larger, List<Relation> conditions, List<Expr.Sym> constants) {
    Rival {
        conditions = List.copyOf(conditions);
        constants = List.copyOf(constants);
    }
}
