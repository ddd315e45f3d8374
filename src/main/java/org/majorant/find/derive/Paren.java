package org.majorant.find.derive;

import org.majorant.expr.Expr;

/** An expression as a factor or an exponent of a text. */
final class Paren {
    private Paren() {}

    static String of(Expr e) {
        boolean plain = e instanceof Expr.Sym
                || e instanceof Expr.Num n && n.toString().matches("\\d+")
                || e instanceof Expr.Call;
        return plain ? e.toString() : "(" + e + ")";
    }
}
