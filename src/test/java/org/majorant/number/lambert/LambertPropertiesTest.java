package org.majorant.number.lambert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.majorant.number.ball.Ball;
import org.majorant.number.ball.Magnitude;

/** What must hold between the functions, whatever their tables say. */
class LambertPropertiesTest {

    private static final Ball INVERSE_E = Ball.ONE.negate().exp(300);

    /** Decimal logarithms, evenly and finely drawn: jqwik's doubles have two decimals unless told otherwise. */
    @Provide
    Arbitrary<Double> logarithm() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(-300), new BigDecimal(300))
                .ofScale(12)
                .map(BigDecimal::doubleValue);
    }

    /** The result and a unit of its last place on either side. */
    private static Ball around(double w) {
        return Ball.exact(w).widen(Magnitude.upOfAbs(java.math.BigInteger.ONE, Math.getExponent(Math.ulp(w))));
    }

    private static Ball timesExp(Ball w) {
        return w.multiply(w.exp(200), 200);
    }

    @Property(tries = 1000, seed = "41")
    void timesItsExponentialEnclosesTheArgument(@ForAll("logarithm") double l) {
        double x = StrictMath.pow(10, l);
        assertThat(timesExp(around(LambertW.w0(x))).contains(Ball.exact(x))).isTrue();
        double y = -StrictMath.pow(10, -Math.abs(l) - 0.4343);
        assertThat(timesExp(around(LambertW.w0(y))).contains(Ball.exact(y))).isTrue();
        assertThat(timesExp(around(LambertW.wm1(y))).contains(Ball.exact(y))).isTrue();
    }

    @Property(tries = 1000, seed = "42")
    void omegaPlusItsLogarithmEnclosesTheArgument(@ForAll("logarithm") double l) {
        double y = StrictMath.pow(10, l);
        Ball w = around(LambertW.omega(y));
        assertThat(w.add(w.log(200), 1200).overlaps(Ball.exact(y))).isTrue();
        double s = 1 + y;
        Ball t = around(-LambertW.wm1OfNegExp(s));
        assertThat(t.subtract(t.log(200), 1200).overlaps(Ball.exact(s))).isTrue();
    }

    /** x is e^y rounded: half an ulp in x is at most half of one in W, and each function adds another half. */
    @Property(tries = 1000, seed = "43")
    void wOfAnExponentialIsOmega(@ForAll("logarithm") double l) {
        double y = 2.3 * l;
        double w = LambertW.w0(StrictMath.exp(y));
        assertThat(Math.abs(w - LambertW.omega(y))).isLessThanOrEqualTo(3 * Math.ulp(w));
    }

    @Property(tries = 1000, seed = "44")
    void theBranchesMeetLikeASquareRoot(@ForAll("logarithm") double l) {
        // u from 2^-53 to about 10^-4
        double x = -BranchSeries.INVERSE_E + StrictMath.pow(10, -4 - (l + 300) / 60);
        if (Double.isNaN(LambertW.w0(x))) {
            return;
        }
        Ball p = Ball.exact(x)
                .add(INVERSE_E, 300)
                .multiply(Ball.of(2, 32).divide(INVERSE_E, 300), 300)
                .sqrt(300);
        // W = -1 +- p - p^2/3 +- ..., the next term 11/72 p^3, the one after below it
        DoubleDouble w0 = new DoubleDouble();
        DoubleDouble wm1 = new DoubleDouble();
        LambertW.w0(x, w0);
        LambertW.wm1(x, wm1);
        Ball square = p.multiply(p, 300);
        Ball even = Ball.ONE.add(square.divide(Ball.of(3, 32), 300), 300).negate();
        Ball slack = square.multiply(p, 300);
        for (int branch = 0; branch < 2; branch++) {
            DoubleDouble w = branch == 0 ? w0 : wm1;
            Ball expected = branch == 0 ? even.add(p, 300) : even.subtract(p, 300);
            Ball difference = Ball.exact(w.hi())
                    .add(Ball.exact(w.lo()), 300)
                    .subtract(expected, 300)
                    .abs();
            assertThat(difference.certainlyBelow(slack.add(Ball.exact(0x1p-61), 300)))
                    .isTrue();
        }
        assertThat(w0.hi()).isGreaterThan(-1.0);
        assertThat(wm1.hi()).isLessThan(-1.0);
    }

    /** The bound in the javadoc: 4 ulp, from the exact W by balls. */
    @ParameterizedTest
    @EnumSource(Stratum.class)
    void derivativesAreWithinFourUlps(Stratum stratum) {
        for (double x : stratum.points(500, 47)) {
            double d = LambertBitsTest.derivative(stratum.function, x);
            Ball at = Ball.exact(x);
            Ball w = stratum.function.at(at, 300);
            Ball ratio = w.divide(w.add(Ball.ONE, 300), 300);
            Ball exact = switch (stratum.function) {
                case W0, WM1 -> ratio.divide(at, 300);
                case OMEGA -> ratio;
                case WM1_OF_NEG_EXP -> ratio.negate();
            };
            if (Double.isInfinite(d)) {
                assertThat(Ball.exact(Double.MAX_VALUE).certainlyBelow(exact.abs()))
                        .isTrue();
            } else {
                Ball error = exact.subtract(Ball.exact(d), 300).abs();
                double unit = Math.ulp(exact.doubleValue());
                assertThat(error.upperDouble() / unit)
                        .as("%s at %s", stratum, x)
                        .isLessThanOrEqualTo(4);
            }
        }
    }

    /**
     * A symmetric difference of a function with third derivative bounded by the step's scale: errs by h^2 and by
     * rounding.
     */
    @Property(tries = 500, seed = "48")
    void derivativesAreSlopes(@ForAll("logarithm") double l) {
        double x = StrictMath.pow(10, l / 60);
        double h = x * 0x1p-17;
        double slope = (LambertW.w0(x + h) - LambertW.w0(x - h)) / (x + h - (x - h));
        assertThat(slope / LambertW.w0Derivative(x)).isBetween(1 - 0x1p-28, 1 + 0x1p-28);
        double y = Math.log(x);
        double k = 0x1p-17;
        double omegaSlope = (LambertW.omega(y + k) - LambertW.omega(y - k)) / (y + k - (y - k));
        assertThat(omegaSlope / LambertW.omegaDerivative(y)).isBetween(1 - 0x1p-28, 1 + 0x1p-28);
        double z = -0.3 * x / (1 + x);
        double g = z * 0x1p-17;
        double minusSlope = (LambertW.wm1(z + g) - LambertW.wm1(z - g)) / (z + g - (z - g));
        assertThat(minusSlope / LambertW.wm1Derivative(z)).isBetween(1 - 0x1p-26, 1 + 0x1p-26);
        double s = 1.1 + x;
        double i = 0x1p-17 * s;
        double expSlope = (LambertW.wm1OfNegExp(s + i * 0x1p-4) - LambertW.wm1OfNegExp(s - i * 0x1p-4))
                / (s + i * 0x1p-4 - (s - i * 0x1p-4));
        assertThat(expSlope / LambertW.wm1OfNegExpDerivative(s)).isBetween(1 - 0x1p-24, 1 + 0x1p-24);
    }
}
