package org.majorant.prove.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Reason;
import org.majorant.theorem.Rules;

/**
 * {@code by instance of X with t := …}: a statement {@code for all t in D: body} at one value, which is {@code t} itself where none
 * is given. Of {@code if implies then} the second part, where the first follows from what is known.
 *
 * <p>Side conditions: the value is defined and lies in the domain; the step is the body at the value, rearranged.
 */
public final class InstanceRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.INSTANCE)
                .proves("what a statement `for all t` says at one value")
                .needs(
                        "The value lies in the domain over which the statement ranges; without `with` it is the variable "
                                + "itself.",
                        "Of `if implies then` the first part is known at the value.",
                        "The conditions of the statement are conditions of the step.",
                        "The step is what is said at the value, rearranged.")
                .accepts("""
                        theorem at-3
                          let j in natural
                          let f(j) in real
                          given for all j in natural: j > 2 implies f(j) >= j
                          claim f(3) >= 3
                          proof
                            claim 1   by instance of given 1 with j := 3
                        """)
                .refuses("""
                        theorem premise-not-known
                          let j in natural
                          let f(j) in (4, inf)
                          given for all j in natural: j > 5 implies f(j) >= j
                          claim f(3) >= 3
                          proof
                            claim 1   by instance of given 1 with j := 3
                        """, "it is not known that 3 > 5")
                .withoutLemma("the step is closed on its own by the tactics of `Steps.v`; there is no single lemma");
    }

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        for (Fact f : situation.references()) {
            if (!situation.conditions().containsAll(f.conditions())) {
                return Conclusion.refused(
                        f.name(), " holds only when ", f.conditions().get(0));
            }
            if (f.formula() instanceof Formula.Quantified q && q.forAll()) {
                return instance(claim, q, situation);
            }
        }
        return Conclusion.refused("what is named is no statement 'for all …'");
    }

    private static Conclusion instance(Relation claim, Formula.Quantified q, Situation situation) {
        NormalForm form = situation.normalForm();
        Expr value = situation.values().getOrDefault(q.variable().name(), q.variable());
        Optional<Reason> outside = Values.outside(form, q.variable(), value);
        if (outside.isPresent()) {
            return Conclusion.refused(outside.get());
        }
        Formula body = Formulas.substitute(q.body(), UnaryOperator.identity(), Map.of(q.variable(), value));
        if (body instanceof Formula.Joined j
                && j.connective() == Formula.Joined.Connective.IMPLIES
                && j.parts().size() == 2) {
            if (!(j.parts().get(0) instanceof Formula.Comparison c)) {
                return Conclusion.refused("the first part of the implication is no comparison");
            }
            for (Relation r : c.chain()) {
                if (!Values.follows(form, r, situation)) {
                    return Conclusion.refused("it is not known that ", r);
                }
            }
            body = j.parts().get(1);
        }
        List<Relation> says = body instanceof Formula.Comparison c ? c.chain() : List.of();
        for (Relation r : says) {
            if (Implication.follows(claim, r, situation)) {
                return Conclusion.accepted("at ", q.variable(), " = ", value).by(r);
            }
        }
        return Conclusion.refused("the instance says ", body);
    }
}
