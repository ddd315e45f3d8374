package org.majorant.prove.normal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Rationals;

/** Takes common factors out of sums, and expands sums that stand as atoms. */
final class Factoring {
    private static final int LARGEST_POWER = 24;

    private final Workspace workspace;
    private final NormalArithmetic arithmetic;
    private final java.util.function.Predicate<Atom> positive;

    /** @param positive whether an atom is known to be greater than 0 */
    Factoring(Workspace workspace, NormalArithmetic arithmetic, java.util.function.Predicate<Atom> positive) {
        this.workspace = workspace;
        this.arithmetic = arithmetic;
        this.positive = positive;
    }

    /**
     * {@code value = content * rest}.
     *
     * @param content one term, greater than 0: a rational and powers of positive atoms
     * @param rest the other factor, without a common positive factor with comparable exponents
     */
    record Split(Normal content, Normal rest) {}

    /** Takes the common positive factor out of a sum; out of 0 the factor 1. */
    Split split(Normal x) {
        if (x.isEmpty()) {
            return new Split(Normal.ONE, x);
        }
        Normal content = Normal.of(rationalContent(x));
        for (Atom a : x.atoms()) {
            if (positive.test(a)) {
                Normal least = leastExponent(x, a);
                if (least != null && !least.isEmpty()) {
                    content = arithmetic.multiply(content, arithmetic.atomPower(a, least));
                }
            }
        }
        return new Split(content, arithmetic.multiply(x, reciprocal(content)));
    }

    private static BigFraction rationalContent(Normal x) {
        java.math.BigInteger numerators = java.math.BigInteger.ZERO;
        java.math.BigInteger denominators = java.math.BigInteger.ONE;
        for (BigFraction c : x.terms().values()) {
            numerators = numerators.gcd(Rationals.numerator(c));
            java.math.BigInteger d = Rationals.denominator(c);
            denominators = denominators.multiply(d.divide(denominators.gcd(d)));
        }
        return BigFraction.of(numerators, denominators);
    }

    /** The least of the exponents of an atom, where they differ by rationals; null where they do not. */
    private Normal leastExponent(Normal x, Atom a) {
        Normal first = x.firstMonomial().exponent(a);
        BigFraction least = BigFraction.ZERO;
        for (Monomial m : x.terms().keySet()) {
            Normal d = arithmetic.subtract(m.exponent(a), first);
            if (!d.isRational()) {
                return null;
            }
            least = Rationals.min(least, d.rational());
        }
        return arithmetic.add(first, Normal.of(least));
    }

    /**
     * The same value with the sums that stand as atoms multiplied out wherever their exponents differ by whole numbers.
     * What then remains of each such atom is a common factor of the terms that hold it.
     */
    Normal expandSums(Normal x) {
        Normal current = x;
        for (int round = 0; round < 40; round++) {
            Atom next = sumToExpand(current);
            if (next == null) {
                return current;
            }
            current = expand(current, next);
        }
        return current;
    }

    private Atom sumToExpand(Normal x) {
        TreeSet<Atom> sums = x.atoms();
        sums.removeIf(a -> a.kind != Atom.Kind.SUM);
        for (Atom a : sums.descendingSet()) {
            for (Map.Entry<Normal, Map<Monomial, Integer>> c : classes(x, a).entrySet()) {
                if (c.getValue().values().stream().distinct().count() > 1) {
                    return a;
                }
            }
        }
        return null;
    }

    /** The terms by the class of the atom's exponent modulo whole numbers, with the whole distance to its representative. */
    private Map<Normal, Map<Monomial, Integer>> classes(Normal x, Atom a) {
        Map<Normal, Map<Monomial, Integer>> classes = new LinkedHashMap<>();
        for (Monomial m : x.terms().keySet()) {
            Normal e = m.exponent(a);
            boolean found = false;
            for (Map.Entry<Normal, Map<Monomial, Integer>> known : classes.entrySet()) {
                Normal d = arithmetic.subtract(e, known.getKey());
                if (d.isInteger() && Math.abs(d.rational().doubleValue()) <= LARGEST_POWER) {
                    known.getValue().put(m, d.rational().intValue());
                    found = true;
                    break;
                }
            }
            if (!found) {
                Map<Monomial, Integer> fresh = new LinkedHashMap<>();
                fresh.put(m, 0);
                classes.put(e, fresh);
            }
        }
        return classes;
    }

    private Normal expand(Normal x, Atom a) {
        Normal result = Normal.ZERO;
        for (Map.Entry<Normal, Map<Monomial, Integer>> c : classes(x, a).entrySet()) {
            int least = c.getValue().values().stream().min(Integer::compare).orElse(0);
            Normal base = arithmetic.add(c.getKey(), Normal.of(least));
            Normal common = arithmetic.atomPower(a, base);
            Normal sum = Normal.ZERO;
            for (Map.Entry<Monomial, Integer> t : c.getValue().entrySet()) {
                Normal rest = Normal.of(x.terms().get(t.getKey()), t.getKey().without(a));
                Normal power = arithmetic.expandedPower(a.argument(), t.getValue() - least);
                sum = arithmetic.add(sum, arithmetic.multiply(rest, power));
            }
            result = arithmetic.add(result, arithmetic.multiply(sum, common));
        }
        return result;
    }

    /** A term {@code k} with {@code x = k * y}, or null where none is found. Both must not be empty. */
    Normal ratio(Normal x, Normal y) {
        Split sx = split(expandSums(x));
        Split sy = split(expandSums(y));
        Normal k = plainRatio(sx.rest(), sy.rest());
        return k == null ? null : arithmetic.multiply(k, arithmetic.multiply(sx.content(), reciprocal(sy.content())));
    }

    /** The same for sums that are multiplied out already. */
    Normal plainRatio(Normal x, Normal y) {
        if (x.size() != y.size() || x.isEmpty()) {
            return null;
        }
        for (Normal k : candidates(x, y)) {
            if (workspace.same(x, arithmetic.multiply(k, y))) {
                return k;
            }
        }
        return null;
    }

    /** The quotients of the first term of {@code x} by each term of {@code y} that may be divided by. */
    private List<Normal> candidates(Normal x, Normal y) {
        List<Normal> found = new ArrayList<>();
        Normal first = Normal.of(x.firstCoefficient(), x.firstMonomial());
        for (Map.Entry<Monomial, BigFraction> t : y.terms().entrySet()) {
            Normal quotient = quotient(first, t.getKey(), t.getValue());
            if (quotient != null) {
                found.add(quotient);
            }
        }
        return found;
    }

    /** {@code term / (c m)}, where what does not cancel of the monomial is a product of positive atoms; else null. */
    Normal quotient(Normal term, Monomial m, BigFraction c) {
        TreeMap<Atom, Normal> powers = new TreeMap<>(term.firstMonomial().powers());
        Normal result = Normal.ONE;
        for (Map.Entry<Atom, Normal> e : m.powers().entrySet()) {
            Normal left = arithmetic.subtract(term.firstMonomial().exponent(e.getKey()), e.getValue());
            boolean whole = left.isInteger() && left.rational().signum() >= 0;
            if (!positive.test(e.getKey()) && !whole) {
                return null;
            }
            powers.remove(e.getKey());
            result = arithmetic.multiply(result, arithmetic.atomPower(e.getKey(), left));
        }
        Normal others = Normal.of(term.firstCoefficient().divide(c), new Monomial(powers));
        return arithmetic.multiply(result, others);
    }

    private Normal reciprocal(Normal term) {
        return arithmetic.termPower(term.firstCoefficient(), term.firstMonomial(), Normal.of(-1));
    }
}
