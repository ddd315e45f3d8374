package org.majorant.prove.normal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Rationals;

/**
 * A sum of monomials with rational coefficients, none of them 0: an expression in normal form. Immutable; it belongs to the
 * {@link NormalForm} that made it and must not be mixed with those of another.
 */
public final class Normal {
    static final Normal ZERO = new Normal(new LinkedHashMap<>());
    static final Normal ONE = of(BigFraction.ONE);

    private final LinkedHashMap<Monomial, BigFraction> terms;
    private final int hash;
    private double fingerprint = Double.NEGATIVE_INFINITY;
    private double magnitude;

    Normal(LinkedHashMap<Monomial, BigFraction> terms) {
        this.terms = terms;
        this.hash = terms.hashCode();
    }

    static Normal of(BigFraction c) {
        return of(c, Monomial.ONE);
    }

    static Normal of(long c) {
        return of(BigFraction.of(c));
    }

    static Normal of(BigFraction c, Monomial m) {
        LinkedHashMap<Monomial, BigFraction> one = new LinkedHashMap<>();
        if (c.signum() != 0) {
            one.put(m, c);
        }
        return new Normal(one);
    }

    Map<Monomial, BigFraction> terms() {
        return terms;
    }

    /** The bases of the powers, in their order. */
    TreeSet<Atom> atoms() {
        TreeSet<Atom> atoms = new TreeSet<>();
        terms.keySet().forEach(m -> atoms.addAll(m.powers().keySet()));
        return atoms;
    }

    int size() {
        return terms.size();
    }

    /** Whether no term is left. A sum that is 0 for another reason answers false: see {@link NormalForm#isZero}. */
    boolean isEmpty() {
        return terms.isEmpty();
    }

    boolean isOne() {
        return isRational() && rational().equals(BigFraction.ONE);
    }

    boolean isRational() {
        return terms.isEmpty() || terms.size() == 1 && firstMonomial().isOne();
    }

    /** The value of a rational constant. */
    BigFraction rational() {
        return terms.isEmpty() ? BigFraction.ZERO : firstCoefficient();
    }

    boolean isInteger() {
        return isRational() && Rationals.isInteger(rational());
    }

    Monomial firstMonomial() {
        return terms.keySet().iterator().next();
    }

    BigFraction firstCoefficient() {
        return terms.values().iterator().next();
    }

    /** The rational term of the sum. */
    BigFraction constantTerm() {
        return terms.getOrDefault(Monomial.ONE, BigFraction.ZERO);
    }

    double fingerprint() {
        if (fingerprint == Double.NEGATIVE_INFINITY) {
            double sum = 0;
            double size = 0;
            for (Map.Entry<Monomial, BigFraction> t : terms.entrySet()) {
                double term = t.getValue().doubleValue() * t.getKey().fingerprint();
                sum += term;
                size += Math.abs(term);
            }
            fingerprint = sum;
            magnitude = size;
        }
        return fingerprint;
    }

    /** The sum of the absolute fingerprints of the terms: the scale on which {@link #fingerprint} may be off. */
    double magnitude() {
        fingerprint();
        return magnitude;
    }

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof Normal n && hash == n.hash && terms.equals(n.terms);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return terms.isEmpty()
                ? "0"
                : terms.entrySet().stream()
                        .map(t -> t.getKey().isOne()
                                ? Rationals.text(t.getValue())
                                : (t.getValue().equals(BigFraction.ONE) ? "" : Rationals.text(t.getValue()) + "*")
                                        + t.getKey())
                        .collect(Collectors.joining(" + "));
    }
}
