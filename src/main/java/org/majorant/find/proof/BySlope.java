package org.majorant.find.proof;

import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;

/** {@code increasing f in x} from the sign of the derivative, which is a goal of its own. */
final class BySlope implements Tactic {
    @Override
    public List<Plan> plans(Goal goal) {
        if (!(goal.says().formula() instanceof Formula.Monotone m)
                || m.variable().domain().integral()) {
            return List.of();
        }
        List<Relation> inside = Slopes.inside(goal.says().conditions(), m.variable());
        Relation.Op sign = m.increasing() ? Relation.Op.GT : Relation.Op.LT;
        return Slopes.of(m.body(), m.variable())
                .map(slope -> {
                    Goal first = goal.step("slope", 0, new Relation(slope, sign, Expr.ZERO), inside);
                    return List.of(new Plan(List.of(first), List.of(goal.by("differentiation"))));
                })
                .orElse(List.of());
    }
}
