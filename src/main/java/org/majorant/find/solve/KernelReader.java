package org.majorant.find.solve;

import java.math.BigInteger;
import java.util.Map;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.Rationals;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/**
 * Reads an expression as a {@link KernelSum}. Where it has a value the sum has the same; the sum may have one in more places, so what the
 * expression needs for its value is for the caller to ask.
 */
final class KernelReader {
    private static final int LARGEST_POWER = 16;
    private static final int MOST_TERMS = 60;

    private final Expr.Sym v;
    private final Parameters p;
    private final boolean expands;

    /**
     * @param v the unknown
     * @param expands whether products and whole powers of sums are multiplied out
     */
    KernelReader(Expr.Sym v, Parameters p, boolean expands) {
        this.v = v;
        this.p = p;
        this.expands = expands;
    }

    KernelSum of(Expr e) {
        if (!Exprs.contains(e, v)) {
            return KernelSum.constant(p.isZero(e) ? Expr.ZERO : e);
        }
        if (e instanceof Expr.Neg n) {
            return of(n.operand()).scaled(Expr.num(-1), p);
        }
        if (e instanceof Expr.Add a) {
            KernelSum sum = KernelSum.ZERO;
            for (Expr t : a.terms()) {
                sum = sum.plus(of(t), p);
            }
            return sum;
        }
        if (e instanceof Expr.Mul m) {
            KernelSum product = KernelSum.constant(Expr.ONE);
            for (Expr f : m.factors()) {
                product = product(product, of(f));
            }
            return product;
        }
        if (e instanceof Expr.Div d) {
            return product(of(d.numerator()), power(of(d.denominator()), Expr.num(-1)));
        }
        if (e instanceof Expr.Pow w) {
            return pow(e, w);
        }
        return e instanceof Expr.Call c ? call(c) : KernelSum.kernel(e);
    }

    private KernelSum product(KernelSum x, KernelSum y) {
        if (x.terms().isEmpty() || y.terms().isEmpty()) {
            return KernelSum.ZERO;
        }
        boolean large = x.terms().size() * y.terms().size() > MOST_TERMS;
        if (x.monomial() != null && y.monomial() != null || !large && (expands || x.isConstant() || y.isConstant())) {
            return x.times(y, p);
        }
        return bound(x).times(bound(y), p);
    }

    /** As one monomial: a sum of several terms becomes a kernel. */
    private KernelSum bound(KernelSum x) {
        return x.monomial() != null ? x : KernelSum.kernel(x.expr(p));
    }

    private KernelSum pow(Expr e, Expr.Pow w) {
        if (!Exprs.contains(w.exponent(), v)) {
            return power(of(w.base()), w.exponent());
        }
        return isPositive(w.base()) ? exp(Expr.mul(w.exponent(), Surds.log(w.base(), p))) : KernelSum.kernel(e);
    }

    /** A power of a sum, the exponent free of the unknown. */
    KernelSum power(KernelSum base, Expr exponent) {
        if (exponent == Expr.ONE) {
            return base;
        }
        Map<Expr, Expr> m = base.monomial();
        if (m == null) {
            int n = whole(exponent);
            if (expands && n >= 2 && n <= LARGEST_POWER) {
                KernelSum all = base;
                for (int i = 1; i < n; i++) {
                    all = product(all, base);
                }
                return all;
            }
            return base.terms().isEmpty() ? KernelSum.ZERO : powerOf(base.expr(p), exponent);
        }
        if (isWhole(exponent)
                || isPositive(base.coefficient()) && m.keySet().stream().allMatch(this::isPositive)) {
            return new KernelSum(
                    Map.of(KernelSum.power(m, exponent, p), Surds.raised(base.coefficient(), exponent, p)));
        }
        return powerOf(base.expr(p), exponent);
    }

    private KernelSum powerOf(Expr base, Expr exponent) {
        return new KernelSum(Map.of(Map.of(base, exponent), Expr.ONE));
    }

    private KernelSum call(Expr.Call c) {
        return switch (c.function()) {
            case EXP -> exp(c.argument());
            case SQRT -> power(of(c.argument()), Expr.num(1, 2));
            case LOG -> log(c.argument());
            case ABS -> isPositive(c.argument()) ? of(c.argument()) : KernelSum.kernel(c);
            default -> KernelSum.kernel(c);
        };
    }

    /** {@code exp} of a sum is a product of powers of {@code exp} of monomials. */
    private KernelSum exp(Expr argument) {
        KernelSum product = KernelSum.constant(Expr.ONE);
        for (Map.Entry<Map<Expr, Expr>, Expr> t : of(argument).terms().entrySet()) {
            Map<Expr, Expr> m = t.getKey();
            Expr c = t.getValue();
            KernelSum factor;
            if (m.isEmpty()) {
                factor = KernelSum.constant(p.exp(c));
            } else if (m.size() == 1
                    && m.containsValue(Expr.ONE)
                    && m.keySet().iterator().next() instanceof Expr.Call l
                    && l.function() == Fn.LOG) {
                factor = power(of(l.argument()), c);
            } else {
                factor = powerOf(Expr.exp(KernelSum.expr(m, p)), c);
            }
            product = product.times(factor, p);
        }
        return product;
    }

    private KernelSum log(Expr argument) {
        KernelSum of = new KernelReader(v, p, false).of(argument);
        Map<Expr, Expr> m = of.monomial();
        if (m == null || !isPositive(of.coefficient()) || !m.keySet().stream().allMatch(this::isPositive)) {
            Expr inner = of.expr(p);
            return KernelSum.kernel(Expr.log(inner == Expr.ZERO ? argument : inner));
        }
        KernelSum sum = KernelSum.constant(Surds.log(of.coefficient(), p));
        for (Map.Entry<Expr, Expr> f : m.entrySet()) {
            KernelSum one = f.getKey() instanceof Expr.Call c && c.function() == Fn.EXP
                    ? of(c.argument())
                    : KernelSum.kernel(Expr.log(f.getKey()));
            sum = sum.plus(one.scaled(f.getValue(), p), p);
        }
        return sum;
    }

    private boolean isPositive(Expr e) {
        try {
            return p.sign(e).isPositive();
        } catch (UndecidedException x) {
            return false;
        }
    }

    static boolean isWhole(Expr e) {
        return e instanceof Expr.Num n && Rationals.isInteger(n.value());
    }

    /** The whole number that it is; 0 for others. */
    static int whole(Expr e) {
        return isWhole(e) && ((Expr.Num) e).value().abs().getNumerator().compareTo(BigInteger.valueOf(1000)) < 0
                ? ((Expr.Num) e).value().intValue()
                : 0;
    }
}
