package org.majorant.theorem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;

/** The expressions inside formulas: changing all of them, and the symbols that occur. */
public final class Formulas {
    private Formulas() {}

    /** The same formula with every expression changed; bound symbols stay. */
    public static Formula map(Formula f, UnaryOperator<Expr> change) {
        return f.accept(new Mapper(change));
    }

    /** The free symbols of a formula and of the conditions under which it is said. */
    public static Set<Expr.Sym> freeSymbols(Formula f, List<Relation> conditions) {
        Set<Expr.Sym> found = new LinkedHashSet<>();
        map(f, e -> {
            found.addAll(Exprs.freeSymbols(e));
            return e;
        });
        for (Relation r : conditions) {
            found.addAll(Exprs.freeSymbols(r.left()));
            found.addAll(Exprs.freeSymbols(r.right()));
        }
        found.removeAll(bound(f));
        return found;
    }

    private static Set<Expr.Sym> bound(Formula f) {
        Set<Expr.Sym> bound = new LinkedHashSet<>();
        if (f instanceof Formula.Quantified q) {
            bound.add(q.variable());
            bound.addAll(bound(q.body()));
        } else if (f instanceof Formula.RootCount r) {
            bound.add(r.variable());
        } else if (f instanceof Formula.Joined j) {
            j.parts().forEach(p -> bound.addAll(bound(p)));
        }
        return bound;
    }

    private record Mapper(UnaryOperator<Expr> change) implements FormulaVisitor<Formula> {
        @Override
        public Formula comparison(Formula.Comparison f) {
            return new Formula.Comparison(relations(f.chain()));
        }

        @Override
        public Formula asymptotic(Formula.Asymptotic f) {
            return new Formula.Asymptotic(
                    change.apply(f.left()),
                    f.growth(),
                    change.apply(f.right()),
                    f.variable(),
                    change.apply(f.target()));
        }

        @Override
        public Formula rootCount(Formula.RootCount f) {
            return new Formula.RootCount(f.variable(), f.equation().map(change), f.count());
        }

        @Override
        public Formula monotone(Formula.Monotone f) {
            return new Formula.Monotone(f.increasing(), change.apply(f.body()), f.variable(), relations(f.within()));
        }

        @Override
        public Formula reported(Formula.Reported f) {
            return new Formula.Reported(change.apply(f.value()), f.digits(), f.decimals(), f.truncated());
        }

        @Override
        public Formula piece(Formula.Piece f) {
            Expr root = f.root() == null ? null : change.apply(f.root());
            return new Formula.Piece(relations(f.where()), f.variable(), f.behaviour(), root);
        }

        @Override
        public Formula joined(Formula.Joined f) {
            return new Formula.Joined(
                    f.connective(), f.parts().stream().map(p -> p.accept(this)).toList());
        }

        @Override
        public Formula quantified(Formula.Quantified f) {
            return new Formula.Quantified(f.forAll(), f.variable(), f.body().accept(this));
        }

        @Override
        public Formula words(Formula.Words f) {
            return f;
        }

        private List<Relation> relations(List<Relation> list) {
            return list.stream().map(r -> r.map(change)).toList();
        }
    }
}
