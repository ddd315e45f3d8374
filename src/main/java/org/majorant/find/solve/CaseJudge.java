package org.majorant.find.solve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.find.Inversion;
import org.majorant.find.symja.Points;
import org.majorant.prove.normal.UndecidedException;

/**
 * Judges the cases in which every value is a root: at seeded points, the unknown's value among them, the sides must be equal in a case,
 * and outside of all cases at a root alone.
 */
final class CaseJudge {
    private static final int POINTS = 60;

    private final Relation equation;
    private final Expr.Sym x;
    private final List<Relation> known;
    private final long seed;

    CaseJudge(Relation equation, Expr.Sym x, List<Relation> known, long seed) {
        this.equation = equation;
        this.x = x;
        this.known = known;
        this.seed = seed;
    }

    /**
     * The same as a solution.
     *
     * @throws UndecidedException when a point contradicts the cases
     */
    Solution judged(Inversion.Solutions found) {
        Points points = new Points(seed);
        Set<Expr.Sym> symbols = AtPoint.symbols(equation, known);
        int within = 0;
        for (int i = 0; i < POINTS; i++) {
            Map<Expr.Sym, Expr> put = AtPoint.numbers(points.next(symbols));
            if (Boolean.TRUE.equals(AtPoint.hold(known, put)) && agrees(found, put)) {
                within++;
            }
        }
        return new Solution(
                found.roots(),
                found.everywhere(),
                within == 0 ? Solution.Counted.EQUIVALENT_ALONE : Solution.Counted.CASES_AT_POINTS);
    }

    /** Whether the point lies in a case, and the sides are equal there; false too where something is not decided. */
    private boolean agrees(Inversion.Solutions found, Map<Expr.Sym, Expr> put) {
        Boolean inACase = AtPoint.inACase(found.everywhere(), put);
        Boolean equal = AtPoint.hold(List.of(equation), put);
        if (inACase == null || equal == null) {
            return false;
        }
        if (!inACase.equals(equal) && (inACase || !mayBeARoot(found, put))) {
            throw new UndecidedException(
                    "the cases found of ",
                    equation,
                    " do not hold at ",
                    put.entrySet().stream()
                            .map(e -> e.getKey() + " = " + e.getValue())
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return inACase;
    }

    private boolean mayBeARoot(Inversion.Solutions found, Map<Expr.Sym, Expr> put) {
        return found.roots().stream()
                .anyMatch(r -> !Boolean.FALSE.equals(AtPoint.hold(List.of(Relation.eq(r.value(), x)), put)));
    }
}
