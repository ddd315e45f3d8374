package org.majorant.number.interval;

/** {@code [a, b]·[c, d]}, and with an interval added: which ends meet is decided by the signs. */
public final class Product {
    private Product() {}

    /** One exit, so that the compiler can keep the result out of memory; a NaN end makes both products NaN. */
    static Interval of(double a, double b, double c, double d) {
        double low;
        double high;
        if (a >= 0) {
            low = Rounding.mulDown(c >= 0 ? a : b, c);
            high = Rounding.mulUp(d >= 0 ? b : a, d);
        } else if (b <= 0) {
            low = Rounding.mulDown(d >= 0 ? a : b, d);
            high = Rounding.mulUp(c >= 0 ? b : a, c);
        } else if (c >= 0) {
            low = Rounding.mulDown(a, d);
            high = Rounding.mulUp(b, d);
        } else if (d <= 0) {
            low = Rounding.mulDown(b, c);
            high = Rounding.mulUp(a, c);
        } else {
            low = Math.min(Rounding.mulDown(a, d), Rounding.mulDown(b, c));
            high = Math.max(Rounding.mulUp(a, c), Rounding.mulUp(b, d));
        }
        return new Interval(low, high);
    }

    /** {@code [a, b]·[c, d] + [e, f]}, rounded once; none of them empty. */
    static Interval plus(double a, double b, double c, double d, double e, double f) {
        double low = Math.min(
                Math.min(Fma.down(a, c, e), Fma.down(a, d, e)), Math.min(Fma.down(b, c, e), Fma.down(b, d, e)));
        double high = Math.max(Math.max(Fma.up(a, c, f), Fma.up(a, d, f)), Math.max(Fma.up(b, c, f), Fma.up(b, d, f)));
        return new Interval(low, high);
    }
}
