package org.majorant.number.lambert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The same bits on every machine and Java version: 660 000 results in one number, pinned. */
class LambertBitsTest {

    @Test
    void resultsArePinned() {
        // The points come from StrictMath and SplitMix64, and are the same everywhere as well.
        DoubleDouble out = new DoubleDouble();
        long hash = 0;
        for (Stratum stratum : Stratum.values()) {
            for (double x : stratum.points(10_000, 5)) {
                hash = mix(hash, stratum.function.at(x, out));
                hash = mix(hash, out.lo());
                hash = mix(hash, derivative(stratum.function, x));
            }
        }
        assertThat(hash).isEqualTo(PINNED);
    }

    private static final long PINNED = 1440493937581441383L;

    static double derivative(LambertFunction f, double x) {
        return switch (f) {
            case W0 -> LambertW.w0Derivative(x);
            case WM1 -> LambertW.wm1Derivative(x);
            case OMEGA -> LambertW.omegaDerivative(x);
            case WM1_OF_NEG_EXP -> LambertW.wm1OfNegExpDerivative(x);
        };
    }

    private static long mix(long hash, double value) {
        return Long.rotateLeft(hash, 7) * 0x9e3779b97f4a7c15L + Double.doubleToRawLongBits(value);
    }
}
