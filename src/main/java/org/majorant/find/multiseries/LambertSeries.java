package org.majorant.find.multiseries;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;

/**
 * Both branches of Lambert W where the argument z tends to infinity, or to 0 from below, as functions of {@code L = log |z|}.
 *
 * <p>Where {@code L} grows as a power of the fastest function in it, by the series in {@code 1/L} of Corless et al. 1996,
 * eq. 4.18 and 4.20; else by the derivatives of W (eq. 3.5) from what the slower part of {@code L} gives.
 */
final class LambertSeries {
    private final MultiArithmetic series;
    private final MultiFunctions functions;

    LambertSeries(MultiArithmetic series, MultiFunctions functions) {
        this.series = series;
        this.functions = functions;
    }

    /**
     * W.
     *
     * @param value W as a function of the symbols of the basis
     * @param log {@code log |z|}: tends to infinity on the principal branch, to minus infinity on the lower one
     */
    Multi of(Expr value, Multi log) {
        Multi t = series.nonZero(log);
        Terms.Node n = t.terms().first();
        if (n.exponent() != Expr.ZERO) {
            return atInfinity(value, t);
        }
        Expr below = n.coefficient().function();
        boolean up = series.sign(t) > 0;
        Expr slower = up ? Expr.call(Fn.OMEGA, below) : Expr.wm1(Expr.neg(Expr.exp(below)));
        Multi slow = of(slower, n.coefficient());
        if (n.rest().first() == null) {
            return new Multi(value, slow.top(), slow.terms());
        }
        Terms shift = series.compose(
                t.top(), k -> Multi.constant(k == 0 ? Expr.ZERO : MultiFunctions.inverseFactorial(k)), n.rest(), -1);
        return new Multi(value, t.top(), series.compose(t.top(), derivatives(slow), shift, -1));
    }

    /** {@code z^k W^(k)(z) / k!} as a function of w = W(z). */
    private IntFunction<Multi> derivatives(Multi w) {
        Multi next = series.add(w, Multi.constant(Expr.ONE));
        List<List<BigFraction>> polynomials = new ArrayList<>(List.of(List.of(), List.of(BigFraction.ONE)));
        return k -> {
            if (k == 0) {
                return w;
            }
            while (polynomials.size() <= k) {
                polynomials.add(following(polynomials.get(polynomials.size() - 1), polynomials.size() - 1));
            }
            Multi p = polynomial(polynomials.get(k), w);
            Multi above = series.multiply(functions.power(w, Expr.num(k)), p);
            Multi all = series.multiply(above, functions.power(next, Expr.num(1 - 2 * k)));
            return series.multiply(Multi.constant(MultiFunctions.inverseFactorial(k)), all);
        };
    }

    /** {@code p_(n+1)(w) = -(n w + 3n - 1) p_n(w) + (1 + w) p_n'(w)}. */
    private static List<BigFraction> following(List<BigFraction> p, int n) {
        List<BigFraction> next = new ArrayList<>();
        for (int i = 0; i <= p.size(); i++) {
            BigFraction sum = at(p, i).multiply(1 - 3 * n).subtract(at(p, i - 1).multiply(n));
            next.add(sum.add(at(p, i + 1).multiply(i + 1)).add(at(p, i).multiply(i)));
        }
        return next;
    }

    private static BigFraction at(List<BigFraction> p, int i) {
        return i < 0 || i >= p.size() ? BigFraction.ZERO : p.get(i);
    }

    private Multi polynomial(List<BigFraction> p, Multi x) {
        Multi sum = Multi.constant(Expr.ZERO);
        for (int i = p.size() - 1; i >= 0; i--) {
            sum = series.add(series.multiply(sum, x), Multi.constant(Expr.num(p.get(i))));
        }
        return sum;
    }

    /** {@code L - l + sum over n of P_n(l) / L^n}, with {@code l = log |L|}. */
    private Multi atInfinity(Expr value, Multi log) {
        boolean up = series.sign(log) > 0;
        Multi loglog = functions.log(up ? log : series.negate(log));
        Multi inverse = series.nonZero(functions.power(log, Expr.num(-1)));
        IntFunction<Multi> coefficient = n -> n == 0 ? Multi.constant(Expr.ZERO) : polynomial(terms(n), loglog);
        Terms rest = series.compose(inverse.top(), coefficient, inverse.terms(), -1);
        Multi sum = series.add(series.subtract(log, loglog), new Multi(value, inverse.top(), rest));
        return new Multi(value, sum.top(), sum.terms());
    }

    /** {@code P_n}: the coefficient of {@code l^m} is {@code (-1)^(n-m) [n, n-m+1] / m!}, with Stirling cycle numbers. */
    private static List<BigFraction> terms(int n) {
        BigFraction[] cycles = new BigFraction[n + 1];
        java.util.Arrays.fill(cycles, BigFraction.ZERO);
        cycles[0] = BigFraction.ONE;
        for (int i = 0; i < n; i++) {
            for (int j = n; j >= 0; j--) {
                cycles[j] = cycles[j].multiply(i).add(j > 0 ? cycles[j - 1] : BigFraction.ZERO);
            }
        }
        List<BigFraction> p = new ArrayList<>(List.of(BigFraction.ZERO));
        BigFraction factorial = BigFraction.ONE;
        for (int m = 1; m <= n; m++) {
            factorial = factorial.multiply(m);
            BigFraction c = cycles[n - m + 1].divide(factorial);
            p.add((n - m) % 2 == 0 ? c : c.negate());
        }
        return p;
    }
}
