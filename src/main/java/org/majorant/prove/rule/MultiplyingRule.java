package org.majorant.prove.rule;

import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;

/**
 * {@code by multiplying STEP, STEP, …}: the product of the named relations, all turned to point the same way, with a factor that is
 * known to be at least (or at most) 1.
 *
 * <p>Side conditions: both sides of every relation are positive; every one is an equation or points the way of the claim.
 */
public final class MultiplyingRule implements Rule.OfRelations {
    @Override
    public Conclusion check(Relation claim, Situation situation) {
        return AddingRule.sum(claim, situation, NormalForm::logDifference);
    }
}
