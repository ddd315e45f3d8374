package org.majorant.prove.rule;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.Definedness;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Rules;

/**
 * {@code by differentiation}: a relation in which every {@code diff(f, x)} is carried out (the other symbols held fixed) and
 * which then holds by normal form or positivity; or {@code increasing f in x} by the sign of the derivative.
 *
 * <p>Side conditions: for monotonicity the domain of x is an interval, narrowed by what the hypotheses say of x alone and by
 * the step's own ranges of x. Inside it f is differentiable, and its derivative has the sign; at an end that belongs to it f is
 * continuous, having a value there.
 */
public final class DifferentiationRule implements Rule {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.DIFFERENTIATION)
                .proves("`increasing f in x` or `decreasing f in x`", "a relation between derivatives")
                .needs(
                        "Of a relation: with every `diff(f, x)` carried out, the other symbols held fixed, it holds by "
                                + "normal form or positivity.",
                        "Of monotonicity: the domain of x is an interval, narrowed by what hypotheses say of x alone and "
                                + "by the ranges of x after `when`, and x occurs in f.",
                        "Inside that interval f is differentiable and the derivative has the sign everywhere; at an end "
                                + "that belongs to it f has a value.",
                        "No equation among the hypotheses ties x to another symbol of f.")
                .accepts("""
                        theorem rises
                          let t in (0, inf)
                          claim increasing t*exp(t) in t
                          claim diff(t*exp(-t), t) = (1 - t)*exp(-t)
                          proof
                            claim 1   by differentiation
                            claim 2   by differentiation
                        """)
                .refuses("""
                        theorem slope-of-0-at-a-point
                          let x in real
                          claim increasing x^3 in x
                          proof
                            claim 1   by differentiation
                        """, "the sign of the derivative of x^3 is not known to be positive")
                .inCoq("ScalarOptimum.rises", "ScalarOptimum.falls");
    }

    @Override
    public Conclusion check(Situation situation) {
        if (situation.claim() instanceof Formula.Monotone m) {
            return monotone(m, situation);
        }
        if (situation.claim() instanceof Formula.Comparison c) {
            return relations(c, situation);
        }
        return Conclusion.refused("'differentiation' proves relations between derivatives, and monotonicity");
    }

    /** What could be carried out was, before the rule is asked; see {@link Ties} for what is left. */
    private static Conclusion relations(Formula.Comparison c, Situation situation) {
        NormalForm form = situation.normalForm();
        for (Relation r : c.chain()) {
            if (hasDerivative(r.left()) || hasDerivative(r.right())) {
                return Conclusion.refused("a derivative has no closed form, or ", Ties.REASON);
            }
            if (!Implication.holds(form, r)) {
                return Conclusion.refused("with the derivatives carried out, ", r, " is not found to hold");
            }
        }
        return Conclusion.accepted("the derivatives carried out");
    }

    private static boolean hasDerivative(Expr e) {
        return Exprs.containsFormal(e, EnumSet.of(FormalKind.DIFF));
    }

    private static Conclusion monotone(Formula.Monotone m, Situation situation) {
        Expr.Sym x = m.variable();
        if (x.domain().integral()) {
            return Conclusion.refused("the domain of ", x, " is not an interval of reals");
        }
        if (!Exprs.contains(m.body(), x)) {
            return Conclusion.refused(x, " does not occur");
        }
        boolean closed = !Exprs.containsUnknown(m.body());
        Expr.Sym inside = closed ? Expr.sym(x.name(), x.domain().interior()) : x;
        NormalForm form = situation.everywhere(x, inside, closed);
        Expr body = Exprs.substitute(m.body(), Map.of(x, inside));
        Optional<Definedness.Missing> missing = form.missing(Expr.diff(body, inside));
        if (missing.isPresent()) {
            return Conclusion.refused(missing.get().parts().toArray());
        }
        Sign s = form.sign(form.of(Derivative.of(body, inside)));
        String wanted = m.increasing() ? "positive" : "negative";
        return (m.increasing() ? s.isPositive() : s.isNegative())
                ? Conclusion.accepted("the derivative is ", wanted)
                : Conclusion.refused("the sign of the derivative of ", m.body(), " is not known to be ", wanted);
    }
}
