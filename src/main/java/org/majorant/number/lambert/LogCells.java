package org.majorant.number.lambert;

import org.jspecify.annotations.Nullable;

/**
 * The functions of the logarithm, in cells of it: omega(y) for y from 1 to 2^20, hence W0(x) = omega(log x) for large
 * x; and {@code t(s) = -W-1(-e^-s)} for s - 1 from 2^-9 to 2^20, hence W-1(x) = -t(-log(-x)) for small -x.
 *
 * <p>Error bound: {@link Cell}. A logarithm's error of 2^-69 counts times omega' &lt; 1, or times t' = t/(t - 1)
 * &lt; 2.
 */
final class LogCells {

    /** Up to here the tables reach. */
    static final double BOUND = 0x1p20;

    /** s - 1 from here on. */
    static final double LEAST_EXCESS = 0x1p-9;

    private static final int FIRST_EXCESS = -9;
    private static final double UNIFORM_STEPS = 32;
    private static final double SHIFTER = 0x1.8p52;

    /** The cell centred at 0, and below which |y| the tangent is enough: the next term is below 2^-120. */
    private static final int ZERO = 32 * Cell.SIZE;

    private static final double TINY = 0x1p-60;

    private LogCells() {}

    /** For finite x from 2^20 on. */
    static double w0OfLarge(double x, @Nullable DoubleDouble out) {
        long bits = DoubleLog.bits(x);
        double y = DoubleLog.high(bits);
        double low = DoubleLog.low(bits);
        return Cell.evaluate(LambertTables.OMEGA, Cell.offset(y, 0), Cell.difference(y), low, out);
    }

    static double omega(double y, @Nullable DoubleDouble out) {
        return Cell.evaluate(LambertTables.OMEGA, Cell.offset(y, 0), Cell.difference(y), out);
    }

    /**
     * For y from -1 to 1: cells centred on the multiples of 1/32, zero among them, so that tiny y cost no accuracy.
     */
    static double omegaUniform(double y, @Nullable DoubleDouble out) {
        if (Math.abs(y) < TINY) {
            // the powers of d would be subnormal, and slow; monotone, as one fma and one sum are
            double[] t = LambertTables.OMEGA_UNIFORM;
            return DoubleDouble.finish(t[ZERO], Math.fma(t[ZERO + 2], y, t[ZERO + 1]), out);
        }
        double n = Math.fma(y, UNIFORM_STEPS, SHIFTER) - SHIFTER;
        double d = Math.fma(n, -1 / UNIFORM_STEPS, y);
        return Cell.evaluate(LambertTables.OMEGA_UNIFORM, ((int) n + 32) * Cell.SIZE, d, out);
    }

    /** For x from -2^-7 to 0, both exclusive. */
    static double wm1(double x, @Nullable DoubleDouble out) {
        long bits = DoubleLog.bits(-x);
        double s = -DoubleLog.high(bits);
        double low = -DoubleLog.low(bits);
        double excess = s - 1;
        return negate(
                Cell.evaluate(
                        LambertTables.EXPONENT, Cell.offset(excess, FIRST_EXCESS), Cell.difference(excess), low, out),
                out);
    }

    /** @param excess s - 1, exactly */
    static double wm1OfNegExp(double excess, @Nullable DoubleDouble out) {
        return negate(
                Cell.evaluate(LambertTables.EXPONENT, Cell.offset(excess, FIRST_EXCESS), Cell.difference(excess), out),
                out);
    }

    static double wm1OfNegExpDerivative(double excess) {
        return -Cell.derivative(LambertTables.EXPONENT, Cell.offset(excess, FIRST_EXCESS), Cell.difference(excess));
    }

    static double negate(double value, @Nullable DoubleDouble out) {
        if (out != null) {
            out.negate();
        }
        return -value;
    }
}
