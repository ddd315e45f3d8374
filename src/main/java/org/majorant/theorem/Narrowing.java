package org.majorant.theorem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;

/**
 * Writes into {@code increasing} and {@code decreasing} the range on which they are said: the hypotheses that speak of the variable
 * alone, and the conditions of the statement itself that speak of the variable.
 */
final class Narrowing {
    private final UnaryOperator<Expr> expansion;
    private final List<Relation> hypotheses = new ArrayList<>();

    Narrowing(Theorem theorem) {
        this.expansion = theorem.expansion();
        theorem.givens().stream().filter(g -> g.conditions().isEmpty()).forEach(g -> collect(g.formula()));
    }

    /** Relations that hold whenever the hypothesis does. */
    private void collect(Formula f) {
        if (f instanceof Formula.Comparison c) {
            hypotheses.addAll(c.chain());
        } else if (f instanceof Formula.Joined j && j.connective() == Formula.Joined.Connective.AND) {
            j.parts().forEach(this::collect);
        }
    }

    Statement of(Statement s) {
        if (!(s.formula() instanceof Formula.Monotone m)) {
            return new Statement(s.label(), within(s.formula(), Set.of()), s.conditions(), s.span());
        }
        List<Relation> where = new ArrayList<>(alone(m.variable()));
        List<Relation> others = new ArrayList<>();
        for (Relation c : s.conditions()) {
            (symbols(c).free().contains(m.variable()) ? where : others).add(c);
        }
        return new Statement(s.label(), narrowed(m, where), others, s.span());
    }

    private Formula within(Formula f, Set<Expr.Sym> bound) {
        if (f instanceof Formula.Monotone m && !bound.contains(m.variable())) {
            return narrowed(m, alone(m.variable()));
        } else if (f instanceof Formula.Joined j) {
            return new Formula.Joined(
                    j.connective(),
                    j.parts().stream().map(p -> within(p, bound)).toList());
        } else if (f instanceof Formula.Quantified q) {
            Set<Expr.Sym> inner = new HashSet<>(bound);
            inner.add(q.variable());
            return new Formula.Quantified(q.forAll(), q.variable(), within(q.body(), inner));
        }
        return f;
    }

    private static Formula narrowed(Formula.Monotone m, List<Relation> where) {
        return new Formula.Monotone(m.increasing(), m.body(), m.variable(), where);
    }

    private List<Relation> alone(Expr.Sym x) {
        return hypotheses.stream()
                .filter(r -> symbols(r).free().equals(Set.of(x))
                        && symbols(r).functions().isEmpty())
                .distinct()
                .toList();
    }

    private Occurrences symbols(Relation r) {
        Occurrences all = new Occurrences();
        all.add(expansion.apply(r.left()));
        all.add(expansion.apply(r.right()));
        return all;
    }
}
