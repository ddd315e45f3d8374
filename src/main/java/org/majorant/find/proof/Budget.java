package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.find.Inversion;
import org.majorant.find.LogLinear;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/**
 * Terms of which each depends on a resource of its own, and a product of powers of the resources that is spent.
 *
 * @param terms each term with its resource
 * @param spent what is spent
 * @param limit what it amounts to
 */
record Budget(Map<Expr, Expr.Sym> terms, Expr spent, Expr limit) {
    private static final Parameters P = new Parameters(List.of());

    /** Reads a sum or a maximum of terms under an equation; empty for another shape. */
    static Optional<Budget> of(Expr value, Relation constraint) {
        if (constraint.op() != Relation.Op.EQ) {
            return Optional.empty();
        }
        List<Expr> parts = value instanceof Expr.Add a
                ? a.terms()
                : value instanceof Expr.Call c && c.function() == Fn.MAX ? c.arguments() : List.of();
        for (Relation e : List.of(constraint, constraint.swapped())) {
            Map<Expr, Expr.Sym> terms = new LinkedHashMap<>();
            for (Expr t : parts) {
                List<Expr.Sym> own = Exprs.freeSymbols(t).stream()
                        .filter(x -> isResource(x, t, e, parts))
                        .toList();
                if (own.size() == 1) {
                    terms.put(t, own.get(0));
                }
            }
            if (terms.size() >= 2) {
                return Optional.of(new Budget(terms, e.left(), e.right()));
            }
        }
        return Optional.empty();
    }

    private static boolean isResource(Expr.Sym x, Expr term, Relation e, List<Expr> parts) {
        return Exprs.contains(e.left(), x)
                && !Exprs.contains(e.right(), x)
                && x.domain().isPositive()
                && parts.stream().noneMatch(p -> p != term && Exprs.contains(p, x))
                && power(e.left(), x).isPresent();
    }

    /** The exponent of a symbol in a product of powers. */
    static Optional<Expr> power(Expr product, Expr.Sym x) {
        try {
            LogLinear l = new LogLinear.Reader(x, P).logarithm(rooted(product));
            return l == null || !P.isZero(l.linear()) || P.isZero(l.log()) ? Optional.empty() : Optional.of(l.log());
        } catch (UndecidedException outOfReach) {
            return Optional.empty();
        }
    }

    /** Square roots as powers. */
    private static Expr rooted(Expr e) {
        Expr inner = Exprs.rebuild(e, Budget::rooted);
        return inner instanceof Expr.Call c && c.function() == Fn.SQRT ? Expr.pow(c.argument(), Expr.num(1, 2)) : inner;
    }

    /** The resource at which a term has a value. */
    Optional<Expr> at(Expr term, Expr value) {
        try {
            List<Inversion.Root> roots = Inversion.solve(Relation.eq(term, value), terms.get(term), List.of());
            return roots.size() == 1 ? Optional.of(roots.get(0).value()) : Optional.empty();
        } catch (UndecidedException outOfReach) {
            return Optional.empty();
        }
    }

    /**
     * The shares of the terms at the least sum: what each resource takes of the budget over what its term brings, times what makes
     * them add up to one. Empty where a term is no power.
     *
     * @param target a bound, whose exponent in the limit tells the factor; null where the sum of all is divided by
     */
    Optional<List<Expr>> shares(@org.jspecify.annotations.Nullable Expr target) {
        try {
            List<Expr> all = new ArrayList<>();
            Expr sum = Expr.ZERO;
            for (Map.Entry<Expr, Expr.Sym> t : terms.entrySet()) {
                Optional<Expr> brings = power(t.getKey(), t.getValue());
                Optional<Expr> takes = power(spent, t.getValue());
                if (brings.isEmpty() || takes.isEmpty()) {
                    return Optional.empty();
                }
                Expr ratio = P.over(P.negate(takes.get()), brings.get());
                all.add(ratio);
                sum = P.plus(sum, ratio);
            }
            if (target == null) {
                Expr whole = sum;
                return Optional.of(all.stream().map(r -> P.over(r, whole)).toList());
            }
            Optional<Expr> falls = limit instanceof Expr.Sym c ? power(target, c) : Optional.empty();
            return falls.map(e -> all.stream().map(r -> P.times(r, P.negate(e))).toList());
        } catch (UndecidedException outOfReach) {
            return Optional.empty();
        }
    }
}
