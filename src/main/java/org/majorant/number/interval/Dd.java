package org.majorant.number.interval;

/**
 * The unevaluated sum of two doubles, {@code hi = RN(hi + lo)}: about 106 bits.
 *
 * <p>Error bounds are those of Joldes, Muller and Popescu 2017, "Tight and rigorous error bounds for basic building
 * blocks of double-word arithmetic", with {@code u = 2^-53}, as long as nothing overflows or underflows. For places where
 * the plain double was not enough; the hot paths write the operations out.
 */
record Dd(double hi, double lo) {
    static Dd of(double x) {
        return new Dd(x, 0);
    }

    /** The exact sum of two doubles. */
    static Dd sum(double a, double b) {
        double s = a + b;
        double t = s - a;
        return new Dd(s, (a - (s - t)) + (b - t));
    }

    /** The exact sum of two doubles with {@code |a| >= |b|} or {@code a = 0}. */
    static Dd fastSum(double a, double b) {
        double s = a + b;
        return new Dd(s, b - (s - a));
    }

    /** The exact product of two doubles. */
    static Dd product(double a, double b) {
        double p = a * b;
        return new Dd(p, Math.fma(a, b, -p));
    }

    /** Relative error at most 2u² (algorithm DWPlusFP). */
    Dd add(double x) {
        Dd s = sum(hi, x);
        return fastSum(s.hi, s.lo + lo);
    }

    /** Relative error at most 3u² + 13u³ (algorithm AccurateDWPlusDW). */
    Dd add(Dd x) {
        Dd s = sum(hi, x.hi);
        Dd t = sum(lo, x.lo);
        Dd v = fastSum(s.hi, s.lo + t.hi);
        return fastSum(v.hi, t.lo + v.lo);
    }

    Dd subtract(Dd x) {
        return add(x.negate());
    }

    Dd negate() {
        return new Dd(-hi, -lo);
    }

    /** Relative error at most 2u² (algorithm DWTimesFP3). */
    Dd multiply(double x) {
        Dd p = product(hi, x);
        return fastSum(p.hi, Math.fma(lo, x, p.lo));
    }

    /** Relative error at most 5u² (algorithm DWTimesDW2). */
    Dd multiply(Dd x) {
        Dd p = product(hi, x.hi);
        return fastSum(p.hi, p.lo + Math.fma(hi, x.lo, lo * x.hi));
    }

    /** Relative error at most 15u² + 56u³ (algorithm DWDivDW2). */
    Dd divide(Dd x) {
        double q = hi / x.hi;
        Dd r = x.multiply(q);
        double rest = (hi - r.hi) + (lo - r.lo);
        return fastSum(q, rest / x.hi);
    }

    /** Exact for a power of two when nothing underflows. */
    Dd scale(double powerOfTwo) {
        return new Dd(hi * powerOfTwo, lo * powerOfTwo);
    }
}
