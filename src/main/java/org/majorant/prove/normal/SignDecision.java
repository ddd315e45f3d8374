package org.majorant.prove.normal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.FunctionRow;
import org.majorant.expr.Rationals;
import org.majorant.prove.trust.Trust;
import org.majorant.prove.trust.TrustLog;

/**
 * What can be told of the sign of a normal form from the domains of its symbols, the ranges of its functions and the
 * hypotheses. Each way of deciding is sufficient; where none answers the sign is unknown.
 */
final class SignDecision {
    private static final int DEEPEST = 3;

    /** How many sums one question may look into; past that the sign is unknown. */
    private static final int MOST_WORK = 200;

    /** How many multiples of facts one question may try to take away; past that the sign is unknown. */
    private static final int MOST_REMOVALS = 500;

    private final TrustLog log;
    private final Workspace workspace;
    private final NormalArithmetic arithmetic;
    private final Factoring factoring;
    private final List<Fact> facts = new ArrayList<>();
    /** Which of the facts speak of an atom. */
    private final Map<Atom, BitSet> places = new HashMap<>();
    /** What single facts say of atoms. */
    private final Map<Atom, Sign> alone = new HashMap<>();

    private final Set<Atom> asked = new HashSet<>();
    /** Signs of atoms under the facts of now. */
    private final Map<Atom, Sign> decided = new HashMap<>();
    /** Signs found inside another question, where fewer ways of deciding were open; dropped with that question. */
    private final Map<Atom, Sign> open = new HashMap<>();

    private UnaryOperator<Normal> logarithm;
    private boolean busy;
    private int work;
    private int removals;

    /** A value whose sign is known; {@code plain} is the same with a common positive factor taken out. */
    record Fact(Normal value, Sign sign, Normal plain) {}

    SignDecision(Workspace workspace, NormalArithmetic arithmetic, TrustLog log) {
        this.log = log;
        this.workspace = workspace;
        this.arithmetic = arithmetic;
        this.factoring = new Factoring(workspace, arithmetic, a -> sign(a).isPositive());
    }

    /** How the logarithm of a positive term is taken. */
    void setLogarithm(UnaryOperator<Normal> log) {
        logarithm = log;
    }

    Factoring factoring() {
        return factoring;
    }

    void assume(Normal value, Sign sign) {
        if (value.isEmpty()
                || about(value).stream()
                        .anyMatch(f -> f.sign() == sign && f.value().equals(value))) {
            return;
        }
        noteAtom(value, sign);
        Normal plain = factoring.split(factoring.expandSums(value)).rest();
        Stream.of(value, plain)
                .flatMap(x -> x.atoms().stream())
                .forEach(a -> places.computeIfAbsent(a, k -> new BitSet()).set(facts.size()));
        facts.add(new Fact(value, sign, plain));
        decided.clear();
        open.clear();
    }

    /** The facts that speak of an atom of the value, in the order in which they were assumed; of now. */
    List<Fact> about(Normal x) {
        BitSet all = new BitSet();
        x.atoms().forEach(a -> all.or(places.getOrDefault(a, new BitSet())));
        return all.stream().mapToObj(facts::get).toList();
    }

    /** The sign of a value; starts with a fresh allowance of work. */
    Sign sign(Normal x) {
        boolean outermost = !busy;
        if (outermost) {
            busy = true;
            work = 0;
            removals = 0;
        }
        try {
            return sign(x, 0);
        } finally {
            if (outermost) {
                busy = false;
                open.clear();
            }
        }
    }

    /** The sign of an atom; a question that leads back to itself is answered by what the kind alone tells. */
    Sign sign(Atom a) {
        Sign known = a.sign.and(byKind(a));
        if (known.isPositive() || known.isNegative()) {
            return known;
        }
        Sign before = decided.getOrDefault(a, open.get(a));
        if (before != null) {
            return before;
        }
        if (asked.size() >= DEEPEST || !asked.add(a)) {
            return known;
        }
        try {
            Sign s = known.and(alone.getOrDefault(a, Sign.UNKNOWN));
            if (!s.isPositive() && !s.isNegative()) {
                s = s.and(byArgument(a));
            }
            boolean lasting = s.isPositive() || s.isNegative() || asked.size() == 1;
            (lasting ? decided : open).put(a, s);
            return s;
        } finally {
            asked.remove(a);
        }
    }

    private static Sign byKind(Atom a) {
        return switch (a.kind) {
            case SYMBOL -> byDomain(a.symbol.domain());
            case NUMBER, EULER, W0_NEGATED, WM1_NEGATED -> Sign.POSITIVE;
            case FUNCTION -> a.function.row().signed() == FunctionRow.Signed.POSITIVE ? Sign.POSITIVE : a.sign;
            case LOG, W0, SUM, OPAQUE, DISTANCE -> a.sign;
        };
    }

    private static Sign byDomain(Domain d) {
        if (d.isPositive()) {
            return Sign.POSITIVE;
        }
        if (d.isNegative()) {
            return Sign.NEGATIVE;
        }
        if (!d.lower().isInfinite() && d.lower().value().signum() == 0) {
            return Sign.NON_NEGATIVE;
        }
        boolean notPositive = !d.upper().isInfinite() && d.upper().value().signum() == 0;
        return notPositive ? Sign.NON_POSITIVE : Sign.UNKNOWN;
    }

    private Sign byArgument(Atom a) {
        return switch (a.kind) {
            case LOG -> sign(arithmetic.subtract(arithmetic.atom(a.inner), Normal.ONE), DEEPEST);
            case W0 -> sign(a.argument(), DEEPEST);
            case FUNCTION -> byRow(a);
            case SYMBOL, NUMBER, EULER, W0_NEGATED, WM1_NEGATED, SUM, OPAQUE, DISTANCE -> Sign.UNKNOWN;
        };
    }

    private Sign byRow(Atom a) {
        FunctionRow row = a.function.row();
        if (row.signed() == FunctionRow.Signed.LIKE_ARGUMENT) {
            return sign(a.argument(), DEEPEST);
        }
        boolean positive = row.keepsPositive()
                && a.arguments.stream().allMatch(x -> sign(x, DEEPEST).isPositive());
        return positive ? Sign.POSITIVE : Sign.UNKNOWN;
    }

    /** From a fact on a multiple of an atom, with a number added: {@code c a + d}. */
    private void noteAtom(Normal value, Sign sign) {
        BigFraction d = value.constantTerm();
        if (value.size() > 2 || value.size() == 2 && d.signum() == 0) {
            return;
        }
        value.terms().forEach((m, c) -> {
            if (m.powers().size() == 1 && m.exponent(m.powers().firstKey()).isOne()) {
                // c a = (c a + d) - d
                Sign multiple = sign.plus(Sign.of(-d.signum()));
                alone.merge(m.powers().firstKey(), c.signum() < 0 ? multiple.negate() : multiple, Sign::and);
            }
        });
    }

    private Sign sign(Normal x, int depth) {
        if (x.isEmpty()) {
            return Sign.ZERO;
        }
        if (x.size() == 1) {
            return ofTerm(x.firstMonomial(), x.firstCoefficient());
        }
        Sign s = ofTerms(x);
        if (s.isKnown() || depth > DEEPEST || ++work > MOST_WORK) {
            return s;
        }
        Normal plain = factoring.split(factoring.expandSums(x)).rest();
        if (plain.isEmpty()) {
            return Sign.ZERO;
        }
        s = plain.size() == 1 ? ofTerm(plain.firstMonomial(), plain.firstCoefficient()) : ofTerms(plain);
        if (!s.isKnown() && depth < DEEPEST) {
            s = s.and(byFacts(plain));
        }
        if (!s.isKnown()) {
            s = s.and(byNumber(plain));
        }
        if (!s.isKnown()) {
            s = s.and(byBounds(plain, depth));
        }
        if (!s.isKnown() && depth < DEEPEST) {
            s = s.and(byLogarithms(plain, depth));
        }
        if (!s.isKnown() && depth < DEEPEST) {
            s = s.and(byTwoTerms(plain, depth));
        }
        if (!s.isKnown() && depth < DEEPEST) {
            s = s.and(byRemovingFacts(plain, depth));
        }
        return s;
    }

    Sign ofTerm(Monomial m, BigFraction c) {
        Sign s = Sign.of(c.signum());
        for (Map.Entry<Atom, Normal> e : m.powers().entrySet()) {
            Sign base = sign(e.getKey());
            if (base.isPositive()) {
                continue;
            }
            if (!e.getValue().isInteger()) {
                // A power that is not whole was built over a base known to be positive.
                continue;
            }
            s = s.times(base.power(Rationals.numerator(e.getValue().rational())));
        }
        return s;
    }

    private Sign ofTerms(Normal x) {
        Sign s = Sign.ZERO;
        for (Map.Entry<Monomial, BigFraction> t : x.terms().entrySet()) {
            s = s.plus(ofTerm(t.getKey(), t.getValue()));
        }
        return s;
    }

    /** {@code x = k * fact} with a term k of known sign. */
    private Sign byFacts(Normal x) {
        Sign s = Sign.UNKNOWN;
        for (Fact f : about(x)) {
            Normal k = factoring.plainRatio(x, f.plain());
            if (k != null) {
                s = s.and(ofTerm(k.firstMonomial(), k.firstCoefficient()).times(f.sign()));
            }
        }
        return s;
    }

    /** A sum without symbols is a number, which balls can place. */
    private Sign byNumber(Normal x) {
        Sign s = NumberSigns.sign(x);
        if (s.isKnown()) {
            log.note(Trust.Tool.BALLS);
        }
        return s;
    }

    /** Puts {@code bound + distance} for an atom, with a distance that is not negative. */
    private Sign byBounds(Normal x, int depth) {
        for (Atom a : x.atoms()) {
            if (isPolynomialIn(x, a)) {
                for (Bound b : Bounds.of(a, workspace, arithmetic, this)) {
                    Normal moved = replace(x, a, b);
                    Sign s = ofTerms(moved);
                    if (!s.isKnown() && depth == 0 && moved.size() <= 2 * x.size() + 4) {
                        s = sign(moved, 2);
                    }
                    if (s.isKnown()) {
                        return s;
                    }
                }
            }
        }
        return Sign.UNKNOWN;
    }

    /** {@code atom = value + direction * distance}, the distance at least 0, or above 0 when strict. */
    record Bound(Normal value, int direction, boolean strict) {}

    private static boolean isPolynomialIn(Normal x, Atom a) {
        return x.terms().keySet().stream()
                .allMatch(m -> m.exponent(a).isInteger()
                        && m.exponent(a).rational().signum() >= 0
                        && m.exponent(a).rational().doubleValue() <= 8
                        && m.powers().entrySet().stream()
                                .allMatch(e -> e.getKey() == a || !Mentions.atom(e.getKey(), e.getValue(), a)));
    }

    private Normal replace(Normal x, Atom a, Bound b) {
        Atom distance = workspace.distance(b.strict() ? Sign.POSITIVE : Sign.NON_NEGATIVE);
        Normal y =
                arithmetic.add(b.value(), arithmetic.scale(arithmetic.atom(distance), BigFraction.of(b.direction())));
        Normal result = Normal.ZERO;
        for (Map.Entry<Monomial, BigFraction> t : x.terms().entrySet()) {
            int k = t.getKey().exponent(a).rational().intValue();
            Normal rest = Normal.of(t.getValue(), t.getKey().without(a));
            result = arithmetic.add(result, arithmetic.multiply(rest, arithmetic.expandedPower(y, k)));
        }
        return result;
    }

    /** A rational combination of logarithms has the sign of (the product of the powers) - 1. */
    private Sign byLogarithms(Normal x, int depth) {
        Normal[] sides = LogarithmSums.sides(x, arithmetic, workspace);
        return sides == null ? Sign.UNKNOWN : sign(arithmetic.subtract(sides[0], sides[1]), depth + 1);
    }

    /** The difference of two positive terms has the sign of the difference of their logarithms. */
    private Sign byTwoTerms(Normal x, int depth) {
        if (x.size() != 2 || logarithm == null) {
            return Sign.UNKNOWN;
        }
        Normal[] sides = new Normal[2];
        for (Map.Entry<Monomial, BigFraction> t : x.terms().entrySet()) {
            boolean positive = t.getKey().powers().keySet().stream().allMatch(a -> sign(a).isPositive());
            int side = t.getValue().signum() > 0 ? 0 : 1;
            if (!positive || sides[side] != null) {
                return Sign.UNKNOWN;
            }
            sides[side] = Normal.of(t.getValue().abs(), t.getKey());
        }
        Normal logs = arithmetic.subtract(logarithm.apply(sides[0]), logarithm.apply(sides[1]));
        // A difference of plain logarithms would lead back here.
        return LogarithmSums.sides(logs, arithmetic, workspace) == null ? sign(logs, depth + 1) : Sign.UNKNOWN;
    }

    /** {@code x = k * fact + rest}, where {@code k * fact} and the rest have the same sign. */
    private Sign byRemovingFacts(Normal x, int depth) {
        for (Fact f : about(x)) {
            Normal plain = f.plain();
            if (plain.size() > x.size() + 1) {
                continue;
            }
            for (Map.Entry<Monomial, BigFraction> t : plain.terms().entrySet()) {
                for (Map.Entry<Monomial, BigFraction> u : x.terms().entrySet()) {
                    if (++removals > MOST_REMOVALS) {
                        return Sign.UNKNOWN;
                    }
                    Normal k = factoring.quotient(Normal.of(u.getValue(), u.getKey()), t.getKey(), t.getValue());
                    if (k == null || k.size() != 1) {
                        continue;
                    }
                    Sign part = ofTerm(k.firstMonomial(), k.firstCoefficient()).times(f.sign());
                    if (!part.isKnown()) {
                        continue;
                    }
                    Normal rest = arithmetic.subtract(x, arithmetic.multiply(k, plain));
                    if (rest.size() >= x.size() && !(rest.size() == x.size() && depth == 0)) {
                        continue;
                    }
                    Sign s = part.plus(sign(rest, depth + 2));
                    if (s.isKnown()) {
                        return s;
                    }
                }
            }
        }
        return Sign.UNKNOWN;
    }
}
