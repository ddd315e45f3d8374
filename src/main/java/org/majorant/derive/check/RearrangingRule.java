package org.majorant.derive.check;

import org.majorant.expr.Relation;
import org.majorant.expr.normal.NormalForm;

/**
 * {@code by rearranging STEP}: the step with the same added to both sides, both sides multiplied by a factor of known sign,
 * or their logarithm, exponential or a power taken.
 *
 * <p>Side conditions: the factor is not 0 and has a known sign; for logarithms and powers both sides are positive.
 */
final class RearrangingRule implements StepRule.OfRelations {
    @Override
    public StepResult check(Relation claim, Situation situation) {
        if (situation.referenced().isEmpty()) {
            return StepResult.refused("say what is rearranged: by rearranging step 2");
        }
        NormalForm form = situation.normalForm();
        for (Relation source : situation.referenced()) {
            if (Implication.rearranges(form, claim, source)) {
                return StepResult.accepted("a multiple of both sides of " + source);
            }
        }
        return StepResult.refused(claim + " is not found to be a multiple, power or logarithm of both sides of "
                + situation.referenced().get(0));
    }
}
