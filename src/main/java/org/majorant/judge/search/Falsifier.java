package org.majorant.judge.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.verdict.Witness;

/**
 * Tries to refute a claim under its hypotheses: seeded random points, then a search downhill on the margin from the most
 * promising ones; a violation is shrunk to simple rationals.
 */
public final class Falsifier {
    private static final int TRIES_A_DRAW = 40;

    private final List<Relation> hypotheses;
    private final List<Relation> claims;
    private final PointDecision test;
    private final RandomStream random;
    private final BigFraction within;

    private Falsifier(List<Relation> hypotheses, List<Relation> claims, DrawPlan plan, long seed, BigFraction within) {
        this.hypotheses = hypotheses;
        this.claims = claims;
        this.test = new PointDecision(plan, within);
        this.random = new RandomStream(seed);
        this.within = within;
    }

    /**
     * What was found.
     *
     * @param witness a point where a claim fails; empty for none
     * @param draws how many points satisfied the hypotheses
     * @param undecided at how many of them some claim could not be decided
     * @param fixed whether the hypotheses leave one point only
     * @param undefined at how many of them some claim has no value that can be computed
     */
    public record Result(Optional<Witness.Point> witness, int draws, int undecided, int undefined, boolean fixed) {}

    /** Looks for a violation; empty when no plan for meeting the hypotheses is found. */
    public static Optional<Result> search(
            List<Relation> hypotheses, List<Relation> claims, int draws, long seed, BigFraction within) {
        Set<Expr.Sym> symbols = new LinkedHashSet<>();
        for (List<Relation> list : List.of(hypotheses, claims)) {
            list.forEach(r -> symbols.addAll(Exprs.freeSymbols(r)));
        }
        return DrawPlan.of(hypotheses, symbols)
                .map(plan -> new Falsifier(hypotheses, claims, plan, seed, within).run(draws));
    }

    /**
     * A point at which the claims are thought to fail: the shrunk witness when they do for certain, and the hypotheses hold.
     *
     * @param suspect values of the symbols; those that the hypotheses fix are computed anew
     */
    public static Optional<Witness.Point> confirm(
            List<Relation> hypotheses, List<Relation> claims, Map<Expr.Sym, BigFraction> suspect, BigFraction within) {
        Optional<DrawPlan> plan = DrawPlan.of(hypotheses, suspect.keySet());
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        Falsifier falsifier = new Falsifier(hypotheses, claims, plan.get(), 0, within);
        Map<Expr.Sym, BigFraction> point = new LinkedHashMap<>(suspect);
        point.keySet().retainAll(plan.get().free());
        return falsifier.fails(point) ? Optional.of(falsifier.witness(point)) : Optional.empty();
    }

    private Result run(int draws) {
        int found = 0;
        int undecided = 0;
        int undefined = 0;
        for (Map<Expr.Sym, BigFraction> corner : Corners.of(test.plan().free())) {
            if (fails(corner)) {
                return new Result(Optional.of(witness(corner)), 1, 0, 0, false);
            }
        }
        boolean fixed = test.plan().free().isEmpty();
        Descent descent = new Descent(test.plan(), hypotheses, claims);
        for (int i = 0; i < (fixed ? 1 : draws); i++) {
            Optional<Map<Expr.Sym, BigFraction>> point = draw();
            if (point.isEmpty()) {
                if (i >= 20 && found == 0) {
                    break;
                }
                continue;
            }
            PointDecision.Outcome worst = worst(point.get());
            if (worst == PointDecision.Outcome.OUT_OF_REACH) {
                continue;
            }
            found++;
            descent.offer(point.get());
            if (PointDecision.isFalse(worst)) {
                return new Result(Optional.of(witness(point.get())), found, undecided, undefined, fixed);
            }
            undecided += worst == PointDecision.Outcome.UNDECIDED ? 1 : 0;
            undefined += worst == PointDecision.Outcome.NOT_COMPUTED ? 1 : 0;
        }
        for (Map<Expr.Sym, BigFraction> candidate : descent.candidates(random)) {
            if (fails(candidate)) {
                return new Result(Optional.of(witness(candidate)), found, undecided, undefined, fixed);
            }
        }
        return new Result(Optional.empty(), found, undecided, undefined, fixed);
    }

    private Optional<Map<Expr.Sym, BigFraction>> draw() {
        for (int i = 0; i < TRIES_A_DRAW; i++) {
            Map<Expr.Sym, BigFraction> point = new LinkedHashMap<>();
            test.plan().free().forEach(s -> point.put(s, Draws.draw(s.domain(), random)));
            if (test.satisfiesHypotheses(point)) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    private PointDecision.Outcome worst(Map<Expr.Sym, BigFraction> point) {
        PointDecision.Outcome worst = PointDecision.Outcome.HOLDS;
        for (Relation c : claims) {
            PointDecision.Outcome o = test.decide(c, point, within);
            if (PointDecision.isFalse(o) || o == PointDecision.Outcome.OUT_OF_REACH) {
                return o;
            }
            worst = o == PointDecision.Outcome.HOLDS ? worst : o;
        }
        return worst;
    }

    private boolean fails(Map<Expr.Sym, BigFraction> point) {
        for (Map.Entry<Expr.Sym, BigFraction> e : point.entrySet()) {
            if (!e.getKey().domain().contains(e.getValue())) {
                return false;
            }
        }
        return test.anyFails(claims, point, within) && test.satisfiesHypotheses(point);
    }

    private Witness.Point witness(Map<Expr.Sym, BigFraction> found) {
        Map<Expr.Sym, BigFraction> point = Shrinker.shrink(found, this::fails);
        Relation broken = claims.stream()
                .filter(c -> PointDecision.isFalse(test.decide(c, point, within)))
                .findFirst()
                .orElseThrow();
        List<Witness.Value> free = new ArrayList<>();
        point.forEach((s, x) -> free.add(new Witness.Value(s.name(), Witnesses.text(x))));
        List<Witness.Solved> solved = new ArrayList<>();
        test.plan()
                .solved()
                .forEach((s, e) -> solved.add(new Witness.Solved(s.name(), e.toString(), test.digits(e, point, 12))));
        int digits = 12;
        String left = test.digits(broken.left(), point, digits);
        String right = test.digits(broken.right(), point, digits);
        while (left.equals(right) && digits < 100) {
            digits += 12;
            left = test.digits(broken.left(), point, digits);
            right = test.digits(broken.right(), point, digits);
        }
        if (left.equals(right)) {
            // They are equal: more digits tell nothing.
            left = test.digits(broken.left(), point, 12);
            right = left;
        }
        return new Witness.Point(free, solved, broken.toString(), left, right);
    }
}
