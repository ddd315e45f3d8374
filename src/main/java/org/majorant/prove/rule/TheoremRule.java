package org.majorant.prove.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.theorem.Reason;
import org.majorant.theorem.Rules;

/**
 * {@code by theorem NAME with x := …}: a claim of a proved theorem, with values put for its symbols.
 *
 * <p>Side conditions: every symbol of the theorem has a value, which is defined, or is a symbol of the same name and domain here; the values
 * lie in the domains; the hypotheses and the conditions of the claim hold with the values put in; the step is that claim,
 * rearranged.
 */
public final class TheoremRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.THEOREM)
                .proves("an instance of a theorem that is proved")
                .needs(
                        "The theorem is proved, in this file or in another one of the run.",
                        "Every symbol of the theorem has a value that lies in its domain, or is a symbol of the same "
                                + "name and domain here.",
                        "Its hypotheses, and the conditions of the claim, are known with the values put in; hypotheses "
                                + "that are no relations are out of reach.",
                        "The step is that claim at the values, rearranged.")
                .accepts("""
                        theorem above-1
                          let A in (0, inf)
                          claim log(1 + A) > 0
                          proof
                            claim 1   by positivity

                        theorem applied
                          let B, C in (0, inf)
                          claim log(1 + B*C) > 0
                          proof
                            claim 1   by theorem above-1 with A := B*C
                        """)
                .refuses("""
                        theorem outside-the-domain
                          let x in real
                          claim log(1 + (exp(x) - x)) > 0
                          proof
                            claim 1   by theorem above-1 with A := exp(x) - x
                        """, "it is not known that exp(x) - x > 0")
                .withoutLemma("the statement of the theorem is a premise of the step; there is no single lemma");
    }

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        Lemma lemma = situation.lemma();
        Map<Expr.Sym, Expr> put = new HashMap<>();
        NormalForm form = situation.normalForm();
        for (Expr.Sym s : lemma.symbols()) {
            Expr value = situation.values().get(s.name());
            if (value == null) {
                value = s;
            }
            put.put(s, value);
            Optional<Reason> outside = value == s ? Optional.empty() : Values.outside(form, s, value);
            if (outside.isPresent()) {
                return Conclusion.refused(outside.get());
            }
        }
        for (Fact g : lemma.givens()) {
            if (g.relations().isEmpty()) {
                return Conclusion.refused(lemma.id(), " has a hypothesis that cannot be checked here: ", g.formula());
            }
            for (Relation r : g.relations()) {
                Relation at = r.map(e -> Exprs.substitute(e, put));
                if (!Values.follows(form, at, situation)) {
                    return Conclusion.refused("it is not known that ", at, ", a hypothesis of ", lemma.id());
                }
            }
        }
        return fromClaims(claim, situation, put, form);
    }

    private static Conclusion fromClaims(
            Relation claim, Situation situation, Map<Expr.Sym, Expr> put, NormalForm form) {
        Lemma lemma = situation.lemma();
        for (Fact c : lemma.claims()) {
            List<Relation> conditions = c.conditions().stream()
                    .map(r -> r.map(e -> Exprs.substitute(e, put)))
                    .toList();
            if (conditions.stream().allMatch(r -> Values.follows(form, r, situation))) {
                for (Relation r : c.relations()) {
                    Relation says = r.map(e -> Exprs.substitute(e, put));
                    if (Implication.follows(claim, says, situation)) {
                        return Conclusion.accepted("an instance of ", lemma.id())
                                .by(says);
                    }
                }
            }
        }
        return Conclusion.refused(claim, " is not found to be an instance of a claim of ", lemma.id());
    }
}
