package org.majorant.prove.normal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A product of powers of atoms, with exponents in normal form, none of them 0. Immutable. */
final class Monomial {
    static final Monomial ONE = new Monomial(new TreeMap<>());

    private final SortedMap<Atom, Normal> powers;
    private final int hash;
    private double fingerprint = Double.NEGATIVE_INFINITY;

    Monomial(SortedMap<Atom, Normal> powers) {
        this.powers = powers;
        int h = 1;
        for (Map.Entry<Atom, Normal> e : powers.entrySet()) {
            h = 31 * h + 17 * e.getKey().id + e.getValue().hashCode();
        }
        this.hash = h;
    }

    SortedMap<Atom, Normal> powers() {
        return powers;
    }

    boolean isOne() {
        return powers.isEmpty();
    }

    /** The exponent of the atom; 0 where it does not occur. */
    Normal exponent(Atom atom) {
        return powers.getOrDefault(atom, Normal.ZERO);
    }

    Monomial without(Atom atom) {
        TreeMap<Atom, Normal> rest = new TreeMap<>(powers);
        rest.remove(atom);
        return new Monomial(rest);
    }

    double fingerprint() {
        if (fingerprint == Double.NEGATIVE_INFINITY) {
            double value = 1;
            for (Map.Entry<Atom, Normal> e : powers.entrySet()) {
                value *= StrictMath.pow(e.getKey().fingerprint, e.getValue().fingerprint());
            }
            fingerprint = value;
        }
        return fingerprint;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Monomial m && hash == m.hash && powers.equals(m.powers);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return isOne()
                ? "1"
                : powers.entrySet().stream()
                        .map(e -> e.getKey() + (e.getValue().isOne() ? "" : "^(" + e.getValue() + ")"))
                        .collect(Collectors.joining("*"));
    }
}
