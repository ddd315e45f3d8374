package org.majorant.find;

import java.util.List;
import java.util.Map;

/**
 * How a budget is spent, and what it brings.
 *
 * @param how the formula: {@code W0}, {@code Wm1}, {@code log}, {@code power law}, {@code do not train}
 * @param logResources the natural logarithm of each resource; negative infinity for none of it
 * @param terms the value of each term of the risk, by its resource
 * @param risk the reducible risk, the sum of the terms
 * @param elasticities {@code -d ln risk / d ln resource}, by resource
 * @param perCost the elasticities divided by the exponents of the cost: what a unit of log compute brings
 * @param localExponent {@code -d ln risk / d ln C} along this kind of allocation
 */
public record Allocation(
        String how,
        Map<String, Double> logResources,
        Map<String, Double> terms,
        double risk,
        Map<String, Double> elasticities,
        Map<String, Double> perCost,
        double localExponent) {
    private static final double ROUNDING = 1e-9;

    /** The resources whose terms are the largest, equal up to rounding. */
    public List<String> bottlenecks() {
        return largest(terms);
    }

    /** The resources that bring most for their cost, equal up to rounding. */
    public List<String> bestNext() {
        return largest(perCost);
    }

    private static List<String> largest(Map<String, Double> values) {
        double top = values.values().stream().max(Double::compare).orElse(0.0);
        return values.entrySet().stream()
                .filter(e -> e.getValue() >= top - Math.abs(top) * ROUNDING)
                .map(Map.Entry::getKey)
                .toList();
    }
}
