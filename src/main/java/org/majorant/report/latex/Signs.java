package org.majorant.report.latex;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Expr;

/** Takes the sign off the front of an expression, so that a printer of a sum can write a minus for it. */
public final class Signs {
    /** An expression as plus or minus another that shows no sign in front. */
    public record Signed(boolean negative, Expr magnitude) {}

    private Signs() {}

    public static Signed of(Expr e) {
        if (e instanceof Expr.Neg n) {
            return new Signed(true, n.operand());
        }
        if (e instanceof Expr.Num n && n.decimals() < 0 && n.value().signum() < 0) {
            return new Signed(true, Expr.num(n.value().negate()));
        }
        if (e instanceof Expr.Mul m) {
            Signed first = of(m.factors().get(0));
            List<Expr> factors = new ArrayList<>(m.factors());
            factors.remove(0);
            if (first.magnitude() != Expr.ONE) {
                factors.add(0, first.magnitude());
            }
            return first.negative() ? new Signed(true, Expr.mul(factors)) : new Signed(false, e);
        }
        if (e instanceof Expr.Div d) {
            Signed top = of(d.numerator());
            return top.negative() ? new Signed(true, Expr.div(top.magnitude(), d.denominator())) : new Signed(false, e);
        }
        return new Signed(false, e);
    }
}
