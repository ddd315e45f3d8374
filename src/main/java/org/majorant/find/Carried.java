package org.majorant.find;

import java.util.function.BinaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.prove.order.Parameters;

/** Sums, products and powers of an expression carried out from within, as far as parameters are: {@code 2*a} for {@code a + a}. */
public final class Carried {
    private Carried() {}

    /**
     * The expression with its arithmetic carried out; powers by an operation of the caller's, which gets the parts of each
     * carried out already. The value is the same wherever the input has one, which the caller checks.
     */
    public static Expr out(Expr e, Parameters arithmetic, BinaryOperator<Expr> power) {
        if (e instanceof Expr.Neg n) {
            return arithmetic.negate(out(n.operand(), arithmetic, power));
        }
        if (e instanceof Expr.Add a) {
            Expr sum = Expr.ZERO;
            for (Expr t : a.terms()) {
                sum = arithmetic.plus(sum, out(t, arithmetic, power));
            }
            return sum;
        }
        if (e instanceof Expr.Mul m) {
            Expr product = Expr.ONE;
            for (Expr f : m.factors()) {
                product = arithmetic.times(product, out(f, arithmetic, power));
            }
            return product;
        }
        if (e instanceof Expr.Div d) {
            return arithmetic.over(out(d.numerator(), arithmetic, power), out(d.denominator(), arithmetic, power));
        }
        if (e instanceof Expr.Pow p) {
            return power.apply(out(p.base(), arithmetic, power), out(p.exponent(), arithmetic, power));
        }
        return Exprs.rebuild(e, part -> out(part, arithmetic, power));
    }
}
