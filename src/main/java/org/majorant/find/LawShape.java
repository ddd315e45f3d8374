package org.majorant.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.eval.ExactEvaluator;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;

/**
 * A law taken apart: the risk is a sum of terms, each a power of one resource, an exponential of one, or constant; the cost is a
 * product of powers of the resources. The parts are recognised by their derivatives, so the spelling of the law does not matter.
 *
 * @param terms the terms of the risk, in order
 * @param cost the cost as an expression
 * @param costExponents the exponent of each resource in the cost, in order
 */
public record LawShape(List<Term> terms, Expr cost, Map<Expr.Sym, Expr> costExponents) {

    /** What a term does with its resource. */
    public enum Kind {
        /** {@code coefficient * resource^(-rate)}. */
        POWER,
        /** {@code coefficient * exp(-rate * resource)}. */
        EXPONENTIAL,
        /** No resource occurs. */
        CONSTANT
    }

    /**
     * A term of the risk.
     *
     * @param resource null for a constant term
     * @param rate the exponent, or the inverse of the time constant; 0 for a constant term
     */
    public record Term(Expr text, Kind kind, Expr.Sym resource, Expr coefficient, Expr rate) {}

    /**
     * Takes a law apart.
     *
     * @throws UndecidedException when the law has another shape; the message says where
     */
    public static LawShape of(Expr risk, Expr cost) {
        Set<Expr.Sym> resources = new LinkedHashSet<>(Exprs.freeSymbols(risk));
        resources.retainAll(Exprs.freeSymbols(cost));
        Map<Expr.Sym, Expr> ones = new LinkedHashMap<>();
        resources.forEach(r -> ones.put(r, Expr.ONE));
        Map<Expr.Sym, Expr> costs = new LinkedHashMap<>();
        for (Expr.Sym r : resources) {
            Expr exponent = Expr.mul(r, Expr.div(Derivative.of(cost, r), cost));
            requireFree(exponent, r, "the cost is no power of " + r);
            costs.put(r, Exprs.substitute(exponent, ones));
        }
        List<Term> terms = new ArrayList<>();
        for (Expr t : risk instanceof Expr.Add a ? a.terms() : List.of(risk)) {
            terms.add(term(t, resources));
        }
        return new LawShape(List.copyOf(terms), cost, costs);
    }

    private static Term term(Expr t, Set<Expr.Sym> resources) {
        List<Expr.Sym> present =
                resources.stream().filter(r -> Exprs.contains(t, r)).toList();
        if (present.isEmpty()) {
            return new Term(t, Kind.CONSTANT, null, t, Expr.ZERO);
        }
        if (present.size() > 1) {
            throw new UndecidedException(
                    "the term " + t + " holds two resources, " + present.get(0) + " and " + present.get(1));
        }
        Expr.Sym r = present.get(0);
        Expr relative = Expr.neg(Expr.div(Derivative.of(t, r), t));
        if (isFree(Expr.mul(r, relative), r)) {
            return new Term(t, Kind.POWER, r, at(t, r, Expr.ONE), at(relative, r, Expr.ONE));
        }
        requireFree(relative, r, "the term " + t + " is neither a power nor an exponential of " + r);
        return new Term(t, Kind.EXPONENTIAL, r, at(t, r, Expr.ZERO), at(relative, r, Expr.ONE));
    }

    /**
     * The exponents of the power terms and of their costs as a linear programme; empty where one of them is no rational number.
     */
    public Optional<ExponentProgramme> exponents(Map<String, BigFraction> values) {
        Map<String, BigFraction> rates = new LinkedHashMap<>();
        Map<String, BigFraction> costs = new LinkedHashMap<>();
        for (Term t : terms) {
            if (t.kind() == Kind.POWER) {
                BigFraction rate = exact(t.rate(), values);
                BigFraction cost = exact(costExponents.get(t.resource()), values);
                if (rate == null || cost == null || rate.signum() <= 0 || cost.signum() <= 0) {
                    return Optional.empty();
                }
                rates.put(t.resource().name(), rate);
                costs.put(t.resource().name(), cost);
            }
        }
        return rates.isEmpty() ? Optional.empty() : Optional.of(new ExponentProgramme(rates, costs, Map.of()));
    }

    private static BigFraction exact(Expr e, Map<String, BigFraction> values) {
        Map<Expr.Sym, BigFraction> point = new LinkedHashMap<>();
        for (Expr.Sym s : Exprs.freeSymbols(e)) {
            point.put(s, values.get(s.name()));
        }
        return new ExactEvaluator(point).value(e);
    }

    private static Expr at(Expr e, Expr.Sym r, Expr value) {
        return Exprs.substitute(e, Map.of(r, value));
    }

    private static void requireFree(Expr e, Expr.Sym r, String otherwise) {
        if (!isFree(e, r)) {
            throw new UndecidedException(otherwise);
        }
    }

    /** Whether the value does not depend on the resource: its derivative is 0. */
    private static boolean isFree(Expr e, Expr.Sym r) {
        try {
            return new NormalForm().equal(Derivative.of(e, r), Expr.ZERO);
        } catch (UndecidedException | NotDifferentiableException x) {
            return false;
        }
    }
}
