package org.majorant.find.symja;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.expr.Expr;
import org.majorant.expr.ExprVisitor;
import org.majorant.expr.Rationals;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.ISymbol;

/**
 * Builds Symja's trees, never through its parser. Symbols go under names of their own making, since {@code C}, {@code D},
 * {@code E}, {@code I}, {@code K}, {@code N} and {@code O} are its own.
 */
final class ToSymja implements ExprVisitor<IExpr> {
    private final Map<Expr.Sym, ISymbol> symbols = new LinkedHashMap<>();

    Map<Expr.Sym, ISymbol> symbols() {
        return symbols;
    }

    IExpr of(Expr e) {
        return e.accept(this);
    }

    private IExpr[] all(List<Expr> list) {
        return list.stream().map(this::of).toArray(IExpr[]::new);
    }

    @Override
    public IExpr num(Expr.Num node) {
        return F.fraction(Rationals.numerator(node.value()), Rationals.denominator(node.value()))
                .normalize();
    }

    @Override
    public ISymbol sym(Expr.Sym node) {
        return symbols.computeIfAbsent(node, s -> F.Dummy("mjSym" + symbols.size()));
    }

    @Override
    public IExpr neg(Expr.Neg node) {
        return F.Times(F.CN1, of(node.operand()));
    }

    @Override
    public IExpr add(Expr.Add node) {
        return F.Plus(all(node.terms()));
    }

    @Override
    public IExpr mul(Expr.Mul node) {
        return F.Times(all(node.factors()));
    }

    @Override
    public IExpr div(Expr.Div node) {
        return F.Times(of(node.numerator()), F.Power(of(node.denominator()), F.CN1));
    }

    @Override
    public IExpr pow(Expr.Pow node) {
        return F.Power(of(node.base()), of(node.exponent()));
    }

    @Override
    public IExpr call(Expr.Call node) {
        IExpr[] x = all(node.arguments());
        return switch (node.function()) {
            case EXP -> F.Power(S.E, x[0]);
            case SQRT -> F.Power(x[0], F.C1D2);
            case W0 -> F.ProductLog(x[0]);
            case WM1 -> F.ProductLog(F.CN1, x[0]);
            case OMEGA -> F.ProductLog(F.Power(S.E, x[0]));
            case PI -> S.Pi;
            default ->
                F.ast(
                        x,
                        Heads.of(node.function())
                                .orElseThrow(() -> new NoAnswerException(
                                        node.function().text() + " cannot be put to computer algebra")));
        };
    }

    @Override
    public IExpr formal(Expr.Formal node) {
        throw new NoAnswerException(node + " has no value of its own and cannot be put to computer algebra");
    }
}
