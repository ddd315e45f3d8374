package org.majorant.find.proof;

import java.util.List;
import org.majorant.expr.Relation;

/** Ways to an inequality; none to a goal of another kind. */
interface InequalityTactic extends Tactic {
    @Override
    default List<Plan> plans(Goal goal) {
        Relation r = goal.relation();
        return r == null || Parts.difference(r) == null ? List.of() : plans(goal, r);
    }

    /** @param r what the goal says */
    List<Plan> plans(Goal goal, Relation r);
}
