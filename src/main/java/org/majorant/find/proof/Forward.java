package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;

/** What the hypotheses and conditions say of the logarithms that a claim speaks of, which tells whether further ones have values. */
final class Forward {
    private static final int MOST = 12;

    private Forward() {}

    /** A line that may be accepted, and what is known then. */
    record Step(String line, Known known) {}

    static List<Step> from(Goal goal) {
        KnownSigns signs = new KnownSigns(goal);
        Set<Expr> logs = logarithms(goal);
        List<Step> all = new ArrayList<>();
        for (Known k : goal.facts()) {
            Relation r = k.says();
            if (r.op() == Relation.Op.EQ || r.op() == Relation.Op.NE) {
                continue;
            }
            for (Relation w : List.of(r, r.swapped())) {
                if (logs.contains(w.left())
                        && !(w.right() instanceof Expr.Num n && n.value().signum() <= 0)) {
                    Expr end = PowerTerms.of(Expr.log(w.right())).expression();
                    add(goal, new Relation(Expr.log(w.left()), w.op(), end), k, all);
                }
            }
            for (Expr u : logs) {
                Expr log = Expr.log(u);
                boolean near = Exprs.freeSymbols(u).stream()
                        .anyMatch(x -> Parts.symbols(r).contains(x));
                if (near && signs.of(Map.of(log, BigFraction.ONE)) == 0) {
                    add(goal, new Relation(log, Relation.Op.GT, Expr.ZERO), k, all);
                    add(goal, new Relation(log, Relation.Op.LT, Expr.ZERO), k, all);
                }
            }
        }
        return all.stream().limit(MOST).toList();
    }

    private static void add(Goal goal, Relation r, Known k, List<Step> all) {
        boolean known = goal.facts().stream().anyMatch(f -> f.says().equals(r));
        if (!known) {
            String label = goal.names().label("sign" + (goal.earlier().size() + all.size() + 1) + "of");
            String line = label + ": " + r + Names.when(goal.says()) + " by rearranging " + k.name();
            all.add(new Step(line, new Known(label, r)));
        }
    }

    /** Arguments of logarithms in the claim and in the hypotheses. */
    private static Set<Expr> logarithms(Goal goal) {
        Set<Expr> all = new LinkedHashSet<>();
        List<Statement> said = new ArrayList<>(List.of(goal.says()));
        said.addAll(goal.theorem().givens());
        for (Statement s : said) {
            if (s.formula() instanceof Formula.Comparison c) {
                c.chain().forEach(r -> all.addAll(Parts.arguments(r, Fn.LOG)));
            }
        }
        return all;
    }
}
