package org.majorant.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.rule.GrowthClaims;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Law;
import org.majorant.theorem.Theory;

/**
 * A unified law against the isolated laws of another theory: where the resources that an isolated law leaves out tend to infinity, the
 * unified law must become it. Resources are the symbols that stand both in the unified law and in the law {@code cost}.
 */
final class LawComparison {
    private LawComparison() {}

    static List<Finding> of(Theory unified, Theory isolated) {
        List<Finding> findings = new ArrayList<>();
        if (!unified.laws().containsKey("cost")) {
            return findings;
        }
        for (Law whole : unified.laws().values()) {
            for (Law part : isolated.laws().values()) {
                if (!whole.name().equals("cost") && !part.name().equals("cost")) {
                    add(unified, whole, isolated, part, findings);
                }
            }
        }
        return findings;
    }

    private static void add(Theory unified, Law whole, Theory isolated, Law part, List<Finding> into) {
        Relation x = equation(whole);
        Relation y = equation(part);
        if (x == null || y == null || x.left() != y.left() && !sameName(x.left(), y.left())) {
            return;
        }
        Set<Expr.Sym> resources = new LinkedHashSet<>(Exprs.freeSymbols(x.right()));
        Relation cost = equation(unified.laws().get("cost"));
        if (cost == null) {
            return;
        }
        resources.retainAll(Exprs.freeSymbols(cost.right()));
        List<Relation> approaches = new ArrayList<>();
        Map<String, Expr.Sym> kept = GrowthComparison.byName(y.right());
        for (Expr.Sym r : resources) {
            if (!kept.containsKey(r.name())) {
                approaches.add(Relation.eq(r, Expr.formal(FormalKind.INFINITY, List.of(), List.of())));
            }
        }
        if (approaches.isEmpty() || approaches.size() == resources.size()) {
            return;
        }
        into.add(compare(
                unified.id() + " law " + whole.name(),
                x.right(),
                approaches,
                isolated.id() + " law " + part.name(),
                y));
    }

    private static Finding compare(
            String wholeName, Expr whole, List<Relation> approaches, String partName, Relation part) {
        Map<String, Expr.Sym> names = GrowthComparison.byName(whole);
        Map<Expr.Sym, Expr> rename = new HashMap<>();
        Exprs.freeSymbols(part.right()).forEach(s -> rename.put(s, names.getOrDefault(s.name(), s)));
        Expr right = Exprs.substitute(part.right(), rename);
        Expr limit = Expr.formal(FormalKind.LIMIT, List.of(whole), approaches);
        String title = partName + " as the limit of " + wholeName;
        List<String> lines = new ArrayList<>(List.of("claimed  " + limit + " = " + right));
        try {
            GrowthClaims.Decision d =
                    GrowthClaims.plain(List.of()).decide(new Formula.Comparison(List.of(Relation.eq(limit, right))));
            lines.add(d.actual().toString());
            return new Finding(d.holds() ? Finding.Kind.AGREE : Finding.Kind.CONTRADICTION, title, lines);
        } catch (UndecidedException | NotDifferentiableException e) {
            lines.add("not decided: " + e.getMessage());
            return new Finding(Finding.Kind.UNDECIDED, title, lines);
        }
    }

    /** The equation {@code symbol = expression} that a law states; null for another kind of law. */
    static Relation equation(Law law) {
        List<Relation> all = law == null
                ? List.of()
                : GrowthComparison.relations(law.statement().formula());
        return all.size() == 1 && all.get(0).op() == Relation.Op.EQ ? all.get(0) : null;
    }

    private static boolean sameName(Expr x, Expr y) {
        return x instanceof Expr.Sym s && y instanceof Expr.Sym t && s.name().equals(t.name());
    }
}
