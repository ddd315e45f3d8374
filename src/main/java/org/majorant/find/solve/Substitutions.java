package org.majorant.find.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.prove.order.Parameters;

/** Steps that put something else for the unknown, or raise both sides to a power, and hand the equation back. */
final class Substitutions {
    private final ClosedForms forms;
    private final Parameters p;
    private final Inverses inverses;
    private int fresh;

    Substitutions(ClosedForms forms, Parameters p, Inverses inverses) {
        this.forms = forms;
        this.p = p;
        this.inverses = inverses;
    }

    /** Logarithms of several arguments: of their product. */
    @Nullable
    RootSet sumOfLogarithms(KernelSum sum, Expr.Sym v, int depth) {
        List<Relation> positive = new ArrayList<>();
        Expr product = Expr.ONE;
        for (Map.Entry<Map<Expr, Expr>, Expr> t : sum.terms().entrySet()) {
            if (t.getKey().isEmpty()) {
                continue;
            }
            Expr k = t.getKey().keySet().iterator().next();
            if (t.getKey().size() != 1
                    || !t.getKey().containsValue(Expr.ONE)
                    || !(k instanceof Expr.Call c && c.function() == Fn.LOG)) {
                return null;
            }
            Expr argument = ((Expr.Call) k).argument();
            positive.add(new Relation(argument, Relation.Op.GT, Expr.ZERO));
            product = Expr.mul(product, Expr.pow(argument, t.getValue()));
        }
        Expr value = p.exp(p.negate(sum.constantTerm()));
        RootSet all = forms.solve(Expr.sub(product, value), v, depth + 1);
        return all == null ? null : all.when(positive).settled(v);
    }

    /** With {@code v = exp(u)} or {@code v = u exp(u)}, for sums of powers of {@code v} and of its logarithm or its W0. */
    @Nullable
    RootSet throughItsFunction(KernelSum sum, Expr.Sym v, int depth) {
        Set<Expr> kernels = sum.kernels();
        if (kernels.size() != 2 || !kernels.contains(v) || depth > 6) {
            return null;
        }
        Expr.Sym u = Expr.sym("function of " + v.name() + " ".repeat(fresh++), Domain.REAL);
        if (kernels.contains(Expr.log(v)) && inverses.sign(v).isPositive()) {
            RootSet found = forms.zeros(with(sum, v, Map.of(Expr.exp(u), Expr.ONE), u), u, depth + 4);
            return found == null ? null : found.settled(u).map(p::exp).casesWith(u, Expr.log(v));
        }
        if (kernels.contains(Expr.w0(v)) && wholePowers(sum)) {
            Map<Expr, Expr> product = KernelSum.product(Map.of(u, Expr.ONE), Map.of(Expr.exp(u), Expr.ONE), p);
            RootSet found = forms.zeros(with(sum, v, product, u), u, depth + 4);
            Relation onBranch = new Relation(u, Relation.Op.GE, Expr.num(-1));
            return found == null
                    ? null
                    : found.when(List.of(onBranch))
                            .settled(u)
                            .map(w -> p.times(w, p.exp(w)))
                            .casesWith(u, Expr.w0(v));
        }
        return null;
    }

    private static boolean wholePowers(KernelSum sum) {
        return sum.terms().keySet().stream().flatMap(m -> m.values().stream()).allMatch(KernelReader::isWhole);
    }

    /** The sum with a product of powers for the unknown, and {@code u} for its function. */
    private KernelSum with(KernelSum sum, Expr.Sym v, Map<Expr, Expr> product, Expr.Sym u) {
        KernelSum all = KernelSum.ZERO;
        for (Map.Entry<Map<Expr, Expr>, Expr> t : sum.terms().entrySet()) {
            Map<Expr, Expr> m = Map.of();
            for (Map.Entry<Expr, Expr> f : t.getKey().entrySet()) {
                Map<Expr, Expr> of = f.getKey() == v ? product : Map.of(u, Expr.ONE);
                m = KernelSum.product(m, KernelSum.power(of, f.getValue(), p), p);
            }
            all = all.plus(new KernelSum(Map.of(m, t.getValue())), p);
        }
        return all;
    }

    /** An absolute value: its argument where that is not negative, and the opposite where it is. */
    @Nullable
    RootSet absolute(Expr e, Expr.Sym v, int depth) {
        for (Expr part : Cores.holding(e, v)) {
            if (part instanceof Expr.Call c && c.function() == Fn.ABS && depth < 6) {
                Expr inner = c.argument();
                RootSet above = forms.solve(Cores.replaced(e, part, inner), v, depth + 2);
                RootSet below = forms.solve(Cores.replaced(e, part, Expr.neg(inner)), v, depth + 2);
                return above == null || below == null
                        ? null
                        : above.when(List.of(new Relation(inner, Relation.Op.GE, Expr.ZERO)))
                                .and(below.when(List.of(new Relation(inner, Relation.Op.LT, Expr.ZERO))))
                                .settled(v);
            }
        }
        return null;
    }

    /** One root of a sum, alone on its side: both sides to that power, where the other side is not negative. */
    @Nullable
    RootSet radical(KernelSum sum, Expr.Sym v, int depth) {
        for (Map.Entry<Map<Expr, Expr>, Expr> t : sum.terms().entrySet()) {
            for (Map.Entry<Expr, Expr> f : t.getKey().entrySet()) {
                int n = f.getValue() instanceof Expr.Num e
                        ? e.value().reciprocal().intValue()
                        : 0;
                boolean root = n >= 2 && f.getValue() == Expr.num(1, n);
                long holders = sum.terms().keySet().stream()
                        .filter(m -> m.containsKey(f.getKey()))
                        .count();
                if (root && holders == 1 && depth < 6) {
                    Map<Map<Expr, Expr>, Expr> others = new LinkedHashMap<>(sum.terms());
                    others.remove(t.getKey());
                    Map<Expr, Expr> factor = new LinkedHashMap<>(t.getKey());
                    factor.remove(f.getKey());
                    Expr scale = p.times(t.getValue(), KernelSum.expr(factor, p));
                    Expr side = Surds.opposite(p.over(new KernelSum(others).expr(p), scale), p);
                    RootSet all = forms.solve(Expr.sub(f.getKey(), Expr.pow(side, Expr.num(n))), v, depth + 2);
                    return all == null
                            ? null
                            : all.when(List.of(new Relation(side, Relation.Op.GE, Expr.ZERO)))
                                    .settled(v);
                }
            }
        }
        return null;
    }

    /** With a part put for the unknown, where the unknown then stands nowhere else. */
    @Nullable
    RootSet throughAPart(Expr e, Expr.Sym v, int depth) {
        for (Expr part : Cores.holding(e, v)) {
            Expr.Sym u = Expr.sym("part " + " ".repeat(fresh++) + v.name(), range(part));
            Expr inU = Cores.replaced(e, part, u);
            if (Exprs.contains(inU, v)) {
                continue;
            }
            RootSet values = forms.solve(inU, u, depth + 1);
            RootSet all = values == null ? null : ofPart(part, values.settled(u).casesWith(u, part), v, depth);
            if (all != null) {
                return all;
            }
        }
        return null;
    }

    private @Nullable RootSet ofPart(Expr part, RootSet values, Expr.Sym v, int depth) {
        RootSet all = new RootSet(List.of(), values.everywhere());
        for (RootSet.Value b : values.roots()) {
            RootSet one = forms.solve(Expr.sub(part, b.value()), v, depth + 1);
            if (one == null) {
                return null;
            }
            all = all.and(one.when(b.conditions()));
        }
        return all;
    }

    private Domain range(Expr part) {
        return inverses.sign(part).isPositive() ? Domain.POSITIVE : Domain.REAL;
    }
}
