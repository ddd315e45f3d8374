package org.majorant.derive.check;

import java.util.function.BiFunction;
import org.majorant.expr.Relation;
import org.majorant.expr.normal.Normal;
import org.majorant.expr.normal.NormalForm;
import org.majorant.expr.normal.Sign;

/**
 * {@code by adding STEP, STEP, …}: the sum of the named relations, all turned to point the same way, with a rest of known
 * sign; so also a chain {@code a <= b <= c} and a bound of a sum by its terms.
 *
 * <p>Side conditions: every named relation is an equation or points the way of the claim; the rest has that sign too.
 */
final class AddingRule implements StepRule.OfRelations {
    @Override
    public StepResult check(Relation claim, Situation situation) {
        return sum(claim, situation, NormalForm::difference);
    }

    /** The same for the differences of the sides, or of what stands for them. */
    static StepResult sum(Relation claim, Situation situation, BiFunction<NormalForm, Relation, Normal> difference) {
        NormalForm form = situation.normalForm();
        Relation up = pointingUp(claim);
        Sign sum = Sign.ZERO;
        Normal rest = form.negate(difference.apply(form, up));
        for (Relation r : situation.referenced()) {
            Relation s = claim.op() == Relation.Op.EQ ? r : pointingUp(r);
            rest = form.add(rest, difference.apply(form, s));
            sum = sum.plus(Sign.of(s.op()).negate());
        }
        sum = sum.plus(form.sign(rest));
        return sum.negate().satisfies(up.op())
                ? StepResult.accepted("what is named, put together")
                : StepResult.refused("what is named, put together, does not give " + claim);
    }

    /** The same relation as {@code <}, {@code <=} or {@code =}. */
    private static Relation pointingUp(Relation r) {
        return r.op() == Relation.Op.GT || r.op() == Relation.Op.GE ? r.swapped() : r;
    }
}
