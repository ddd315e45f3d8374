package org.majorant.number.lambert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.majorant.number.ball.Ball;

/** The edge cases in the javadoc of {@link LambertW}, one test each. */
class LambertWTest {

    private static final double INF = Double.POSITIVE_INFINITY;
    /** The double nearest to -1/e. */
    private static final double BRANCH = -0.36787944117144233;

    private static void same(double actual, double expected) {
        assertThat(Double.doubleToLongBits(actual))
                .as("%s, not %s", actual, expected)
                .isEqualTo(Double.doubleToLongBits(expected));
    }

    /** The value is the double nearest to the exact result. */
    private static void correct(LambertFunction f, double x, double value) {
        same(f.at(x), value);
        assertThat(Screen.judgeByBalls(f, x, value)).isEqualTo(Screen.Verdict.CORRECTLY_ROUNDED);
    }

    @Test
    void notANumberInAndOut() {
        for (LambertFunction f : LambertFunction.values()) {
            same(f.at(Double.NaN), Double.NaN);
        }
        same(LambertW.w0Derivative(Double.NaN), Double.NaN);
        same(LambertW.wm1Derivative(Double.NaN), Double.NaN);
        same(LambertW.omegaDerivative(Double.NaN), Double.NaN);
        same(LambertW.wm1OfNegExpDerivative(Double.NaN), Double.NaN);
    }

    @Test
    void zeroKeepsItsSign() {
        same(LambertW.w0(0.0), 0.0);
        same(LambertW.w0(-0.0), -0.0);
        same(LambertW.w0Derivative(0.0), 1.0);
        same(LambertW.w0Derivative(-0.0), 1.0);
    }

    @Test
    void subnormalArgumentsOfW0() {
        for (double x :
                new double[] {Double.MIN_VALUE, 0x1.8p-1030, Double.MIN_NORMAL, Math.nextDown(Double.MIN_NORMAL)}) {
            correct(LambertFunction.W0, x, x);
            correct(LambertFunction.W0, -x, -x);
            same(LambertW.w0Derivative(x), 1.0);
        }
    }

    @Test
    void theDoubleNearestToTheBranchPointIsOutside() {
        assertThat(Ball.exact(BRANCH).certainlyBelow(Ball.ONE.negate().exp(200).negate()))
                .isTrue();
        for (double x : new double[] {BRANCH, Math.nextDown(BRANCH), -0.5, -1, -Double.MAX_VALUE, -INF}) {
            same(LambertW.w0(x), Double.NaN);
            same(LambertW.wm1(x), Double.NaN);
            same(LambertW.w0Derivative(x), Double.NaN);
            same(LambertW.wm1Derivative(x), Double.NaN);
        }
    }

    @Test
    void theNextDoubleIsTheFirstOfTheDomain() {
        double x = Math.nextUp(BRANCH);
        correct(LambertFunction.W0, x, -0.9999999846957459);
        correct(LambertFunction.WM1, x, -1.0000000153042543);
    }

    @Test
    void theLargestArgumentsOfW0() {
        correct(LambertFunction.W0, Double.MAX_VALUE, 703.2270331047702);
        same(LambertW.w0(INF), INF);
        same(LambertW.w0Derivative(INF), 0.0);
    }

    @Test
    void wm1AtZeroAndBeyond() {
        same(LambertW.wm1(0.0), -INF);
        same(LambertW.wm1(-0.0), -INF);
        same(LambertW.wm1Derivative(-0.0), -INF);
        same(LambertW.wm1(Double.MIN_VALUE), Double.NaN);
        same(LambertW.wm1(1), Double.NaN);
        same(LambertW.wm1(INF), Double.NaN);
        same(LambertW.wm1Derivative(1), Double.NaN);
    }

    @Test
    void wm1OfTheLeastNegativeDouble() {
        correct(LambertFunction.WM1, -Double.MIN_VALUE, -751.0615595398791);
        same(LambertW.wm1Derivative(-Double.MIN_VALUE), -INF);
    }

    @Test
    void omegaAtTheEndsOfTheLine() {
        same(LambertW.omega(-INF), 0.0);
        same(LambertW.omega(-Double.MAX_VALUE), 0.0);
        same(LambertW.omega(INF), INF);
        correct(LambertFunction.OMEGA, Double.MAX_VALUE, Double.MAX_VALUE);
        same(LambertW.omegaDerivative(INF), 1.0);
        same(LambertW.omegaDerivative(-INF), 0.0);
    }

    @Test
    void omegaWhereTheExponentialOverflows() {
        correct(LambertFunction.OMEGA, 710, 703.4440117119546);
        correct(LambertFunction.OMEGA, 745, LambertW.omega(745));
        assertThat(LambertW.omega(745)).isBetween(738.39, 738.40);
    }

    @Test
    void omegaWhereTheExponentialUnderflows() {
        correct(LambertFunction.OMEGA, -710, LambertW.omega(-710));
        assertThat(LambertW.omega(-710)).isBetween(4.4e-309, 4.5e-309);
        correct(LambertFunction.OMEGA, -745, Double.MIN_VALUE);
        correct(LambertFunction.OMEGA, -745.1332191019411, Double.MIN_VALUE);
        same(LambertW.omega(-745.1332191019412), 0.0);
        same(LambertW.omega(-746), 0.0);
    }

    /** Just below the least normal double, where the exponential's leading part is below 1: once rounded twice. */
    @Test
    void omegaJustBelowTheLeastNormalDouble() {
        correct(LambertFunction.OMEGA, -708.3964847014486, LambertW.omega(-708.3964847014486));
        for (double y = -708.4; y < -708.39; y += 0x1p-20) {
            assertThat(Screen.judgeByBalls(LambertFunction.OMEGA, y, LambertW.omega(y)))
                    .isEqualTo(Screen.Verdict.CORRECTLY_ROUNDED);
        }
    }

    @Test
    void omegaAtZeroAndOne() {
        correct(LambertFunction.OMEGA, 0.0, 0.5671432904097838);
        correct(LambertFunction.OMEGA, -0.0, 0.5671432904097838);
        same(LambertW.omega(1), 1.0);
    }

    @Test
    void wm1OfNegExpAtItsEnds() {
        same(LambertW.wm1OfNegExp(1), -1.0);
        same(LambertW.wm1OfNegExpDerivative(1), -INF);
        same(LambertW.wm1OfNegExp(Math.nextDown(1.0)), Double.NaN);
        same(LambertW.wm1OfNegExp(-INF), Double.NaN);
        same(LambertW.wm1OfNegExp(INF), -INF);
        same(LambertW.wm1OfNegExpDerivative(INF), -1.0);
        same(LambertW.wm1OfNegExp(Double.MAX_VALUE), -Double.MAX_VALUE);
    }
}
