package org.majorant.find.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.find.Inversion;
import org.majorant.find.symja.Points;
import org.majorant.number.work.Work;
import org.majorant.prove.normal.UndecidedException;

/** Judges roots that hold symbols: at seeded points, the values whose conditions hold must be the isolated roots. */
final class PointJudge {
    private static final int TRIES = 60;
    private static final int POINTS = 8;
    private static final int MOST_OPEN = 4;

    private final Relation equation;
    private final Expr.Sym x;
    private final List<Relation> known;
    private final long seed;
    /** At how many points the roots could not be isolated. */
    private int open;

    PointJudge(Relation equation, Expr.Sym x, List<Relation> known, long seed) {
        this.equation = equation;
        this.x = x;
        this.known = known;
        this.seed = seed;
    }

    Solution judged(Inversion.Solutions found) {
        Points points = new Points(seed);
        Set<Expr.Sym> symbols = AtPoint.symbols(equation, known);
        symbols.remove(x);
        int compared = 0;
        for (int i = 0; i < TRIES && compared < POINTS && open < MOST_OPEN; i++) {
            if (agreesAt(points.next(symbols), found)) {
                compared++;
            }
        }
        return new Solution(
                found.roots(),
                found.everywhere(),
                compared == 0 ? Solution.Counted.EQUIVALENT_ALONE : Solution.Counted.EQUIVALENT);
    }

    /** Whether the roots were compared there; false where that is not possible. */
    private boolean agreesAt(Map<Expr.Sym, BigFraction> point, Inversion.Solutions found) {
        Map<Expr.Sym, Expr> put = AtPoint.numbers(point);
        Boolean given = AtPoint.hold(known, put);
        if (given == null || !given) {
            return false;
        }
        if (!Boolean.FALSE.equals(AtPoint.inACase(found.everywhere(), put))) {
            return false;
        }
        List<Expr> values = new ArrayList<>();
        for (Inversion.Root r : found.roots()) {
            Boolean holds = AtPoint.hold(r.conditions(), put);
            if (holds == null) {
                return false;
            }
            if (holds) {
                values.add(Exprs.substitute(r.value(), put));
            }
        }
        List<Place> places;
        try {
            places = new RootJudge(AtPoint.put(equation, put), x).isolated(values);
        } catch (UndecidedException | Work.SpentException notSeen) {
            open++;
            return false;
        }
        boolean same = places.stream().allMatch(p -> values.stream().anyMatch(v -> RootJudge.liesAt(v, p)))
                && values.stream().allMatch(v -> places.stream().anyMatch(p -> RootJudge.liesAt(v, p)));
        if (!same) {
            throw new UndecidedException(
                    "the roots found of ",
                    equation,
                    " are not those isolated at ",
                    point.entrySet().stream()
                            .map(e -> e.getKey() + " = " + Expr.num(e.getValue()))
                            .collect(Collectors.joining(", ")));
        }
        return true;
    }
}
