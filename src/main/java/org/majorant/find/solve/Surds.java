package org.majorant.find.solve;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.Rationals;
import org.majorant.prove.order.Parameters;

/** Powers as a person writes them: of numbers where they are numbers, of exponentials and of W's own argument undone. */
final class Surds {
    private static final int LARGEST_ROOT = 64;

    private Surds() {}

    /** {@code base^exponent}, for a base that is positive or an exponent that is whole. */
    static Expr raised(Expr base, Expr exponent, Parameters p) {
        if (exponent == Expr.ONE) {
            return base;
        }
        if (base instanceof Expr.Call c && c.function() == Fn.EXP) {
            return p.exp(p.times(exponent, c.argument()));
        }
        if (base instanceof Expr.Num b && exponent instanceof Expr.Num e) {
            BigFraction exact = power(b.value(), e.value());
            if (exact != null) {
                return Expr.num(exact);
            }
        }
        return p.power(base, exponent);
    }

    private static @Nullable BigFraction power(BigFraction b, BigFraction e) {
        BigInteger q = Rationals.denominator(e);
        BigInteger n = Rationals.numerator(e);
        if (b.signum() <= 0 || q.bitLength() > 6 || n.bitLength() > 6) {
            return null;
        }
        BigInteger above = root(Rationals.numerator(b), q.intValue());
        BigInteger below = root(Rationals.denominator(b), q.intValue());
        return above == null || below == null
                ? null
                : BigFraction.of(above, below).pow(n.intValue());
    }

    /** The whole number whose power it is; null for none. */
    private static @Nullable BigInteger root(BigInteger x, int n) {
        if (n == 1) {
            return x;
        }
        if (n > LARGEST_ROOT || x.bitLength() > 4096) {
            return null;
        }
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(x.bitLength() / n + 1);
        while (low.compareTo(high) < 0) {
            BigInteger mid = low.add(high).add(BigInteger.ONE).shiftRight(1);
            if (mid.pow(n).compareTo(x) <= 0) {
                low = mid;
            } else {
                high = mid.subtract(BigInteger.ONE);
            }
        }
        return low.pow(n).equals(x) ? low : null;
    }

    /** The negative, of a sum term by term. */
    static Expr opposite(Expr e, Parameters p) {
        if (!(e instanceof Expr.Add a)) {
            return p.negate(e);
        }
        Expr sum = Expr.ZERO;
        for (int i = a.terms().size() - 1; i >= 0; i--) {
            sum = p.plus(sum, p.negate(a.terms().get(i)));
        }
        return sum;
    }

    /** The logarithm of a positive value; of a power the multiple. */
    static Expr log(Expr x, Parameters p) {
        if (x instanceof Expr.Pow w && p.sign(w.base()).isPositive()) {
            return p.times(w.exponent(), log(w.base(), p));
        }
        return p.log(x);
    }
}
