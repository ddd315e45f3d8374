package org.majorant.prove.normal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Rationals;

/**
 * NormalPowers, exponentials, logarithms and Lambert W of normal forms. Each identity used here is stated where it is used, with
 * what it needs; the need is checked first.
 */
final class NormalPowers {
    private static final int MOST_EXPANDED_TERMS = 200;

    private final Workspace workspace;
    private final NormalArithmetic arithmetic;
    private final SignDecision signs;
    private boolean rootsOfZero = true;

    NormalPowers(Workspace workspace, NormalArithmetic arithmetic, SignDecision signs) {
        this.workspace = workspace;
        this.arithmetic = arithmetic;
        this.signs = signs;
    }

    /** Whether a root of what may be 0 is an atom of its own; else it is out of reach. */
    void setRootsOfZero(boolean allowed) {
        rootsOfZero = allowed;
    }

    /** A power whose exponent is not a plain number: the base must be positive, whatever the exponent turns out to be. */
    Normal variablePower(Normal base, Normal exponent) {
        if (!signs.sign(base).isPositive()) {
            throw new UndecidedException(
                    "the base of the power ",
                    WrittenBack.of(exponent),
                    " must be positive, which is not known of ",
                    WrittenBack.of(base));
        }
        return power(base, exponent);
    }

    /** {@code base^exponent}: a whole power (of a base that is not 0 if negative), or a real power of a positive base. */
    Normal power(Normal base, Normal exponent) {
        if (exponent.isRational() && exponent.rational().signum() == 0) {
            return Normal.ONE;
        }
        if (exponent.isOne()) {
            return base;
        }
        return exponent.isInteger() ? wholePower(base, exponent) : realPower(base, exponent);
    }

    private Normal wholePower(Normal base, Normal exponent) {
        BigInteger k = Rationals.numerator(exponent.rational());
        if (k.signum() > 0) {
            if (base.size() <= 1) {
                return base.isEmpty()
                        ? base
                        : arithmetic.termPower(base.firstCoefficient(), base.firstMonomial(), exponent);
            }
            if (k.bitLength() < 5 && StrictMath.pow(base.size(), k.intValue()) <= MOST_EXPANDED_TERMS) {
                return arithmetic.expandedPower(base, k.intValue());
            }
        }
        Sign s = signs.sign(base);
        if (s.isNegative()) {
            Normal positive = power(arithmetic.negate(base), exponent);
            return k.testBit(0) ? arithmetic.negate(positive) : positive;
        }
        if (!s.isNonZero()) {
            if (s == Sign.ZERO || k.signum() < 0) {
                throw k.signum() < 0
                        ? new UndecidedException("division by ", WrittenBack.of(base), ", which may be 0")
                        : new UndecidedException("a power of 0");
            }
            throw new UndecidedException("the power " + k + " of a sum that may be 0 is too large to multiply out");
        }
        if (s.isPositive() || base.size() == 1) {
            return realPower(base, exponent);
        }
        Atom atom = workspace.over(Atom.Kind.SUM, base, s);
        return arithmetic.atomPower(atom, exponent);
    }

    private Normal realPower(Normal base, Normal exponent) {
        if (base.size() == 1 && isProductOfPositive(base)) {
            return arithmetic.termPower(base.firstCoefficient(), base.firstMonomial(), exponent);
        }
        if (exponent.isInteger() && base.size() == 1) {
            return arithmetic.termPower(base.firstCoefficient(), base.firstMonomial(), exponent);
        }
        Sign s = signs.sign(base);
        if (rootsOfZero
                && !s.isPositive()
                && s.isNonNegative()
                && exponent.isRational()
                && exponent.rational().signum() > 0) {
            // A root of what may be 0: 0 there, else positive.
            return s == Sign.ZERO
                    ? Normal.ZERO
                    : arithmetic.atom(workspace.opaque("power", List.of(base, exponent), Sign.NON_NEGATIVE));
        }
        Normal monomial = positiveTerm(base, "the base of the power ", exponent);
        return arithmetic.termPower(monomial.firstCoefficient(), monomial.firstMonomial(), exponent);
    }

    private boolean isProductOfPositive(Normal term) {
        return term.firstCoefficient().signum() > 0
                && term.firstMonomial().powers().keySet().stream()
                        .allMatch(a -> signs.sign(a).isPositive());
    }

    /** The value as one term in positive atoms; a sum becomes an atom of its own. Needs the value to be positive. */
    private Normal positiveTerm(Normal x, Object... what) {
        if (x.size() == 1 && isProductOfPositive(x)) {
            return x;
        }
        if (!signs.sign(x).isPositive()) {
            List<Object> reason = new ArrayList<>();
            for (Object part : what) {
                reason.add(part instanceof Normal n ? WrittenBack.of(n) : part);
            }
            reason.add(" must be positive, which is not known of ");
            reason.add(WrittenBack.of(x));
            throw new UndecidedException(reason.toArray());
        }
        Factoring.Split split = signs.factoring().split(signs.factoring().expandSums(x));
        Normal rest = split.rest();
        if (rest.size() == 1 && isProductOfPositive(rest)) {
            return arithmetic.multiply(split.content(), rest);
        }
        Atom sum = workspace.over(Atom.Kind.SUM, rest, Sign.POSITIVE);
        return arithmetic.multiply(split.content(), arithmetic.atom(sum));
    }

    /** The same value as one term where its sign is known to be strict; else as it is. */
    Normal factored(Normal sum) {
        Sign s = signs.sign(sum);
        if (s.isPositive()) {
            return positiveTerm(sum, "a factor");
        }
        return s.isNegative() ? arithmetic.negate(positiveTerm(arithmetic.negate(sum), "a factor")) : sum;
    }

    /**
     * {@code e^x}. Terms {@code c log b} become {@code b^c}; {@code e^W = z / W} for W and z of one sign.
     */
    Normal exp(Normal x) {
        Normal result = Normal.ONE;
        Normal rest = Normal.ZERO;
        for (Map.Entry<Monomial, BigFraction> t : x.terms().entrySet()) {
            Optional<Normal> power = powerFromExponent(t.getKey(), t.getValue());
            if (power.isPresent()) {
                result = arithmetic.multiply(result, power.get());
            } else {
                rest = arithmetic.add(rest, Normal.of(t.getValue(), t.getKey()));
            }
        }
        return rest.isEmpty() ? result : arithmetic.multiply(result, arithmetic.atomPower(workspace.euler(), rest));
    }

    private Optional<Normal> powerFromExponent(Monomial m, BigFraction c) {
        for (Map.Entry<Atom, Normal> e : m.powers().entrySet()) {
            Atom a = e.getKey();
            if (!e.getValue().isOne()) {
                continue;
            }
            Normal k = Normal.of(c, m.without(a));
            switch (a.kind) {
                case LOG -> {
                    return Optional.of(power(arithmetic.atom(a.inner), k));
                }
                case W0 -> {
                    if (signs.sign(a).isPositive()) {
                        return Optional.of(quotientPower(a.argument(), a, k));
                    }
                }
                case W0_NEGATED, WM1_NEGATED -> {
                    // u e^{-u} = y for u = -W(-y) > 0: e^{k u} = (u / y)^k
                    return Optional.of(quotientPower(a.argument(), a, arithmetic.negate(k)));
                }
                case SYMBOL, NUMBER, EULER, SUM, FUNCTION, OPAQUE, DISTANCE -> {}
            }
        }
        return Optional.empty();
    }

    /** {@code (z / w)^k}, both positive. */
    private Normal quotientPower(Normal z, Atom w, Normal k) {
        return arithmetic.multiply(realOrWholePower(z, k), arithmetic.atomPower(w, arithmetic.negate(k)));
    }

    private Normal realOrWholePower(Normal z, Normal k) {
        return k.isOne() ? z : power(z, k);
    }

    /** {@code log x}, x positive: the sum over the atoms, with {@code log W = log z - W}. */
    Normal log(Normal x) {
        Normal term = positiveTerm(x, "the argument of log");
        Normal sum = Normal.ZERO;
        for (Map.Entry<Atom, Normal> e : term.firstMonomial().powers().entrySet()) {
            sum = arithmetic.add(sum, arithmetic.multiply(e.getValue(), logOfAtom(e.getKey())));
        }
        BigFraction c = term.firstCoefficient();
        sum = arithmetic.add(sum, logOfInteger(Rationals.numerator(c)));
        return arithmetic.subtract(sum, logOfInteger(Rationals.denominator(c)));
    }

    private Normal logOfInteger(BigInteger n) {
        Normal sum = Normal.ZERO;
        for (Map.Entry<BigInteger, Integer> p : PrimeFactors.of(n).entrySet()) {
            Normal log = arithmetic.atom(workspace.log(workspace.number(p.getKey())));
            sum = arithmetic.add(sum, arithmetic.scale(log, BigFraction.of(p.getValue())));
        }
        return sum;
    }

    private Normal logOfAtom(Atom a) {
        return switch (a.kind) {
            case EULER -> Normal.ONE;
            case W0 -> arithmetic.subtract(log(a.argument()), arithmetic.atom(a));
            // log u = log y + u for u e^{-u} = y
            case W0_NEGATED, WM1_NEGATED -> arithmetic.add(log(a.argument()), arithmetic.atom(a));
            case SYMBOL, NUMBER, LOG, SUM, FUNCTION, OPAQUE, DISTANCE -> arithmetic.atom(workspace.log(a));
        };
    }

    /** The principal branch; needs {@code z >= -1/e}. */
    Normal w0(Normal z) {
        Optional<Normal> inverse = lambertInverse(z, true);
        if (inverse.isPresent()) {
            return inverse.get();
        }
        Sign s = signs.sign(z);
        if (s == Sign.ZERO) {
            return Normal.ZERO;
        }
        if (s.isNegative()) {
            Normal y = arithmetic.negate(z);
            needBelowBranchPoint(y, "W0", z);
            return arithmetic.negate(negatedBranch(Atom.Kind.W0_NEGATED, y));
        }
        if (!s.isNonNegative()) {
            needBelowBranchPoint(arithmetic.negate(z), "W0", z);
        }
        return arithmetic.atom(workspace.over(Atom.Kind.W0, z, s));
    }

    /** The lower branch; needs {@code -1/e <= z < 0}. */
    Normal wm1(Normal z) {
        Optional<Normal> inverse = lambertInverse(z, false);
        if (inverse.isPresent()) {
            return inverse.get();
        }
        if (!signs.sign(z).isNegative()) {
            throw new UndecidedException(WrittenBack.of("Wm1", z), " needs an argument below 0, which is not known");
        }
        Normal y = arithmetic.negate(z);
        needBelowBranchPoint(y, "Wm1", z);
        return arithmetic.negate(negatedBranch(Atom.Kind.WM1_NEGATED, y));
    }

    /**
     * u with {@code u e^{-u} = y}. On the principal branch {@code u <= 1}, on the lower one {@code u >= 1}, so that
     * {@code log u = log y + u} has a known sign, which the normal form would otherwise not show.
     */
    private Normal negatedBranch(Atom.Kind kind, Normal y) {
        Normal u = arithmetic.atom(workspace.over(kind, y, Sign.POSITIVE));
        Normal logU = arithmetic.add(log(y), u);
        boolean strict = signs.sign(arithmetic.subtract(inverseE(), y)).isPositive();
        Sign above = strict ? Sign.POSITIVE : Sign.NON_NEGATIVE;
        signs.assume(logU, kind == Atom.Kind.WM1_NEGATED ? above : above.negate());
        return u;
    }

    private Normal inverseE() {
        return arithmetic.atomPower(workspace.euler(), Normal.of(-1));
    }

    private void needBelowBranchPoint(Normal y, String w, Normal z) {
        if (!signs.sign(arithmetic.subtract(inverseE(), y)).isNonNegative()) {
            throw new UndecidedException(
                    WrittenBack.of(w, z), " needs an argument of at least -1/e, which is not known");
        }
    }

    /** {@code W(x e^x) = x} for {@code x >= -1} on the principal branch, {@code x <= -1} on the lower one. */
    Optional<Normal> lambertInverse(Normal z, boolean principal) {
        if (z.isEmpty()) {
            return Optional.empty();
        }
        Normal term = z.size() == 1 ? z : signs.factoring().split(z).content();
        for (Normal x : LambertCandidates.of(term, workspace, arithmetic)) {
            if (workspace.same(z, arithmetic.multiply(x, exp(x)))) {
                Sign aboveMinusOne = signs.sign(arithmetic.add(x, Normal.ONE));
                if (principal ? aboveMinusOne.isNonNegative() : aboveMinusOne.isNonPositive()) {
                    return Optional.of(x);
                }
            }
        }
        return Optional.empty();
    }
}
