package org.majorant.prove.rule;

import org.majorant.prove.trust.Trust;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Rules;

/**
 * {@code by order}: a claim of growth ({@code Theta}, {@code O}, {@code Omega}, {@code o}, {@code ~}) or an equation or
 * inequality with limits, from the expansions of both sides.
 *
 * <p>Side conditions, discharged by {@link org.majorant.prove.order.Orders}: every sign on which a comparison of two terms rests
 * is known; arguments of logarithms, powers and W lie in their domains near the limit; no hypothesis ties another symbol to
 * the variable.
 */
public final class OrderRule implements Rule {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.ORDER)
                .proves(
                        "a limit, `lim(…) = inf` and `= -inf` too",
                        "an order of growth: `Theta`, `O`, `Omega`, `o`, `~`")
                .needs(
                        "Both sides can be expanded in powers of the variable, of its logarithm and of the logarithm of "
                                + "that, and exponentials of those.",
                        "Every sign on which a comparison of two terms rests is known; arguments of logarithms, powers "
                                + "and W lie in their domains near the limit.",
                        "The variable reaches its target within its domain.",
                        "No equation among the hypotheses ties another symbol to the variable; a joint limit falls apart "
                                + "into limits in one variable, all finite.")
                .accepts("""
                        theorem growth
                          let A, B, a, C in (0, inf)
                          claim A*C^(-a) + B*C^(-a)/log(C) = Theta(C^(-a)) as C -> inf
                          claim lim(W0(C)/log(C), C -> inf) = 1
                          claim lim(log(C), C -> 0) = -inf
                          proof
                            claim 1   by order
                            claim 2   by order
                            claim 3   by order
                        """)
                .refuses("""
                        theorem sign-not-known
                          let C in (0, inf)
                          let x, y in real
                          given x^3 < 0
                          claim lim(C^x, C -> inf) = 0
                          proof
                            claim 1   by order
                        """, "the sign of x is not known")
                .withoutLemma("the goal is exported; its proof in Coq is by hand, there is no single lemma");
    }

    @Override
    public Conclusion check(Situation situation) {
        Formula claim = situation.claim();
        if (!GrowthClaims.concerns(claim)) {
            return Conclusion.refused("this rule proves limits and orders of growth");
        }
        situation.log().note(Trust.Tool.ORDER);
        GrowthClaims.Decision d = new GrowthClaims(situation.known(), situation.ties()).decide(claim);
        return d.holds()
                ? Conclusion.accepted(d.actual()).showing(d.limits())
                : Conclusion.refused("it does not hold: ", d.actual());
    }
}
