package org.majorant.find.multiseries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
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
    private final Basis basis;
    private final Map<Expr, Boolean> zeros = new HashMap<>();
    private int work;

    /** @param variable what tends to infinity: the first member of the basis */
    MultiArithmetic(Expr.Sym variable, List<Relation> hypotheses) {
        this.hypotheses = hypotheses;
        this.parameters = new Parameters(hypotheses);
        this.basis = new Basis(variable);
    }

    Parameters parameters() {
        return parameters;
    }

    Basis basis() {
        return basis;
    }

    /** A power of a member. */
    Multi power(Element e, Expr exponent) {
        Expr f = exponent == Expr.ONE ? e.symbol() : Expr.pow(e.symbol(), exponent);
        return new Multi(f, e, Terms.of(Multi.constant(Expr.ONE), exponent, Terms.NONE));
    }

    Multi add(Multi x, Multi y) {
        if (x.isConstant() && y.isConstant()) {
            return Multi.constant(parameters.plus(x.function(), y.function()));
        }
        Element top = basis.faster(x.top(), y.top());
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
        Element top = basis.faster(x.top(), y.top());
        return new Multi(Expr.mul(x.function(), y.function()), top, multiply(under(top, x), under(top, y)));
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

    Terms scale(Multi c, Expr exponent, Terms x) {
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
            known = isZeroWhereLarge(f) || isZeroWhereLarge(basis.meaning(f));
            zeros.put(f, known);
        }
        return known;
    }

    private boolean isZeroWhereLarge(Expr f) {
        List<Relation> known = new ArrayList<>(hypotheses);
        Exprs.freeSymbols(f).stream()
                .filter(basis::contains)
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

    int compare(Leading x, Leading y) {
        for (Element e : basis.fastestFirst()) {
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
}
