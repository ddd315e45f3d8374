package org.majorant.prove.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.majorant.expr.Fn;
import org.majorant.expr.eval.BallFunctions;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.BallException;
import org.majorant.number.interval.Ends;
import org.majorant.number.interval.Interval;
import org.majorant.number.interval.Lambert;

/** The functions on intervals: against balls at points inside, at the ends of domains, and far out. */
class IntervalFunctionsTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PI")
    void containTheValuesAtPointsInside(Fn f) {
        SplittableRandom random = new SplittableRandom(f.ordinal());
        int inside = 0;
        for (int i = 0; i < 2000; i++) {
            double a = (random.nextDouble() - 0.5) * Math.scalb(1.0, random.nextInt(-10, 6));
            double b = a + Math.scalb(random.nextDouble(), random.nextInt(-20, 3));
            Interval box = Ends.of(a, b);
            Interval y = IntervalFunctions.value(f, box, box);
            for (double t : new double[] {0, 0.25, 0.7, 1}) {
                double x = Math.min(b, a + t * (b - a));
                try {
                    Ball at = BallFunctions.value(f, List.of(Ball.exact(x)), 200);
                    assertThat(at.lowerDouble() >= y.inf() && at.upperDouble() <= y.sup()
                                    || at.lowerDouble() >= Math.nextDown(y.inf())
                                            && at.upperDouble() <= Math.nextUp(y.sup()))
                            .as("%s(%s) in %s", f.text(), x, y)
                            .isTrue();
                    inside++;
                } catch (BallException outside) {
                    assertThat(IntervalFunctions.isDefined(f, box))
                            .as("%s of %s", f.text(), box)
                            .isFalse();
                }
            }
        }
        assertThat(inside).isGreaterThan(100);
    }

    @Test
    void erfIsTightAtItsEndsAndNeverBeyondOne() {
        for (double x = -7; x <= 7; x += 0x1p-4) {
            Interval y = IntervalFunctions.value(Fn.ERF, Interval.of(x), Interval.of(x));
            assertThat(y.wid()).isLessThanOrEqualTo(Math.ulp(y.mag()));
            assertThat(y.mag()).isLessThanOrEqualTo(1);
        }
        assertThat(IntervalFunctions.value(Fn.ERF, Interval.ENTIRE, Interval.ENTIRE))
                .isEqualTo(Interval.of(-1, 1));
        assertThat(IntervalFunctions.value(Fn.ERF, Interval.EMPTY, Interval.EMPTY)
                        .isEmpty())
                .isTrue();
        assertThat(IntervalFunctions.isDefined(Fn.ERF, Interval.ENTIRE)).isTrue();
    }

    @Test
    void theDomainOfW0BeginsAtTheLeastDoubleAboveTheBranchPoint() {
        assertThat(IntervalFunctions.isDefined(Fn.W0, Interval.of(Lambert.LEAST, 1)))
                .isTrue();
        assertThat(IntervalFunctions.isDefined(Fn.W0, Interval.of(Math.nextDown(Lambert.LEAST), 1)))
                .isFalse();
        assertThat(IntervalFunctions.isDefined(Fn.WM1, Interval.of(Lambert.LEAST, -0x1p-1074)))
                .isTrue();
        assertThat(IntervalFunctions.isDefined(Fn.WM1, Interval.of(Lambert.LEAST, 0)))
                .isFalse();
        assertThat(IntervalFunctions.isDefined(Fn.ARTANH, Interval.of(-1, 0))).isFalse();
        assertThat(IntervalFunctions.isDefined(Fn.SQRT, Interval.of(0, 1))).isTrue();
    }

    @Test
    void piLiesBetweenTwoNeighbouringDoubles() {
        assertThat(IntervalFunctions.constant(Fn.PI)).isEqualTo(Interval.of(Math.PI, Math.nextUp(Math.PI)));
    }
}
