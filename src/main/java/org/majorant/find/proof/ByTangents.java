package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;

/** A claim from tangents of the exponentials and logarithms that stand in it. */
final class ByTangents {
    private static final int MOST_TANGENTS = 12;

    private final Theorem theorem;
    private final Statement claim;
    private final Relation relation;
    private final String goal;
    private final Names names;

    /** @param goal a relation */
    ByTangents(Goal goal, Relation relation) {
        this.theorem = goal.theorem();
        this.claim = goal.says();
        this.relation = relation;
        this.goal = goal.head();
        this.names = goal.names();
    }

    /** A tangent as a step, without its label. */
    private List<String> tangents() {
        List<String> all = new ArrayList<>();
        for (Expr u : Parts.arguments(relation, Fn.EXP)) {
            all.add(ofExp(u));
            all.add(step(
                    new Relation(Expr.exp(u), Relation.Op.GE, Expr.mul(Expr.exp(Expr.ONE), u)),
                    "exp := " + u + ", at := 1"));
            all.add(ofExp(Parts.negative(u)));
        }
        for (Expr u : Parts.arguments(relation, Fn.LOG)) {
            all.add(ofLog(u));
            all.add(ofLog(Expr.div(Expr.ONE, u)));
            all.add(step(
                    new Relation(Expr.log(u), Relation.Op.LE, Expr.mul(u, Expr.exp(Expr.num(-1)))),
                    "log := " + u + ", at := exp(1)"));
            all.add(ofLog(Expr.call(Fn.SQRT, u)));
        }
        boolean sought =
                goal.startsWith("claim ") && all.isEmpty() && theorem.givens().isEmpty();
        for (Expr.Sym x : sought ? Parts.symbols(relation) : List.<Expr.Sym>of()) {
            all.add(ofExp(x));
            all.add(ofExp(Expr.neg(x)));
        }
        return all.stream().distinct().limit(MOST_TANGENTS).toList();
    }

    private String ofExp(Expr u) {
        return step(new Relation(Expr.exp(u), Relation.Op.GE, Expr.add(Expr.ONE, u)), "exp := " + u + ", at := 0");
    }

    private String ofLog(Expr u) {
        return step(new Relation(Expr.log(u), Relation.Op.LE, Expr.sub(u, Expr.ONE)), "log := " + u + ", at := 1");
    }

    private String step(Relation r, String with) {
        return r + Names.when(claim) + " by tangent with " + with;
    }

    List<List<String>> proposals() {
        List<List<String>> all = new ArrayList<>();
        List<String> tangents = tangents();
        String a = names.label("tangent");
        String b = names.label("other");
        List<String> facts = OneStep.facts(theorem, claim);
        for (String t : tangents) {
            all.add(List.of(a + ": " + t, goal + " by rearranging " + a));
            all.add(List.of(a + ": " + t, goal + " by adding " + a));
            all.add(List.of(a + ": " + t, goal + " by positivity"));
            all.add(List.of(a + ": " + t, goal + " by multiplying " + a));
            for (String f : facts) {
                all.add(List.of(a + ": " + t, goal + " by adding " + a + ", " + f));
            }
        }
        for (int i = 0; i < tangents.size(); i++) {
            for (int j = i + 1; j < tangents.size(); j++) {
                String both = a + ", " + b;
                all.add(List.of(a + ": " + tangents.get(i), b + ": " + tangents.get(j), goal + " by adding " + both));
            }
        }
        return all;
    }
}
