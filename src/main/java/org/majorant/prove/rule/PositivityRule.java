package org.majorant.prove.rule;

import org.majorant.expr.Expr;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;

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
