package org.majorant.find.multiseries;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;

/** What was found, as one would write it: without terms 0, factors and exponents 1, and logarithms of 1. */
final class Plain {
    private Plain() {}

    /** An expression with the same value wherever the given one has a value. */
    static Expr of(Expr e) {
        if (e instanceof Expr.Formal) {
            return e;
        }
        Expr in = Exprs.rebuild(e, Plain::of);
        if (in instanceof Expr.Add a) {
            return joined(a.terms(), true);
        }
        if (in instanceof Expr.Mul m) {
            return joined(m.factors(), false);
        }
        if (in instanceof Expr.Div d) {
            return d.denominator() == Expr.ONE ? d.numerator() : d.denominator() == d.numerator() ? Expr.ONE : in;
        }
        if (in instanceof Expr.Pow p) {
            return p.exponent() == Expr.ONE ? p.base() : p.exponent() == Expr.ZERO ? Expr.ONE : power(p);
        }
        if (in instanceof Expr.Call c && c.arguments().size() == 1) {
            boolean one = c.function() == Fn.LOG && c.argument() == Expr.ONE;
            boolean zero = c.function() == Fn.EXP && c.argument() == Expr.ZERO;
            return one ? Expr.ZERO : zero ? Expr.ONE : in;
        }
        return in;
    }

    /** A sum or product without what changes nothing, flat. */
    private static Expr joined(List<Expr> parts, boolean sum) {
        Expr neutral = sum ? Expr.ZERO : Expr.ONE;
        List<Expr> all = new ArrayList<>();
        for (Expr p : parts) {
            if (sum && p instanceof Expr.Add a) {
                all.addAll(a.terms());
            } else if (!sum && p instanceof Expr.Mul m) {
                all.addAll(m.factors());
            } else if (p != neutral) {
                all.add(p);
            }
        }
        return all.isEmpty() ? neutral : all.size() == 1 ? all.get(0) : sum ? Expr.add(all) : Expr.mul(all);
    }

    private static Expr power(Expr.Pow p) {
        return p.exponent() == Expr.num(-1) ? Expr.div(Expr.ONE, p.base()) : p;
    }
}
