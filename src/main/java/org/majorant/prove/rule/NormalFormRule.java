package org.majorant.prove.rule;

import org.majorant.expr.Relation;
import org.majorant.theorem.Rules;

/**
 * {@code by normal form}: both sides of the equation have the same normal form, as they stand or in their logarithms.
 *
 * <p>Side conditions: every part of both sides is defined for all values that satisfy the hypotheses.
 */
public final class NormalFormRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.NORMAL_FORM)
                .proves("an equation that is an identity")
                .needs(
                        "Both sides have the same normal form, as they stand or in their logarithms.",
                        "The hypotheses and the steps before decide the signs on which the normal form of a root, a "
                                + "power or a logarithm depends.")
                .accepts("""
                        theorem identity
                          let a, b in real
                          claim (a + b)^2 - (a - b)^2 = 4*a*b
                          proof
                            claim 1   by normal form
                        """)
                .refuses("""
                        theorem root-of-a-square
                          let x in real
                          claim sqrt(x^2) = abs(x)
                          proof
                            claim 1   by normal form
                        """, "the normal forms of sqrt(x^2) and abs(x) differ")
                .withoutLemma("the step is closed on its own by the tactics of `Steps.v`; there is no single lemma");
    }

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
