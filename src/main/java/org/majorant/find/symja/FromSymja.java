package org.majorant.find.symja;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.IFraction;
import org.matheclipse.core.interfaces.IInteger;
import org.matheclipse.core.interfaces.ISymbol;

/**
 * Reads Symja's trees. Only exact real expressions of our own functions are let through; a failure that came back as an
 * ordinary expression is named and rejected.
 */
final class FromSymja {
    /** How Symja says that it failed; every other unknown head is rejected as well, in other words. */
    private static final Set<String> FAILURES = Set.of(
            "Hold",
            "Indeterminate",
            "ConditionalExpression",
            "ComplexInfinity",
            "DirectedInfinity",
            "Undefined",
            "$Failed",
            "$Aborted");

    private final Map<ISymbol, Expr.Sym> symbols = new LinkedHashMap<>();

    FromSymja(Map<Expr.Sym, ISymbol> sent) {
        sent.forEach((ours, theirs) -> symbols.put(theirs, ours));
    }

    Expr of(IExpr e) {
        if (e instanceof IInteger n) {
            return Expr.num(n.toBigNumerator());
        }
        if (e instanceof IFraction f) {
            return Expr.num(BigFraction.of(f.toBigNumerator(), f.toBigDenominator()));
        }
        if (e instanceof ISymbol s) {
            return symbol(s);
        }
        if (e instanceof IAST tree && tree.head() instanceof ISymbol head) {
            return tree(tree, head);
        }
        throw new RejectedException("the answer contains " + e + ", which is no exact real number or known function");
    }

    private Expr symbol(ISymbol s) {
        Expr.Sym ours = symbols.get(s);
        if (ours != null) {
            return ours;
        }
        if (s == S.E) {
            return Expr.exp(Expr.ONE);
        }
        if (s == S.Pi) {
            return Expr.call(Fn.PI);
        }
        throw failure(s);
    }

    private static RejectedException failure(ISymbol head) {
        String name = head.getSymbolName();
        return new RejectedException(
                FAILURES.contains(name) ? "the answer contains " + name : "the answer is not carried out: " + name);
    }

    private Expr tree(IAST tree, ISymbol head) {
        List<Expr> args = new ArrayList<>();
        boolean known = head == S.Plus
                || head == S.Times
                || head == S.Power
                || head == S.ProductLog
                || Heads.of(head).isPresent();
        if (!known) {
            throw failure(head);
        }
        boolean natural = head == S.Power && tree.arg1() == S.E;
        for (int i = 1; i < tree.size(); i++) {
            args.add(of(tree.get(i)));
        }
        if (head == S.Plus) {
            return Expr.add(args);
        }
        if (head == S.Times) {
            return product(args);
        }
        if (head == S.Power) {
            return natural ? Expr.exp(args.get(1)) : Expr.pow(args.get(0), args.get(1));
        }
        return head == S.ProductLog ? lambert(args) : call(Heads.of(head).orElseThrow(), args);
    }

    private static Expr product(List<Expr> factors) {
        boolean minus = factors.get(0) instanceof Expr.Num n && n.value().equals(BigFraction.of(-1));
        return minus && factors.size() > 1 ? Expr.neg(Expr.mul(factors.subList(1, factors.size()))) : Expr.mul(factors);
    }

    private static Expr call(Fn function, List<Expr> args) {
        if (!function.accepts(args.size())) {
            throw new RejectedException("the answer has " + function.text() + " of " + args.size() + " arguments");
        }
        return Expr.call(function, args);
    }

    private static Expr lambert(List<Expr> args) {
        if (args.size() == 1) {
            return Expr.w0(args.get(0));
        }
        boolean number = args.get(0) instanceof Expr.Num;
        BigFraction branch = number ? ((Expr.Num) args.get(0)).value() : null;
        if (BigFraction.ZERO.equals(branch)) {
            return Expr.w0(args.get(1));
        }
        if (BigFraction.of(-1).equals(branch)) {
            return Expr.wm1(args.get(1));
        }
        throw new RejectedException("the answer is on the branch " + args.get(0) + " of Lambert W, which is not real");
    }
}
