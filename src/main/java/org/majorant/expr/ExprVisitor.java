package org.majorant.expr;

/** One method for each kind of node of {@link Expr}. */
public interface ExprVisitor<R> {
    R num(Expr.Num node);

    R sym(Expr.Sym node);

    R neg(Expr.Neg node);

    R add(Expr.Add node);

    R mul(Expr.Mul node);

    R div(Expr.Div node);

    R pow(Expr.Pow node);

    R call(Expr.Call node);

    R formal(Expr.Formal node);
}
