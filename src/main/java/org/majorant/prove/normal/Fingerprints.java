package org.majorant.prove.normal;

import java.util.List;
import org.majorant.expr.Fn;
import org.majorant.expr.eval.DoubleFunctions;

/**
 * Pseudo-random values for atoms, so that most unequal expressions are seen to differ without work. Nothing is ever found
 * equal by them.
 */
final class Fingerprints {
    private Fingerprints() {}

    /** A value in (low, high), by a seed. */
    static double inside(long seed, double low, double high) {
        double u = 0.2 + 0.6 * unit(seed);
        if (Double.isInfinite(low)) {
            return Double.isInfinite(high) ? 2 * u - 1 : high - 2 * u;
        }
        return Double.isInfinite(high) ? low + 2 * u : low + u * (high - low);
    }

    static double of(Atom.Kind kind, double x) {
        return switch (kind) {
            case W0 -> lambert(x, x < 0 ? 0.0 : StrictMath.log1p(x));
            case W0_NEGATED -> -lambert(-x, -0.3);
            case WM1_NEGATED -> -lambert(-x, StrictMath.min(-1.5, StrictMath.log(x) - 1));
            case SUM -> x;
            case SYMBOL, NUMBER, EULER, LOG, FUNCTION, OPAQUE, DISTANCE ->
                throw new IllegalArgumentException(kind.name());
        };
    }

    static double of(Fn function, List<Normal> arguments) {
        double x = arguments.isEmpty() ? Double.NaN : arguments.get(0).fingerprint();
        double y = arguments.size() < 2 ? Double.NaN : arguments.get(1).fingerprint();
        return arguments.size() > 2 ? Double.NaN : DoubleFunctions.value(function, x, y);
    }

    static double of(String name, List<Normal> arguments) {
        long seed = name.hashCode();
        for (Normal a : arguments) {
            seed = 31 * seed + Double.hashCode((float) a.fingerprint());
        }
        return name.startsWith("abs") || arguments.isEmpty() ? unit(seed) : Double.NaN;
    }

    /** Newton's iteration for {@code w exp(w) = x}; roughly right, or NaN. */
    private static double lambert(double x, double start) {
        double w = start;
        for (int i = 0; i < 50; i++) {
            double e = StrictMath.exp(w);
            double step = (w * e - x) / (e * (1 + w));
            w -= step;
            if (Math.abs(step) <= 1e-15 * Math.abs(w)) {
                return w;
            }
        }
        return Double.NaN;
    }

    /** SplitMix64's mixing function, scaled to [0, 1). */
    private static double unit(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        return (z >>> 11) * 0x1.0p-53;
    }
}
