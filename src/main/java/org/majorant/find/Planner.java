package org.majorant.find;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Rationals;
import org.majorant.find.NumericLaw.Exponential;
import org.majorant.find.NumericLaw.Power;
import org.majorant.number.lambert.LambertW;
import org.majorant.prove.normal.UndecidedException;

/**
 * The balanced and the exact allocation of a budget, in doubles, by the formulas of the theorems {@code yang-2025/balanced-allocation},
 * {@code yang-2025-optimum/eliminated}, {@code yang-2025-time/optimum-above}, {@code optimum-linear}, {@code optimum-below} and
 * {@code yang-2025-stages/power-law-optimum}, for any number of power terms and at most one exponential. Relative errors are a few ulp times
 * the logarithms of the quantities: below 1e-12 for budgets up to {@code 1e300} and exponents of the sizes that laws have; what misses the
 * budget by more than 1e-9 is refused.
 */
public final class Planner {
    private final NumericLaw law;
    private final double logBudget;
    /** {@code s}: the sum of cost over rate of the power terms. */
    private final double weight;

    private Planner(NumericLaw law, double logBudget) {
        this.law = law;
        this.logBudget = logBudget;
        this.weight =
                law.powers().stream().mapToDouble(p -> p.cost() / p.rate()).sum();
    }

    /** The symbols of the law that need values. */
    public static Set<String> parameters(LawShape shape) {
        return NumericLaw.parameters(shape);
    }

    /**
     * @param values a value for every parameter of the law
     * @param compute the budget, positive
     * @throws IllegalArgumentException when a value is out of its range or no term has a cost; the message says which
     */
    public static Planner of(LawShape shape, Map<String, BigFraction> values, BigFraction compute) {
        NumericLaw law = NumericLaw.of(shape, values);
        if (law.powers().isEmpty() && law.exponential() == null) {
            throw new IllegalArgumentException("no term of the risk has a resource with a cost");
        }
        return new Planner(law, log(compute));
    }

    /** The natural logarithm of a positive number of any size. */
    public static double log(BigFraction x) {
        return log(Rationals.numerator(x)) - log(Rationals.denominator(x));
    }

    /** The logarithm of a whole number of any size. */
    private static double log(BigInteger n) {
        int shift = Math.max(0, n.bitLength() - 1000);
        return StrictMath.log(n.shiftRight(shift).doubleValue()) + shift * StrictMath.log(2);
    }

    /** The sum of the constant terms: what no compute removes. */
    public double irreducible() {
        return law.irreducible();
    }

    /** Resources that cost nothing: as much as one likes is used, and their terms vanish. */
    public List<String> free() {
        return law.free();
    }

    /** One over {@code s}: the exponent that the local one rises to; infinite where only the exponential costs. */
    public double exponent() {
        return 1 / weight;
    }

    /** All terms equal. */
    public Allocation balanced() {
        Exponential g = law.exponential();
        double logA = 0;
        for (Power p : law.powers()) {
            logA += p.cost() / p.rate() * p.logCoefficient();
        }
        if (g == null) {
            Map<String, Double> logs = new LinkedHashMap<>();
            law.powers().forEach(p -> logs.put(p.resource(), gap(p, Power::logCoefficient) / p.rate()));
            return spending(at(logs, "power law", 1 / weight));
        }
        if (law.powers().isEmpty()) {
            return timeAlone(g);
        }
        double logK = law.logUnitCost() + logA - weight * g.logCoefficient();
        double logZ = StrictMath.log(weight / (g.cost() * g.scale())) + (logBudget - logK) / g.cost();
        double w = LambertW.omega(logZ);
        double logEps = g.logCoefficient() - g.cost() / weight * w;
        return powers(logEps, g.scale() * g.cost() / weight * w, "W0", w / (1 + w) / weight);
    }

    private Allocation timeAlone(Exponential g) {
        double time = StrictMath.exp((logBudget - law.logUnitCost()) / g.cost());
        return at(Map.of(g.resource(), StrictMath.log(time)), "all to " + g.resource(), time / g.scale() / g.cost());
    }

    /** Power terms all equal to the same value, and the given time. */
    private Allocation powers(double logEps, double time, String how, double localExponent) {
        Map<String, Double> logs = new LinkedHashMap<>();
        law.powers().forEach(p -> logs.put(p.resource(), (p.logCoefficient() - logEps) / p.rate()));
        logs.put(law.exponential().resource(), StrictMath.log(time));
        return spending(at(logs, how, localExponent));
    }

    /**
     * {@code L - q} for the {@code q} at which the power terms alone would spend the budget with {@code ln x = (L - q)/rate} for each
     * resource: summed from differences, because {@code L} and {@code q} may agree in all digits.
     */
    private double gap(Power of, ToDoubleFunction<Power> l) {
        double sum = logBudget - law.logUnitCost();
        for (Power p : law.powers()) {
            sum += p.cost() / p.rate() * (l.applyAsDouble(of) - l.applyAsDouble(p));
        }
        return sum / weight;
    }

    private Allocation spending(Allocation a) {
        double off = Math.abs(logCost(a.logResources()) - logBudget);
        if (off > 1e-9 * Math.max(1, Math.abs(logBudget))) {
            throw new UndecidedException(
                    "the exponents are too far apart for double precision: what is found misses the"
                            + " budget by a factor of exp(" + (float) off + ")");
        }
        return a;
    }

    /** The least risk; where the infimum is at the edge, {@code do not train}: the risk tends to the initial gap. */
    public Allocation optimum() {
        Exponential g = law.exponential();
        if (law.powers().isEmpty()) {
            return timeAlone(g);
        }
        double logX = 0;
        for (Power p : law.powers()) {
            logX += p.cost() / p.rate() * (p.logCoefficient() + StrictMath.log(p.rate() / p.cost()));
        }
        double logQ = (logX + law.logUnitCost() - logBudget) / weight;
        if (g == null) {
            return stationary(logQ, 0, Double.NaN, "power law");
        }
        double rho = g.cost() / weight;
        double logJ = g.logCoefficient() - StrictMath.log(g.scale()) - StrictMath.log(g.cost()) - logQ;
        if (rho > 1) {
            double time =
                    (rho - 1) * g.scale() * LambertW.omega(logJ / (rho - 1) - StrictMath.log((rho - 1) * g.scale()));
            return stationary(logQ, rho * StrictMath.log(time), time, "W0");
        }
        if (rho == 1) {
            double time = g.scale() * logJ;
            return logJ > 0 ? stationary(logQ, StrictMath.log(time), time, "log") : edge(g);
        }
        double logW = -logJ / (1 - rho) - StrictMath.log((1 - rho) * g.scale());
        if (logW > -1) {
            return edge(g);
        }
        double tau = -(1 - rho) * LambertW.wm1OfNegExp(-logW);
        double global = -rho - LambertW.wm1OfNegExp(rho - StrictMath.log(rho));
        double time = g.scale() * tau;
        return tau >= global ? stationary(logQ, rho * StrictMath.log(time), time, "Wm1") : edge(g);
    }

    /** {@code M = (A a/(p mu))^(1/a)} and so on, with {@code ln mu = logQ + further} the common value of all elasticities per cost. */
    private Allocation stationary(double logQ, double further, double time, String how) {
        Map<String, Double> logs = new LinkedHashMap<>();
        law.powers()
                .forEach(p -> logs.put(
                        p.resource(),
                        (gap(p, x -> x.logCoefficient() + StrictMath.log(x.rate() / x.cost())) - further) / p.rate()));
        if (law.exponential() != null) {
            logs.put(law.exponential().resource(), StrictMath.log(time));
        }
        Allocation found = spending(at(logs, how, 0));
        return at(logs, how, StrictMath.exp(logQ + further) / found.risk());
    }

    private Allocation edge(Exponential g) {
        Map<String, Double> logs = new LinkedHashMap<>();
        law.powers().forEach(p -> logs.put(p.resource(), Double.POSITIVE_INFINITY));
        logs.put(g.resource(), Double.NEGATIVE_INFINITY);
        return at(logs, "do not train", 0);
    }

    /** What an allocation brings, whether it spends the budget or not; the resources by their natural logarithms. */
    public Allocation at(Map<String, Double> logs, String how, double localExponent) {
        Map<String, Double> terms = new LinkedHashMap<>();
        Map<String, Double> gains = new LinkedHashMap<>();
        for (Power p : law.powers()) {
            double term = StrictMath.exp(p.logCoefficient() - p.rate() * logs.get(p.resource()));
            terms.put(p.resource(), term);
            gains.put(p.resource(), p.rate() * term);
        }
        Exponential g = law.exponential();
        if (g != null) {
            double time = StrictMath.exp(logs.get(g.resource()));
            double term = StrictMath.exp(g.logCoefficient() - time / g.scale());
            terms.put(g.resource(), term);
            gains.put(g.resource(), time / g.scale() * term);
        }
        double risk = terms.values().stream().mapToDouble(x -> x).sum();
        Map<String, Double> elasticities = new LinkedHashMap<>();
        Map<String, Double> perCost = new LinkedHashMap<>();
        gains.forEach((r, x) -> elasticities.put(r, x / risk));
        law.powers().forEach(p -> perCost.put(p.resource(), elasticities.get(p.resource()) / p.cost()));
        if (g != null) {
            perCost.put(g.resource(), elasticities.get(g.resource()) / g.cost());
        }
        return new Allocation(how, logs, terms, risk, elasticities, perCost, localExponent);
    }

    /** The logarithm of what an allocation costs. */
    public double logCost(Map<String, Double> logs) {
        double sum = law.logUnitCost();
        for (Power p : law.powers()) {
            sum += p.cost() * logs.get(p.resource());
        }
        return law.exponential() == null
                ? sum
                : sum + law.exponential().cost() * logs.get(law.exponential().resource());
    }

    /** The resources with a cost, in the order of the law. */
    public List<String> resources() {
        List<String> all = new ArrayList<>();
        law.powers().forEach(p -> all.add(p.resource()));
        if (law.exponential() != null) {
            all.add(law.exponential().resource());
        }
        return all;
    }

    /** The exponent of a resource in the cost. */
    public double costExponent(String resource) {
        return law.powers().stream()
                .filter(p -> p.resource().equals(resource))
                .mapToDouble(Power::cost)
                .findFirst()
                .orElseGet(() -> law.exponential().cost());
    }

    public double logBudget() {
        return logBudget;
    }
}
