package org.majorant.find.multiseries;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Rationals;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/** Powers, logarithms, exponentials and power series of multiseries. */
final class MultiFunctions {
    /** Up to which whole exponent the binomial series is known to end. */
    private static final int LONGEST = 1000;

    private final MultiArithmetic series;
    private final Parameters parameters;

    MultiFunctions(MultiArithmetic series) {
        this.series = series;
        this.parameters = series.parameters();
    }

    /** A power with a constant exponent; the base is positive from some point on, or the exponent a whole number. */
    Multi power(Multi x, Expr p) {
        Multi t = series.trimmed(x);
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
        Terms rest = series.scale(power(n.coefficient(), Expr.num(-1)), parameters.negate(n.exponent()), n.rest());
        boolean ends = whole && isBetween0And(LONGEST, ((Expr.Num) p).value());
        int last = ends ? ((Expr.Num) p).value().intValue() : -1;
        List<Expr> binomials = new ArrayList<>(List.of(Expr.ONE));
        IntFunction<Expr> coefficients = k -> {
            for (int i = binomials.size(); i <= k; i++) {
                Expr next = parameters.times(binomials.get(i - 1), parameters.minus(p, Expr.num(i - 1)));
                binomials.add(parameters.times(Expr.num(1, i), next));
            }
            return binomials.get(k);
        };
        Terms terms = series.compose(t.top(), k -> Multi.constant(coefficients.apply(k)), rest, last);
        return new Multi(
                Expr.pow(t.function(), p),
                t.top(),
                series.scale(power(n.coefficient(), p), parameters.times(n.exponent(), p), terms));
    }

    private static boolean isBetween0And(int most, BigFraction x) {
        return x.signum() >= 0 && x.compareTo(BigFraction.of(most)) <= 0;
    }

    Multi divide(Multi x, Multi y) {
        return series.multiply(x, power(y, Expr.num(-1)));
    }

    /** The logarithm; the function is positive from some point on. */
    Multi log(Multi x) {
        Multi t = series.nonZero(x);
        if (t.isConstant()) {
            if (parameters.signum(t.function()) < 0) {
                throw new UndecidedException("the logarithm of a negative function");
            }
            return Multi.constant(parameters.log(t.function()));
        }
        Terms.Node n = t.terms().first();
        Multi inverse = power(n.coefficient(), Expr.num(-1));
        Terms rest = series.scale(inverse, parameters.negate(n.exponent()), n.rest());
        Multi sum = log(n.coefficient());
        if (n.exponent() != Expr.ZERO) {
            sum = series.add(sum, series.multiply(Multi.constant(n.exponent()), logOf(t.top())));
        }
        if (rest.first() == null) {
            return sum;
        }
        Expr quotient = Expr.div(
                t.function(),
                Expr.mul(n.coefficient().function(), Expr.pow(t.top().symbol(), n.exponent())));
        Terms terms = series.compose(
                t.top(), k -> Multi.constant(k == 0 ? Expr.ZERO : Expr.num(k % 2 == 0 ? -1 : 1, k)), rest, -1);
        return series.add(sum, new Multi(Expr.log(quotient), t.top(), terms));
    }

    /** The logarithm of a member; of the slowest it is a new member, slower than all. */
    private Multi logOf(Element e) {
        if (!e.hasLog()) {
            e.setLog(series.power(series.basis().addSlowest(Expr.log(e.meaning())), Expr.ONE));
        }
        return e.log();
    }

    /** The exponential. What grows without bound is a power of a member of the basis, or makes a new one. */
    Multi exp(Multi x) {
        Leading l = series.leading(x);
        if (series.trend(l) <= 0) {
            return l == null ? Multi.constant(Expr.ONE) : bounded(series.nonZero(x));
        }
        int sign = parameters.signum(l.coefficient());
        for (Element e : series.basis().fastestFirst()) {
            // The slowest member has no logarithm yet: it is slower than all that grows.
            Leading log = e.hasLog() ? series.leading(e.log()) : null;
            int c = log == null ? 1 : series.compare(l, log);
            if (c > 0) {
                Multi own = sign > 0 ? x : series.negate(x);
                return series.power(series.basis().addAbove(e, own), Expr.num(sign));
            }
            if (c == 0) {
                Expr k = parameters.over(l.coefficient(), log.coefficient());
                Multi rest = series.subtract(x, series.multiply(Multi.constant(k), e.log()));
                return series.multiply(series.power(e, k), exp(rest));
            }
        }
        throw new AssertionError("the slowest member has a logarithm");
    }

    private Multi bounded(Multi x) {
        if (x.isConstant()) {
            return Multi.constant(parameters.exp(x.function()));
        }
        Terms.Node n = x.terms().first();
        boolean constant = n.exponent() == Expr.ZERO || parameters.signum(n.exponent()) == 0;
        Multi first = constant ? exp(n.coefficient()) : Multi.constant(Expr.ONE);
        Terms terms =
                series.compose(x.top(), k -> Multi.constant(inverseFactorial(k)), constant ? n.rest() : x.terms(), -1);
        return new Multi(Expr.exp(x.function()), x.top(), series.scale(first, Expr.ZERO, terms));
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
        Multi t = series.trimmed(x);
        if (t == null) {
            return Multi.constant(coefficients.apply(0));
        }
        Multi found = powerSeries(coefficients, t);
        return new Multi(value, found.top(), found.terms());
    }

    private Multi powerSeries(IntFunction<Expr> a, Multi x) {
        Multi t = series.trimmed(x);
        if (t == null) {
            return Multi.constant(a.apply(0));
        }
        Terms.Node n = t.terms().first();
        boolean constant = n.exponent() == Expr.ZERO || parameters.signum(n.exponent()) == 0;
        if (!constant) {
            return new Multi(
                    x.function(), t.top(), series.compose(t.top(), k -> Multi.constant(a.apply(k)), t.terms(), -1));
        }
        // g(s + r) = sum over k of g^(k)(s)/k! r^k, and g^(k)/k! has the coefficients binomial(j + k, k) a(j + k).
        IntFunction<Multi> shifted =
                k -> powerSeries(j -> parameters.times(Expr.num(binomial(j + k, k)), a.apply(j + k)), n.coefficient());
        return new Multi(x.function(), t.top(), series.compose(t.top(), shifted, n.rest(), -1));
    }

    private static BigFraction binomial(int n, int k) {
        BigFraction b = BigFraction.ONE;
        for (int i = 1; i <= k; i++) {
            b = b.multiply(n - k + i).divide(i);
        }
        return b;
    }
}
