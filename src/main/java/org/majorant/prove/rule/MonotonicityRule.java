package org.majorant.prove.rule;

import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.theorem.Formula;

/**
 * {@code by monotonicity from STEP}: the same monotone function on both sides of the step: exp, log, sqrt, W0, omega
 * (increasing), Wm1 (decreasing).
 *
 * <p>Side conditions: both values are defined; what stands below the function follows from the step by
 * {@link RearrangingRule}. Where the step says {@code increasing f in x}: see {@link ComparisonByMonotonicity}.
 */
public final class MonotonicityRule implements Rule.OfRelations {
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
        Relation.Op below = switch (l.function()) {
            case EXP, LOG, SQRT, W0, OMEGA, ARTANH -> claim.op();
            case WM1 -> claim.op().swapped();
            case ABS, MIN, MAX, CEIL, FLOOR -> null;
        };
        if (below == null) {
            return Conclusion.refused(l.function().text(), " is not strictly monotone");
        }
        NormalForm form = situation.normalForm();
        form.of(claim.left());
        form.of(claim.right());
        Relation inner = new Relation(l.argument(), below, r.argument());
        boolean follows = situation.referenced().stream().anyMatch(s -> Implication.rearranges(form, inner, s));
        String direction = l.function() == Fn.WM1 ? " decreases" : " increases";
        return follows
                ? Conclusion.accepted(l.function().text() + direction)
                : Conclusion.refused(inner, " is not found to follow from what is named");
    }
}
