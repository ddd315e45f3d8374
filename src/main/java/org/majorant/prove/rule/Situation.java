package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.GrowingForm;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.trust.TrustLog;
import org.majorant.theorem.Citation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;

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
 * @param ties which symbols the hypotheses tie together
 * @param log told what the answers rest on
 * @param memo the normal form of the steps before, to which this one adds
 */
public record Situation(
        Formula claim,
        List<Relation> conditions,
        List<Fact> givens,
        List<Fact> everything,
        List<Fact> references,
        Map<String, Expr> values,
        List<Citation> citations,
        Lemma lemma,
        Ties ties,
        TrustLog log,
        GrowingForm memo) {

    /** Hypotheses and earlier steps that hold under the conditions. */
    List<Fact> facts() {
        return facts(conditions);
    }

    private List<Fact> facts(List<Relation> under) {
        return everything.stream()
                .filter(f -> under.containsAll(f.conditions()))
                .toList();
    }

    /** All relations known to hold, the conditions included. */
    List<Relation> known() {
        return known(conditions, f -> true);
    }

    /** All relations known to hold under other conditions, these included, from the facts that pass. */
    private List<Relation> known(List<Relation> under, Predicate<Fact> use) {
        List<Relation> all = new ArrayList<>(under);
        facts(under).stream().filter(use).forEach(f -> all.addAll(f.relations()));
        return all;
    }

    /** The relations that are assumed and not proved: the hypotheses that apply, and the conditions. */
    List<Relation> assumptions() {
        List<Relation> all = new ArrayList<>(conditions);
        givens.stream().filter(g -> conditions.containsAll(g.conditions())).forEach(g -> all.addAll(g.relations()));
        return all;
    }

    /** A normal form that knows everything that holds; one for all steps of a proof, to which nothing may be added. */
    public NormalForm normalForm() {
        return memo.knowing(
                known(), facts().stream().flatMap(f -> f.valued().stream()).toList());
    }

    /** The same, made anew: more may be added to it. */
    NormalForm freshNormalForm() {
        return normalForm(conditions, r -> true);
    }

    /** A normal form that knows only the relations that pass. */
    NormalForm normalForm(Predicate<Relation> use) {
        return normalForm(conditions, use);
    }

    /** A normal form that knows the relations that pass, of those that hold under other conditions. */
    NormalForm normalForm(List<Relation> under, Predicate<Relation> use) {
        List<Relation> relations = known(under, f -> true).stream().filter(use).toList();
        List<Expr> valued = facts(under).stream()
                .filter(f -> f.relations().stream().allMatch(use))
                .flatMap(f -> f.valued().stream())
                .toList();
        return NormalForm.assuming(relations, valued, log);
    }

    /**
     * A normal form that knows what holds of every value of a symbol within its {@linkplain #narrowing narrowed} domain. Where
     * nothing but ranges is assumed of the symbol, all facts are such; else those that do not speak of it.
     *
     * @param x the symbol
     * @param as what stands for it in the answer: the symbol itself, or one whose domain is the inside of its domain
     * @param inside whether the ends of the ranges are left out
     */
    public NormalForm everywhere(Expr.Sym x, Expr.Sym as, boolean inside) {
        List<Relation> ranges = narrowing(x);
        boolean arbitrary = isArbitrary(x, ranges);
        List<Relation> under = new ArrayList<>(conditions);
        if (inside) {
            under.addAll(strict(ranges));
        }
        List<Fact> facts = facts(under).stream()
                .filter(f -> arbitrary
                        || !Formulas.freeSymbols(f.formula(), f.conditions()).contains(x))
                .toList();
        List<Relation> relations = new ArrayList<>(inside ? strict(ranges) : ranges);
        conditions.stream()
                .filter(c -> arbitrary || !SolvingRule.mentions(c, x))
                .forEach(relations::add);
        facts.forEach(f -> relations.addAll(f.relations()));
        List<Expr> valued = facts.stream().flatMap(f -> f.valued().stream()).toList();
        if (as == x) {
            return NormalForm.assuming(relations, valued, log);
        }
        UnaryOperator<Expr> put = e -> Exprs.substitute(e, Map.of(x, as));
        return NormalForm.assuming(
                relations.stream().map(r -> r.map(put)).toList(),
                valued.stream().map(put).toList(),
                log);
    }

    /** A normal form that knows what holds whatever the value of a symbol: a quantifier binds it. */
    NormalForm everyValue(Expr.Sym x) {
        List<Fact> facts = facts().stream()
                .filter(f -> !Formulas.freeSymbols(f.formula(), f.conditions()).contains(x))
                .toList();
        List<Relation> relations = new ArrayList<>();
        conditions.stream().filter(c -> !SolvingRule.mentions(c, x)).forEach(relations::add);
        facts.forEach(f -> relations.addAll(f.relations()));
        return NormalForm.assuming(
                relations, facts.stream().flatMap(f -> f.valued().stream()).toList(), log);
    }

    /** Whether hypotheses and conditions say nothing of the symbol but the ranges. */
    private boolean isArbitrary(Expr.Sym x, List<Relation> ranges) {
        boolean conditionsAreRanges =
                conditions.stream().allMatch(c -> SolvingRule.isRange(c, x) || !SolvingRule.mentions(c, x));
        return conditionsAreRanges
                && givens.stream()
                        .filter(g -> Formulas.freeSymbols(g.formula(), g.conditions())
                                .contains(x))
                        .allMatch(g -> g.conditions().isEmpty()
                                && !g.relations().isEmpty()
                                && ranges.containsAll(g.relations()));
    }

    private static List<Relation> strict(List<Relation> ranges) {
        return ranges.stream()
                .map(r -> switch (r.op()) {
                    case LE -> new Relation(r.left(), Relation.Op.LT, r.right());
                    case GE -> new Relation(r.left(), Relation.Op.GT, r.right());
                    case EQ, NE, LT, GT -> r;
                })
                .toList();
    }

    /**
     * The ranges to which {@code increasing f in x} is narrowed: what hypotheses say of {@code x} alone, and the conditions of
     * the step that bound {@code x}.
     */
    public List<Relation> narrowing(Expr.Sym x) {
        List<Relation> all = new ArrayList<>();
        conditions.stream().filter(c -> SolvingRule.isRange(c, x)).forEach(all::add);
        givens.stream()
                .filter(g -> g.conditions().isEmpty())
                .flatMap(g -> g.relations().stream())
                .filter(r -> SolvingRule.isRange(r, x) && Exprs.freeSymbols(r).equals(Set.of(x)))
                .forEach(all::add);
        return all;
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
                .anyMatch(g -> Formulas.freeSymbols(g.formula(), g.conditions()).stream()
                        .anyMatch(symbols::contains));
    }

    /** Whether a condition of the claim speaks of one of the symbols. */
    boolean conditionsMention(List<Expr.Sym> symbols) {
        return conditions.stream().anyMatch(c -> symbols.stream().anyMatch(s -> SolvingRule.mentions(c, s)));
    }
}
