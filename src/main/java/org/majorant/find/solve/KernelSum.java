package org.majorant.find.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.prove.order.Parameters;

/**
 * A sum of products of powers of kernels: the unknown itself, {@code exp} of a product, a logarithm or another function of it, a sum that
 * stands in a power. Coefficients and exponents do not hold the unknown. Immutable.
 *
 * @param terms to each monomial, its kernels with their exponents, the coefficient
 */
record KernelSum(Map<Map<Expr, Expr>, Expr> terms) {
    static final KernelSum ZERO = new KernelSum(Map.of());

    KernelSum {
        terms = new LinkedHashMap<>(terms);
    }

    static KernelSum constant(Expr c) {
        return c == Expr.ZERO ? ZERO : new KernelSum(Map.of(Map.of(), c));
    }

    static KernelSum kernel(Expr k) {
        return new KernelSum(Map.of(Map.of(k, Expr.ONE), Expr.ONE));
    }

    boolean isConstant() {
        return terms.isEmpty() || terms.size() == 1 && terms.containsKey(Map.<Expr, Expr>of());
    }

    /** The term without kernels. */
    Expr constantTerm() {
        return terms.getOrDefault(Map.<Expr, Expr>of(), Expr.ZERO);
    }

    /** The only monomial; null when there is not exactly one. */
    @Nullable
    Map<Expr, Expr> monomial() {
        return terms.size() == 1 ? terms.keySet().iterator().next() : null;
    }

    /** The coefficient of the first term. */
    Expr coefficient() {
        return terms.values().iterator().next();
    }

    Set<Expr> kernels() {
        Set<Expr> all = new LinkedHashSet<>();
        terms.keySet().forEach(m -> all.addAll(m.keySet()));
        return all;
    }

    KernelSum plus(KernelSum other, Parameters p) {
        Map<Map<Expr, Expr>, Expr> sum = new LinkedHashMap<>(terms);
        other.terms.forEach((m, c) -> put(sum, m, c, p));
        return new KernelSum(sum);
    }

    KernelSum times(KernelSum other, Parameters p) {
        Map<Map<Expr, Expr>, Expr> sum = new LinkedHashMap<>();
        terms.forEach((m, c) -> other.terms.forEach((n, d) -> put(sum, product(m, n, p), p.times(c, d), p)));
        return new KernelSum(sum);
    }

    KernelSum scaled(Expr by, Parameters p) {
        return times(constant(by), p);
    }

    /** Divided by a monomial. */
    KernelSum over(Map<Expr, Expr> monomial, Parameters p) {
        return times(new KernelSum(Map.of(power(monomial, Expr.num(-1), p), Expr.ONE)), p);
    }

    private static void put(Map<Map<Expr, Expr>, Expr> sum, Map<Expr, Expr> m, Expr c, Parameters p) {
        Expr before = sum.get(m);
        Expr now = before == null ? c : p.plus(before, c);
        if (now == Expr.ZERO || p.isZero(now)) {
            sum.remove(m);
        } else {
            sum.put(m, now);
        }
    }

    static Map<Expr, Expr> product(Map<Expr, Expr> m, Map<Expr, Expr> n, Parameters p) {
        Map<Expr, Expr> all = new LinkedHashMap<>(m);
        n.forEach((k, e) -> {
            Expr before = all.get(k);
            Expr now = before == null ? e : p.plus(before, e);
            if (now == Expr.ZERO) {
                all.remove(k);
            } else {
                all.put(k, now);
            }
        });
        return all;
    }

    static Map<Expr, Expr> power(Map<Expr, Expr> m, Expr e, Parameters p) {
        Map<Expr, Expr> all = new LinkedHashMap<>();
        m.forEach((k, x) -> all.put(k, p.times(x, e)));
        return all;
    }

    /** The product of the powers, {@code exp(k)^e} written as one exponential. */
    static Expr expr(Map<Expr, Expr> monomial, Parameters p) {
        Expr e = Expr.ONE;
        for (Map.Entry<Expr, Expr> f : monomial.entrySet()) {
            e = p.times(e, Surds.raised(f.getKey(), f.getValue(), p));
        }
        return e;
    }

    Expr expr(Parameters p) {
        List<Expr> all = new ArrayList<>();
        terms.forEach((m, c) -> all.add(m.isEmpty() ? c : p.times(c, expr(m, p))));
        return all.isEmpty() ? Expr.ZERO : all.size() == 1 ? all.get(0) : Expr.add(all);
    }

    /**
     * What all terms have in common: of each kernel the least power, where powers differ by numbers.
     */
    Map<Expr, Expr> common(Parameters p) {
        Map<Expr, Expr> all = new LinkedHashMap<>();
        for (Expr k : kernels()) {
            Expr least = least(k, p);
            if (least != null && least != Expr.ZERO) {
                all.put(k, least);
            }
        }
        return all;
    }

    private @Nullable Expr least(Expr kernel, Parameters p) {
        Expr first = null;
        BigFraction least = BigFraction.ZERO;
        for (Map<Expr, Expr> m : terms.keySet()) {
            Expr e = m.getOrDefault(kernel, Expr.ZERO);
            if (first == null) {
                first = e;
            } else {
                Expr d = p.minus(e, first);
                if (!(d instanceof Expr.Num n)) {
                    return null;
                }
                least = n.value().compareTo(least) < 0 ? n.value() : least;
            }
        }
        return first == null ? null : p.plus(first, Expr.num(least));
    }
}
