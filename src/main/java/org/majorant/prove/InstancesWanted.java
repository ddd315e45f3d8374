package org.majorant.prove;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;

/** What must be true at once somewhere, so that a theorem says something: its hypotheses, and each claim's own conditions. */
public final class InstancesWanted {
    private InstancesWanted() {}

    /** The sets of formulas, without abbreviations; the hypotheses alone come first. */
    public static Set<List<Formula>> of(Theorem theorem) {
        UnaryOperator<Expr> expansion = theorem.expansion();
        List<Formula> hypotheses = new ArrayList<>();
        for (Statement g : theorem.givens()) {
            Formula f = Formulas.map(g.formula(), expansion);
            hypotheses.add(g.conditions().isEmpty() ? f : implication(g.conditions(), expansion, f));
        }
        Set<List<Formula>> wanted = new LinkedHashSet<>();
        wanted.add(hypotheses);
        for (Statement c : theorem.claims()) {
            List<Formula> all = new ArrayList<>(hypotheses);
            c.conditions().forEach(r -> all.add(comparison(r.map(expansion))));
            premises(Formulas.map(c.formula(), expansion), all);
            wanted.add(all);
        }
        return wanted;
    }

    /** What a claim asks for before it says anything: the left side of its implication, at some value under a quantifier. */
    private static void premises(Formula f, List<Formula> into) {
        if (f instanceof Formula.Quantified q && q.forAll()) {
            premises(q.body(), into);
        } else if (f instanceof Formula.Joined j && j.connective() == Formula.Joined.Connective.IMPLIES) {
            into.add(j.parts().get(0));
        }
    }

    private static Formula implication(List<Relation> conditions, UnaryOperator<Expr> expansion, Formula f) {
        List<Relation> all = conditions.stream().map(r -> r.map(expansion)).toList();
        Formula when = all.size() == 1
                ? comparison(all.get(0))
                : new Formula.Joined(
                        Formula.Joined.Connective.AND,
                        all.stream().map(InstancesWanted::comparison).toList());
        return new Formula.Joined(Formula.Joined.Connective.IMPLIES, List.of(when, f));
    }

    private static Formula comparison(Relation r) {
        return new Formula.Comparison(List.of(r));
    }
}
