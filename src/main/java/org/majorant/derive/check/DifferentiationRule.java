package org.majorant.derive.check;

import java.util.EnumSet;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.expr.normal.NormalForm;
import org.majorant.expr.normal.Sign;
import org.majorant.theorem.Formula;

/**
 * {@code by differentiation}: a relation in which every {@code diff(f, x)} is carried out (the other symbols held fixed) and
 * which then holds by normal form or positivity; or {@code increasing f in x} by the sign of the derivative.
 *
 * <p>Side conditions: f is differentiable wherever the hypotheses hold. For monotonicity the domain of x is an interval, and
 * only hypotheses that do not speak of x, or bound it alone, are used.
 */
final class DifferentiationRule implements StepRule {
    @Override
    public StepResult check(Situation situation) {
        if (situation.claim() instanceof Formula.Monotone m) {
            return monotone(m, situation);
        }
        if (situation.claim() instanceof Formula.Comparison c) {
            return relations(c, situation);
        }
        return StepResult.refused("'differentiation' proves relations between derivatives, and monotonicity");
    }

    /** What could be carried out was, before the rule is asked; see {@link Ties} for what is left. */
    private static StepResult relations(Formula.Comparison c, Situation situation) {
        NormalForm form = situation.normalForm();
        for (Relation r : c.chain()) {
            if (hasDerivative(r.left()) || hasDerivative(r.right())) {
                return StepResult.refused("a derivative has no closed form, or " + Ties.REASON);
            }
            if (!Implication.holds(form, r)) {
                return StepResult.refused("with the derivatives carried out, " + r + " is not found to hold");
            }
        }
        return StepResult.accepted("the derivatives carried out");
    }

    private static boolean hasDerivative(Expr e) {
        return Exprs.containsFormal(e, EnumSet.of(FormalKind.DIFF));
    }

    private static StepResult monotone(Formula.Monotone m, Situation situation) {
        Expr.Sym x = m.variable();
        if (x.domain().integral()) {
            return StepResult.refused("the domain of " + x + " is not an interval of reals");
        }
        NormalForm form = situation.normalForm(r -> SolvingRule.isRange(r, x) || !SolvingRule.mentions(r, x));
        form.of(m.body());
        Sign s = form.sign(form.of(Derivative.of(m.body(), x)));
        boolean right = m.increasing() ? s.isPositive() : s.isNegative();
        if (!right) {
            return StepResult.refused("the sign of the derivative of " + m.body() + " is not known to be "
                    + (m.increasing() ? "positive" : "negative"));
        }
        return Exprs.contains(m.body(), x)
                ? StepResult.accepted("the derivative is " + (m.increasing() ? "positive" : "negative"))
                : StepResult.refused(x + " does not occur");
    }
}
