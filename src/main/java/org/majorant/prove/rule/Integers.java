package org.majorant.prove.rule;

import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.Rationals;

/** Whether an expression is a whole number wherever it is defined, seen from its form. */
final class Integers {
    private Integers() {}

    static boolean isInteger(Expr e) {
        if (e instanceof Expr.Num n) {
            return Rationals.isInteger(n.value());
        }
        if (e instanceof Expr.Sym s) {
            return s.domain().integral();
        }
        if (e instanceof Expr.Neg n) {
            return isInteger(n.operand());
        }
        if (e instanceof Expr.Add a) {
            return all(a.terms());
        }
        if (e instanceof Expr.Mul m) {
            return all(m.factors());
        }
        return e instanceof Expr.Call c && (c.function() == Fn.CEIL || c.function() == Fn.FLOOR);
    }

    private static boolean all(List<Expr> parts) {
        return parts.stream().allMatch(Integers::isInteger);
    }
}
