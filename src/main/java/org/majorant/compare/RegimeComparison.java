package org.majorant.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.judge.search.Falsifier;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.theorem.Expectation;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Witness;

/**
 * Bounds of the same quantity: adjacent regimes ({@code … when C <= C0}, {@code … when C >= C0}) must meet at the boundary, and an
 * upper bound must not fall below a lower one where the hypotheses of both hold.
 */
final class RegimeComparison {
    private static final int DRAWS = 200;
    private static final BigFraction WITHIN =
            BigFraction.of(java.math.BigInteger.ONE, java.math.BigInteger.TEN.pow(30));

    private RegimeComparison() {}

    /** {@code quantity op bound}, under what its theorem assumes; {@code upTo} or {@code from} where a hypothesis is a range of a symbol. */
    private record Bound(String id, Relation claim, List<Relation> hypotheses) {
        boolean isUpper() {
            return claim.op() == Relation.Op.LE || claim.op() == Relation.Op.LT || claim.op() == Relation.Op.EQ;
        }

        boolean isLower() {
            return claim.op() == Relation.Op.GE || claim.op() == Relation.Op.GT || claim.op() == Relation.Op.EQ;
        }
    }

    static List<Finding> of(Theory a, Theory b, long seed) {
        List<Finding> findings = new ArrayList<>();
        List<Bound> first = bounds(a);
        List<Bound> second = bounds(b);
        for (Bound x : first) {
            for (Bound y : second) {
                boolean ordered = a != b || first.indexOf(x) < second.indexOf(y);
                if (!ordered || x.claim().left() != y.claim().left()) {
                    continue;
                }
                boundary(x, y).ifPresent(findings::add);
                if (x.isUpper() && y.isLower() && a != b) {
                    crossing(x, y, seed).ifPresent(findings::add);
                }
                if (x.isLower() && y.isUpper() && a != b) {
                    crossing(y, x, seed).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static List<Bound> bounds(Theory theory) {
        List<Bound> all = new ArrayList<>();
        for (Theorem t : theory.theorems()) {
            boolean denied = t.expectation()
                    .map(e -> e.outcome() == Expectation.Outcome.REFUTED || e.outcome() == Expectation.Outcome.VACUOUS)
                    .orElse(false);
            List<Relation> givens = new ArrayList<>();
            for (Statement g : t.givens()) {
                GrowthComparison.relations(g.formula()).forEach(r -> givens.add(r.map(t.expansion())));
            }
            for (Statement s : t.claims()) {
                List<Relation> chain = GrowthComparison.relations(s.formula());
                for (Relation r : denied ? List.<Relation>of() : chain) {
                    Relation turned = r.left() instanceof Expr.Sym ? r : r.swapped();
                    if (turned.left() instanceof Expr.Sym q
                            && t.definitions().stream().noneMatch(d -> d.symbol() == q)) {
                        List<Relation> under = new ArrayList<>(givens);
                        s.conditions().forEach(c -> under.add(c.map(t.expansion())));
                        all.add(new Bound(theory.id() + "/" + t.id(), turned.map(t.expansion()), under));
                    }
                }
            }
        }
        return all;
    }

    /** Two upper bounds, the one up to a boundary and the other from it on. */
    private static Optional<Finding> boundary(Bound x, Bound y) {
        for (Relation u : x.hypotheses()) {
            for (Relation v : y.hypotheses()) {
                boolean opposite = u.left() == v.left()
                        && u.left() instanceof Expr.Sym
                        && u.right() == v.right()
                        && u.op() != v.op()
                        && !u.op().negated().equals(u.op())
                        && weak(u.op()) == weak(v.op()).swapped()
                        && weak(u.op()) != Relation.Op.EQ;
                if (opposite && x.isUpper() == y.isUpper() && x.claim().op() != Relation.Op.EQ) {
                    return Optional.of(meet(x, y, (Expr.Sym) u.left(), u.right()));
                }
            }
        }
        return Optional.empty();
    }

    private static Relation.Op weak(Relation.Op op) {
        return switch (op) {
            case LT, LE -> Relation.Op.LE;
            case GT, GE -> Relation.Op.GE;
            case EQ, NE -> Relation.Op.EQ;
        };
    }

    private static Finding meet(Bound x, Bound y, Expr.Sym symbol, Expr at) {
        String title = x.id() + " and " + y.id() + " at the boundary " + symbol + " = " + at;
        Map<Expr.Sym, Expr> put = new HashMap<>(Map.of(symbol, at));
        List<String> lines = new ArrayList<>();
        try {
            List<Relation> known = new ArrayList<>();
            x.hypotheses().stream()
                    .filter(r -> !Exprs.contains(r.left(), symbol))
                    .forEach(known::add);
            NormalForm form = NormalForm.assuming(known);
            Expr left = Exprs.substitute(x.claim().right(), put);
            Expr right = Exprs.substitute(y.claim().right(), put);
            lines.add(x.claim() + "  and  " + y.claim());
            if (form.equal(left, right)) {
                lines.add("both are the same there");
                return new Finding(Finding.Kind.AGREE, title, lines);
            }
            Sign s = form.compare(left, right);
            lines.add("they differ there: " + left + " and " + right
                    + (s.isNegative() ? "; the first is less" : s.isPositive() ? "; the second is less" : ""));
            return new Finding(Finding.Kind.COMPATIBLE, title, lines);
        } catch (UndecidedException | NotDifferentiableException e) {
            lines.add("not decided: " + e.getMessage());
            return new Finding(Finding.Kind.UNDECIDED, title, lines);
        }
    }

    /** A point where the hypotheses of both hold and the lower bound is above the upper one. */
    private static Optional<Finding> crossing(Bound upper, Bound lower, long seed) {
        Relation claim = new Relation(
                lower.claim().right(), Relation.Op.LE, upper.claim().right());
        List<Relation> hypotheses = new ArrayList<>(upper.hypotheses());
        hypotheses.addAll(lower.hypotheses());
        String title = "lower bound of " + lower.id() + " below upper bound of " + upper.id();
        List<String> lines =
                new ArrayList<>(List.of(lower.claim().toString(), upper.claim().toString()));
        try {
            if (NormalForm.assuming(hypotheses)
                    .compare(claim.left(), claim.right())
                    .satisfies(claim.op())) {
                lines.add("they never cross");
                return Optional.of(new Finding(Finding.Kind.AGREE, title, lines));
            }
        } catch (UndecidedException | NotDifferentiableException e) {
            // Points may still tell.
        }
        Optional<Falsifier.Result> result = Falsifier.search(hypotheses, List.of(claim), DRAWS, seed, WITHIN);
        if (result.isEmpty() || result.get().draws() == 0) {
            return Optional.empty();
        }
        if (result.get().witness().isPresent()) {
            Witness.Point p = result.get().witness().get();
            StringBuilder at = new StringBuilder();
            p.free()
                    .forEach(v -> at.append(at.length() == 0 ? "" : ", ")
                            .append(v.symbol())
                            .append(" = ")
                            .append(v.value()));
            lines.add("they cross at " + at + ": " + p.left() + " above " + p.right());
            return Optional.of(new Finding(Finding.Kind.CONTRADICTION, title, lines));
        }
        lines.add("no crossing at " + result.get().draws() + " points, seed " + seed);
        return Optional.of(new Finding(Finding.Kind.COMPATIBLE, title, lines));
    }
}
