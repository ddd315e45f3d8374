package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;

/** What stands in a relation. */
final class Parts {
    private Parts() {}

    /** The arguments of a function, in the order in which they stand. */
    static List<Expr> arguments(Relation r, Fn function) {
        Set<Expr> found = new LinkedHashSet<>();
        for (Expr side : List.of(r.left(), r.right())) {
            Exprs.anyNode(side, n -> {
                if (n instanceof Expr.Call c && c.function() == function) {
                    found.add(c.argument());
                }
                return false;
            });
        }
        return List.copyOf(found);
    }

    static List<Expr.Sym> symbols(Relation r) {
        Set<Expr.Sym> all = new LinkedHashSet<>(Exprs.freeSymbols(r.left()));
        all.addAll(Exprs.freeSymbols(r.right()));
        return List.copyOf(all);
    }

    /** What is to be shown not to be negative: the larger side minus the smaller; null for an equation. */
    static @Nullable Expr difference(Relation r) {
        return switch (r.op()) {
            case GE, GT -> minus(r.left(), r.right());
            case LE, LT -> minus(r.right(), r.left());
            case EQ, NE -> null;
        };
    }

    /** The negative, without a second sign before a negative. */
    static Expr negative(Expr x) {
        return x instanceof Expr.Neg n ? n.operand() : Expr.neg(x);
    }

    /** The sums that stand in an expression, the outermost first. */
    static List<Expr.Add> sums(Expr e) {
        Set<Expr.Add> found = new LinkedHashSet<>();
        Exprs.anyNode(e, n -> {
            if (n instanceof Expr.Add a) {
                found.add(a);
            }
            return false;
        });
        return List.copyOf(found);
    }

    /** Whether sums, products and powers are all there is, and roots. */
    static boolean isAlgebraic(Relation r) {
        Predicate<Expr> other = n -> n instanceof Expr.Formal || n instanceof Expr.Call c && c.function() != Fn.SQRT;
        return !Exprs.anyNode(r.left(), other) && !Exprs.anyNode(r.right(), other);
    }

    /** A sum that is 0 as an equation between the terms that are added and those that are taken away; null without both. */
    static @Nullable Relation balance(Expr sum) {
        List<Expr> added = new ArrayList<>();
        List<Expr> taken = new ArrayList<>();
        for (Expr t : sum instanceof Expr.Add a ? a.terms() : List.of(sum)) {
            boolean negative = t instanceof Expr.Neg
                    || t instanceof Expr.Num n && n.value().signum() < 0;
            (negative ? taken : added).add(negative ? opposite(t) : t);
        }
        return added.isEmpty() || taken.isEmpty() ? null : Relation.eq(total(added), total(taken));
    }

    private static Expr opposite(Expr t) {
        return t instanceof Expr.Num n ? Expr.num(n.value().negate()) : negative(t);
    }

    private static Expr total(List<Expr> terms) {
        return terms.size() == 1 ? terms.get(0) : Expr.add(terms);
    }

    private static Expr minus(Expr x, Expr y) {
        return y == Expr.ZERO ? x : Expr.sub(x, y);
    }
}
