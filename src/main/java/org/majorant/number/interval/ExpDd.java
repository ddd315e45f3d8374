package org.majorant.number.interval;

/**
 * {@code exp} of a double-double, as {@code (h + l)·2^k} with a relative error below {@link #BOUND}{@code /2}.
 *
 * <p>Reduction and table as in {@link ExpPoint}. <b>Error</b>, relative: reduction 2^-102 for a double argument; for a
 * double-double one its low part, at most 2^-44, is added with one rounding: 2^-96. Series to the seventh power:
 * truncated below 2^-121; {@code 1/24 + r/120 + …} in double, multiplied by r⁴: 2^-108; the rest in double-double on terms
 * below 2^-13: 2^-114. Table product and final product: 2^-101. In all below 2^-95; the bound used is 2^-90.
 *
 * @param value {@code h + l}, in [0.99, 2.03]
 * @param exponent k
 */
record ExpDd(Dd value, int exponent) {
    /** Twice the proved relative error, generously rounded up. */
    static final double BOUND = 0x1p-90;

    private static final Dd SIXTH = new Dd(0x1.5555555555555p-3, 0x1.5555555555555p-57);

    /** For {@code |xh| <= 750} and {@code |xl| <= ulp(xh)/2}. */
    static ExpDd of(double xh, double xl) {
        double steps = Math.rint(xh * ExpPoint.STEPS_PER_UNIT);
        Dd r = Dd.sum(Math.fma(-steps, ExpPoint.C1, xh), -steps * ExpPoint.C2);
        r = Dd.sum(r.hi(), r.lo() + (xl - steps * ExpPoint.C3));

        double x = r.hi();
        double tail = 1.0 / 24 + x * (1.0 / 120 + x * (1.0 / 720 + x * (1.0 / 5040)));
        Dd cubic = SIXTH.add(x * tail);
        Dd square = r.multiply(cubic).add(0.5);
        Dd series = r.add(r.multiply(r).multiply(square));

        int k = (int) steps;
        int i = (k >> 6 & 63) << 1;
        int j = (k & 63) << 1;
        Dd table = new Dd(ExpTable.COARSE[i], ExpTable.COARSE[i + 1])
                .multiply(new Dd(ExpTable.FINE[j], ExpTable.FINE[j + 1]));
        return new ExpDd(table.add(table.multiply(series)), k >> 12);
    }

    /** The value rounded downward or upward. */
    double bound(boolean down) {
        return bound(down, BOUND);
    }

    /** The value rounded downward or upward, where its relative error is at most {@code relative/2}. */
    double bound(boolean down, double relative) {
        double h = value.hi();
        return down
                ? Settle.scaleDown(Settle.down(h, value.lo(), relative * h), exponent)
                : Settle.scaleUp(Settle.up(h, value.lo(), relative * h), exponent);
    }

    /** {@code (h + l)·2^k} as a double-double, for {@code |k| <= 900}. */
    Dd plain() {
        return value.scale(Math.scalb(1.0, exponent));
    }
}
