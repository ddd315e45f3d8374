package org.majorant.prove.order;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Expr;

/**
 * How a positive function of {@code C} grows: {@code exp(k1 C^f1 (ln C)^g1 + …) C^a (ln C)^b (ln ln C)^c}.
 *
 * @param exponentials what stands in the exponential: each grows faster than {@code ln C}
 * @param power {@code a}
 * @param log {@code b}
 * @param loglog {@code c}
 */
public record Growth(List<Exponential> exponentials, Expr power, Expr log, Expr loglog) {

    /** {@code k C^f (ln C)^g}, with {@code f > 0}, or {@code f = 0} and {@code g > 1}. */
    public record Exponential(Expr coefficient, Expr power, Expr log) {}

    public static final Growth CONSTANT = new Growth(List.of(), Expr.ZERO, Expr.ZERO, Expr.ZERO);

    public Growth {
        exponentials = List.copyOf(exponentials);
    }

    static Growth of(Expr power, Expr log, Expr loglog) {
        return new Growth(List.of(), power, log, loglog);
    }

    boolean isConstant() {
        return exponentials.isEmpty() && power == Expr.ZERO && log == Expr.ZERO && loglog == Expr.ZERO;
    }

    /** The same as an expression in the variable. */
    public Expr of(Expr c) {
        List<Expr> factors = new ArrayList<>();
        List<Expr> sum = new ArrayList<>();
        for (Exponential e : exponentials) {
            sum.add(product(e.coefficient(), List.of(raised(c, e.power()), raised(Expr.log(c), e.log()))));
        }
        if (!sum.isEmpty()) {
            factors.add(Expr.exp(sum.size() == 1 ? sum.get(0) : Expr.add(sum)));
        }
        factors.add(raised(c, power));
        factors.add(raised(Expr.log(c), log));
        factors.add(raised(Expr.log(Expr.log(c)), loglog));
        return product(Expr.ONE, factors);
    }

    /** A product without factors 1 and without products in products; -1 before it becomes a sign. */
    static Expr product(Expr coefficient, List<Expr> factors) {
        List<Expr> all = new ArrayList<>();
        boolean minus = coefficient instanceof Expr.Num n && n.value().signum() < 0;
        flatten(minus ? Expr.num(((Expr.Num) coefficient).value().negate()) : coefficient, all);
        factors.forEach(f -> flatten(f, all));
        Expr product = all.isEmpty() ? Expr.ONE : all.size() == 1 ? all.get(0) : Expr.mul(all);
        return minus ? Expr.neg(product) : product;
    }

    private static void flatten(Expr e, List<Expr> into) {
        if (e instanceof Expr.Mul m) {
            into.addAll(m.factors());
        } else if (e != Expr.ONE) {
            into.add(e);
        }
    }

    /** A power, of {@code 1/x} as one of {@code x}. */
    private static Expr raised(Expr base, Expr exponent) {
        if (base instanceof Expr.Div d && d.numerator() == Expr.ONE && exponent != Expr.ZERO) {
            Expr opposite = exponent instanceof Expr.Num n
                    ? Expr.num(n.value().negate())
                    : exponent instanceof Expr.Neg m ? m.operand() : Expr.neg(exponent);
            return raised(d.denominator(), opposite);
        }
        return exponent == Expr.ZERO ? Expr.ONE : exponent == Expr.ONE ? base : Expr.pow(base, exponent);
    }
}
