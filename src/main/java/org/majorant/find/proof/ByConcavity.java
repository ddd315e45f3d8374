package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;

/** A power of a sum against the sum of the powers: each part is a share of the sum, and its power lies on one side of it. */
final class ByConcavity implements InequalityTactic {
    private static final int MOST_PARTS = 4;

    @Override
    public List<Plan> plans(Goal goal, Relation r) {
        List<Plan> all = new ArrayList<>();
        for (Relation w : List.of(r, r.swapped())) {
            Expr.Pow power = power(w.left());
            if (power != null && w.right() instanceof Expr.Add) {
                boolean below = w.op() == Relation.Op.LE || w.op() == Relation.Op.LT;
                all.add(Plan.of(lines(goal, (Expr.Add) power.base(), power, below)));
            }
        }
        return all;
    }

    private static Expr.@org.jspecify.annotations.Nullable Pow power(Expr e) {
        if (e instanceof Expr.Call c && c.function() == org.majorant.expr.Fn.SQRT) {
            return power(Expr.pow(c.argument(), Expr.num(1, 2)));
        }
        return e instanceof Expr.Pow p
                        && p.base() instanceof Expr.Add a
                        && a.terms().size() <= MOST_PARTS
                ? p
                : null;
    }

    private static List<String> lines(Goal goal, Expr.Add sum, Expr.Pow power, boolean below) {
        List<String> lines = new ArrayList<>();
        List<String> added = new ArrayList<>();
        List<Expr> shares = new ArrayList<>();
        String when = Names.when(goal.says());
        Relation.Op op = below ? Relation.Op.GE : Relation.Op.LE;
        for (Expr t : sum.terms()) {
            Expr share = Expr.div(Expr.mul(t, power), sum);
            shares.add(share);
            String part = goal.names().label("part" + shares.size() + "of");
            lines.add(part + ": " + new Relation(Expr.pow(t, power.exponent()), op, share) + when + " by positivity");
            added.add(part);
        }
        String whole = goal.names().label("whole");
        lines.add(whole + ": " + Relation.eq(Expr.add(shares), power) + when + " by normal form");
        lines.add(goal.by("adding " + String.join(", ", added) + ", " + whole));
        return lines;
    }
}
