package org.majorant.find.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.prove.order.Parameters;

/** Signs of products of powers, as far as the domains and what is known tell them. */
final class KnownSigns {
    private final Parameters known;
    private final Map<Expr, Integer> bases = new HashMap<>();

    KnownSigns(Goal goal) {
        List<Relation> all = new ArrayList<>();
        goal.facts().forEach(k -> all.add(k.says()));
        this.known = new Parameters(all);
    }

    /** 1 or -1; 0 where it is not known, or may be 0. */
    int of(Map<Expr, BigFraction> product) {
        int sign = 1;
        for (Map.Entry<Expr, BigFraction> f : product.entrySet()) {
            int base = base(f.getKey());
            if (base == 0) {
                return 0;
            }
            boolean odd = f.getValue().getDenominator().abs().equals(BigInteger.ONE)
                    && f.getValue().getNumerator().testBit(0);
            sign *= base < 0 && odd ? -1 : 1;
        }
        return sign;
    }

    /** Whether it is known not to be negative. */
    boolean isNotNegative(Map<Expr, BigFraction> product) {
        for (Map.Entry<Expr, BigFraction> f : product.entrySet()) {
            boolean fits = isEven(f.getValue())
                    || base(f.getKey()) > 0
                    || f.getValue().signum() > 0 && isNotNegative(f.getKey());
            if (!fits) {
                return of(product) > 0;
            }
        }
        return true;
    }

    private boolean isNotNegative(Expr e) {
        try {
            return known.sign(e).isNonNegative();
        } catch (UndecidedException unknown) {
            return false;
        }
    }

    /** The same, 1 also for an even power of what may have any sign. */
    int left(Map<Expr, BigFraction> product) {
        int sign = 1;
        for (Map.Entry<Expr, BigFraction> f : product.entrySet()) {
            sign *= isEven(f.getValue()) ? 1 : of(Map.of(f.getKey(), f.getValue()));
        }
        return sign;
    }

    /** Whether the square root is a product whose square is this. */
    boolean isSquare(Map<Expr, BigFraction> product) {
        return product.entrySet().stream().allMatch(f -> isEven(f.getValue()) || base(f.getKey()) > 0);
    }

    private static boolean isEven(BigFraction x) {
        return x.getDenominator().abs().equals(BigInteger.ONE)
                && !x.getNumerator().testBit(0)
                && x.signum() > 0;
    }

    private int base(Expr e) {
        return bases.computeIfAbsent(e, b -> {
            try {
                return known.signum(b);
            } catch (UndecidedException unknown) {
                return 0;
            }
        });
    }
}
