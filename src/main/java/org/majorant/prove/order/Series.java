package org.majorant.prove.order;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Expansion.Term;

/** Sums, products and compositions of expansions. */
final class Series {
    /** How many terms of an expansion are kept. */
    private static final int LENGTH = 8;

    private final Parameters parameters;
    private final Growths growths;
    private final int order;

    /** @param order how many powers of a small quantity are kept, at least 1 */
    Series(Parameters parameters, int order) {
        this.parameters = parameters;
        this.order = order;
        this.growths = new Growths(parameters);
    }

    Parameters parameters() {
        return parameters;
    }

    Growths growths() {
        return growths;
    }

    Expansion constant(Expr c) {
        parameters.requireDefined(c);
        return parameters.isZero(c) ? Expansion.exact() : Expansion.exact(new Term(c, Growth.CONSTANT));
    }

    Expansion add(Expansion x, Expansion y) {
        return sum(List.of(x, y));
    }

    /** All at once: where one dominates, the order of the others need not be known. */
    Expansion sum(List<Expansion> addends) {
        List<Term> all = new ArrayList<>();
        Growth rest = null;
        for (Expansion x : addends) {
            all.addAll(x.terms());
            rest = larger(rest, x.remainder());
        }
        return sorted(all, rest);
    }

    Expansion negate(Expansion x) {
        return scale(x, new Term(Expr.num(-1), Growth.CONSTANT));
    }

    Expansion scale(Expansion x, Term by) {
        List<Term> all = new ArrayList<>();
        x.terms().forEach(t -> all.add(times(t, by)));
        return new Expansion(all, x.isExact() ? null : growths.times(x.remainder(), by.growth()));
    }

    Expansion multiply(Expansion x, Expansion y) {
        if (x.isZero() || y.isZero()) {
            return Expansion.exact();
        }
        List<Term> all = new ArrayList<>();
        for (Term s : x.terms()) {
            for (Term t : y.terms()) {
                all.add(times(s, t));
            }
        }
        Growth rest = null;
        if (!y.isExact()) {
            rest = growths.times(size(x), y.remainder());
        }
        if (!x.isExact()) {
            rest = larger(rest, growths.times(x.remainder(), size(y)));
        }
        return sorted(all, rest);
    }

    /** What the function is at most a constant times. */
    private Growth size(Expansion x) {
        return x.terms().isEmpty() ? x.remainder() : x.leading().growth();
    }

    private Term times(Term x, Term y) {
        return new Term(parameters.times(x.coefficient(), y.coefficient()), growths.times(x.growth(), y.growth()));
    }

    private Growth larger(Growth x, Growth y) {
        if (x == null || y == null) {
            return x == null ? y : x;
        }
        return growths.compare(x, y) >= 0 ? x : y;
    }

    /**
     * Terms of the same growth are added, the others put in order. Where the order of the smaller ones is not known they
     * are given up for a remainder, if they are known to be smaller than the one before.
     */
    private Expansion sorted(List<Term> terms, Growth remainder) {
        List<Term> rest = new ArrayList<>(terms);
        List<Term> out = new ArrayList<>();
        Growth cut = remainder;
        while (!rest.isEmpty()) {
            Growth largest;
            try {
                largest = largest(rest);
                if (cut != null && growths.compare(largest, cut) < 0) {
                    break;
                }
            } catch (UndecidedException e) {
                if (out.isEmpty()) {
                    throw e;
                }
                cut = out.get(out.size() - 1).growth();
                break;
            }
            Expr sum = Expr.ZERO;
            List<Term> smaller = new ArrayList<>();
            for (Term t : rest) {
                if (growths.compare(t.growth(), largest) == 0) {
                    sum = parameters.plus(sum, t.coefficient());
                } else {
                    smaller.add(t);
                }
            }
            if (sum != Expr.ZERO) {
                out.add(new Term(sum, largest));
            }
            rest = smaller;
            if (out.size() == LENGTH && !rest.isEmpty()) {
                cut = out.get(LENGTH - 1).growth();
                break;
            }
        }
        return new Expansion(out, cut);
    }

    /** A growth that is known to be at least that of every term. */
    private Growth largest(List<Term> terms) {
        UndecidedException reason = null;
        for (Term candidate : terms) {
            try {
                boolean dominates = true;
                for (Term t : terms) {
                    dominates &= t == candidate || growths.compare(candidate.growth(), t.growth()) >= 0;
                }
                if (dominates) {
                    return candidate.growth();
                }
            } catch (UndecidedException e) {
                reason = e;
            }
        }
        throw reason == null ? new UndecidedException("no term is seen to dominate") : reason;
    }

    /** The leading coefficient's sign; it must be known, and not 0. */
    int eventualSign(Expansion x) {
        int s = parameters.signum(x.leading().coefficient());
        if (s == 0) {
            throw new UndecidedException(
                    "a leading coefficient is 0: ", x.leading().coefficient());
        }
        return s;
    }

    /** -1, 0, 1 as the function tends to 0, to a constant other than 0, or to an infinity. */
    int trend(Expansion x) {
        if (x.terms().isEmpty()) {
            if (x.isExact() || growths.compare(x.remainder(), Growth.CONSTANT) <= 0) {
                return -1;
            }
            throw new UndecidedException("the leading terms cancel");
        }
        eventualSign(x);
        return growths.compare(x.leading().growth(), Growth.CONSTANT);
    }

    /** The expansion without its leading term, divided by it: it tends to 0. */
    Expansion relativeRest(Expansion x) {
        Term lead = x.leading();
        Term inverse =
                new Term(parameters.over(Expr.ONE, lead.coefficient()), growths.power(lead.growth(), Expr.num(-1)));
        return scale(new Expansion(x.terms().subList(1, x.terms().size()), x.remainder()), inverse);
    }

    /**
     * {@code sum of coefficient(k) d^k} for a function analytic at 0 and {@code d} that tends to 0: the terms from
     * {@code first} on up to a fixed order, and a remainder small against the last power kept.
     */
    Expansion analytic(Expansion d, int first, IntFunction<Expr> coefficient) {
        if (d.isZero()) {
            return first == 0 ? constant(coefficient.apply(0)) : Expansion.exact();
        }
        Expansion sum = Expansion.exact();
        Expansion power = Expansion.exact(new Term(Expr.ONE, Growth.CONSTANT));
        for (int k = 0; k <= order; k++) {
            if (k >= first && coefficient.apply(k) != Expr.ZERO) {
                sum = add(sum, multiply(power, constant(coefficient.apply(k))));
            }
            if (k < order) {
                power = multiply(power, d);
            }
        }
        return upTo(sum, growths.power(size(d), Expr.num(order)));
    }

    /** {@code x^p}: {@code c^p m^p (1 + d)^p} for {@code c m} the leading term; {@code c > 0} unless {@code p} is an integer. */
    Expansion power(Expansion x, Expr p) {
        if (p == Expr.ZERO) {
            return constant(Expr.ONE);
        }
        boolean whole = p instanceof Expr.Num n && org.majorant.expr.Rationals.isInteger(n.value());
        if (x.isZero() && whole && parameters.signum(p) > 0) {
            return x;
        }
        int s = eventualSign(x);
        if (s < 0 && !whole) {
            throw new UndecidedException("a power of a base that is not positive");
        }
        Term lead = x.leading();
        Term raised = new Term(parameters.power(lead.coefficient(), p), growths.power(lead.growth(), p));
        Expr[] binomial = new Expr[order + 1];
        binomial[0] = Expr.ONE;
        for (int k = 1; k <= order; k++) {
            Expr factor = parameters.over(parameters.minus(p, Expr.num(k - 1)), Expr.num(k));
            binomial[k] = parameters.times(binomial[k - 1], factor);
        }
        return scale(analytic(relativeRest(x), 0, k -> binomial[k]), raised);
    }

    /** {@code ln c + ln m + ln(1 + d)} for {@code c m} the leading term, {@code c > 0}. */
    Expansion log(Expansion x) {
        if (eventualSign(x) < 0) {
            throw new UndecidedException("the logarithm of a function that is not positive");
        }
        Term lead = x.leading();
        Growth g = lead.growth();
        Expansion sum = constant(parameters.log(lead.coefficient()));
        for (Growth.Exponential e : g.exponentials()) {
            sum = add(sum, Expansion.exact(new Term(e.coefficient(), Growth.of(e.power(), e.log(), Expr.ZERO))));
        }
        sum = add(sum, term(g.power(), Growth.of(Expr.ZERO, Expr.ONE, Expr.ZERO)));
        sum = add(sum, term(g.log(), Growth.of(Expr.ZERO, Expr.ZERO, Expr.ONE)));
        if (g.loglog() != Expr.ZERO) {
            // ln ln ln C is outside the scale: small against ln ln C.
            sum = upTo(sum, Growth.of(Expr.ZERO, Expr.ZERO, Expr.ONE));
        }
        Expansion rest = analytic(
                relativeRest(x), 1, k -> k == 0 ? Expr.ZERO : Expr.num(BigFraction.of(k % 2 == 1 ? 1 : -1, k)));
        return add(sum, rest);
    }

    private static Expansion term(Expr coefficient, Growth growth) {
        return coefficient == Expr.ZERO ? Expansion.exact() : Expansion.exact(new Term(coefficient, growth));
    }

    /**
     * {@code exp} of the terms that grow, as powers and exponentials; of the constant; and the series of what tends to 0.
     * What is small only against something that grows is out of reach.
     */
    Expansion exp(Expansion x) {
        if (!x.isExact() && growths.compare(x.remainder(), Growth.CONSTANT) > 0) {
            throw new UndecidedException("the argument of exp is not known up to a small rest");
        }
        Growth grown = Growth.CONSTANT;
        Expr constant = Expr.ZERO;
        List<Term> small = new ArrayList<>();
        for (Term t : x.terms()) {
            int trend = growths.compare(t.growth(), Growth.CONSTANT);
            if (trend > 0) {
                grown = growths.times(grown, exponential(t));
            } else if (trend == 0) {
                constant = parameters.plus(constant, t.coefficient());
            } else {
                small.add(t);
            }
        }
        Expansion rest = analytic(new Expansion(small, x.remainder()), 0, Series::inverseFactorial);
        return scale(rest, new Term(parameters.exp(constant), grown));
    }

    private static Expr inverseFactorial(int k) {
        int f = 1;
        for (int i = 2; i <= k; i++) {
            f *= i;
        }
        return Expr.num(1, f);
    }

    /** {@code exp(k C^f (ln C)^g)}: a power of {@code C} or of {@code ln C} where it is one. */
    private Growth exponential(Term t) {
        Growth g = t.growth();
        if (!g.exponentials().isEmpty()) {
            throw new UndecidedException("an exponential of an exponential is outside the scale");
        }
        int power = parameters.signum(g.power());
        if (power == 0
                && parameters.signum(g.log()) == 0
                && parameters.isZero(parameters.minus(g.loglog(), Expr.ONE))) {
            return Growth.of(Expr.ZERO, t.coefficient(), Expr.ZERO);
        }
        if (g.loglog() != Expr.ZERO) {
            throw new UndecidedException("the exponential of a product with ln ln is outside the scale");
        }
        Expr beyondLog = parameters.minus(g.log(), Expr.ONE);
        int log = power == 0 ? parameters.signum(beyondLog) : 1;
        if (power < 0 || log < 0) {
            throw new UndecidedException("the exponential of a term between ln ln C and ln C is outside the scale");
        }
        return log == 0
                ? Growth.of(t.coefficient(), Expr.ZERO, Expr.ZERO)
                : new Growth(
                        List.of(new Growth.Exponential(t.coefficient(), g.power(), g.log())),
                        Expr.ZERO,
                        Expr.ZERO,
                        Expr.ZERO);
    }

    /** The same terms with a remainder small against the given growth. */
    Expansion upTo(Expansion x, Growth rest) {
        return sorted(x.terms(), larger(x.remainder(), rest));
    }
}
