package org.majorant.find;

import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Rationals;
import org.majorant.prove.order.Parameters;

/** {@code a x^2 + b x + c} read off an expression whose third derivative is 0. */
record Quadratic(Expr square, Expr linear, Expr constant) {

    /** The coefficients, where every term is a multiple of 1, x or x^2 once its powers are put together; else null. */
    static Quadratic of(Expr e, Expr.Sym x, Parameters p) {
        Quadratic sum = new Quadratic(Expr.ZERO, Expr.ZERO, Expr.ZERO);
        return add(e, Expr.ONE, 0, x, p, sum);
    }

    /** Adds {@code scale * x^degree * e}. */
    private static Quadratic add(Expr e, Expr scale, int degree, Expr.Sym x, Parameters p, Quadratic sum) {
        if (sum == null) {
            return null;
        }
        if (e instanceof Expr.Add a) {
            Quadratic s = sum;
            for (Expr t : a.terms()) {
                s = add(t, scale, degree, x, p, s);
            }
            return s;
        }
        if (e instanceof Expr.Neg n) {
            return add(n.operand(), p.negate(scale), degree, x, p, sum);
        }
        if (e instanceof Expr.Mul m) {
            return product(m, scale, degree, x, p, sum);
        }
        if (e instanceof Expr.Div d) {
            int below = degreeOf(d.denominator(), x);
            if (below >= 0) {
                Expr by = below == 0 ? p.over(scale, d.denominator()) : scale;
                return add(d.numerator(), by, degree - below, x, p, sum);
            }
        }
        int own = degreeOf(e, x);
        if (own < 0 && own != NEGATIVE) {
            return null;
        }
        Expr k = Exprs.contains(e, x) ? scale : p.times(scale, e);
        return sum.plus(degree + (own == NEGATIVE ? power(e, x) : own), k, p);
    }

    private static final int NEGATIVE = -2;

    private static Quadratic product(Expr.Mul m, Expr scale, int degree, Expr.Sym x, Parameters p, Quadratic sum) {
        Expr k = scale;
        int total = degree;
        Expr rest = null;
        for (Expr f : m.factors()) {
            if (!Exprs.contains(f, x)) {
                k = p.times(k, f);
            } else if (f == x || f instanceof Expr.Pow && degreeOf(f, x) != -1) {
                total += power(f, x);
            } else if (rest == null) {
                rest = f;
            } else {
                return null;
            }
        }
        return add(rest == null ? Expr.ONE : rest, k, total, x, p, sum);
    }

    /** 0 for what is free of x, the exponent of a whole power of x, {@link #NEGATIVE} for a negative one, -1 for anything else. */
    private static int degreeOf(Expr e, Expr.Sym x) {
        if (!Exprs.contains(e, x)) {
            return 0;
        }
        if (e == x) {
            return 1;
        }
        boolean whole = e instanceof Expr.Pow w
                && w.base() == x
                && w.exponent() instanceof Expr.Num n
                && Rationals.isInteger(n.value());
        if (!whole) {
            return -1;
        }
        int n = power(e, x);
        return n >= 0 ? n : NEGATIVE;
    }

    private static int power(Expr e, Expr.Sym x) {
        return e == x ? 1 : ((Expr.Num) ((Expr.Pow) e).exponent()).value().intValue();
    }

    private Quadratic plus(int degree, Expr k, Parameters p) {
        return switch (degree) {
            case 0 -> new Quadratic(square, linear, p.plus(constant, k));
            case 1 -> new Quadratic(square, p.plus(linear, k), constant);
            case 2 -> new Quadratic(p.plus(square, k), linear, constant);
            default -> null;
        };
    }
}
