package org.majorant.find.simplify;

import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Rationals;

/**
 * The measure by which forms are ordered: one for each symbol, operation, sign and function, and for a number one for each
 * digit, and one for its fraction bar.
 */
final class ExpressionSize {
    private ExpressionSize() {}

    static int of(Expr e) {
        if (e instanceof Expr.Num n) {
            int top = Rationals.numerator(n.value()).abs().toString().length();
            int bottom = Rationals.denominator(n.value()).toString().length();
            boolean whole = Rationals.isInteger(n.value());
            return (n.value().signum() < 0 ? 1 : 0) + top + (whole ? 0 : 1 + bottom);
        }
        int parts = Exprs.parts(e).stream().mapToInt(ExpressionSize::of).sum();
        int operations = e instanceof Expr.Add a
                ? a.terms().size() - 1
                : e instanceof Expr.Mul m ? m.factors().size() - 1 : 1;
        // A subtraction is one operation, and not the sum of a term and a sign.
        long minus = e instanceof Expr.Add a
                ? a.terms().stream().skip(1).filter(t -> t instanceof Expr.Neg).count()
                : 0;
        return parts + operations - (int) minus;
    }
}
