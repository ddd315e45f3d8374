package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.find.Inversion;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;

/** Two equations among the hypotheses: one is solved for a symbol, the value is put into the other, and the claim follows from that. */
final class ByElimination implements Tactic {
    private static final List<String> LAST = List.of("solving ", "rearranging ", "substitution in ", "adding ");

    @Override
    public List<Plan> plans(Goal goal) {
        List<Plan> all = new ArrayList<>();
        Relation claim = goal.relation();
        if (claim == null || !goal.isClaim()) {
            return all;
        }
        List<Statement> givens = goal.theorem().givens();
        for (int i = 0; i < givens.size(); i++) {
            Relation first = equation(givens.get(i));
            if (first == null) {
                continue;
            }
            for (Expr.Sym s : Parts.symbols(first)) {
                if (s.domain().isPositive()) {
                    eliminated(goal, i, first, s, all);
                }
            }
        }
        return all;
    }

    private static void eliminated(Goal goal, int i, Relation first, Expr.Sym s, List<Plan> all) {
        List<Inversion.Root> roots;
        try {
            roots = Inversion.solve(first, s, List.of());
        } catch (UndecidedException outOfReach) {
            return;
        }
        if (roots.size() != 1) {
            return;
        }
        Expr value = roots.get(0).value();
        String solved = goal.names().label("solved");
        String put = goal.names().label("put");
        List<Statement> givens = goal.theorem().givens();
        for (String how : List.of("solving", "rearranging")) {
            String line = solved + ": " + Relation.eq(s, value) + " by " + how + " given " + (i + 1);
            all.add(Plan.of(List.of(line, goal.by("substitution"))));
            for (int j = 0; j < givens.size(); j++) {
                Relation other = equation(givens.get(j));
                if (j == i || other == null || !contains(other, s)) {
                    continue;
                }
                Relation without = other.map(e -> Slopes.tidy(Exprs.substitute(e, Map.of(s, value))));
                String second = put + ": " + without + " by substitution in given " + (j + 1);
                LAST.forEach(rule -> all.add(Plan.of(List.of(line, second, goal.by(rule + put)))));
            }
        }
    }

    private static boolean contains(Relation r, Expr.Sym s) {
        return Exprs.contains(r.left(), s) || Exprs.contains(r.right(), s);
    }

    private static @Nullable Relation equation(Statement s) {
        return s.conditions().isEmpty()
                        && s.formula() instanceof Formula.Comparison c
                        && c.chain().size() == 1
                        && c.chain().get(0).op() == Relation.Op.EQ
                ? c.chain().get(0)
                : null;
    }
}
