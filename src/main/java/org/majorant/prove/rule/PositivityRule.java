package org.majorant.prove.rule;

import org.majorant.expr.Expr;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.theorem.Rules;

/**
 * {@code by positivity}: the difference of the sides, or of their logarithms, is a sum of terms whose signs are known from
 * the domains, the ranges of the functions, the hypotheses and the steps before.
 *
 * An even power is not negative.
 *
 * <p>Side conditions: every part of both sides is defined for all values that satisfy the hypotheses.
 */
public final class PositivityRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.POSITIVITY)
                .proves("an inequality whose difference is a sum of terms of known sign")
                .needs(
                        "The difference of the sides, or of their logarithms, is a sum of terms whose signs are known "
                                + "from the domains, the ranges of the functions, the hypotheses and the steps before, and these "
                                + "signs agree.",
                        "For a strict inequality at least one of the terms is not 0.",
                        "An even power of anything with a value is at least 0.")
                .accepts("""
                        theorem sum
                          let A, B in (0, inf)
                          claim A < A + B
                          proof
                            claim 1   by positivity
                        """)
                .refuses("""
                        theorem no-terms-of-one-sign
                          let x in real
                          claim x^2 + 1 > x
                          proof
                            claim 1   by positivity
                        """, "the sign of (x^2 + 1) - x is not known")
                .withoutLemma("the step is closed on its own by the tactics of `Steps.v`; there is no single lemma");
    }

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        NormalForm form = situation.normalForm();
        if (isSquare(claim.left()) && claim.right() == Expr.ZERO && claim.op() == Relation.Op.GE) {
            form.of(claim.left());
            return Conclusion.accepted("an even power");
        }
        Sign s = form.compare(claim.left(), claim.right());
        return s.satisfies(claim.op())
                ? Conclusion.accepted("the difference is a sum of terms of known sign")
                : Conclusion.refused(
                        "the sign of ",
                        Expr.sub(claim.left(), claim.right()),
                        " is not known",
                        s.isKnown()
                                ? " well enough: "
                                        + s.name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', ' ')
                                : "");
    }

    private static boolean isSquare(Expr e) {
        return e instanceof Expr.Pow p
                && p.exponent() instanceof Expr.Num n
                && n.value().signum() > 0
                && Rationals.isInteger(n.value())
                && !Rationals.numerator(n.value()).testBit(0);
    }
}
