package org.majorant.find.symja;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallException;

/** Candidates for roots: put into the equation, then counted. */
final class RootCheck {
    private static final int PRECISION = 512;

    private final Relation equation;
    private final Expr.Sym unknown;
    private final Comparison comparison;
    private final long seed;

    RootCheck(Relation equation, Expr.Sym unknown, long seed) {
        this.equation = equation;
        this.unknown = unknown;
        this.comparison = new Comparison(seed);
        this.seed = seed;
    }

    /** @param refused reasons for which candidates were already left out */
    Answer<Roots> check(List<Expr> candidates, List<String> refused) {
        List<Expr> good = new ArrayList<>();
        List<String> reasons = new ArrayList<>(refused);
        Answer.Check weakest = Answer.Check.NORMAL_FORM;
        for (Expr root : candidates) {
            try {
                if (Exprs.contains(root, unknown)) {
                    throw new RejectedException(root + " contains the unknown");
                }
                inDomain(root);
                Map<Expr.Sym, Expr> put = Map.of(unknown, root);
                Answer.Check c = comparison.equal(
                        Exprs.substitute(equation.left(), put), Exprs.substitute(equation.right(), put));
                weakest = c == Answer.Check.AGREES_AT_POINTS ? c : weakest;
                if (good.stream().noneMatch(other -> same(other, root))) {
                    good.add(root);
                }
            } catch (RejectedException | NoAnswerException e) {
                reasons.add(e.getMessage());
            }
        }
        if (good.isEmpty()) {
            return new Answer.Rejected<>("no candidate passes: " + String.join("; ", reasons));
        }
        return new Answer.Found<>(counted(good), weakest);
    }

    private boolean same(Expr a, Expr b) {
        try {
            comparison.equal(a, b);
            return true;
        } catch (RejectedException | NoAnswerException differ) {
            return false;
        }
    }

    /** A root counts only where it lies in the domain of the unknown: at every sampled point. */
    private void inDomain(Expr root) {
        Points points = new Points(seed + 1);
        Set<Expr.Sym> symbols = new LinkedHashSet<>(Exprs.freeSymbols(root));
        for (int i = 0; i < Comparison.POINTS; i++) {
            Map<Expr.Sym, BigFraction> point = points.next(symbols);
            try {
                Ball value = Comparison.value(root, point, PRECISION);
                Domain d = unknown.domain();
                if (outside(value, d.lower(), 1) || outside(value, d.upper(), -1)) {
                    throw new RejectedException(root + " lies outside the domain of " + unknown + " at " + point);
                }
            } catch (BallException | NoValueException undefined) {
                throw new RejectedException(root + " has no real value at " + point);
            }
        }
    }

    private static boolean outside(Ball value, Domain.End end, int side) {
        if (end.isInfinite()) {
            return false;
        }
        Ball e = Ball.of(end.value().getNumerator(), end.value().getDenominator(), PRECISION);
        Ball inward = side > 0 ? value.subtract(e, PRECISION) : e.subtract(value, PRECISION);
        return inward.isNegative() || !end.closed() && inward.isExactZero();
    }

    private Roots counted(List<Expr> roots) {
        Optional<RootPolynomial> p = RootPolynomial.of(Expr.sub(equation.left(), equation.right()), unknown);
        if (p.isEmpty()) {
            return new Roots(roots, false, "not counted: no polynomial in " + unknown + " with known coefficients");
        }
        int degree = p.get().degree();
        if (roots.size() == degree) {
            return new Roots(roots, true, "as many as the degree, " + degree);
        }
        Optional<Integer> changes = unknown.domain().isPositive() ? p.get().signChanges() : Optional.empty();
        if (changes.isPresent() && changes.get() == roots.size()) {
            return new Roots(roots, true, "as many as the coefficients change sign, " + changes.get());
        }
        return new Roots(roots, false, roots.size() + " of at most " + changes.orElse(degree));
    }
}
