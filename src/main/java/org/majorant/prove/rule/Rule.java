package org.majorant.prove.rule;

import org.majorant.expr.Relation;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.theorem.Formula;

/** Decides whether a justification carries a step. */
public interface Rule {

    /** What a reader must know of it. */
    RuleCard card();

    /** @throws UndecidedException when the normal form does not reach the step; the message is the reason */
    Conclusion check(Situation situation);

    /** A rule for single relations: of a chain each one is checked, of another formula none is accepted. */
    interface OfRelations extends Rule {
        Conclusion check(Relation claim, Situation situation);

        @Override
        default Conclusion check(Situation situation) {
            if (!(situation.claim() instanceof Formula.Comparison c)) {
                return Conclusion.refused("this rule proves comparisons, and the step is of another kind");
            }
            Conclusion last = Conclusion.refused("nothing is compared");
            for (Relation r : c.chain()) {
                last = check(r, situation);
                if (last instanceof Conclusion.Refused) {
                    return last;
                }
            }
            return last;
        }
    }
}
