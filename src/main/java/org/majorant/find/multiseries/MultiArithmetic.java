package org.majorant.find.multiseries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/** Arithmetic of multiseries. What is 0 is decided by the normal form, signs of constants by the normal form and balls. */
final class MultiArithmetic {
    private static final int CANCELLATIONS = 12;
    private static final int WORK = 40_000;
    /** From where on functions are compared: the members of the basis are taken to be larger. */
    private static final Expr LARGE = Expr.num(1000);

    private final Parameters parameters;
    private final List<Relation> hypotheses;
    /** The slowest first. */
    private final List<Element> basis = new ArrayList<>();

    private final Map<Expr, Boolean> zeros = new HashMap<>();
    private int work;

    /** @param variable what tends to infinity: the first member of the basis */
    MultiArithmetic(Expr.Sym variable, List<Relation> hypotheses) {
        this.hypotheses = hypotheses;
        this.parameters = new Parameters(hypotheses);
        basis.add(new Element(variable, variable, null));
    }

    Parameters parameters() {
        return parameters;
    }

    Multi variable() {
        return power(
                basis.stream()
                        .filter(e -> e.symbol() == e.meaning())
                        .findFirst()
                        .orElseThrow(),
                Expr.ONE);
    }

    /** A power of a member. */
    private Multi power(Element e, Expr exponent) {
        Expr f = exponent == Expr.ONE ? e.symbol() : Expr.pow(e.symbol(), exponent);
        return new Multi(f, e, Terms.of(Multi.constant(Expr.ONE), exponent, Terms.NONE));
    }

    Multi add(Multi x, Multi y) {
        if (x.isConstant() && y.isConstant()) {
            return Multi.constant(parameters.plus(x.function(), y.function()));
        }
        Element top = faster(x, y);
        return new Multi(Expr.add(x.function(), y.function()), top, add(under(top, x), under(top, y)));
    }

    Multi negate(Multi x) {
        return multiply(Multi.constant(Expr.num(-1)), x);
    }

    Multi subtract(Multi x, Multi y) {
        return add(x, negate(y));
    }

    Multi multiply(Multi x, Multi y) {
        if (x.isConstant() && y.isConstant()) {
            return Multi.constant(parameters.times(x.function(), y.function()));
        }
        if (x.function() == Expr.ZERO || y.function() == Expr.ZERO) {
            return Multi.constant(Expr.ZERO);
        }
        Element top = faster(x, y);
        return new Multi(Expr.mul(x.function(), y.function()), top, multiply(under(top, x), under(top, y)));
    }

    private Element faster(Multi x, Multi y) {
        return basis.indexOf(x.top()) >= basis.indexOf(y.top()) ? x.top() : y.top();
    }

    /** The same as a series in a faster member. */
    private static Terms under(Element top, Multi x) {
        return x.top() == top ? x.terms() : Terms.of(x, Expr.ZERO, Terms.NONE);
    }

    private Terms add(Terms x, Terms y) {
        return x == Terms.NONE ? y : y == Terms.NONE ? x : new Terms(() -> sum(x, y));
    }

    private Terms.Node sum(Terms x, Terms y) {
        Terms.Node a = x.first();
        Terms.Node b = y.first();
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        spend();
        int c = compare(a.exponent(), b.exponent());
        if (c > 0) {
            return new Terms.Node(a.coefficient(), a.exponent(), add(a.rest(), y));
        }
        return c < 0
                ? new Terms.Node(b.coefficient(), b.exponent(), add(x, b.rest()))
                : new Terms.Node(add(a.coefficient(), b.coefficient()), a.exponent(), add(a.rest(), b.rest()));
    }

    private Terms multiply(Terms x, Terms y) {
        return new Terms(() -> {
            Terms.Node a = x.first();
            Terms.Node b = y.first();
            if (a == null || b == null) {
                return null;
            }
            spend();
            Terms rest = add(scale(a.coefficient(), a.exponent(), b.rest()), multiply(a.rest(), y));
            return new Terms.Node(
                    multiply(a.coefficient(), b.coefficient()), parameters.plus(a.exponent(), b.exponent()), rest);
        });
    }

    private Terms scale(Multi c, Expr exponent, Terms x) {
        return new Terms(() -> {
            Terms.Node n = x.first();
            if (n == null) {
                return null;
            }
            spend();
            return new Terms.Node(
                    multiply(c, n.coefficient()),
                    parameters.plus(exponent, n.exponent()),
                    scale(c, exponent, n.rest()));
        });
    }

    private int compare(Expr x, Expr y) {
        return x == y ? 0 : parameters.signum(parameters.minus(x, y));
    }

    private void spend() {
        if (++work > WORK) {
            throw new UndecidedException("the expansion needs more terms than are looked at");
        }
    }

    /** The same without leading terms that are 0; null for the function 0. */
    Multi trimmed(Multi x) {
        if (x.isConstant()) {
            Sign s = parameters.sign(x.function());
            if (s != Sign.ZERO && !s.isNonZero()) {
                throw new UndecidedException("the sign of ", x.function(), " is not known");
            }
            return s == Sign.ZERO ? null : x;
        }
        Terms t = x.terms();
        for (int dropped = 0; dropped < CANCELLATIONS; dropped++) {
            Terms.Node n = t.first();
            if (n == null) {
                return null;
            }
            Multi c = trimmed(n.coefficient());
            if (c != null) {
                return new Multi(x.function(), x.top(), Terms.of(c, n.exponent(), n.rest()));
            }
            if (dropped == 0 && isZero(x.function())) {
                return null;
            }
            t = n.rest();
        }
        throw new UndecidedException("the leading terms cancel");
    }

    Multi nonZero(Multi x) {
        Multi t = trimmed(x);
        if (t == null) {
            throw new UndecidedException("a function is 0 where it must not be");
        }
        return t;
    }

    /**
     * Whether the function is found to be 0: with the members of the basis as symbols independent of each other, or written
     * out in the variable.
     */
    private boolean isZero(Expr f) {
        Boolean known = zeros.get(f);
        if (known == null) {
            known = isZeroWhereLarge(f) || isZeroWhereLarge(meaning(f));
            zeros.put(f, known);
        }
        return known;
    }

    private boolean isZeroWhereLarge(Expr f) {
        List<Relation> known = new ArrayList<>(hypotheses);
        Exprs.freeSymbols(f).stream()
                .filter(s -> basis.stream().anyMatch(b -> b.symbol() == s))
                .forEach(s -> known.add(new Relation(s, Relation.Op.GT, LARGE)));
        try {
            return NormalForm.assuming(known).equal(f, Expr.ZERO);
        } catch (UndecidedException outOfReach) {
            return false;
        }
    }

    /** The leading term; null for the function 0. */
    Leading leading(Multi x) {
        Multi t = trimmed(x);
        if (t == null) {
            return null;
        }
        Map<Element, Expr> exponents = new LinkedHashMap<>();
        while (!t.isConstant()) {
            Terms.Node n = t.terms().first();
            if (n.exponent() != Expr.ZERO && parameters.signum(n.exponent()) != 0) {
                exponents.put(t.top(), n.exponent());
            }
            t = trimmed(n.coefficient());
        }
        return new Leading(t.function(), exponents);
    }

    /** -1, 0, 1 as the function tends to 0, to a constant that is not 0, to infinity. */
    int trend(Leading l) {
        return l == null
                ? -1
                : l.exponents().values().stream()
                        .findFirst()
                        .map(parameters::signum)
                        .orElse(0);
    }

    private int compare(Leading x, Leading y) {
        for (int i = basis.size() - 1; i >= 0; i--) {
            Element e = basis.get(i);
            int c = compare(
                    x.exponents().getOrDefault(e, Expr.ZERO), y.exponents().getOrDefault(e, Expr.ZERO));
            if (c != 0) {
                return c;
            }
        }
        return 0;
    }

    /** The sign that the function has from some point on. */
    int sign(Multi x) {
        Leading l = leading(x);
        return l == null ? 0 : parameters.signum(l.coefficient());
    }

    /** A power with a constant exponent; the base is positive from some point on, or the exponent a whole number. */
    Multi power(Multi x, Expr p) {
        Multi t = trimmed(x);
        if (t == null && parameters.signum(p) > 0) {
            return Multi.constant(Expr.ZERO);
        }
        if (t == null) {
            throw new UndecidedException("a function is 0 where it must not be");
        }
        boolean whole = p instanceof Expr.Num n && Rationals.isInteger(n.value());
        if (t.isConstant()) {
            if (!whole && parameters.signum(t.function()) < 0) {
                throw new UndecidedException("a power of a negative base");
            }
            return Multi.constant(parameters.power(t.function(), p));
        }
        Terms.Node n = t.terms().first();
        Terms rest = scale(power(n.coefficient(), Expr.num(-1)), parameters.negate(n.exponent()), n.rest());
        int last = whole && ((Expr.Num) p).value().signum() >= 0
                ? ((Expr.Num) p).value().intValue()
                : -1;
        List<Expr> binomials = new ArrayList<>(List.of(Expr.ONE));
        IntFunction<Expr> coefficients = k -> {
            for (int i = binomials.size(); i <= k; i++) {
                Expr next = parameters.times(binomials.get(i - 1), parameters.minus(p, Expr.num(i - 1)));
                binomials.add(parameters.times(Expr.num(1, i), next));
            }
            return binomials.get(k);
        };
        Terms series = compose(t.top(), k -> Multi.constant(coefficients.apply(k)), rest, last);
        return new Multi(
                Expr.pow(t.function(), p),
                t.top(),
                scale(power(n.coefficient(), p), parameters.times(n.exponent(), p), series));
    }

    Multi divide(Multi x, Multi y) {
        return multiply(x, power(y, Expr.num(-1)));
    }

    /**
     * {@code sum of coefficient(k) * x^k}, where x has falling negative exponents.
     *
     * @param top what x is a series in; no coefficient grows as a power of it
     * @param last the last k; -1 for a series without end
     */
    Terms compose(Element top, IntFunction<Multi> coefficient, Terms x, int last) {
        Terms.Node first = x.first();
        if (first == null) {
            return under(top, coefficient.apply(0));
        }
        if (first.exponent() == Expr.ZERO && trimmed(first.coefficient()) == null) {
            return compose(top, coefficient, first.rest(), last);
        }
        List<Terms> powers = new ArrayList<>();
        powers.add(Terms.of(Multi.constant(Expr.ONE), Expr.ZERO, Terms.NONE));
        IntFunction<Terms> term = k -> {
            while (powers.size() <= k) {
                powers.add(multiply(powers.get(powers.size() - 1), x));
            }
            return multiply(under(top, coefficient.apply(k)), powers.get(k));
        };
        return summed(term, 0, last, Terms.NONE, first.exponent());
    }

    /** The sum from k on of terms whose leading exponents are at most {@code k * step}, and of what is left of those before. */
    private Terms summed(IntFunction<Terms> term, int k, int last, Terms left, Expr step) {
        return new Terms(() -> {
            Terms now = left;
            for (int i = k; ; i++) {
                Terms.Node n = now.first();
                boolean ended = last >= 0 && i > last;
                if (n == null && ended) {
                    return null;
                }
                if (n != null && (ended || compare(n.exponent(), parameters.times(Expr.num(i), step)) > 0)) {
                    return new Terms.Node(
                            n.coefficient(), n.exponent(), ended ? n.rest() : summed(term, i, last, n.rest(), step));
                }
                spend();
                now = add(now, term.apply(i));
            }
        });
    }

    /** The logarithm; the function is positive from some point on. */
    Multi log(Multi x) {
        Multi t = nonZero(x);
        if (t.isConstant()) {
            if (parameters.signum(t.function()) < 0) {
                throw new UndecidedException("the logarithm of a negative function");
            }
            return Multi.constant(parameters.log(t.function()));
        }
        Terms.Node n = t.terms().first();
        Multi inverse = power(n.coefficient(), Expr.num(-1));
        Terms rest = scale(inverse, parameters.negate(n.exponent()), n.rest());
        Multi sum = log(n.coefficient());
        if (n.exponent() != Expr.ZERO) {
            sum = add(sum, multiply(Multi.constant(n.exponent()), logOf(t.top())));
        }
        if (rest.first() == null) {
            return sum;
        }
        Expr quotient = Expr.div(
                t.function(),
                Expr.mul(n.coefficient().function(), Expr.pow(t.top().symbol(), n.exponent())));
        Terms series =
                compose(t.top(), k -> Multi.constant(k == 0 ? Expr.ZERO : Expr.num(k % 2 == 0 ? -1 : 1, k)), rest, -1);
        return add(sum, new Multi(Expr.log(quotient), t.top(), series));
    }

    /** The logarithm of a member; of the slowest it is a new member, slower than all. */
    private Multi logOf(Element e) {
        if (!e.hasLog()) {
            Expr meaning = Expr.log(e.meaning());
            Element slower = new Element(symbol(), meaning, null);
            basis.add(0, slower);
            e.setLog(power(slower, Expr.ONE));
        }
        return e.log();
    }

    private Expr.Sym symbol() {
        return Expr.sym("basis " + basis.size(), Domain.POSITIVE);
    }

    /** The exponential. What grows without bound is a power of a member of the basis, or makes a new one. */
    Multi exp(Multi x) {
        Leading l = leading(x);
        if (trend(l) <= 0) {
            return l == null ? Multi.constant(Expr.ONE) : bounded(nonZero(x));
        }
        int sign = parameters.signum(l.coefficient());
        int at = basis.size() - 1;
        for (; at >= 0 && basis.get(at).hasLog(); at--) {
            Leading log = leading(basis.get(at).log());
            int c = compare(l, log);
            if (c > 0) {
                break;
            }
            if (c == 0) {
                Expr k = parameters.over(l.coefficient(), log.coefficient());
                Multi rest =
                        subtract(x, multiply(Multi.constant(k), basis.get(at).log()));
                return multiply(power(basis.get(at), k), exp(rest));
            }
        }
        Multi log = sign > 0 ? x : negate(x);
        Element e = new Element(symbol(), Expr.exp(meaning(log.function())), log);
        basis.add(at + 1, e);
        return power(e, Expr.num(sign));
    }

    private Multi bounded(Multi x) {
        if (x.isConstant()) {
            return Multi.constant(parameters.exp(x.function()));
        }
        Terms.Node n = x.terms().first();
        boolean constant = n.exponent() == Expr.ZERO || parameters.signum(n.exponent()) == 0;
        Multi first = constant ? exp(n.coefficient()) : Multi.constant(Expr.ONE);
        Terms series = compose(x.top(), k -> Multi.constant(inverseFactorial(k)), constant ? n.rest() : x.terms(), -1);
        return new Multi(Expr.exp(x.function()), x.top(), scale(first, Expr.ZERO, series));
    }

    static Expr inverseFactorial(int k) {
        BigFraction f = BigFraction.ONE;
        for (int i = 2; i <= k; i++) {
            f = f.divide(i);
        }
        return Expr.num(f);
    }

    /**
     * A power series of a function that tends to 0.
     *
     * @param value the function that is found, in the symbols of the basis
     */
    Multi analytic(Expr value, IntFunction<Expr> coefficients, Multi x) {
        Multi t = trimmed(x);
        if (t == null) {
            return Multi.constant(coefficients.apply(0));
        }
        Multi found = series(coefficients, t);
        return new Multi(value, found.top(), found.terms());
    }

    private Multi series(IntFunction<Expr> a, Multi x) {
        Multi t = trimmed(x);
        if (t == null) {
            return Multi.constant(a.apply(0));
        }
        Terms.Node n = t.terms().first();
        boolean constant = n.exponent() == Expr.ZERO || parameters.signum(n.exponent()) == 0;
        if (!constant) {
            return new Multi(x.function(), t.top(), compose(t.top(), k -> Multi.constant(a.apply(k)), t.terms(), -1));
        }
        // g(s + r) = sum over k of g^(k)(s)/k! r^k, and g^(k)/k! has the coefficients binomial(j + k, k) a(j + k).
        IntFunction<Multi> shifted =
                k -> series(j -> parameters.times(Expr.num(binomial(j + k, k)), a.apply(j + k)), n.coefficient());
        return new Multi(x.function(), t.top(), compose(t.top(), shifted, n.rest(), -1));
    }

    private static BigFraction binomial(int n, int k) {
        BigFraction b = BigFraction.ONE;
        for (int i = 1; i <= k; i++) {
            b = b.multiply(n - k + i).divide(i);
        }
        return b;
    }

    /** The same with the functions that the symbols of the basis stand for. */
    Expr meaning(Expr f) {
        Map<Expr.Sym, Expr> meanings = new LinkedHashMap<>();
        basis.forEach(b -> meanings.put(b.symbol(), b.meaning()));
        return Exprs.substitute(f, meanings);
    }
}
