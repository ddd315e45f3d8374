package org.majorant.expr;

import java.util.List;

/** Whether an expression is a whole number wherever it has a value, seen from its form. */
public final class Integers {
    private Integers() {}

    public static boolean isInteger(Expr e) {
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
        if (e instanceof Expr.Pow p) {
            return isInteger(p.base())
                    && p.exponent() instanceof Expr.Num n
                    && Rationals.isInteger(n.value())
                    && n.value().signum() >= 0;
        }
        if (e instanceof Expr.Formal f && f.kind() == FormalKind.APPLIED) {
            return f.range().integral();
        }
        return e instanceof Expr.Call c && isInteger(c);
    }

    private static boolean isInteger(Expr.Call c) {
        return switch (c.function().row().whole()) {
            case ALWAYS -> true;
            case OF_WHOLE_ARGUMENTS -> all(c.arguments());
            case NOT_KNOWN -> false;
        };
    }

    private static boolean all(List<Expr> parts) {
        return parts.stream().allMatch(Integers::isInteger);
    }
}
