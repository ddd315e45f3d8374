package org.majorant.find.derive;

import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.find.Carried;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/** What computer algebra answers, written as a reader would: {@code a/b} for {@code a*b^(-1)}. */
final class Spelling {
    private static final Parameters P = new Parameters(List.of());

    private Spelling() {}

    /** The same value in a form to be read; the expression itself where the two are not found to be equal. */
    static Expr of(Expr e) {
        try {
            Expr read = Carried.out(e, P, Spelling::turned);
            return new NormalForm().equal(e, read) ? read : e;
        } catch (UndecidedException outOfReach) {
            return e;
        }
    }

    /** A power that is not taken apart: {@code (A/eps)^(1/a)}. */
    static Expr power(Expr base, Expr exponent) {
        boolean plain = base instanceof Expr.Num
                || base instanceof Expr.Pow
                || exponent instanceof Expr.Num n && n.value().signum() == 0;
        return exponent == Expr.ONE ? base : plain ? P.power(base, exponent) : Expr.pow(base, exponent);
    }

    /** {@code 1/(a + b)} for {@code -1/(-a - b)}: the sign of a sum of negative terms goes before it. */
    private static Expr turned(Expr base, Expr exponent) {
        boolean odd = exponent instanceof Expr.Num n
                && n.value().equals(org.apache.commons.numbers.fraction.BigFraction.of(-1));
        if (odd && base instanceof Expr.Add a && a.terms().stream().allMatch(t -> t instanceof Expr.Neg)) {
            Expr sum = Expr.add(
                    a.terms().stream().map(t -> ((Expr.Neg) t).operand()).toList());
            return P.negate(P.power(sum, exponent));
        }
        return P.power(base, exponent);
    }
}
