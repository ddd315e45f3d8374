package org.majorant.find;

import java.math.BigInteger;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/**
 * {@code k ln v + m v + n}, with {@code k, m, n} free of {@code v}.
 *
 * @param log {@code k}
 * @param linear {@code m}
 * @param constant {@code n}
 */
public record LogLinear(Expr log, Expr linear, Expr constant) {

    /** Reads expressions and logarithms of expressions in this form; null for those that have another. */
    public record Reader(Expr.Sym v, Parameters p) {

        /** The expression itself; null for another form. */
        public LogLinear plain(Expr e) {
            if (!Exprs.contains(e, v)) {
                return new LogLinear(Expr.ZERO, Expr.ZERO, e);
            }
            if (e == v) {
                return new LogLinear(Expr.ZERO, Expr.ONE, Expr.ZERO);
            }
            if (e instanceof Expr.Neg n) {
                return scaled(plain(n.operand()), Expr.num(-1));
            }
            if (e instanceof Expr.Add a) {
                LogLinear sum = new LogLinear(Expr.ZERO, Expr.ZERO, Expr.ZERO);
                for (Expr t : a.terms()) {
                    sum = added(sum, plain(t));
                }
                return sum;
            }
            if (e instanceof Expr.Mul m) {
                return product(m);
            }
            if (e instanceof Expr.Div d && !Exprs.contains(d.denominator(), v)) {
                return scaled(plain(d.numerator()), p.over(Expr.ONE, d.denominator()));
            }
            return e instanceof Expr.Call c && c.function() == Fn.LOG ? logarithm(c.argument()) : null;
        }

        private LogLinear product(Expr.Mul m) {
            Expr scale = Expr.ONE;
            LogLinear one = null;
            for (Expr f : m.factors()) {
                if (!Exprs.contains(f, v)) {
                    scale = p.times(scale, f);
                } else if (one == null) {
                    one = plain(f);
                    if (one == null) {
                        return null;
                    }
                } else {
                    return null;
                }
            }
            return scaled(one, scale);
        }

        /** The logarithm of an expression; null also where a part of it is not known to be positive. */
        public LogLinear logarithm(Expr e) {
            if (!Exprs.contains(e, v)) {
                return isPositive(e) ? new LogLinear(Expr.ZERO, Expr.ZERO, p.log(e)) : null;
            }
            if (e == v) {
                return new LogLinear(Expr.ONE, Expr.ZERO, Expr.ZERO);
            }
            if (e instanceof Expr.Mul m) {
                LogLinear sum = new LogLinear(Expr.ZERO, Expr.ZERO, Expr.ZERO);
                for (Expr f : m.factors()) {
                    sum = added(sum, logarithm(f));
                }
                return sum == null ? ofMultiple(e) : sum;
            }
            if (e instanceof Expr.Div d) {
                return added(logarithm(d.numerator()), scaled(logarithm(d.denominator()), Expr.num(-1)));
            }
            if (e instanceof Expr.Pow w && !Exprs.contains(w.exponent(), v)) {
                LogLinear base = logarithm(w.base());
                return scaled(
                        base == null && isEven(w.exponent()) ? ofMultiple(Expr.neg(w.base())) : base, w.exponent());
            }
            if (e instanceof Expr.Call c && c.function() == Fn.EXP) {
                return plain(c.argument());
            }
            if (e instanceof Expr.Call c && c.function() == Fn.SQRT) {
                return scaled(logarithm(c.argument()), Expr.num(1, 2));
            }
            return ofMultiple(e);
        }

        /** {@code ln(m v)}, where the expression is {@code m v}. */
        private LogLinear ofMultiple(Expr e) {
            LogLinear plain = plain(e);
            boolean multiple =
                    plain != null && p.isZero(plain.log()) && p.isZero(plain.constant()) && isPositive(plain.linear());
            return multiple ? new LogLinear(Expr.ONE, Expr.ZERO, p.log(plain.linear())) : null;
        }

        private boolean isPositive(Expr e) {
            try {
                return p.sign(e).isPositive();
            } catch (UndecidedException unknown) {
                return false;
            }
        }

        private static boolean isEven(Expr e) {
            return e instanceof Expr.Num n
                    && n.value().divide(2).getDenominator().equals(BigInteger.ONE);
        }

        LogLinear added(LogLinear x, LogLinear y) {
            return x == null || y == null
                    ? null
                    : new LogLinear(
                            p.plus(x.log(), y.log()),
                            p.plus(x.linear(), y.linear()),
                            p.plus(x.constant(), y.constant()));
        }

        LogLinear scaled(LogLinear x, Expr by) {
            return x == null
                    ? null
                    : new LogLinear(p.times(x.log(), by), p.times(x.linear(), by), p.times(x.constant(), by));
        }
    }
}
