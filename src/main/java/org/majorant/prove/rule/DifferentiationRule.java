package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.theorem.Formula;

/**
 * {@code by differentiation}: a relation in which every {@code diff(f, x)} is carried out (the other symbols held fixed) and
 * which then holds by normal form or positivity; or {@code increasing f in x} by the sign of the derivative.
 *
 * <p>Side conditions: f is differentiable wherever the hypotheses hold. For monotonicity the domain of x is an interval, and
 * only hypotheses that do not speak of x, or bound it alone, are used; where all are such, the steps before hold for every x of
 * an interval, and are used too. Where a range has an end {@code x <= m}, f is continuous there, being defined, and the sign of
 * the derivative is needed inside alone.
 */
public final class DifferentiationRule implements StepRule {
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

    /** The conditions, with the ends of the ranges of {@code x} left out, and they themselves, which hold there too. */
    static List<Relation> interior(List<Relation> conditions, Expr.Sym x) {
        List<Relation> all = new ArrayList<>(conditions);
        for (Relation c : conditions) {
            if (SolvingRule.isRange(c, x) && !c.op().isStrict()) {
                Relation.Op strict = c.op() == Relation.Op.LE ? Relation.Op.LT : Relation.Op.GT;
                all.add(new Relation(c.left(), strict, c.right()));
            }
        }
        return all;
    }

    private static StepResult monotone(Formula.Monotone m, Situation situation) {
        Expr.Sym x = m.variable();
        if (x.domain().integral()) {
            return StepResult.refused("the domain of " + x + " is not an interval of reals");
        }
        boolean free = situation.assumptions().stream()
                .allMatch(r -> SolvingRule.isRange(r, x) || !SolvingRule.mentions(r, x));
        Predicate<Relation> use = r -> free || SolvingRule.isRange(r, x) || !SolvingRule.mentions(r, x);
        NormalForm form = NormalForm.assuming(
                situation.known(situation.conditions()).stream().filter(use).toList());
        form.of(m.body());
        boolean continuous = !Exprs.containsFormal(m.body(), EnumSet.allOf(FormalKind.class));
        if (continuous) {
            List<Relation> inside = interior(situation.conditions(), x);
            form = NormalForm.assuming(
                    situation.known(inside).stream().filter(use).toList());
        }
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
