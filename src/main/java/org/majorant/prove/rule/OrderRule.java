package org.majorant.prove.rule;

import org.majorant.prove.trust.Trust;
import org.majorant.theorem.Formula;

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
