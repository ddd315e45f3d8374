package org.majorant.special;

/**
 * The functions of the logarithm, in cells of it: omega(y) for y from 1 to 2^20, hence W0(x) = omega(log x) for large x; and {@code
 * t(s) = -W-1(-e^-s)} for s - 1 from 2^-9 to 2^20, hence W-1(x) = -t(-log(-x)).
 *
 * <p>Error bound: {@link Cell}; where a logarithm is taken its error of 2^-69 counts times omega' &lt; 1 or times t' = t/(t - 1), at most
 * 14 as s - 1 is at least e 2^-10 there.
 */
final class LogCells {

    /** Up to here the tables reach. */
    static final double BOUND = 0x1p20;

    /** s - 1 from here on. */
    static final double LEAST_EXCESS = 0x1p-9;

    private static final int FIRST_EXCESS = -9;
    private static final double UNIFORM_STEPS = 32;
    private static final double SHIFTER = 0x1.8p52;

    private LogCells() {}

    static double w0OfLarge(double x, DoubleDouble out) {
        long bits = DoubleLog.bits(x);
        double y = DoubleLog.high(bits);
        double low = DoubleLog.low(bits);
        return Cell.evaluate(LambertTables.OMEGA, Cell.offset(y, 0), Cell.difference(y), low, out);
    }

    static double omega(double y, DoubleDouble out) {
        return Cell.evaluate(LambertTables.OMEGA, Cell.offset(y, 0), Cell.difference(y), out);
    }

    /** For y from -1 to 1: cells centred on the multiples of 1/32, zero among them, so that tiny y cost no accuracy. */
    static double omegaUniform(double y, DoubleDouble out) {
        double n = Math.fma(y, UNIFORM_STEPS, SHIFTER) - SHIFTER;
        double d = Math.fma(n, -1 / UNIFORM_STEPS, y);
        return Cell.evaluate(LambertTables.OMEGA_UNIFORM, ((int) n + 32) * Cell.SIZE, d, out);
    }

    static double wm1(double x, DoubleDouble out) {
        long bits = DoubleLog.bits(-x);
        double s = -DoubleLog.high(bits);
        double low = -DoubleLog.low(bits);
        double excess = s - 1;
        return negate(
                Cell.evaluate(
                        LambertTables.MINUS_ONE, Cell.offset(excess, FIRST_EXCESS), Cell.difference(excess), low, out),
                out);
    }

    /** @param excess s - 1, exactly */
    static double wm1OfNegExp(double excess, DoubleDouble out) {
        return negate(
                Cell.evaluate(LambertTables.MINUS_ONE, Cell.offset(excess, FIRST_EXCESS), Cell.difference(excess), out),
                out);
    }

    /** {@code dW/dx = t'(s)/x}. */
    static double wm1Derivative(double x) {
        long bits = DoubleLog.bits(-x);
        double excess = -DoubleLog.high(bits) - 1;
        double d = Cell.difference(excess) - DoubleLog.low(bits);
        return Cell.derivative(LambertTables.MINUS_ONE, Cell.offset(excess, FIRST_EXCESS), d) / x;
    }

    static double wm1OfNegExpDerivative(double excess) {
        return -Cell.derivative(LambertTables.MINUS_ONE, Cell.offset(excess, FIRST_EXCESS), Cell.difference(excess));
    }

    static double negate(double value, DoubleDouble out) {
        if (out != null) {
            out.negate();
        }
        return -value;
    }
}
