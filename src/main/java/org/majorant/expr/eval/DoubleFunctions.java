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
            case PI -> Math.PI;
        };
    }
}
