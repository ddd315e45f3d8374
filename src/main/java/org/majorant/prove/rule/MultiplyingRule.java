package org.majorant.prove.rule;

import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.theorem.Rules;

/**
 * {@code by multiplying STEP, STEP, …}: the product of the named relations, all turned to point the same way, with a factor that is
 * known to be at least (or at most) 1.
 *
 * <p>Side conditions: both sides of every relation are positive; every one is an equation or points the way of the claim.
 */
public final class MultiplyingRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.MULTIPLYING)
                .proves("an inequality that is the product of known ones")
                .needs(
                        "Both sides of every relation that is named, and of the step, are positive.",
                        "Every relation that is named is an equation, or points the way of the step once it is turned.",
                        "The factor that is left points that way too: it is at least 1, or at most 1.")
                .accepts("""
                        theorem product
                          let A, B, C, D in (0, inf)
                          given A <= B
                          given C < D
                          claim A*C < B*D
                          proof
                            claim 1   by multiplying given 1, given 2
                        """)
                .refuses("""
                        theorem perhaps-negative
                          let x, y in real
                          given x <= y
                          claim x^3 <= y^3
                          proof
                            claim 1   by multiplying given 1, given 1, given 1
                        """, "must be positive, which is not known of x")
                .withoutLemma("the step is closed on its own by the tactics of `Steps.v`; there is no single lemma");
    }

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        return AddingRule.sum(claim, situation, NormalForm::logDifference);
    }
}
