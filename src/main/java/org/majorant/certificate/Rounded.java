package org.majorant.certificate;

import java.math.BigDecimal;

/**
 * A value computed in doubles: a bound of its size without rounding, and one of what rounding did to it. Every operation adds
 * half an ulp of its result, and the least double, which covers underflow.
 */
record Rounded(Range size, Range error) {
    private static final Range HALF_ULP = Range.of(new BigDecimal(Math.scalb(1.0, -53)));
    private static final Range LEAST = Range.of(new BigDecimal(Double.MIN_VALUE));

    private static Rounded exact(Range x) {
        return new Rounded(x.abs(), Range.of(0));
    }

    /** {@code fma(this, y, z)}, and with 0 or 1 a product or a sum. */
    private Rounded fma(Rounded y, Rounded z) {
        Range value = size.multiply(y.size).add(z.size);
        Range before =
                size.multiply(y.error).add(error.multiply(y.size.add(y.error))).add(z.error);
        return new Rounded(
                value, before.add(HALF_ULP.multiply(value.add(before))).add(LEAST));
    }

    private Rounded times(Rounded y) {
        return fma(y, exact(Range.of(0)));
    }

    private Rounded plus(Rounded z) {
        return fma(exact(Range.of(1)), z);
    }

    /** The error of {@link Cells#ORDER} before the last sum, for {@code |d + low| <= r}: against the stored polynomial's value. */
    static Range beforeTheLast(Range[] stored, Range r) {
        Rounded[] c = new Rounded[stored.length];
        for (int i = 0; i < c.length; i++) {
            c[i] = exact(stored[i]);
        }
        Range first = c[2].size.multiply(r.add(r.multiply(HALF_ULP)));
        if (first.hi().compareTo(c[0].size.lo()) > 0) {
            throw new Rejection("|c2 h| may exceed |c0|");
        }
        Rounded rest = exact(HALF_ULP.multiply(r));
        Rounded h = new Rounded(r, rest.size);
        Rounded tail = exact(HALF_ULP.multiply(first)).plus(c[2].fma(rest, c[3].times(h)));
        Rounded q = h.times(h);
        Rounded high = c[11].fma(h, c[10]).fma(q, c[9].fma(h, c[8]));
        Rounded p = high.fma(q.times(q), c[7].fma(h, c[6]).fma(q, c[5].fma(h, c[4])));
        Rounded b = exact(HALF_ULP.multiply(c[0].size.add(first)));
        return b.plus(tail.plus(q.fma(p, c[1]))).error;
    }
}
