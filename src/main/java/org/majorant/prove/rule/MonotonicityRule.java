package org.majorant.prove.rule;

import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Rules;

/**
 * {@code by monotonicity from STEP}: the same monotone function on both sides of the step, one that its row says to be
 * strictly increasing or decreasing on its domain, such as exp, log and Wm1.
 *
 * <p>Side conditions: both values are defined; what stands below the function follows from the step by
 * {@link RearrangingRule}. Where the step says {@code increasing f in x}: see {@link ComparisonByMonotonicity}.
 */
public final class MonotonicityRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.MONOTONICITY)
                .proves(
                        "an inequality between the same function at two places",
                        "an inequality between a monotone function and its limit at an end of the domain")
                .needs(
                        "Of `X` with `f(x)` and `f(y)` in the step: `f` is one of `exp`, `log`, `sqrt`, `W0`, `omega`, "
                                + "`artanh`, which increase, or `Wm1`, which decreases, and what stands below `f` is `X` "
                                + "rearranged.",
                        "Where `X` says `increasing f in x` and points are given: `low < high` (or `<=`) is known, both "
                                + "lie in the domain of x and meet the conditions of `X`, which are ranges of x.",
                        "Where a limit is named: it is one at an open end of the domain of x, and the conditions of `X` "
                                + "are conditions of the step that leave all between x and that end.",
                        "In both, no hypothesis speaks of x.")
                .accepts("""
                        theorem both-sides-of-w
                          let A, B in (0, inf)
                          given A < B
                          claim W0(A) < W0(B)
                          proof
                            claim 1   by monotonicity from given 1

                        theorem between-two-points
                          let A, B, M in (0, inf)
                          given A < B
                          claim A*exp(A) < B*exp(B)
                          proof
                            rises: increasing M*exp(M) in M   by differentiation
                            claim 1                           by monotonicity from rises with low := A, high := B

                        theorem above-the-limit
                          let u in (0, 1)
                          claim artanh(u) > u
                          proof
                            rises: increasing artanh(u) - u in u           by differentiation
                            start: lim(artanh(u) - u, u -> 0) = 0          by order
                            claim 1                                        by monotonicity from rises, start
                        """)
                .refuses("""
                        theorem not-strictly
                          let A, B in (0, inf)
                          given A < B
                          claim ceil(A) <= ceil(B)
                          proof
                            claim 1   by monotonicity from given 1
                        """, "ceil is not strictly monotone")
                .inCoq("Powers.exp_le", "Powers.ln_le", "Steps.W0_le", "Steps.W0_ge", "Steps.Wm1_le", "Steps.Wm1_ge");
    }

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        for (Fact f : situation.references()) {
            if (f.formula() instanceof Formula.Monotone m) {
                return ComparisonByMonotonicity.check(claim, f, m, situation);
            }
        }
        if (!(claim.left() instanceof Expr.Call l)
                || !(claim.right() instanceof Expr.Call r)
                || l.function() != r.function()) {
            return Conclusion.refused("the same function must stand on both sides");
        }
        int monotone = l.function().row().monotone();
        if (monotone == 0) {
            return Conclusion.refused(l.function().text(), " is not strictly monotone");
        }
        Relation.Op below = monotone > 0 ? claim.op() : claim.op().swapped();
        NormalForm form = situation.normalForm();
        form.of(claim.left());
        form.of(claim.right());
        Relation inner = new Relation(l.argument(), below, r.argument());
        boolean follows = situation.referenced().stream().anyMatch(s -> Implication.rearranges(form, inner, s));
        String direction = monotone > 0 ? " increases" : " decreases";
        return follows
                ? Conclusion.accepted(l.function().text() + direction)
                : Conclusion.refused(inner, " is not found to follow from what is named");
    }
}
