package org.majorant.prove.normal;

import java.math.BigInteger;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Rationals;

/** Rational combinations of logarithms as the comparison of two products. */
final class LogarithmSums {
    private static final int LARGEST_EXPONENT = 12;

    private LogarithmSums() {}

    /**
     * Two positive products P and Q such that {@code sum c_i log(b_i) + c_0} has the sign of {@code P - Q}; null when the
     * sum is not of this form or the exponents would be large.
     */
    static Normal[] sides(Normal x, NormalArithmetic arithmetic, Workspace workspace) {
        BigInteger common = BigInteger.ONE;
        for (BigFraction c : x.terms().values()) {
            BigInteger d = Rationals.denominator(c);
            common = common.multiply(d.divide(common.gcd(d)));
        }
        Normal left = Normal.ONE;
        Normal right = Normal.ONE;
        for (Map.Entry<Monomial, BigFraction> t : x.terms().entrySet()) {
            Atom base = base(t.getKey(), workspace);
            BigFraction k = t.getValue().multiply(common);
            if (base == null || Math.abs(k.doubleValue()) > LARGEST_EXPONENT) {
                return null;
            }
            Normal power = arithmetic.atomPower(base, Normal.of(k.abs()));
            if (k.signum() > 0) {
                left = arithmetic.multiply(left, power);
            } else {
                right = arithmetic.multiply(right, power);
            }
        }
        return new Normal[] {left, right};
    }

    private static Atom base(Monomial m, Workspace workspace) {
        if (m.isOne()) {
            return workspace.euler();
        }
        if (m.powers().size() != 1) {
            return null;
        }
        Map.Entry<Atom, Normal> only = m.powers().entrySet().iterator().next();
        boolean isLog = only.getKey().kind == Atom.Kind.LOG && only.getValue().isOne();
        return isLog ? only.getKey().inner : null;
    }
}
