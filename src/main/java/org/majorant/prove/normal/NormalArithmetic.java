package org.majorant.prove.normal;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Rationals;
import org.majorant.number.work.Work;

/** Sums, products and whole powers of normal forms: what needs no knowledge of signs but that of the atoms. */
final class NormalArithmetic {
    /** More terms than this are refused rather than multiplied out. */
    static final int MOST_TERMS = 4000;

    private static final int MOST_BITS = 1 << 16;

    private final Workspace workspace;

    NormalArithmetic(Workspace workspace) {
        this.workspace = workspace;
    }

    Normal add(Normal x, Normal y) {
        LinkedHashMap<Monomial, BigFraction> sum = new LinkedHashMap<>(x.terms());
        y.terms().forEach((m, c) -> addTerm(sum, m, c));
        return bounded(sum);
    }

    Normal subtract(Normal x, Normal y) {
        return add(x, scale(y, BigFraction.of(-1)));
    }

    Normal negate(Normal x) {
        return scale(x, BigFraction.of(-1));
    }

    Normal scale(Normal x, BigFraction factor) {
        if (factor.signum() == 0) {
            return Normal.ZERO;
        }
        LinkedHashMap<Monomial, BigFraction> scaled = new LinkedHashMap<>();
        x.terms().forEach((m, c) -> scaled.put(m, c.multiply(factor)));
        return bounded(scaled);
    }

    Normal multiply(Normal x, Normal y) {
        if (x.isRational()) {
            return scale(y, x.rational());
        }
        if (y.isRational()) {
            return scale(x, y.rational());
        }
        if ((long) x.size() * y.size() > MOST_TERMS) {
            throw new UndecidedException("a product has more than " + MOST_TERMS + " terms");
        }
        LinkedHashMap<Monomial, BigFraction> product = new LinkedHashMap<>();
        for (Map.Entry<Monomial, BigFraction> s : x.terms().entrySet()) {
            for (Map.Entry<Monomial, BigFraction> t : y.terms().entrySet()) {
                Normal one = product(s.getKey(), t.getKey());
                BigFraction c = s.getValue().multiply(t.getValue());
                one.terms().forEach((m, d) -> addTerm(product, m, d.multiply(c)));
            }
        }
        return bounded(product);
    }

    /** The whole power by repeated multiplication, of a sum; {@code exponent >= 0}. */
    Normal expandedPower(Normal x, int exponent) {
        Normal result = Normal.ONE;
        for (int i = 0; i < exponent; i++) {
            result = multiply(result, x);
        }
        return result;
    }

    /** The power of a coefficient and monomial whose base is positive, or whose exponent is whole. */
    Normal termPower(BigFraction c, Monomial m, Normal exponent) {
        Normal result = numberPower(c, exponent);
        TreeMap<Atom, Normal> powers = new TreeMap<>();
        m.powers().forEach((a, e) -> put(powers, a, multiply(e, exponent)));
        return multiply(result, withWholeNumbersOut(powers));
    }

    /** {@code atom^exponent}. */
    Normal atomPower(Atom atom, Normal exponent) {
        TreeMap<Atom, Normal> powers = new TreeMap<>();
        put(powers, atom, exponent);
        return withWholeNumbersOut(powers);
    }

    Normal atom(Atom atom) {
        return atomPower(atom, Normal.ONE);
    }

    /** A positive rational to any power, or any rational but 0 to a whole one. */
    private Normal numberPower(BigFraction c, Normal exponent) {
        if (c.equals(BigFraction.ONE)) {
            return Normal.ONE;
        }
        if (exponent.isInteger() && fits(c, Rationals.numerator(exponent.rational()))) {
            int k = Rationals.numerator(exponent.rational()).intValueExact();
            return Normal.of(c.pow(k));
        }
        if (c.signum() < 0) {
            if (exponent.isInteger()) {
                boolean odd = Rationals.numerator(exponent.rational()).testBit(0);
                return scale(numberPower(c.negate(), exponent), BigFraction.of(odd ? -1 : 1));
            }
            throw new UndecidedException("the base " + Rationals.text(c) + " of a real power is negative");
        }
        TreeMap<Atom, Normal> powers = new TreeMap<>();
        PrimeFactors.of(Rationals.numerator(c))
                .forEach((p, k) -> put(powers, workspace.number(p), scale(exponent, BigFraction.of(k))));
        PrimeFactors.of(Rationals.denominator(c))
                .forEach((p, k) -> put(powers, workspace.number(p), scale(exponent, BigFraction.of(-k))));
        return withWholeNumbersOut(powers);
    }

    private static boolean fits(BigFraction c, BigInteger exponent) {
        return exponent.bitLength() < 31 && (long) Rationals.bits(c) * Math.abs(exponent.longValue()) <= MOST_BITS;
    }

    private Normal product(Monomial x, Monomial y) {
        Work.spend(1);
        TreeMap<Atom, Normal> powers = new TreeMap<>(x.powers());
        y.powers().forEach((a, e) -> put(powers, a, add(x.exponent(a), e)));
        return withLambertPairs(withWholeNumbersOut(powers));
    }

    private void put(SortedMap<Atom, Normal> powers, Atom atom, Normal exponent) {
        Normal e = workspace.exponent(exponent);
        if (e.isEmpty() || workspace.same(e, Normal.ZERO)) {
            powers.remove(atom);
        } else {
            powers.put(atom, e);
        }
    }

    /** {@code 2^(3/2 + a) = 2 * 2^(1/2 + a)}: the whole part of a number's exponent goes to the coefficient. */
    private Normal withWholeNumbersOut(TreeMap<Atom, Normal> powers) {
        BigFraction coefficient = BigFraction.ONE;
        for (Atom a : List.copyOf(powers.keySet())) {
            if (a.kind == Atom.Kind.NUMBER) {
                Normal e = powers.get(a);
                BigInteger whole = Rationals.floor(e.constantTerm());
                if (whole.signum() != 0 && fits(BigFraction.of(a.number), whole)) {
                    coefficient = coefficient.multiply(BigFraction.of(a.number).pow(whole.intValueExact()));
                    put(powers, a, subtract(e, Normal.of(BigFraction.of(whole))));
                }
            }
        }
        return Normal.of(coefficient, new Monomial(powers));
    }

    /** {@code W e^W = z}, also where the sign of W is not known. */
    private Normal withLambertPairs(Normal term) {
        Monomial m = term.firstMonomial();
        Normal x = m.exponent(workspace.euler());
        if (x.isEmpty()) {
            return term;
        }
        for (Map.Entry<Atom, Normal> e : m.powers().entrySet()) {
            Atom w = e.getKey();
            if (w.kind == Atom.Kind.W0
                    && e.getValue().isInteger()
                    && e.getValue().rational().signum() > 0) {
                BigFraction inExp = x.terms().getOrDefault(atom(w).firstMonomial(), BigFraction.ZERO);
                BigInteger k = Rationals.floor(Rationals.min(inExp, e.getValue().rational()));
                if (k.signum() > 0 && k.bitLength() < 8) {
                    Normal taken = Normal.of(BigFraction.of(k));
                    TreeMap<Atom, Normal> rest = new TreeMap<>(m.powers());
                    put(rest, w, subtract(e.getValue(), taken));
                    put(rest, workspace.euler(), subtract(x, multiply(taken, atom(w))));
                    Normal left = scale(withWholeNumbersOut(rest), term.firstCoefficient());
                    return multiply(left, expandedPower(w.argument(), k.intValueExact()));
                }
            }
        }
        return term;
    }

    private static void addTerm(Map<Monomial, BigFraction> sum, Monomial m, BigFraction c) {
        BigFraction total = sum.getOrDefault(m, BigFraction.ZERO).add(c);
        if (total.signum() == 0) {
            sum.remove(m);
        } else {
            sum.put(m, total);
        }
    }

    private static Normal bounded(LinkedHashMap<Monomial, BigFraction> terms) {
        Work.spend(terms.size());
        if (terms.size() > MOST_TERMS) {
            throw new UndecidedException("a sum has more than " + MOST_TERMS + " terms");
        }
        for (BigFraction c : terms.values()) {
            if (Rationals.bits(c) > 4 * MOST_BITS) {
                throw new UndecidedException("a coefficient has more than " + 4 * MOST_BITS + " bits");
            }
        }
        return new Normal(terms);
    }
}
