package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.theorem.Citation;
import org.majorant.theorem.Formula;

/**
 * A step with all that may be used for it. Abbreviations have been put in everywhere.
 *
 * @param claim what the step says
 * @param conditions under which the step says it
 * @param givens all hypotheses
 * @param everything hypotheses and earlier steps; some hold under further conditions only
 * @param references those that the justification names, in its order; some may hold under further conditions
 * @param values values for symbols that the justification gives
 * @param citations literature that it names
 * @param lemma the theorem that it names, already proved; null for none
 */
public record Situation(
        Formula claim,
        List<Relation> conditions,
        List<Fact> givens,
        List<Fact> everything,
        List<Fact> references,
        Map<String, Expr> values,
        List<Citation> citations,
        Lemma lemma) {

    /** Hypotheses and earlier steps that hold under the conditions. */
    List<Fact> facts() {
        return everything.stream()
                .filter(f -> conditions.containsAll(f.conditions()))
                .toList();
    }

    /** All relations known to hold, the conditions included. */
    List<Relation> known() {
        return known(conditions);
    }

    /** All relations known to hold under other conditions, these included. */
    List<Relation> known(List<Relation> under) {
        List<Relation> all = new ArrayList<>(under);
        everything.stream().filter(f -> under.containsAll(f.conditions())).forEach(f -> all.addAll(f.relations()));
        return all;
    }

    /** The relations that are assumed and not proved: the hypotheses that apply, and the conditions. */
    List<Relation> assumptions() {
        List<Relation> all = new ArrayList<>(conditions);
        givens.stream().filter(g -> conditions.containsAll(g.conditions())).forEach(g -> all.addAll(g.relations()));
        return all;
    }

    /** A normal form that knows everything that holds. */
    NormalForm normalForm() {
        return NormalForm.assuming(known());
    }

    /** A normal form that knows only the relations that pass. */
    NormalForm normalForm(Predicate<Relation> use) {
        return NormalForm.assuming(known().stream().filter(use).toList());
    }

    /** The relations of the facts that the justification names, those that hold under the conditions of the claim. */
    List<Relation> referenced() {
        List<Relation> all = new ArrayList<>();
        references.stream().filter(f -> conditions.containsAll(f.conditions())).forEach(f -> all.addAll(f.relations()));
        return all;
    }

    /** Whether a hypothesis speaks of one of the symbols, so that it is not arbitrary. */
    boolean hypothesesMention(List<Expr.Sym> symbols) {
        return givens.stream()
                .anyMatch(g -> FormulaExprs.freeSymbols(g.formula(), g.conditions()).stream()
                        .anyMatch(symbols::contains));
    }

    /** Whether a condition of the claim speaks of one of the symbols. */
    boolean conditionsMention(List<Expr.Sym> symbols) {
        return conditions.stream().anyMatch(c -> symbols.stream().anyMatch(s -> SolvingRule.mentions(c, s)));
    }

    /** The same situation for another claim. */
    Situation claiming(Formula other) {
        return new Situation(other, conditions, givens, everything, references, values, citations, lemma);
    }
}
