package org.majorant.coq;

import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.FormalKind;
import org.majorant.expr.FunctionRow;

/**
 * Whether an expression is seen to be defined-and-positive from the domains of its symbols alone. What it accepts follows from
 * the domain hypotheses of the exported goal, so that a side condition may be left out there; it never has to be complete.
 */
final class Positive implements ExprVisitor<Boolean> {
    private static final Positive VISITOR = new Positive();

    private Positive() {}

    static boolean is(Expr e) {
        return e.accept(VISITOR);
    }

    @Override
    public Boolean num(Expr.Num node) {
        return node.value().signum() > 0;
    }

    @Override
    public Boolean sym(Expr.Sym node) {
        return node.domain().isPositive();
    }

    @Override
    public Boolean neg(Expr.Neg node) {
        return false;
    }

    @Override
    public Boolean add(Expr.Add node) {
        return node.terms().stream().allMatch(Positive::is);
    }

    @Override
    public Boolean mul(Expr.Mul node) {
        return node.factors().stream().allMatch(Positive::is);
    }

    @Override
    public Boolean div(Expr.Div node) {
        return is(node.numerator()) && is(node.denominator());
    }

    @Override
    public Boolean pow(Expr.Pow node) {
        return is(node.base());
    }

    @Override
    public Boolean call(Expr.Call node) {
        FunctionRow row = node.function().row();
        return row.signed() == FunctionRow.Signed.POSITIVE
                || row.keepsPositive()
                        && row.holdsPositives()
                        && node.arguments().stream().allMatch(Positive::is);
    }

    @Override
    public Boolean formal(Expr.Formal node) {
        return node.kind() == FormalKind.APPLIED && node.range().isPositive();
    }
}
