package org.majorant.number.lambert;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.majorant.number.ball.Ball;

/** Results in two doubles, and that calls allocate nothing. */
class LambertPairTest {

    @ParameterizedTest
    @EnumSource(Stratum.class)
    void theSumIsWithinItsBound(Stratum stratum) {
        DoubleDouble out = new DoubleDouble();
        for (double x : stratum.points(3000, 31)) {
            double w = stratum.function.at(x);
            assertThat(stratum.function.at(x, out)).isEqualTo(w);
            assertThat(out.hi()).isEqualTo(w);
            assertThat(out.hi() + out.lo()).isEqualTo(w);
            if (Math.abs(w) > 0x1p-900) {
                Ball exact = stratum.function.at(Ball.exact(x), 200);
                Ball error = exact.subtract(Ball.exact(w), 300)
                        .subtract(Ball.exact(out.lo()), 300)
                        .abs();
                assertThat(error.certainlyBelow(exact.abs().multiply(Ball.exact(0x1p-62), 300)))
                        .as("%s at %s: %s", stratum, x, error)
                        .isTrue();
            }
        }
    }

    /** Where the low part is as coarse as half an ulp of the high one, the high one stays; it moved for some of these once. */
    @Test
    void theHighPartIsTheResultNextToTheLeastNormalDouble() {
        DoubleDouble out = new DoubleDouble();
        SplittableRandom random = new SplittableRandom(61);
        for (int i = 0; i < 100_000; i++) {
            double y = random.nextDouble(-745, -690);
            assertThat(LambertW.omega(y, out)).isEqualTo(LambertW.omega(y));
            assertThat(out.hi() + out.lo()).isEqualTo(out.hi());
        }
    }

    @Test
    void specialValuesHaveNoSecondPart() {
        double inf = Double.POSITIVE_INFINITY;
        DoubleDouble out = new DoubleDouble();
        for (LambertFunction f : LambertFunction.values()) {
            for (double x : new double[] {Double.NaN, inf, -inf, 0.0, -0.0, 1.0, -800, Double.MIN_VALUE}) {
                double w = f.at(x);
                out.set(7, 0x1p-60);
                assertThat(Double.doubleToLongBits(f.at(x, out))).isEqualTo(Double.doubleToLongBits(w));
                assertThat(Double.doubleToLongBits(out.hi())).isEqualTo(Double.doubleToLongBits(w));
                if (Double.isNaN(w) || Double.isInfinite(w) || w == 0 || Math.abs(w) == Double.MIN_VALUE) {
                    assertThat(out.lo()).as("%s(%s)", f.label, x).isEqualTo(0.0);
                }
            }
        }
    }

    @Test
    void callsAllocateNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[][] x = new double[Stratum.values().length][];
        for (Stratum s : Stratum.values()) {
            x[s.ordinal()] = s.points(1000, 37);
        }
        DoubleDouble out = new DoubleDouble();
        long sink = 0;
        long before = 0;
        for (int round = 0; round < 2; round++) {
            before = threads.getCurrentThreadAllocatedBytes();
            for (Stratum s : Stratum.values()) {
                for (double v : x[s.ordinal()]) {
                    sink += Double.doubleToRawLongBits(s.function.at(v) + s.function.at(v, out));
                    sink += Double.doubleToRawLongBits(LambertBitsTest.derivative(s.function, v));
                }
            }
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(sink).isNotZero();
        // 66 000 calls; what the harness itself leaves, as for iterating over an enum, is far below a byte a call
        assertThat(allocated).isLessThan(10_000);
    }
}
