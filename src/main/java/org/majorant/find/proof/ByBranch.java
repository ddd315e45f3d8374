package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.find.Inversion;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;

/** {@code x = …W(v)…}: what W is then, by inversion of what is known, with the side of -1 on which it lies. */
final class ByBranch implements Tactic {
    @Override
    public List<Plan> plans(Goal goal) {
        List<Plan> all = new ArrayList<>();
        Relation r = goal.relation();
        if (r == null || r.op() != Relation.Op.EQ) {
            return all;
        }
        for (Fn branch : List.of(Fn.W0, Fn.WM1)) {
            for (Expr v : Parts.arguments(r, branch)) {
                Expr w = Expr.call(branch, v);
                solved(r, w).ifPresent(u -> plan(goal, w, branch, u, all));
            }
        }
        return all;
    }

    /** What the equation says that the call is: of either sign. */
    private static Optional<Expr> solved(Relation r, Expr call) {
        Expr.Sym w = Expr.sym("w", Domain.POSITIVE);
        for (Expr as : List.of(w, Expr.neg(w))) {
            try {
                Relation put = r.map(e -> Slopes.tidy(Exprs.replace(e, call, as)));
                List<Inversion.Root> roots = Inversion.solve(put, w, List.of());
                if (roots.size() == 1) {
                    Expr u = roots.get(0).value();
                    return Optional.of(as == w ? u : Parts.negative(u));
                }
            } catch (UndecidedException outOfReach) {
                // The other sign is left.
            }
        }
        return Optional.empty();
    }

    private static void plan(Goal goal, Expr w, Fn branch, Expr u, List<Plan> all) {
        Relation side =
                new Relation(Expr.add(Expr.ONE, u), branch == Fn.W0 ? Relation.Op.GT : Relation.Op.LT, Expr.ZERO);
        Goal where = goal.step("side", 0, side, goal.says().conditions());
        String root = goal.names().label("root");
        String line = root + ": " + Relation.eq(u, w) + Names.when(goal.says()) + " by Lambert inversion of ";
        String product = goal.names().label("product");
        Relation known = Relation.eq(Slopes.tidy(Expr.mul(u, Expr.exp(u))), ((Expr.Call) w).argument());
        for (String f : equations(goal)) {
            String last = goal.by("rearranging " + root);
            all.add(new Plan(List.of(), List.of(line + f, last)));
            all.add(new Plan(List.of(where), List.of(line + f, last)));
            List<String> through = List.of(
                    product + ": " + known + Names.when(goal.says()) + " by rearranging " + f, line + product, last);
            all.add(new Plan(List.of(), through));
            all.add(new Plan(List.of(where), through));
        }
    }

    private static List<String> equations(Goal goal) {
        List<String> all = new ArrayList<>();
        List<Statement> givens = goal.theorem().givens();
        for (int i = 0; i < givens.size(); i++) {
            if (givens.get(i).formula() instanceof Formula.Comparison c
                    && c.chain().get(0).op() == Relation.Op.EQ) {
                all.add("given " + (i + 1));
            }
        }
        return all;
    }
}
