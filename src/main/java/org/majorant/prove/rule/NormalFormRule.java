package org.majorant.prove.rule;

import org.majorant.expr.Relation;

/**
 * {@code by normal form}: both sides of the equation have the same normal form, as they stand or in their logarithms.
 *
 * <p>Side conditions: every part of both sides is defined for all values that satisfy the hypotheses.
 */
public final class NormalFormRule implements Rule.OfRelations {
    @Override
    public Conclusion check(Relation claim, Situation situation) {
        if (claim.op() != Relation.Op.EQ) {
            return Conclusion.refused("'normal form' proves equations; for an inequality say 'by positivity'");
        }
        return Implication.holds(situation.normalForm(), claim)
                ? Conclusion.accepted("both sides have the same normal form")
                : Conclusion.refused("the normal forms of ", claim.left(), " and ", claim.right(), " differ");
    }
}
