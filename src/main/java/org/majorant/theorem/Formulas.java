package org.majorant.theorem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.majorant.expr.CaptureException;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;

/** The expressions inside formulas: changing all of them, and the symbols that occur. */
public final class Formulas {
    private Formulas() {}

    /** Whether some part of some expression passes. */
    public static boolean anyNode(Formula f, Predicate<Expr> test) {
        List<Expr> all = new ArrayList<>();
        map(f, e -> {
            all.add(e);
            return e;
        });
        return all.stream().anyMatch(e -> Exprs.anyNode(e, test));
    }

    /** The same formula with every expression changed; bound symbols stay. */
    public static Formula map(Formula f, UnaryOperator<Expr> change) {
        return mapBelow(f, bound -> change);
    }

    /** The same, where the change may depend on the symbols that the formula binds at the place of the expression. */
    public static Formula mapBelow(Formula f, Function<Set<Expr.Sym>, UnaryOperator<Expr>> change) {
        return f.accept(new Mapper(Set.of(), true, change));
    }

    /**
     * Puts expressions in place of free symbols, all at once. Free means here that no quantifier, root count, limit of growth or
     * monotony ranges over the symbol.
     *
     * @throws CaptureException when a value speaks of a symbol that is bound where it would stand
     */
    public static Formula substitute(Formula f, UnaryOperator<Expr> before, Map<Expr.Sym, Expr> values) {
        return mapBelow(f, bound -> e -> {
            Map<Expr.Sym, Expr> free = new LinkedHashMap<>(values);
            free.keySet().removeAll(bound);
            Expr inner = before.apply(e);
            for (Expr.Sym s : Exprs.freeSymbols(inner)) {
                for (Expr.Sym b : bound) {
                    if (free.containsKey(s) && Exprs.contains(free.get(s), b)) {
                        throw new CaptureException(b, " is bound in ", f, " and also stands in the value put for ", s);
                    }
                }
            }
            return Exprs.substitute(inner, free);
        });
    }

    /** The free symbols of a formula and of the conditions under which it is said; a limit of growth and monotony leave theirs free. */
    public static Set<Expr.Sym> freeSymbols(Formula f, List<Relation> conditions) {
        Set<Expr.Sym> found = new LinkedHashSet<>();
        f.accept(new Mapper(Set.of(), false, bound -> e -> {
            Set<Expr.Sym> free = Exprs.freeSymbols(e);
            free.removeAll(bound);
            found.addAll(free);
            return e;
        }));
        conditions.forEach(r -> found.addAll(Exprs.freeSymbols(r)));
        return found;
    }

    /**
     * A walk over the expressions.
     *
     * @param bound the symbols that are bound here
     * @param inner whether limits of growth and monotony bind theirs
     */
    private record Mapper(Set<Expr.Sym> bound, boolean inner, Function<Set<Expr.Sym>, UnaryOperator<Expr>> change)
            implements FormulaVisitor<Formula> {
        private Expr in(Expr e) {
            return change.apply(bound).apply(e);
        }

        private Mapper below(Expr.Sym variable) {
            Set<Expr.Sym> more = new LinkedHashSet<>(bound);
            more.add(variable);
            return new Mapper(more, inner, change);
        }

        private Mapper inside(Expr.Sym variable) {
            return inner ? below(variable) : this;
        }

        @Override
        public Formula comparison(Formula.Comparison f) {
            return new Formula.Comparison(relations(f.chain()));
        }

        @Override
        public Formula asymptotic(Formula.Asymptotic f) {
            Mapper below = inside(f.variable());
            return new Formula.Asymptotic(
                    below.in(f.left()), f.growth(), below.in(f.right()), f.variable(), in(f.target()));
        }

        @Override
        public Formula rootCount(Formula.RootCount f) {
            return new Formula.RootCount(f.variable(), f.equation().map(below(f.variable())::in), f.count());
        }

        @Override
        public Formula monotone(Formula.Monotone f) {
            Mapper below = inside(f.variable());
            return new Formula.Monotone(f.increasing(), below.in(f.body()), f.variable(), below.relations(f.within()));
        }

        @Override
        public Formula reported(Formula.Reported f) {
            return new Formula.Reported(in(f.value()), f.digits(), f.decimals(), f.truncated());
        }

        @Override
        public Formula piece(Formula.Piece f) {
            Expr root = f.root() == null ? null : in(f.root());
            return new Formula.Piece(inside(f.variable()).relations(f.where()), f.variable(), f.behaviour(), root);
        }

        @Override
        public Formula joined(Formula.Joined f) {
            return new Formula.Joined(
                    f.connective(), f.parts().stream().map(p -> p.accept(this)).toList());
        }

        @Override
        public Formula quantified(Formula.Quantified f) {
            return new Formula.Quantified(f.forAll(), f.variable(), f.body().accept(below(f.variable())));
        }

        @Override
        public Formula words(Formula.Words f) {
            return f;
        }

        private List<Relation> relations(List<Relation> list) {
            return list.stream().map(r -> r.map(this::in)).toList();
        }
    }
}
