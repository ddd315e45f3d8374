package org.majorant.find.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.order.Parameters;

/** Real roots of a polynomial: of degree 2 at most, or with rational coefficients and rational roots that leave degree 2. */
final class Polynomials {
    private static final int HIGHEST = 24;
    private static final int LARGEST_COEFFICIENT = 40;

    private final TreeMap<Integer, Expr> coefficients;
    private final Parameters p;
    private final Inverses inverses;

    private Polynomials(TreeMap<Integer, Expr> coefficients, Parameters p, Inverses inverses) {
        this.coefficients = coefficients;
        this.p = p;
        this.inverses = inverses;
    }

    /** In {@code kernel^unit}; null where an exponent is no natural multiple of the unit, or too high. */
    static @Nullable Polynomials of(KernelSum sum, Expr kernel, Expr unit, Parameters p, Inverses inverses) {
        TreeMap<Integer, Expr> all = new TreeMap<>();
        int lowest = 0;
        for (Map.Entry<Map<Expr, Expr>, Expr> t : sum.terms().entrySet()) {
            Expr n = p.over(t.getKey().getOrDefault(kernel, Expr.ZERO), unit);
            if (!KernelReader.isWhole(n) || Math.abs(KernelReader.whole(n)) > HIGHEST) {
                return null;
            }
            int degree = KernelReader.whole(n);
            lowest = Math.min(lowest, degree);
            all.put(degree, t.getValue());
        }
        TreeMap<Integer, Expr> from0 = new TreeMap<>();
        for (Map.Entry<Integer, Expr> t : all.entrySet()) {
            from0.put(t.getKey() - lowest, t.getValue());
        }
        return new Polynomials(from0, p, inverses);
    }

    /** Null for a shape that is not known. */
    @Nullable
    RootSet roots() {
        int degree = coefficients.lastKey();
        if (degree > 2) {
            return rational();
        }
        return degree == 2
                ? quadratic(at(2), at(1), at(0))
                : RootSet.one(p.over(Surds.opposite(at(0), p), at(1)), List.of());
    }

    private Expr at(int degree) {
        return coefficients.getOrDefault(degree, Expr.ZERO);
    }

    private RootSet quadratic(Expr a, Expr b, Expr c) {
        Expr discriminant = p.minus(Surds.raised(b, Expr.num(2), p), p.times(Expr.num(4), p.times(a, c)));
        Expr twice = p.times(Expr.num(2), a);
        Expr opposite = p.negate(b);
        Sign sign = inverses.sign(discriminant);
        if (sign.isNegative()) {
            return RootSet.NONE;
        }
        if (sign == Sign.ZERO) {
            return RootSet.one(p.over(opposite, twice), List.of());
        }
        Expr root = root(discriminant);
        List<Relation> real = inverses.needed(discriminant, Relation.Op.GE, Expr.ZERO);
        return RootSet.one(p.over(p.minus(opposite, root), twice), real)
                .and(RootSet.one(p.over(p.plus(opposite, root), twice), real));
    }

    private static Expr root(Expr x) {
        BigFraction exact = x instanceof Expr.Num n ? Rationals.sqrt(n.value()) : null;
        return exact == null ? Expr.call(Fn.SQRT, x) : Expr.num(exact);
    }

    /** Rational roots taken out, until degree 2 is left. */
    private @Nullable RootSet rational() {
        List<BigInteger> a = new ArrayList<>();
        BigInteger scale = BigInteger.ONE;
        for (Expr c : coefficients.values()) {
            if (!(c instanceof Expr.Num n)) {
                return null;
            }
            BigInteger q = Rationals.denominator(n.value());
            scale = scale.divide(scale.gcd(q)).multiply(q);
        }
        for (int i = 0; i <= coefficients.lastKey(); i++) {
            BigFraction c = at(i) instanceof Expr.Num n ? n.value() : BigFraction.ZERO;
            a.add(Rationals.numerator(c.multiply(scale)));
        }
        RootSet all = RootSet.NONE;
        for (BigFraction r = root(a); r != null && a.size() > 3; r = root(a)) {
            all = all.and(RootSet.one(Expr.num(r), List.of()));
            a = without(a, r);
        }
        return a.size() > 3 ? null : all.and(quadratic(Expr.num(a.get(2)), Expr.num(a.get(1)), Expr.num(a.get(0))));
    }

    private static @Nullable BigFraction root(List<BigInteger> a) {
        BigInteger last = a.get(0).abs();
        BigInteger first = a.get(a.size() - 1).abs();
        if (last.bitLength() > LARGEST_COEFFICIENT || first.bitLength() > LARGEST_COEFFICIENT) {
            return null;
        }
        if (last.signum() == 0) {
            return BigFraction.ZERO;
        }
        for (BigInteger q : divisors(first)) {
            for (BigInteger n : divisors(last)) {
                for (BigInteger signed : List.of(n, n.negate())) {
                    BigFraction r = BigFraction.of(signed, q);
                    if (value(a, r).signum() == 0) {
                        return r;
                    }
                }
            }
        }
        return null;
    }

    private static List<BigInteger> divisors(BigInteger n) {
        List<BigInteger> all = new ArrayList<>();
        long x = n.longValueExact();
        for (long d = 1; d * d <= x && d < 1 << 20; d++) {
            if (x % d == 0) {
                all.add(BigInteger.valueOf(d));
                all.add(BigInteger.valueOf(x / d));
            }
        }
        return all;
    }

    private static BigFraction value(List<BigInteger> a, BigFraction x) {
        BigFraction sum = BigFraction.ZERO;
        for (int i = a.size() - 1; i >= 0; i--) {
            sum = sum.multiply(x).add(a.get(i));
        }
        return sum;
    }

    /** Divided by {@code x - r}, times the denominator's power that keeps coefficients whole. */
    private static List<BigInteger> without(List<BigInteger> a, BigFraction r) {
        // By q x - n: exact among whole numbers, by Gauss's lemma.
        BigInteger q = Rationals.denominator(r);
        BigInteger n = Rationals.numerator(r);
        List<BigInteger> quotient = new ArrayList<>();
        BigInteger carried = BigInteger.ZERO;
        for (int i = a.size() - 1; i > 0; i--) {
            carried = a.get(i).add(n.multiply(carried)).divide(q);
            quotient.add(0, carried);
        }
        return quotient;
    }
}
