package org.majorant.find.solve;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Rationals;
import org.majorant.prove.normal.UndecidedException;

/**
 * An open interval between two places.
 *
 * @param from null for minus infinity
 * @param to null for infinity
 */
record Piece(@Nullable Place from, @Nullable Place to) {
    private static final BigFraction TWO = BigFraction.of(2);

    /** A rational point within. */
    BigFraction inner() {
        Place a = from;
        Place b = to;
        if (a == null && b == null) {
            return BigFraction.ONE;
        }
        if (a == null || b == null) {
            BigFraction end = a == null ? b.low() : a.high();
            return a == null ? below(end) : above(end);
        }
        apart(a, b);
        return simplest(a.high(), b.low());
    }

    private static void apart(Place a, Place b) {
        for (int i = 0; a.high().compareTo(b.low()) >= 0; i++) {
            if (i > 400 || a.isExact() && b.isExact()) {
                throw new UndecidedException("two zeros are not told apart near ", a.midpoint());
            }
            a.refine();
            b.refine();
        }
    }

    private static BigFraction above(BigFraction x) {
        return BigFraction.of(Rationals.floor(x).add(BigInteger.ONE));
    }

    private static BigFraction below(BigFraction x) {
        return BigFraction.of(Rationals.ceil(x).subtract(BigInteger.ONE));
    }

    /** A number of few digits strictly between. */
    private static BigFraction simplest(BigFraction a, BigFraction b) {
        BigFraction whole = above(a);
        if (whole.compareTo(b) < 0) {
            return whole;
        }
        BigFraction width = b.subtract(a);
        BigFraction unit = BigFraction.ONE;
        while (unit.compareTo(width.multiply(BigFraction.of(1, 2))) > 0) {
            unit = unit.multiply(BigFraction.of(1, 2));
        }
        BigFraction steps = BigFraction.of(Rationals.floor(a.divide(unit)));
        return steps.add(BigFraction.ONE).multiply(unit);
    }

    /** Whether 0 lies within. */
    boolean holdsZero() {
        return (from == null || below(from)) && (to == null || above(to));
    }

    private static boolean below(Place p) {
        for (int i = 0; i < 400; i++) {
            if (p.high().signum() < 0 || p.high().signum() == 0 && !p.isExact()) {
                return true;
            }
            if (p.low().signum() >= 0) {
                return false;
            }
            p.refine();
        }
        throw new UndecidedException("a zero is not told from 0");
    }

    private static boolean above(Place p) {
        for (int i = 0; i < 400; i++) {
            if (p.low().signum() > 0 || p.low().signum() == 0 && !p.isExact()) {
                return true;
            }
            if (p.high().signum() <= 0) {
                return false;
            }
            p.refine();
        }
        throw new UndecidedException("a zero is not told from 0");
    }

    /** A point that comes near the lower end ({@code side < 0}) or the upper one as {@code n} grows. */
    BigFraction near(int side, int n) {
        BigFraction middle = inner();
        Place end = side < 0 ? from : to;
        if (end == null) {
            BigFraction far = BigFraction.of(BigInteger.ONE.shiftLeft(Math.min(1 << Math.min(n, 12), 4096)));
            return side < 0 ? middle.subtract(far) : middle.add(far);
        }
        end.refined(16 + (1 << Math.min(n, 8)));
        BigFraction e = side < 0 ? end.high() : end.low();
        BigFraction step = middle.subtract(e);
        BigFraction part =
                BigFraction.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(Math.min(1 << Math.min(n, 12), 4096)));
        BigFraction at = e.add(step.multiply(part));
        return at.equals(e) && end.isExact() ? e.add(step.divide(TWO)) : at;
    }
}
