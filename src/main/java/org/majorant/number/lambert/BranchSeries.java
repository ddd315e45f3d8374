package org.majorant.number.lambert;

import org.jspecify.annotations.Nullable;

/**
 * Both branches next to -1/e: for {@code u = x + 1/e} below 2^-10 the series in {@code p = +-sqrt(2 e u)},
 *
 * <pre>W = -1 + p - p^2/3 + (11/72) p^3 - ...</pre>
 *
 * (Corless et al. 1996, equation 4.22; radius of convergence sqrt 2), with p positive for W0 and negative for W-1.
 *
 * <p>1/e is subtracted in three parts, so that u has a relative error below 2^-100 however close x is; {@code q = 2
 * e u} and p are double-doubles; {@code p^2/3 = q/3} is one too. The rest is at most 2^-14 and carries a few
 * roundings: 2^-66. |p| is below 0.073, and the series is cut after p^15: below 2^-66.
 */
final class BranchSeries {

    static final double BOUND = 0x1p-10;

    /** The double nearest to 1/e; it is larger than 1/e. */
    static final double INVERSE_E = LambertTables.CONSTANTS[0];

    private static final double INVERSE_E_MIDDLE = LambertTables.CONSTANTS[1];
    private static final double INVERSE_E_LOW = LambertTables.CONSTANTS[2];
    private static final double TWO_E = LambertTables.CONSTANTS[3];
    private static final double TWO_E_LOW = LambertTables.CONSTANTS[4];
    private static final double THIRD = 1.0 / 3;
    private static final double THIRD_LOW = LambertTables.CONSTANTS[5];
    private static final double[] C = LambertTables.BRANCH_SERIES;

    /**
     * Below this u, p is under 2^-13: four terms do, and one double for p, which is right to 2^-53 of it, 2^-66 of
     * W.
     */
    private static final double TINY = 0x1p-30;

    private BranchSeries() {}

    /** @param rounded x + INVERSE_E, which is exact and positive */
    static double w(double rounded, double sign, @Nullable DoubleDouble out) {
        double u = rounded + INVERSE_E_MIDDLE;
        if (u < TINY) {
            return tiny(u, sign, out);
        }
        double uLow = INVERSE_E_MIDDLE - (u - rounded) + INVERSE_E_LOW;
        double q = TWO_E * u;
        double qLow = Math.fma(TWO_E, u, -q) + Math.fma(TWO_E, uLow, TWO_E_LOW * u);
        double root = Math.sqrt(q);
        double p = sign * root;
        double pLow = sign * (Math.fma(-root, root, q) + qLow) / (2 * root);
        double third = THIRD * q;
        double thirdLow = Math.fma(THIRD, q, -third) + Math.fma(THIRD, qLow, THIRD_LOW * q);

        double c34 = Math.fma(C[2], p, C[1]);
        double c56 = Math.fma(C[4], p, C[3]);
        double c78 = Math.fma(C[6], p, C[5]);
        double c90 = Math.fma(C[8], p, C[7]);
        double c12 = Math.fma(C[10], p, C[9]);
        double c14 = Math.fma(C[12], p, C[11]);
        double q2 = q * q;
        double low = Math.fma(c56, q, c34);
        double middle = Math.fma(c90, q, c78);
        double high = Math.fma(Math.fma(C[13], q, c14), q, c12);
        double cubic = q * p * Math.fma(Math.fma(high, q2, middle), q2, low);

        double a = p - 1;
        double b = p - (a + 1);
        double s = a - third;
        double t = a - s - third;
        return DoubleDouble.finish(s, t + (b + (pLow - thirdLow + cubic)), out);
    }

    private static double tiny(double u, double sign, @Nullable DoubleDouble out) {
        double q = TWO_E * u;
        double p = sign * Math.sqrt(q);
        double a = p - 1;
        double b = p - (a + 1);
        return DoubleDouble.finish(a, Math.fma(q, Math.fma(p, Math.fma(p, C[2], C[1]), C[0]), b), out);
    }

    /** {@code dW/dx = (dW/dp) e/p}, the series differentiated term by term. */
    static double derivative(double rounded, double sign) {
        double u = rounded + INVERSE_E_MIDDLE;
        double p = sign * Math.sqrt(TWO_E * u);
        double sum = 0;
        for (int n = C.length + 1; n >= 2; n--) {
            sum = Math.fma(sum, p, n * C[n - 2]);
        }
        return Math.fma(sum, p, 1) * (TWO_E / 2) / p;
    }
}
