package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;

/**
 * A bound of what a budget leaves: by the inequality of the means with the shares of the optimum; or because less would need more of
 * every resource than there is.
 */
final class ByAllocation implements Tactic {
    @Override
    public List<Plan> plans(Goal goal) {
        List<Plan> all = new ArrayList<>();
        Relation r = goal.relation();
        Relation down = r == null ? null : r.op() == Relation.Op.LE ? r.swapped() : r;
        if (down == null || down.op() != Relation.Op.GE) {
            return all;
        }
        for (Known k : goal.facts()) {
            Budget.of(down.left(), k.says()).ifPresent(b -> {
                means(goal, down, b, k.name(), all);
                excess(goal, down, b, all);
            });
        }
        return all;
    }

    private static void means(Goal goal, Relation down, Budget b, String constraint, List<Plan> all) {
        if (!(down.left() instanceof Expr.Add)) {
            return;
        }
        Set<List<Expr>> shares = new LinkedHashSet<>();
        b.shares(down.right()).ifPresent(shares::add);
        b.shares(null).ifPresent(shares::add);
        List<Expr> terms = List.copyOf(b.terms().keySet());
        for (List<Expr> w : shares) {
            List<String> with = new ArrayList<>();
            List<Expr> factors = new ArrayList<>();
            for (int i = 0; i < w.size(); i++) {
                with.add("w" + (i + 1) + " := " + w.get(i));
                factors.add(Expr.pow(Expr.div(terms.get(i), w.get(i)), w.get(i)));
            }
            String means = goal.names().label("means");
            String spends = goal.names().label("spends");
            String when = Names.when(goal.says());
            Expr product = Expr.mul(factors);
            String first = means + ": " + new Relation(Expr.add(terms), Relation.Op.GE, product) + when
                    + " by AM-GM with " + String.join(", ", with);
            List<String> lasts = List.of(
                    spends + ": " + Relation.eq(product, down.right()) + when + " by rearranging " + constraint,
                    goal.by("adding " + means + ", " + spends));
            all.add(Plan.of(lasts).after(first));
            whole(goal, w).ifPresent(line -> all.add(Plan.of(lasts).after(first).after(line)));
            all.add(Plan.of(List.of(goal.by("substitution in " + means))).after(first));
            if (b.limit() instanceof Expr.Sym c) {
                Expr put = Exprs.substitute(down.right(), Map.of(c, b.spent()));
                String same = means + ": " + new Relation(Expr.add(terms), Relation.Op.GE, put) + when
                        + " by AM-GM with " + String.join(", ", with);
                all.add(Plan.of(List.of(goal.by("substitution in " + means))).after(same));
            }
        }
    }

    /** That the shares add up to one, where a hypothesis is needed for that. */
    private static Optional<String> whole(Goal goal, List<Expr> shares) {
        boolean ties = goal.theorem().givens().stream().findAny().isPresent();
        return ties ? Optional.of(Relation.eq(Expr.add(shares), Expr.ONE) + " by substitution") : Optional.empty();
    }

    /** If the value were less, each term would be, and every resource more than its share of the budget. */
    private static void excess(Goal goal, Relation down, Budget b, List<Plan> all) {
        Relation less = new Relation(down.left(), Relation.Op.LT, down.right());
        int condition = goal.says().conditions().size() + 1;
        String when = Names.when(goal.says(), less.toString());
        boolean largest = down.left() instanceof Expr.Call;
        List<String> lines = new ArrayList<>();
        List<String> powers = new ArrayList<>();
        int i = 0;
        for (Expr t : b.terms().keySet()) {
            i++;
            Expr.Sym x = b.terms().get(t);
            Optional<Expr> at = b.at(t, down.right());
            Optional<Expr> takes = Budget.power(b.spent(), x);
            if (at.isEmpty() || takes.isEmpty()) {
                return;
            }
            String small = goal.names().label("small" + i + "of");
            String more = goal.names().label("more" + i + "of");
            String power = goal.names().label("power" + i + "of");
            String known = "condition " + condition;
            if (largest) {
                String one = goal.names().label("one" + i + "of");
                lines.add(one + ": " + new Relation(t, Relation.Op.LE, down.left()) + " by extremes");
                known = one + ", " + known;
            }
            lines.add(small + ": " + new Relation(t, Relation.Op.LT, down.right()) + when + " by adding " + known);
            lines.add(more + ": " + new Relation(x, Relation.Op.GT, at.get()) + when + " by rearranging " + small);
            lines.add(power + ": "
                    + new Relation(Expr.pow(x, takes.get()), Relation.Op.GT, Expr.pow(at.get(), takes.get())) + when
                    + " by rearranging " + more);
            powers.add(power);
        }
        String over = goal.names().label("over");
        lines.add(over + ": " + new Relation(b.spent(), Relation.Op.GT, b.limit()) + when + " by multiplying "
                + String.join(", ", powers));
        lines.add(goal.by("contradiction from " + over));
        all.add(Plan.of(lines));
    }
}
