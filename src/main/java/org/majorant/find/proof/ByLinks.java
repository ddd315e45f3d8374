package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Relation;

/** An inequality from a known one and what is left then; and without a factor that both its sides have. */
final class ByLinks implements InequalityTactic {
    @Override
    public List<Plan> plans(Goal goal, Relation r) {
        List<Plan> all = new ArrayList<>();
        shared(goal, r, all);
        for (Known k : goal.facts()) {
            if (k.says().op() != Relation.Op.NE) {
                all.addAll(ChainLinks.from(goal, r, k));
            }
        }
        return all;
    }

    private static void shared(Goal goal, Relation r, List<Plan> all) {
        try {
            boolean strict = r.op() == Relation.Op.LT || r.op() == Relation.Op.GT;
            Relation without = ChainLinks.divided(PowerTerms.difference(r), strict ? Relation.Op.LT : Relation.Op.LE);
            if (without != null && !without.equals(r) && !without.swapped().equals(r)) {
                Goal core = goal.step("core", 0, without, goal.says().conditions());
                all.add(new Plan(List.of(core), List.of(goal.by("rearranging " + core.label()))));
            }
        } catch (PowerTerms.TooLargeException e) {
            // What is larger than that is left as it is.
        }
    }
}
