package org.majorant.expr;

import java.util.Arrays;
import java.util.Optional;

/** The functions that the language knows, with their real domains; what is true of each stands in its {@link #row}. */
public enum Fn {
    /** Exponential, on the reals. */
    EXP("exp", 1, 1),
    /** Natural logarithm, on the positive reals. */
    LOG("log", 1, 1),
    /** Square root, on the non-negative reals. */
    SQRT("sqrt", 1, 1),
    /** Principal branch of Lambert W, on [-1/e, inf), with values in [-1, inf). */
    W0("W0", 1, 1),
    /** Lower branch of Lambert W, on [-1/e, 0), with values in (-inf, -1]. */
    WM1("Wm1", 1, 1),
    /** Wright omega, {@code W0(exp(x))}, on the reals. */
    OMEGA("omega", 1, 1),
    /** Absolute value. */
    ABS("abs", 1, 1),
    /** Least argument. */
    MIN("min", 1, 64),
    /** Greatest argument. */
    MAX("max", 1, 64),
    /** Least integer that is not less. */
    CEIL("ceil", 1, 1),
    /** Greatest integer that is not greater. */
    FLOOR("floor", 1, 1),
    /** Inverse hyperbolic tangent, on (-1, 1). */
    ARTANH("artanh", 1, 1),
    /** The error function, on the reals, with values in (-1, 1). */
    ERF("erf", 1, 1),
    /** The number pi, written without parentheses. */
    PI("pi", 0, 0);

    private final String text;
    private final int fewest;
    private final int most;

    Fn(String text, int fewest, int most) {
        this.text = text;
        this.fewest = fewest;
        this.most = most;
    }

    /** The name in the theory language. */
    public String text() {
        return text;
    }

    public boolean accepts(int arguments) {
        return fewest <= arguments && arguments <= most;
    }

    /** Whether it is a constant: a function of no arguments. */
    public boolean isConstant() {
        return most == 0;
    }

    /** How many arguments it takes, in words. */
    public String arity() {
        if (isConstant()) {
            return "no arguments";
        }
        return fewest == most ? (fewest == 1 ? "1 argument" : fewest + " arguments") : fewest + " or more arguments";
    }

    /** What is true of it whoever asks. */
    public FunctionRow row() {
        return FunctionTable.of(this);
    }

    public static Optional<Fn> named(String name) {
        String wanted = name.equals("ln") ? "log" : name;
        return Arrays.stream(values()).filter(f -> f.text.equals(wanted)).findFirst();
    }
}
