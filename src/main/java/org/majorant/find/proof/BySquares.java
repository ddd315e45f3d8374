package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.theorem.Statement;

/** A claim from squares that are not negative. */
final class BySquares {
    private static final int MOST = 10;

    private final Statement claim;
    private final Relation relation;
    private final String goal;
    private final Names names;

    /** @param goal a relation */
    BySquares(Goal goal, Relation relation) {
        this.claim = goal.says();
        this.relation = relation;
        this.goal = goal.head();
        this.names = goal.names();
    }

    private List<String> bases() {
        Set<String> all = new LinkedHashSet<>();
        List<Expr.Sym> symbols = Parts.symbols(relation);
        for (int i = 0; i < symbols.size(); i++) {
            for (int j = i + 1; j < symbols.size(); j++) {
                Expr.Sym x = symbols.get(i);
                Expr.Sym y = symbols.get(j);
                all.add(x + " - " + y);
                if (x.domain().isPositive() && y.domain().isPositive()) {
                    all.add("sqrt(" + x + ") - sqrt(" + y + ")");
                } else {
                    all.add(x + " + " + y);
                }
            }
        }
        for (Expr.Sym x : symbols) {
            all.add(x + " - 1");
            all.add(x + " - 1/2");
            all.add(x + " + 1");
            all.add("2*" + x + " - 1");
            if (x.domain().isPositive()) {
                all.add("sqrt(" + x + ") - 1");
            }
        }
        return all.stream().limit(MOST).toList();
    }

    /** One square and what follows from it. */
    List<List<String>> single() {
        List<List<String>> all = new ArrayList<>();
        String when = Names.when(claim);
        String a = names.label("square");
        for (String base : bases()) {
            String square = a + ": (" + base + ")^2 >= 0" + when + " by positivity";
            all.add(List.of(square, goal + " by rearranging " + a));
            all.add(List.of(square, goal + " by adding " + a));
            all.add(List.of(square, goal + " by positivity"));
        }
        return all;
    }

    /** Sums of two and of three squares. */
    List<List<String>> several() {
        List<List<String>> all = new ArrayList<>();
        String when = Names.when(claim);
        List<String> bases = bases();
        String a = names.label("square");
        String b = names.label("second");
        String c = names.label("third");
        for (int i = 0; i < bases.size(); i++) {
            for (int j = i + 1; j < bases.size(); j++) {
                String first = a + ": (" + bases.get(i) + ")^2 >= 0" + when + " by positivity";
                String second = b + ": (" + bases.get(j) + ")^2 >= 0" + when + " by positivity";
                all.add(List.of(first, second, goal + " by adding " + a + ", " + b));
                for (int k = j + 1; k < bases.size(); k++) {
                    String last = c + ": (" + bases.get(k) + ")^2 >= 0" + when + " by positivity";
                    String sum = "(" + bases.get(i) + ")^2 + (" + bases.get(j) + ")^2 + (" + bases.get(k) + ")^2 >= 0";
                    String together = names.label("squares");
                    all.add(List.of(
                            first,
                            second,
                            last,
                            together + ": " + sum + when + " by adding " + a + ", " + b + ", " + c,
                            goal + " by rearranging " + together));
                }
            }
        }
        return all;
    }
}
