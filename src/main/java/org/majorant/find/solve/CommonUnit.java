package org.majorant.find.solve;

import java.math.BigInteger;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.expr.Rationals;
import org.majorant.prove.order.Parameters;

/** The exponent of which all exponents of a kernel are whole multiples. */
final class CommonUnit {
    private CommonUnit() {}

    /** Null where they have none. */
    static @Nullable Expr of(KernelSum sum, Expr kernel, Parameters p) {
        Expr first = null;
        BigInteger above = BigInteger.ZERO;
        BigInteger below = BigInteger.ONE;
        for (Map<Expr, Expr> m : sum.terms().keySet()) {
            Expr e = m.get(kernel);
            if (e == null) {
                continue;
            }
            first = first == null ? e : first;
            if (!(p.over(e, first) instanceof Expr.Num n)) {
                return null;
            }
            BigFraction ratio = n.value();
            // gcd(a/b, c/d) = gcd(a d, c b)/(b d)
            BigInteger q = Rationals.denominator(ratio);
            above = above.multiply(q).gcd(Rationals.numerator(ratio).multiply(below));
            below = below.multiply(q);
            BigInteger g = above.gcd(below);
            above = above.divide(g);
            below = below.divide(g);
        }
        if (first == null) {
            return null;
        }
        Expr unit = p.times(Expr.num(BigFraction.of(above, below)), first);
        return unit instanceof Expr.Num n && n.value().signum() < 0
                ? Expr.num(n.value().negate())
                : unit;
    }
}
