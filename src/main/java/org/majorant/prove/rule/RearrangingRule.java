package org.majorant.prove.rule;

import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.Normal;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.theorem.Rules;

/**
 * {@code by rearranging STEP}: the step with the same added to both sides, both sides multiplied by a factor of known sign,
 * or their logarithm, exponential or a power taken.
 *
 * <p>Side conditions: the factor is not 0 and has a known sign; for logarithms and powers both sides are positive.
 */
public final class RearrangingRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.REARRANGING)
                .proves("what a known relation says, written in another way")
                .needs(
                        "The difference of the sides of the step, or of their logarithms, is a known multiple of that of "
                                + "`X`.",
                        "The factor is not 0 and its sign is known; with a negative one the relation turns. `with factor "
                                + ":= f` gives a factor that is a sum.",
                        "For logarithms and powers both sides are positive.")
                .accepts("""
                        theorem both-squared
                          let A, B in (0, inf)
                          given A < B
                          claim A^2 < B^2
                          proof
                            claim 1   by rearranging given 1
                        """)
                .refuses("""
                        theorem more-than-rearranged
                          let A, B in (0, inf)
                          given A < B
                          claim A < 2*B
                          proof
                            claim 1   by rearranging given 1
                        """, "is not found to be a multiple, power or logarithm of both sides of A < B")
                .withoutLemma("the step is closed on its own by the tactics of `Steps.v`; there is no single lemma");
    }

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        if (situation.referenced().isEmpty()) {
            return Conclusion.refused("say what is rearranged: by rearranging step 2");
        }
        NormalForm form = situation.normalForm();
        Expr factor = situation.values().get("factor");
        if (factor != null) {
            return multiplied(form, claim, factor, situation);
        }
        for (Relation source : situation.referenced()) {
            if (Implication.rearranges(form, claim, source)) {
                return Conclusion.accepted("a multiple of both sides of ", source);
            }
        }
        return Conclusion.refused(
                claim,
                " is not found to be a multiple, power or logarithm of both sides of ",
                situation.referenced().get(0));
    }

    /** {@code with factor := f}: both sides times a factor of any form, whose sign is known. */
    private static Conclusion multiplied(NormalForm form, Relation claim, Expr factor, Situation situation) {
        Normal k = form.of(factor);
        Sign sign = form.sign(k);
        for (Relation source : situation.referenced()) {
            Normal product = form.multiply(k, form.difference(source));
            boolean same = form.isZero(form.add(form.difference(claim), form.negate(product)))
                    || form.equal(claim.left(), Expr.mul(factor, source.left()))
                            && form.equal(claim.right(), Expr.mul(factor, source.right()));
            if (same && sign.times(Sign.of(source.op())).satisfies(claim.op())) {
                return Conclusion.accepted("both sides of ", source, " times ", factor);
            }
        }
        return Conclusion.refused(
                claim, " is not found to be ", factor, " times both sides, or the sign of the factor is not known");
    }
}
