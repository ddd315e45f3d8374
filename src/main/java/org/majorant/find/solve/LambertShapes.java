package org.majorant.find.solve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.prove.order.Parameters;

/** The shapes of equations that Lambert W solves; null where an equation has another. */
final class LambertShapes {
    private final Parameters p;
    private final Inverses inverses;

    LambertShapes(Parameters p, Inverses inverses) {
        this.p = p;
        this.inverses = inverses;
    }

    /** {@code L^a exp(v)^b = value} with a linear L, or {@code v^a S^c = value} with S linear in {@code log v}. */
    @Nullable
    RootSet product(Map<Expr, Expr> m, Expr value, Expr.Sym v) {
        List<Map.Entry<Expr, Expr>> f = List.copyOf(m.entrySet());
        if (f.stream().anyMatch(e -> !inverses.sign(e.getValue()).isNonZero())) {
            return null;
        }
        for (int i = 0; i < 2; i++) {
            Map.Entry<Expr, Expr> x = f.get(i);
            Map.Entry<Expr, Expr> y = f.get(1 - i);
            if (y.getKey() == Expr.exp(v)) {
                Expr[] line = linear(x.getKey(), v, v);
                if (line != null) {
                    return lineAndExponential(line, x.getValue(), y.getValue(), value, x.getKey());
                }
            }
            if (x.getKey() == v && inverses.sign(v).isPositive()) {
                Expr.Sym u = Expr.sym("log of " + v.name(), Domain.REAL);
                Expr[] line = linear(y.getKey(), Expr.log(v), v);
                if (line != null) {
                    RootSet inU = lineAndExponential(line, y.getValue(), x.getValue(), value, u);
                    return inU.map(p::exp);
                }
            }
        }
        return null;
    }

    /** {@code (l0 + l1 x)^a exp(b x) = value} for x. */
    private RootSet lineAndExponential(Expr[] line, Expr a, Expr b, Expr value, Expr lineAsKernel) {
        // With y = l0 + l1 x: y exp(b y/(a l1)) is one of the a-th roots of value exp(b l0/l1).
        Expr rate = p.over(b, p.times(a, line[1]));
        Expr shifted = p.times(value, p.exp(p.over(p.times(b, line[0]), line[1])));
        RootSet all = RootSet.NONE;
        for (RootSet.Value r : inverses.base(
                        a, shifted, inverses.sign(lineAsKernel).isPositive())
                .roots()) {
            RootSet ys = inverses.lambert(p.times(rate, r.value())).map(w -> p.over(w, rate));
            all = all.and(ys.map(y -> p.over(p.minus(y, line[0]), line[1])).when(r.conditions()));
        }
        return all;
    }

    /** {@code l0} and {@code l1} of a kernel {@code l0 + l1 x}; null for another. */
    private Expr @Nullable [] linear(Expr kernel, Expr x, Expr.Sym v) {
        KernelSum s = kernel == x ? KernelSum.kernel(x) : new KernelReader(v, p, true).of(kernel);
        Expr l0 = Expr.ZERO;
        Expr l1 = null;
        for (Map.Entry<Map<Expr, Expr>, Expr> t : s.terms().entrySet()) {
            if (t.getKey().isEmpty()) {
                l0 = t.getValue();
            } else if (t.getKey().equals(Map.of(x, Expr.ONE))) {
                l1 = t.getValue();
            } else {
                return null;
            }
        }
        return l1 == null || !inverses.sign(l1).isNonZero() ? null : new Expr[] {l0, l1};
    }

    /** {@code a + b v + d exp(k v) = 0}, also times a power of {@code exp(v)}, and with a common linear factor. */
    @Nullable
    RootSet withExponential(KernelSum sum, Expr.Sym v) {
        List<Map.Entry<Expr, KernelSum>> parts = byExponential(sum, v);
        if (parts.size() != 2) {
            return null;
        }
        for (int i = 0; i < 2; i++) {
            KernelSum d = parts.get(i).getValue();
            KernelSum line = parts.get(1 - i).getValue();
            Expr rate = p.minus(parts.get(i).getKey(), parts.get(1 - i).getKey());
            Expr[] l = linear(line.expr(p), v, v);
            if (d.isConstant() && l != null && inverses.sign(rate).isNonZero()) {
                return inverses.expLinear(l[0], l[1], d.coefficient(), rate);
            }
        }
        return null;
    }

    /** A sum of polynomials in {@code v} times powers of {@code exp(v)}, by these powers; empty for another sum. */
    List<Map.Entry<Expr, KernelSum>> byExponential(KernelSum sum, Expr.Sym v) {
        Expr e = Expr.exp(v);
        if (!Set.of(v, e).equals(sum.kernels())) {
            return List.of();
        }
        Map<Expr, KernelSum> byPower = new LinkedHashMap<>();
        sum.terms().forEach((m, c) -> {
            Map<Expr, Expr> rest = new LinkedHashMap<>(m);
            Expr power = rest.remove(e);
            byPower.merge(power == null ? Expr.ZERO : power, new KernelSum(Map.of(rest, c)), (x, y) -> x.plus(y, p));
        });
        return List.copyOf(byPower.entrySet());
    }

    /** {@code a + b v + d log L = 0} with a linear L. */
    @Nullable
    RootSet withLogarithm(KernelSum sum, Expr.Sym v) {
        Expr log = null;
        Expr d = Expr.ZERO;
        Expr b = Expr.ZERO;
        for (Map.Entry<Map<Expr, Expr>, Expr> t : sum.terms().entrySet()) {
            if (t.getKey().isEmpty()) {
                continue;
            }
            if (t.getKey().size() != 1 || !t.getKey().containsValue(Expr.ONE)) {
                return null;
            }
            Expr k = t.getKey().keySet().iterator().next();
            if (k == v) {
                b = t.getValue();
            } else if (log == null && k instanceof Expr.Call c && c.function() == Fn.LOG) {
                log = c.argument();
                d = t.getValue();
            } else {
                return null;
            }
        }
        Expr[] line = log == null || b == Expr.ZERO ? null : linear(log, v, v);
        if (line == null) {
            return null;
        }
        Expr m = p.over(b, line[1]);
        Expr n = p.minus(sum.constantTerm(), p.times(m, line[0]));
        return inverses.logLinear(n, m, d).map(y -> p.over(p.minus(y, line[0]), line[1]));
    }
}
