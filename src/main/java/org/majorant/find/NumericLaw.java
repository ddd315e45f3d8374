package org.majorant.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.eval.NoValueException;
import org.majorant.number.ball.BallException;

/**
 * A law with numbers for its symbols, in logarithms: budgets of {@code 1e300} and more do not overflow.
 *
 * @param powers the terms that are powers of a resource with a cost
 * @param exponential the term that is an exponential of a resource with a cost; null for none
 * @param irreducible the sum of the constant terms
 * @param logUnitCost {@code ln kappa}
 * @param free resources that cost nothing: their terms vanish
 */
record NumericLaw(
        List<Power> powers, Exponential exponential, double irreducible, double logUnitCost, List<String> free) {

    /** {@code coefficient * resource^(-rate)}, cost {@code resource^cost}. */
    record Power(String resource, String text, double logCoefficient, double rate, double cost) {}

    /** {@code coefficient * exp(-resource/scale)}, cost {@code resource^cost}. */
    record Exponential(String resource, String text, double logCoefficient, double scale, double cost) {}

    /** The names that need a value: the symbols of the law that are no resources. */
    static Set<String> parameters(LawShape shape) {
        Set<String> names = new TreeSet<>();
        shape.terms().forEach(t -> Exprs.freeSymbols(t.text()).forEach(s -> names.add(s.name())));
        Exprs.freeSymbols(shape.cost()).forEach(s -> names.add(s.name()));
        shape.costExponents().keySet().forEach(r -> names.remove(r.name()));
        return names;
    }

    /**
     * Puts numbers in.
     *
     * @throws IllegalArgumentException when a coefficient, rate or cost is out of its range; the message says which
     */
    static NumericLaw of(LawShape shape, Map<String, BigFraction> values) {
        List<Power> powers = new ArrayList<>();
        List<String> free = new ArrayList<>();
        Exponential exponential = null;
        double irreducible = 0;
        Set<String> seen = new TreeSet<>();
        for (LawShape.Term t : shape.terms()) {
            if (t.kind() == LawShape.Kind.CONSTANT) {
                irreducible += value(t.coefficient(), values);
                continue;
            }
            double coefficient = log(t.coefficient(), values, "the coefficient of " + t.text());
            double rate = positive(value(t.rate(), values), "the rate of " + t.text());
            double cost = value(shape.costExponents().get(t.resource()), values);
            if (cost < 0) {
                throw new IllegalArgumentException("the cost falls with " + t.resource());
            }
            String name = t.resource().name();
            if (!seen.add(name)) {
                throw new IllegalArgumentException("two terms hold " + name + "; a plan takes one term a resource");
            }
            if (cost == 0) {
                free.add(name);
            } else if (t.kind() == LawShape.Kind.POWER) {
                powers.add(new Power(name, t.text().toString(), coefficient, rate, cost));
            } else if (exponential == null) {
                exponential = new Exponential(name, t.text().toString(), coefficient, 1 / rate, cost);
            } else {
                throw new IllegalArgumentException("the law has two exponential terms; a plan takes one");
            }
        }
        Map<Expr.Sym, Expr> ones = new LinkedHashMap<>();
        shape.costExponents().keySet().forEach(r -> ones.put(r, Expr.ONE));
        double unit = log(Exprs.substitute(shape.cost(), ones), values, "the cost of a unit");
        return new NumericLaw(powers, exponential, irreducible, unit, free);
    }

    /** The nearest double, whatever overflows on the way. */
    private static double value(Expr e, Map<String, BigFraction> values) {
        Map<Expr.Sym, BigFraction> point = new LinkedHashMap<>();
        for (Expr.Sym s : Exprs.freeSymbols(e)) {
            if (!values.containsKey(s.name())) {
                throw new IllegalArgumentException("no value is given for " + s.name());
            }
            point.put(s, values.get(s.name()));
        }
        try {
            return Double.parseDouble(NearestDouble.text(e, point));
        } catch (NoValueException | BallException x) {
            throw new IllegalArgumentException(e + ": " + x.getMessage());
        }
    }

    /** The logarithm of a value that must be positive; the value itself may be beyond the doubles. */
    private static double log(Expr e, Map<String, BigFraction> values, String what) {
        try {
            return value(Expr.log(e), values);
        } catch (IllegalArgumentException x) {
            throw new IllegalArgumentException(what + " must be a positive number, not " + value(e, values));
        }
    }

    private static double positive(double x, String what) {
        if (!(x > 0) || Double.isInfinite(x)) {
            throw new IllegalArgumentException(what + " must be a positive number, not " + x);
        }
        return x;
    }
}
