package org.majorant.find.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.ReasonException;
import org.majorant.expr.Relation;
import org.majorant.judge.search.Falsifier;
import org.majorant.number.work.Work;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;

/** Whether a step is worth a search: no point among a few is found at which it is false. */
final class Plausible {
    private static final int DRAWS = 25;
    private static final long WORK = 400_000;
    private static final long SECONDS = 5;
    private static final BigFraction WITHIN = BigFraction.of(1, 1_000_000_000);

    private final List<Relation> hypotheses = new ArrayList<>();
    private final Map<String, Boolean> known = new HashMap<>();

    Plausible(Theorem theorem) {
        theorem.givens().stream()
                .filter(g -> g.conditions().isEmpty())
                .map(Statement::formula)
                .forEach(f -> {
                    if (f instanceof Formula.Comparison c) {
                        hypotheses.addAll(c.chain());
                    }
                });
    }

    /** True also of what cannot be asked at points. */
    boolean test(Statement s) {
        List<Relation> claims = claims(s);
        return claims.isEmpty() || known.computeIfAbsent(s.toString(), k -> holds(s, claims));
    }

    private boolean holds(Statement s, List<Relation> claims) {
        List<Relation> given = new ArrayList<>(hypotheses);
        given.addAll(s.conditions());
        Optional<Falsifier.Result> result;
        try {
            result = Work.within(
                    WORK, SECONDS, "the search for a point", () -> Falsifier.search(given, claims, DRAWS, 1, WITHIN));
        } catch (ReasonException | Work.SpentException | StackOverflowError e) {
            return true;
        }
        return result.flatMap(Falsifier.Result::witness).isEmpty();
    }

    private static List<Relation> claims(Statement s) {
        if (s.formula() instanceof Formula.Comparison c) {
            return c.chain();
        }
        if (s.formula() instanceof Formula.Monotone m) {
            Relation.Op sign = m.increasing() ? Relation.Op.GE : Relation.Op.LE;
            return Slopes.of(m.body(), m.variable())
                    .map(slope -> List.of(new Relation(slope, sign, Expr.ZERO)))
                    .orElse(List.of());
        }
        return List.of();
    }
}
