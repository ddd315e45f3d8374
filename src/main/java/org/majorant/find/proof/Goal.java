package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;

/**
 * What is to be shown, and how a proof names it.
 *
 * @param theorem whose hypotheses may be used
 * @param says what is to be shown, under its conditions
 * @param label what later steps call it; empty for a claim
 * @param head what stands before {@code by}: {@code claim 2}, or a label and all that is said
 * @param names of the steps that lead to it
 * @param earlier what was proved before, for all goals of the claim
 */
record Goal(Theorem theorem, Statement says, String label, String head, Names names, List<Known> earlier) {
    Goal {
        earlier = List.copyOf(earlier);
    }

    static Goal claim(Theorem theorem, int i, List<Known> earlier) {
        return new Goal(
                theorem, theorem.claims().get(i), "", "claim " + (i + 1), new Names(String.valueOf(i + 1)), earlier);
    }

    /** The same goal where more is known. */
    Goal knowing(List<Known> more) {
        List<Known> all = new ArrayList<>(earlier);
        all.addAll(more);
        return new Goal(theorem, says, label, head, names, all);
    }

    /** Everything that a step may refer to: hypotheses, conditions, what was proved before. */
    List<Known> facts() {
        List<Known> all = new ArrayList<>();
        List<Statement> givens = theorem.givens();
        for (int i = 0; i < givens.size(); i++) {
            if (givens.get(i).conditions().isEmpty() && givens.get(i).formula() instanceof Formula.Comparison c) {
                for (Relation r : c.chain()) {
                    all.add(new Known("given " + (i + 1), r));
                }
            }
        }
        for (int i = 0; i < says.conditions().size(); i++) {
            all.add(new Known("condition " + (i + 1), says.conditions().get(i)));
        }
        all.addAll(earlier);
        return all;
    }

    /**
     * A step on the way to this goal.
     *
     * @param what it is for, which becomes its label
     * @param place which of the steps of one plan it is, from 0
     */
    Goal step(String what, int place, Formula formula, List<Relation> conditions) {
        String name = names.label(what);
        Statement s = new Statement(name, formula, conditions, says.span());
        return new Goal(theorem, s, name, name + ": " + s, names.below(place), earlier);
    }

    Goal step(String what, int place, Relation r, List<Relation> conditions) {
        return step(what, place, new Formula.Comparison(List.of(r)), conditions);
    }

    /** A step that is said without a label, as the pieces of a root count are. */
    Goal unnamed(int place, Formula formula) {
        Statement s = new Statement("", formula, List.of(), says.span());
        return new Goal(theorem, s, "", s.toString(), names.below(place), earlier);
    }

    /** Whether it is one of the theorem's claims, and not a step on the way. */
    boolean isClaim() {
        return head.startsWith("claim ");
    }

    /** Whether the only relation that is said holds a construct of the kind. */
    boolean speaksOf(FormalKind kind) {
        Relation r = relation();
        return r != null
                && (Exprs.containsFormal(r.left(), Set.of(kind)) || Exprs.containsFormal(r.right(), Set.of(kind)));
    }

    String by(String rule) {
        return head + " by " + rule;
    }

    /** The only relation that is said; null for another formula and for a chain. */
    @Nullable
    Relation relation() {
        return says.formula() instanceof Formula.Comparison c && c.chain().size() == 1
                ? c.chain().get(0)
                : null;
    }
}
