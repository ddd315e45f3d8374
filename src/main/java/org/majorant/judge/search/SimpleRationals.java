package org.majorant.judge.search;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Rationals;

/** Rationals that a reader can take over by hand. */
public final class SimpleRationals {
    private SimpleRationals() {}

    /** The rational of least denominator in {@code [low, high]}, {@code low <= high}. Source: Stern–Brocot. */
    public static BigFraction simplestBetween(BigFraction low, BigFraction high) {
        return simplest(
                Rationals.numerator(low),
                Rationals.denominator(low),
                Rationals.numerator(high),
                Rationals.denominator(high));
    }

    /** The same for ends that need not be in lowest terms, with positive denominators. */
    private static BigFraction simplest(BigInteger ln, BigInteger ld, BigInteger hn, BigInteger hd) {
        if (ln.signum() <= 0 && hn.signum() >= 0) {
            return BigFraction.ZERO;
        }
        if (hn.signum() < 0) {
            return simplest(hn.negate(), hd, ln.negate(), ld).negate();
        }
        // The continued fraction that both ends share, then the least whole number between what is left of them.
        BigInteger p0 = BigInteger.ONE;
        BigInteger q0 = BigInteger.ZERO;
        BigInteger p1 = BigInteger.ZERO;
        BigInteger q1 = BigInteger.ONE;
        while (true) {
            BigInteger[] whole = ln.divideAndRemainder(ld);
            boolean exact = whole[1].signum() == 0;
            BigInteger next = exact ? whole[0] : whole[0].add(BigInteger.ONE);
            boolean ends = exact || next.multiply(hd).compareTo(hn) <= 0;
            BigInteger term = ends ? next : whole[0];
            BigInteger p = term.multiply(p0).add(p1);
            BigInteger q = term.multiply(q0).add(q1);
            if (ends) {
                return BigFraction.of(p, q);
            }
            p1 = p0;
            q1 = q0;
            p0 = p;
            q0 = q;
            BigInteger rest = hn.subtract(whole[0].multiply(hd));
            BigInteger other = whole[1];
            hn = ld;
            ln = hd;
            hd = other;
            ld = rest;
        }
    }

    /** A simple rational within the relative distance {@code tolerance} of a finite double. */
    public static BigFraction near(double x, double tolerance) {
        if (x == 0) {
            return BigFraction.ZERO;
        }
        if (Math.abs(x) > 1e6) {
            // A large number is simplest as a few digits and zeros.
            BigDecimal rounded =
                    new BigDecimal(x).round(new java.math.MathContext(Math.max(1, (int) -StrictMath.log10(tolerance))));
            return BigFraction.of(rounded.toBigInteger());
        }
        BigFraction exact = exact(x);
        BigFraction part = exact(tolerance);
        BigInteger n = Rationals.numerator(exact).multiply(Rationals.denominator(part));
        BigInteger d = Rationals.denominator(exact).multiply(Rationals.denominator(part));
        BigInteger width = Rationals.numerator(exact).abs().multiply(Rationals.numerator(part));
        return simplest(n.subtract(width), d, n.add(width), d);
    }

    /** The rational that a finite double is. */
    public static BigFraction exact(double x) {
        return BigFraction.from(x);
    }
}
