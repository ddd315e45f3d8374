package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.Normal;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.theorem.Rules;

/**
 * {@code by adding STEP, STEP, …}: the sum of the named relations, all turned to point the same way, with a rest of known
 * sign; so also a chain {@code a <= b <= c} and a bound of a sum by its terms.
 *
 * <p>Side conditions: every named relation is an equation or points the way of the claim; the rest has that sign too.
 */
public final class AddingRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.ADDING)
                .proves("an inequality that is the sum of known ones, a chain too")
                .needs(
                        "Every relation that is named is an equation, or points the way of the step once it is turned.",
                        "What is left when they are added is of a sign that points that way too.")
                .accepts("""
                        theorem chain
                          let A, B, C in real
                          given A <= B
                          given B < C
                          claim A < C
                          proof
                            claim 1   by adding given 1, given 2
                        """)
                .refuses("""
                        theorem not-a-sum
                          let A, B in (0, inf)
                          given A <= B
                          claim A^2 <= B^2
                          proof
                            claim 1   by adding given 1
                        """, "what is named, put together, does not give A^2 <= B^2")
                .withoutLemma("the step is closed on its own by the tactics of `Steps.v`; there is no single lemma");
    }

    /** So many equations are tried with either side first. */
    private static final int MOST_TURNED = 4;

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        return sum(claim, situation, NormalForm::difference);
    }

    /** The same for the differences of the sides, or of what stands for them. */
    static Conclusion sum(Relation claim, Situation situation, BiFunction<NormalForm, Relation, Normal> difference) {
        NormalForm form = situation.normalForm();
        Relation up = pointingUp(claim);
        List<Relation> named = situation.referenced();
        Sign known = Sign.ZERO;
        Normal rest = form.negate(difference.apply(form, up));
        List<Normal> equations = new ArrayList<>();
        for (Relation r : named) {
            Relation s = pointingUp(r);
            if (s.op() == Relation.Op.EQ) {
                equations.add(difference.apply(form, s));
            } else {
                rest = form.add(rest, difference.apply(form, s));
                known = known.plus(Sign.of(s.op()));
            }
        }
        for (int turned = 0; turned < 1 << Math.min(equations.size(), MOST_TURNED); turned++) {
            Normal r = rest;
            for (int i = 0; i < equations.size(); i++) {
                boolean turn = i < MOST_TURNED && (turned >> i & 1) == 1;
                r = form.add(r, turn ? form.negate(equations.get(i)) : equations.get(i));
            }
            if (known.plus(form.sign(r).negate()).satisfies(up.op())) {
                return Conclusion.accepted("what is named, put together");
            }
        }
        return Conclusion.refused("what is named, put together, does not give ", claim);
    }

    /** The same relation as {@code <}, {@code <=} or {@code =}. */
    private static Relation pointingUp(Relation r) {
        return r.op() == Relation.Op.GT || r.op() == Relation.Op.GE ? r.swapped() : r;
    }
}
