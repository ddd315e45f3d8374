package org.majorant.expr.eval;

import org.majorant.expr.Fn;
import org.majorant.number.lambert.LambertW;

/**
 * The functions of the language on doubles, a method each: near the value, NaN outside the domain, the same bits on every machine.
 * They serve searches and pictures; nothing is decided by them.
 */
public final class DoubleFunctions {
    private DoubleFunctions() {}

    /** The function of {@code x}, of {@code x} and {@code y}, or of neither; those of many arguments are folded. */
    public static double value(Fn f, double x, double y) {
        return switch (f) {
            case EXP -> StrictMath.exp(x);
            case LOG -> StrictMath.log(x);
            case SQRT -> Math.sqrt(x);
            case W0 -> LambertW.w0(x);
            case WM1 -> LambertW.wm1(x);
            case OMEGA -> LambertW.omega(x);
            case ABS -> Math.abs(x);
            case MIN -> Math.min(x, y);
            case MAX -> Math.max(x, y);
            case CEIL -> Math.ceil(x);
            case FLOOR -> Math.floor(x);
            case ARTANH -> 0.5 * (StrictMath.log1p(x) - StrictMath.log1p(-x));
            case ERF -> erf(x);
            case PI -> Math.PI;
        };
    }

    /** {@code 2x/sqrt(pi) exp(-x^2) (1 + 2x^2/3 + (2x^2)^2/(3·5) + …)}, within 1e-14 relatively. */
    private static double erf(double x) {
        if (!(Math.abs(x) < 6)) {
            return Double.isNaN(x) ? x : Math.signum(x);
        }
        double sum = 1;
        double term = 1;
        for (int n = 1; term > 0x1p-55 * sum; n++) {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return 2 * x / Math.sqrt(Math.PI) * StrictMath.exp(-x * x) * sum;
    }
}
