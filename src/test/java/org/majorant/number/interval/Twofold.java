package org.majorant.number.interval;

/**
 * Double-double arithmetic for screening, apart from the code under test: Taylor's series, halved arguments, one Newton step
 * for the logarithm. Values between 1e-290 and 1e290 have a relative error below {@link #ERROR}: a sum, product or quotient
 * loses at most 2^-100, the nine squarings of {@link #exp} 2^-95, and an exponent of 710 in {@code x^y} another 2^10.
 *
 * @param hi the sum of both parts, rounded
 * @param lo the rest
 */
record Twofold(double hi, double lo) {
    static final double ERROR = 0x1p-80;

    static final Twofold ONE = of(1);
    static final Twofold LN2 = new Twofold(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);
    private static final double LN2_THIRD = 0x1.7b57a079a1934p-111;
    private static final Twofold LN10 = new Twofold(0x1.26bb1bbb55516p1, -0x1.f48ad494ea3e9p-53);
    private static final int HALVINGS = 9;
    private static final Twofold[] INVERSE = new Twofold[14];

    static {
        for (int n = 1; n < INVERSE.length; n++) {
            INVERSE[n] = ONE.over(of(n));
        }
    }

    static Twofold of(double x) {
        return new Twofold(x, 0);
    }

    private static Twofold normal(double a, double b) {
        double s = a + b;
        return new Twofold(s, b - (s - a));
    }

    Twofold plus(Twofold y) {
        double s = hi + y.hi;
        double t = s - hi;
        double e = hi - (s - t) + (y.hi - t);
        double u = lo + y.lo;
        double v = u - lo;
        double f = lo - (u - v) + (y.lo - v);
        Twofold first = normal(s, e + u);
        return normal(first.hi, first.lo + f);
    }

    Twofold minus(Twofold y) {
        return plus(y.negated());
    }

    Twofold negated() {
        return new Twofold(-hi, -lo);
    }

    Twofold times(Twofold y) {
        double p = hi * y.hi;
        return normal(p, Math.fma(hi, y.hi, -p) + (hi * y.lo + lo * y.hi));
    }

    Twofold times(double y) {
        return times(of(y));
    }

    Twofold over(Twofold y) {
        double q = hi / y.hi;
        Twofold rest = minus(y.times(q));
        double q2 = rest.hi / y.hi;
        Twofold last = rest.minus(y.times(q2));
        return normal(q, q2).plus(of(last.hi / y.hi));
    }

    Twofold root() {
        double r = Math.sqrt(hi);
        Twofold rest = minus(of(r).times(r));
        return normal(r, rest.hi / (2 * r));
    }

    /** {@code e^x - 1}, relatively exact for small x too: series of the argument halved nine times, then {@code u (u + 2)}. */
    Twofold expm1() {
        double k = Math.rint(hi / LN2.hi);
        Twofold r = minus(of(k).times(LN2)).minus(of(k * LN2_THIRD)).times(1.0 / (1 << HALVINGS));
        Twofold sum = INVERSE[13];
        for (int n = 12; n >= 1; n--) {
            sum = r.times(sum).plus(ONE).times(INVERSE[n]);
        }
        Twofold u = r.times(sum);
        for (int i = 0; i < HALVINGS; i++) {
            u = u.times(u.plus(of(2)));
        }
        return k == 0 ? u : u.plus(ONE).scaled((int) k).minus(ONE);
    }

    Twofold exp() {
        double k = Math.rint(hi / LN2.hi);
        Twofold r = minus(of(k).times(LN2)).minus(of(k * LN2_THIRD));
        return r.expm1().plus(ONE).scaled((int) k);
    }

    Twofold scaled(int k) {
        double half = Math.scalb(1.0, k / 2);
        double rest = Math.scalb(1.0, k - k / 2);
        return new Twofold(hi * half * rest, lo * half * rest);
    }

    Twofold exp2() {
        return times(LN2).exp();
    }

    Twofold exp10() {
        return times(LN10).exp();
    }

    /** {@code log(1 + x)}: with a guess y, {@code y + d - d²/2}, {@code d = (1 + x) e^-y - 1}. */
    Twofold log1p() {
        double y = StrictMath.log1p(hi);
        Twofold e = of(-y).expm1();
        Twofold d = plus(e).plus(times(e));
        return of(y).plus(d).minus(d.times(d).times(0.5));
    }

    Twofold log() {
        if (hi > 0.5 && hi < 2) {
            return minus(ONE).log1p();
        }
        int k = Math.getExponent(hi);
        return scaled(-k).minus(ONE).log1p().plus(of(k).times(LN2)).plus(of(k * LN2_THIRD));
    }

    Twofold log2() {
        return log().over(LN2);
    }

    Twofold log10() {
        return log().over(LN10);
    }

    Twofold sinh() {
        Twofold u = expm1();
        return u.plus(u.over(u.plus(ONE))).times(0.5);
    }

    Twofold cosh() {
        return exp().plus(negated().exp()).times(0.5);
    }

    Twofold tanh() {
        Twofold u = times(2).expm1();
        return u.over(u.plus(of(2)));
    }
}
