package org.majorant.judge.box;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.prove.StatementBox;
import org.majorant.prove.box.Enclosure;
import org.majorant.theorem.Check;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;

/** The search behind {@code check enclosed} alone, for measurements: nothing is sampled, nothing is written. */
public final class BoxSearch {
    private BoxSearch() {}

    /** What the search finds on the box of the theorem's check. */
    public static Enclosure.Result of(Theorem t) {
        List<Relation> givens = relations(t.givens(), t.expansion());
        List<Relation> claims = relations(t.claims(), t.expansion());
        Check.Enclosed check = t.checks().stream()
                .filter(c -> c instanceof Check.Enclosed)
                .map(c -> (Check.Enclosed) c)
                .findFirst()
                .orElseThrow();
        StatementBox box = StatementBox.of(check.box(), givens, claims);
        return new Enclosure(givens, claims, box.enclosures(), 0, Enclosure.Forms.ALL).prove(EnclosedCheck.MOST_BOXES);
    }

    private static List<Relation> relations(List<Statement> statements, UnaryOperator<Expr> expansion) {
        List<Relation> all = new ArrayList<>();
        for (Statement s : statements) {
            ((Formula.Comparison) s.formula()).chain().forEach(r -> all.add(r.map(expansion)));
        }
        return all;
    }
}
