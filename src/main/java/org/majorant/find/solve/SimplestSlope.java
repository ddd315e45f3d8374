package org.majorant.find.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.number.work.Work;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/** Chooses what a sum is divided by before its derivative is taken, so that the derivative is simple. */
final class SimplestSlope {
    private final Expr.Sym x;
    private final Parameters p;

    SimplestSlope(Expr.Sym x, Parameters p) {
        this.x = x;
        this.p = p;
    }

    /** A function, and what has the zeros of its derivative. */
    record Sloped(KernelSum function, KernelSum slope) {}

    /** The sum itself, and its derivative. */
    Sloped plain(KernelSum sum) {
        return new Sloped(sum, flat(derivative(sum)));
    }

    /** The sum over a product of powers without zeros on the piece, chosen so that its derivative is simplest. */
    Sloped of(KernelSum sum, Predicate<Expr> zeroFree) {
        Sloped best = null;
        int least = Integer.MAX_VALUE;
        Map<Expr, Boolean> free = new LinkedHashMap<>();
        List<Map<Expr, Expr>> divisors = new ArrayList<>();
        divisors.add(Map.of());
        for (Map<Expr, Expr> m : sum.terms().keySet()) {
            Map<Expr, Expr> d = new LinkedHashMap<>();
            m.forEach((k, e) -> {
                if (free.computeIfAbsent(k, zeroFree::test)) {
                    d.put(k, e);
                }
            });
            if (!divisors.contains(d)) {
                divisors.add(d);
            }
        }
        List<KernelSum> functions = new ArrayList<>();
        divisors.forEach(d -> functions.add(d.isEmpty() ? sum : sum.over(d, p)));
        functions.addAll(overCoefficients(sum, zeroFree));
        for (KernelSum function : functions) {
            Work.spend(500);
            KernelSum s = flat(derivative(function));
            Map<Expr, Expr> common = new LinkedHashMap<>(s.common(p));
            common.keySet().removeIf(k -> !free.getOrDefault(k, false));
            s = common.isEmpty() ? s : s.over(common, p);
            int cost = cost(s);
            if (!s.terms().isEmpty() && cost < least) {
                least = cost;
                best = new Sloped(function, s);
            }
        }
        if (best == null || least >= 4 * cost(sum) + 40) {
            throw new UndecidedException("the zeros of ", sum.expr(p), " are not isolated");
        }
        return best;
    }

    /** The sum over the coefficient of the highest power of a function in it, a sum itself that has no zero on the piece. */
    private List<KernelSum> overCoefficients(KernelSum sum, Predicate<Expr> zeroFree) {
        List<KernelSum> all = new ArrayList<>();
        for (Expr k : sum.kernels()) {
            boolean exponential = k instanceof Expr.Call c && c.function() == Fn.EXP;
            if (k == x || exponential) {
                continue;
            }
            Map<Map<Expr, Expr>, Expr> leading = new LinkedHashMap<>();
            Map<Map<Expr, Expr>, Expr> rest = new LinkedHashMap<>();
            sum.terms().forEach((m, c) -> {
                Map<Expr, Expr> without = new LinkedHashMap<>(m);
                boolean linear = without.remove(k) == Expr.ONE;
                (linear ? leading : rest).put(linear ? without : m, c);
            });
            Expr coefficient = new KernelSum(leading).expr(p);
            if (leading.size() > 1 && zeroFree.test(coefficient)) {
                all.add(KernelSum.kernel(k).plus(new KernelSum(rest).over(Map.of(coefficient, Expr.ONE), p), p));
            }
        }
        return all;
    }

    private KernelSum derivative(KernelSum sum) {
        KernelReader reader = new KernelReader(x, p, true);
        KernelSum all = KernelSum.ZERO;
        for (Map.Entry<Map<Expr, Expr>, Expr> t : sum.terms().entrySet()) {
            for (Map.Entry<Expr, Expr> f : t.getKey().entrySet()) {
                Expr k = f.getKey();
                KernelSum logSlope;
                try {
                    logSlope = k instanceof Expr.Call c && c.function() == Fn.EXP
                            ? reader.of(Derivative.of(c.argument(), x))
                            : reader.of(Derivative.of(k, x)).over(Map.of(k, Expr.ONE), p);
                } catch (NotDifferentiableException none) {
                    throw new UndecidedException("zeros are not isolated through ", k);
                }
                KernelSum term = new KernelSum(Map.of(t.getKey(), p.times(t.getValue(), f.getValue())));
                all = all.plus(term.times(logSlope, p), p);
            }
        }
        return all;
    }

    private int cost(KernelSum sum) {
        int cost = 0;
        for (Map<Expr, Expr> m : sum.terms().keySet()) {
            cost += 3;
            for (Map.Entry<Expr, Expr> f : m.entrySet()) {
                boolean exponential = f.getKey() instanceof Expr.Call c && c.function() == Fn.EXP;
                boolean counted = f.getKey() != x && !exponential;
                cost += counted ? 4 + Math.min(Exprs.size(f.getKey(), 40), 40) : 1;
                if (f.getValue() instanceof Expr.Num n && !exponential) {
                    cost += Math.min(40, Math.abs(n.value().intValue())) * (counted ? 3 : 1);
                }
            }
        }
        return cost;
    }

    /** Without sums below the line or in whole powers, as long as they have no zero on the piece. */
    KernelSum flat(KernelSum sum) {
        KernelSum now = sum;
        for (int i = 0; i < 6; i++) {
            Map<Expr, Expr> below = new LinkedHashMap<>();
            now.common(p).forEach((k, e) -> {
                if (k instanceof Expr.Add && p.sign(e).isNegative()) {
                    below.put(k, e);
                }
            });
            KernelSum next = below.isEmpty() ? now : now.over(below, p);
            boolean open = next.kernels().stream().anyMatch(k -> k instanceof Expr.Add);
            if (open) {
                next = new KernelReader(x, p, true).of(next.expr(p));
            }
            if (next.equals(now)) {
                return now;
            }
            now = next;
        }
        return now;
    }
}
