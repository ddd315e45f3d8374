package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.theorem.Statement;

/** A claim {@code sum >= …} by the weighted inequality of the means. */
final class ByMeans {
    private final Statement claim;
    private final Relation relation;
    private final String goal;
    private final Names names;

    /** @param goal a relation */
    ByMeans(Goal goal, Relation relation) {
        this.claim = goal.says();
        this.relation = relation;
        this.goal = goal.head();
        this.names = goal.names();
    }

    List<List<String>> proposals() {
        boolean left = relation.op() == Relation.Op.GE || relation.op() == Relation.Op.GT;
        Expr larger = left ? relation.left() : relation.right();
        List<List<String>> all = new ArrayList<>();
        if (Parts.difference(relation) != null) {
            Parts.sums(larger).forEach(sum -> ofSum(sum, sum == larger, all));
        }
        return all;
    }

    private void ofSum(Expr.Add sum, boolean whole, List<List<String>> all) {
        for (int[] weights : weights(sum.terms().size())) {
            int total = Arrays.stream(weights).sum();
            List<String> with = new ArrayList<>();
            List<Expr> factors = new ArrayList<>();
            for (int i = 0; i < weights.length; i++) {
                Expr w = Expr.num(weights[i], total);
                with.add("w" + (i + 1) + " := " + w);
                factors.add(Expr.pow(Expr.div(sum.terms().get(i), w), w));
            }
            String by = " by AM-GM with " + String.join(", ", with);
            if (whole) {
                all.add(List.of(goal + by));
            }
            String means = names.label("means");
            String step = means + ": " + new Relation(sum, Relation.Op.GE, Expr.mul(factors)) + Names.when(claim) + by;
            all.add(List.of(step, goal + " by rearranging " + means));
            all.add(List.of(step, goal + " by adding " + means));
        }
    }

    private static List<int[]> weights(int terms) {
        return switch (terms) {
            case 2 ->
                List.of(
                        new int[] {1, 1},
                        new int[] {1, 2},
                        new int[] {2, 1},
                        new int[] {1, 3},
                        new int[] {3, 1},
                        new int[] {2, 3},
                        new int[] {3, 2});
            case 3 -> List.of(new int[] {1, 1, 1}, new int[] {1, 1, 2}, new int[] {1, 2, 1}, new int[] {2, 1, 1});
            case 4 -> List.of(new int[] {1, 1, 1, 1});
            default -> List.of();
        };
    }
}
