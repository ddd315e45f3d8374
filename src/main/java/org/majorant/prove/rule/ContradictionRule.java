package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;

/**
 * {@code X by contradiction from STEP}: the step was proved {@code when not X}, and it contradicts what is known.
 *
 * <p>Side conditions: the step's conditions are those of the claim and the negation of {@code X}, nothing else; what it says is
 * the negation of something known, rearranged, or has the wrong sign by what is known. Both sides of {@code X} are defined.
 */
public final class ContradictionRule implements Rule.OfRelations {
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
