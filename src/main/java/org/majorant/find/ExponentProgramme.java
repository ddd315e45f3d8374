package org.majorant.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Rationals;

/**
 * The exponent that a budget buys, as a linear programme in the logarithms: with {@code M = C^m, N = C^n, …} every term {@code A_i R_i^(-a_i)} is
 * {@code C^(-a_i x_i)}, the cost is {@code p_i x_i} added up, and the exponent is the least of the {@code a_i x_i}. A resource may be limited:
 * {@code x_i <= n_i}, as data may be.
 *
 * @param rates {@code a_i} by resource
 * @param costs {@code p_i} by resource
 * @param limits {@code n_i} for those that are limited
 */
public record ExponentProgramme(
        Map<String, BigFraction> rates, Map<String, BigFraction> costs, Map<String, BigFraction> limits) {

    /** Maximise {@code g}, over {@code g} and the exponents of the resources, in the order of the rates. */
    public LinearProgramme programme() {
        List<String> names = List.copyOf(rates.keySet());
        List<List<BigFraction>> rows = new ArrayList<>();
        List<BigFraction> bounds = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<BigFraction> row = zeros(names.size() + 1);
            row.set(0, BigFraction.ONE);
            row.set(i + 1, rates.get(names.get(i)).negate());
            rows.add(row);
            bounds.add(BigFraction.ZERO);
        }
        List<BigFraction> budget = zeros(names.size() + 1);
        for (int i = 0; i < names.size(); i++) {
            budget.set(i + 1, costs.get(names.get(i)));
        }
        rows.add(budget);
        bounds.add(BigFraction.ONE);
        limits.forEach((name, most) -> {
            List<BigFraction> row = zeros(names.size() + 1);
            row.set(names.indexOf(name) + 1, BigFraction.ONE);
            rows.add(row);
            bounds.add(most);
        });
        List<BigFraction> objective = zeros(names.size() + 1);
        objective.set(0, BigFraction.ONE);
        return new LinearProgramme(objective, rows, bounds);
    }

    private static List<BigFraction> zeros(int n) {
        return new ArrayList<>(Collections.nCopies(n, BigFraction.ZERO));
    }

    /**
     * The exponent when one resource is at most {@code C^x}: {@code a x} up to the boundary, constant from it on.
     *
     * @param boundary the {@code x} from which the resource no longer limits
     * @param before the slope up to it
     * @param after the exponent from it on
     */
    public record Regime(String resource, BigFraction boundary, BigFraction before, BigFraction after) {
        @Override
        public String toString() {
            return "limited by " + resource + " where it is at most C^x: exponent " + Rationals.text(before)
                    + "*x for x <= " + Rationals.text(boundary) + ", " + Rationals.text(after) + " from there on";
        }
    }

    /** The regimes that a limit on each resource in turn makes, the others free; each boundary is where both programmes agree. */
    public List<Regime> regimes() {
        BigFraction free = new ExponentProgramme(rates, costs, Map.of())
                .programme()
                .solve()
                .value();
        List<Regime> all = new ArrayList<>();
        rates.forEach((name, rate) -> {
            BigFraction boundary = free.divide(rate);
            all.add(new Regime(name, boundary, rate, free));
        });
        return all;
    }
}
