package org.majorant.find.symja;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Rationals;

/** Seeded random points with rational coordinates in the domains of symbols. The same on every machine. */
public final class Points {
    private static final int DENOMINATOR = 97;

    private long state;

    public Points(long seed) {
        state = seed;
    }

    /** SplitMix64 (Steele, Lea and Flood 2014). */
    private int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(z ^ (z >>> 31), bound);
    }

    /** A point with a value for each of the symbols. */
    public Map<Expr.Sym, BigFraction> next(Set<Expr.Sym> symbols) {
        Map<Expr.Sym, BigFraction> point = new LinkedHashMap<>();
        symbols.forEach(s -> point.put(s, in(s.domain())));
        return point;
    }

    private BigFraction in(Domain d) {
        BigFraction low = d.lower().value();
        BigFraction high = d.upper().value();
        // Moderate numbers of both sizes: up to 5 by 97ths, and now and then a reciprocal.
        BigFraction size = BigFraction.of(1 + below(5 * DENOMINATOR), DENOMINATOR);
        if (below(3) == 0) {
            size = size.reciprocal();
        }
        BigFraction x;
        if (low != null && high != null) {
            x = low.add(high.subtract(low).multiply(BigFraction.of(1 + below(DENOMINATOR - 1), DENOMINATOR)));
        } else if (low != null) {
            x = low.add(size);
        } else if (high != null) {
            x = high.subtract(size);
        } else {
            x = below(2) == 0 ? size : size.negate();
        }
        return d.integral() ? integer(d, x) : x;
    }

    private static BigFraction integer(Domain d, BigFraction x) {
        BigInteger floor = Rationals.floor(x);
        BigFraction f = BigFraction.of(floor);
        return d.contains(f) ? f : BigFraction.of(floor.add(BigInteger.ONE));
    }
}
