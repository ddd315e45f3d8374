package org.majorant.judge;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.rule.GrowthClaims;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.verdict.Witness;

/** Refutes claims of growth and of limits: the order that holds is another one, for all values of the symbols. */
final class OrderCheck {
    private OrderCheck() {}

    /** The first claim without conditions that is refuted, with the order or the limit that holds. */
    static Optional<Witness.Order> refutation(
            Theorem theorem, List<Relation> hypotheses, UnaryOperator<Expr> expansion) {
        GrowthClaims claims = GrowthClaims.of(theorem, hypotheses);
        for (Statement c : theorem.claims()) {
            Formula f = Formulas.map(c.formula(), expansion);
            if (!c.conditions().isEmpty() || !GrowthClaims.concerns(f)) {
                continue;
            }
            try {
                GrowthClaims.Decision d = claims.decide(f);
                if (!d.holds()) {
                    return Optional.of(new Witness.Order(
                            c.formula().toString(), d.actual().folded(theorem).toString()));
                }
            } catch (UndecidedException | NotDifferentiableException e) {
                // Nothing is refuted.
            }
        }
        return Optional.empty();
    }
}
