package org.majorant.judge.search;

import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;

/**
 * Solves an equation for a symbol that occurs once, by undoing one operation after the other. The result is a candidate: the
 * caller checks by balls that it satisfies the equation at the point.
 */
public final class Isolation {
    private Isolation() {}

    public static Optional<Expr> solve(Relation equation, Expr.Sym symbol) {
        int left = occurrences(equation.left(), symbol);
        int right = occurrences(equation.right(), symbol);
        if (left + right != 1) {
            return Optional.empty();
        }
        return left == 1
                ? undo(equation.left(), equation.right(), symbol)
                : undo(equation.right(), equation.left(), symbol);
    }

    private static int occurrences(Expr e, Expr.Sym symbol) {
        if (e == symbol) {
            return 1;
        }
        return Exprs.parts(e).stream().mapToInt(p -> occurrences(p, symbol)).sum();
    }

    /** From {@code side = value} to {@code symbol = …}. */
    private static Optional<Expr> undo(Expr side, Expr value, Expr.Sym symbol) {
        if (side == symbol) {
            return Optional.of(value);
        }
        if (side instanceof Expr.Neg n) {
            return undo(n.operand(), Expr.neg(value), symbol);
        }
        if (side instanceof Expr.Add a) {
            Expr rest = value;
            Expr next = null;
            for (Expr t : a.terms()) {
                if (Exprs.contains(t, symbol)) {
                    next = t;
                } else {
                    rest = Expr.sub(rest, t);
                }
            }
            return undo(next, rest, symbol);
        }
        if (side instanceof Expr.Mul m) {
            Expr rest = value;
            Expr next = null;
            for (Expr f : m.factors()) {
                if (Exprs.contains(f, symbol)) {
                    next = f;
                } else {
                    rest = Expr.div(rest, f);
                }
            }
            return undo(next, rest, symbol);
        }
        if (side instanceof Expr.Div d) {
            return Exprs.contains(d.numerator(), symbol)
                    ? undo(d.numerator(), Expr.mul(value, d.denominator()), symbol)
                    : undo(d.denominator(), Expr.div(d.numerator(), value), symbol);
        }
        if (side instanceof Expr.Pow p) {
            return Exprs.contains(p.base(), symbol)
                    ? undo(p.base(), Expr.pow(value, Expr.div(Expr.ONE, p.exponent())), symbol)
                    : undo(p.exponent(), Expr.div(Expr.log(value), Expr.log(p.base())), symbol);
        }
        if (side instanceof Expr.Call c && c.arguments().size() == 1) {
            return c.function().row().inverse().flatMap(f -> undo(c.argument(), f.apply(value), symbol));
        }
        return Optional.empty();
    }
}
