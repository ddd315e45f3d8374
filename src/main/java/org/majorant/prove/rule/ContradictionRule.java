package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.theorem.Rules;

/**
 * {@code X by contradiction from STEP}: the step was proved {@code when not X}, and it contradicts what is known.
 *
 * <p>Side conditions: the step's conditions are those of the claim and the negation of {@code X}, nothing else; what it says is
 * the negation of something known, rearranged, or has the wrong sign by what is known. Both sides of {@code X} are defined.
 */
public final class ContradictionRule implements Rule.OfRelations {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.CONTRADICTION)
                .proves("a comparison whose contrary leads to what cannot be")
                .needs(
                        "The step that is named is proved when the claim does not hold, and under no other condition "
                                + "than those of the claim.",
                        "What it says is the negation of something known, rearranged, or is excluded by the known signs.",
                        "Both sides of the claim have values.")
                .accepts("""
                        theorem too-large
                          let A, B, C, c in (0, inf)
                          given A*B = C
                          given A > c
                          claim B < C/c
                          proof
                            over: A*B > C when B >= C/c   by multiplying given 2, condition 1
                            claim 1                       by contradiction from over
                        """)
                .refuses("""
                        theorem nothing-contradicted
                          let A, B, C, c in (0, inf)
                          given A*B = C
                          given A > c
                          claim B < C/c
                          proof
                            same: A*B = C when B >= C/c   by rearranging given 1
                            claim 1                       by contradiction from same
                        """, "what is named is not found to contradict what is known")
                .withoutLemma("the step is closed on its own by the tactics of `Steps.v`; there is no single lemma");
    }

    @Override
    public Conclusion check(Relation claim, Situation situation) {
        Relation negation = new Relation(claim.left(), claim.op().negated(), claim.right());
        NormalForm form = situation.normalForm();
        form.of(claim.left());
        form.of(claim.right());
        for (Fact f : situation.references()) {
            List<Relation> extra = new ArrayList<>(f.conditions());
            extra.removeAll(situation.conditions());
            if (!extra.stream().allMatch(c -> c.equals(negation) || c.equals(negation.swapped()))) {
                return Conclusion.refused(
                        "the step that is named must be proved when ",
                        negation,
                        ", and under no other condition than those of the claim");
            }
            for (Relation r : f.relations()) {
                if (contradicts(form, r, situation)) {
                    return Conclusion.accepted(r, " contradicts what is known");
                }
            }
        }
        return Conclusion.refused("what is named is not found to contradict what is known");
    }

    private static boolean contradicts(NormalForm form, Relation r, Situation situation) {
        boolean negated = situation.known().stream()
                .anyMatch(k -> Implication.rearranges(form, new Relation(k.left(), k.op().negated(), k.right()), r));
        return negated || excluded(form, r);
    }

    private static boolean excluded(NormalForm form, Relation r) {
        try {
            return form.compare(r.left(), r.right()).excludes(org.majorant.prove.normal.Sign.of(r.op()));
        } catch (UndecidedException e) {
            return false;
        }
    }
}
