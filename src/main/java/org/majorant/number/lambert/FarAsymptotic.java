package org.majorant.number.lambert;

import org.jspecify.annotations.Nullable;

/**
 * Beyond 2^20: with L = log y,
 *
 * <pre>
 * omega(y)      =   y - L + L/y + L (L - 2)/(2 y^2) - ...
 * W-1(-e^-s)    = -(s + L + L/s - L (L - 2)/(2 s^2) - ...)
 * </pre>
 *
 * (Corless et al. 1996, equation 4.18). The first terms in double-double; the fourth is below 2^-33, and what is
 * left out below 2^-50: 2^-70 of the result.
 */
final class FarAsymptotic {

    private FarAsymptotic() {}

    static double omega(double y, @Nullable DoubleDouble out) {
        long bits = DoubleLog.bits(y);
        double log = DoubleLog.high(bits);
        double low = DoubleLog.low(bits);
        double a = y - log;
        double b = y - a - log;
        double ratio = log / y;
        double rest = ratio + ratio * ((log - 2) / y) * 0.5;
        return DoubleDouble.finish(a, b + (rest - low), out);
    }

    static double wm1OfNegExp(double s, @Nullable DoubleDouble out) {
        long bits = DoubleLog.bits(s);
        double log = DoubleLog.high(bits);
        double low = DoubleLog.low(bits);
        double a = s + log;
        double b = s - a + log;
        double ratio = log / s;
        double rest = ratio - ratio * ((log - 2) / s) * 0.5;
        return LogCells.negate(DoubleDouble.finish(a, b + (rest + low), out), out);
    }
}
