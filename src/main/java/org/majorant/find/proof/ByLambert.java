package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.theorem.Statement;

/** A bound of {@code W0(u)}: by monotonicity from a bound of {@code u}, since {@code W0(v e^v) = v}. */
final class ByLambert {
    private final Statement claim;
    private final Relation relation;
    private final String goal;
    private final Names names;

    /** @param goal a relation */
    ByLambert(Goal goal, Relation relation) {
        this.claim = goal.says();
        this.relation = relation;
        this.goal = goal.head();
        this.names = goal.names();
    }

    List<List<String>> proposals() {
        List<List<String>> all = new ArrayList<>();
        for (Relation r : List.of(relation, relation.swapped())) {
            if (r.left() instanceof Expr.Call w && w.function() == Fn.W0) {
                Expr product = Expr.mul(r.right(), Expr.exp(r.right()));
                Relation inner = new Relation(w.argument(), r.op(), product);
                Relation outer = new Relation(w, r.op(), Expr.w0(product));
                String tangent = names.label("tangent");
                String inside = names.label("inside");
                String by = names.label("branch");
                String when = Names.when(claim);
                String lift = by + ": " + outer + when + " by monotonicity from " + inside;
                String last = goal + " by rearranging " + by;
                for (String how : List.of("positivity", "normal form")) {
                    all.add(List.of(inside + ": " + inner + when + " by " + how, lift, last));
                }
                String line = new Relation(Expr.exp(r.right()), Relation.Op.GE, Expr.add(Expr.ONE, r.right())) + when
                        + " by tangent with exp := " + r.right() + ", at := 0";
                for (String how : List.of("positivity", "rearranging " + tangent, "adding " + tangent)) {
                    all.add(List.of(tangent + ": " + line, inside + ": " + inner + when + " by " + how, lift, last));
                }
            }
        }
        return all;
    }
}
