package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;

/** A claim that follows from an equation among the hypotheses once its derivatives are carried out: what rises against what falls. */
final class ByBalance implements Tactic {
    @Override
    public List<Plan> plans(Goal goal) {
        List<Plan> all = new ArrayList<>();
        if (goal.relation() == null || !goal.isClaim()) {
            return all;
        }
        List<Statement> givens = goal.theorem().givens();
        for (int i = 0; i < givens.size(); i++) {
            if (givens.get(i).formula() instanceof Formula.Comparison c
                    && c.chain().size() == 1
                    && c.chain().get(0).op() == Relation.Op.EQ) {
                of(goal, c.chain().get(0), "given " + (i + 1), all);
            }
        }
        return all;
    }

    private static void of(Goal goal, Relation given, String name, List<Plan> all) {
        Expr sum;
        try {
            sum = Slopes.tidy(Derivative.carryOut(Expr.sub(given.left(), given.right())));
        } catch (NotDifferentiableException e) {
            return;
        }
        Relation even = Parts.balance(sum);
        if (even == null) {
            return;
        }
        String balance = goal.names().label("balance");
        String line = balance + ": " + even + " by rearranging " + name;
        for (String rule : List.of("solving ", "rearranging ", "adding ")) {
            all.add(Plan.of(List.of(line, goal.by(rule + balance))));
        }
    }
}
