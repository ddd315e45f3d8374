package org.majorant.number.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.majorant.number.ball.Ball;

/**
 * Random members of random intervals: the image of the interval contains the image of the member, by balls that share nothing
 * with the code under test (but for W, whose ends are balls: there the balls of the test are of another precision).
 *
 * <p>{@code -Dmajorant.draws=100000} for the long run.
 */
class BallContainmentTest {
    private static final int DRAWS = Integer.getInteger("majorant.draws", 400);
    private static final int BITS = 200;

    private record Function(
            String name, UnaryOperator<Interval> interval, UnaryOperator<Ball> ball, double low, double high) {}

    @TestFactory
    Stream<DynamicTest> imagesContainImagesOfMembers() {
        return Stream.of(
                        new Function("exp", Interval::exp, x -> x.exp(BITS), -700, 700),
                        new Function("expm1", Interval::expm1, x -> x.exp(BITS).subtract(Ball.ONE, BITS), -50, 50),
                        new Function(
                                "exp2", Interval::exp2, x -> Ball.of(2, BITS).pow(x, BITS), -1000, 1000),
                        new Function(
                                "exp10", Interval::exp10, x -> Ball.of(10, BITS).pow(x, BITS), -300, 300),
                        new Function("log", Interval::log, x -> x.log(BITS), 1e-300, 1e300),
                        new Function(
                                "log2",
                                Interval::log2,
                                x -> over(x.log(BITS), Ball.of(2, BITS).log(BITS)),
                                1e-9,
                                1e9),
                        new Function(
                                "log10",
                                Interval::log10,
                                x -> over(x.log(BITS), Ball.of(10, BITS).log(BITS)),
                                1e-9,
                                1e9),
                        new Function(
                                "log1p",
                                Interval::log1p,
                                x -> x.add(Ball.ONE, BITS).log(BITS),
                                -0.99,
                                100),
                        new Function("sqrt", Interval::sqrt, x -> x.sqrt(BITS), 1e-300, 1e300),
                        new Function(
                                "sinh", Interval::sinh, x -> half(x.exp(BITS).subtract(inverse(x), BITS)), -700, 700),
                        new Function(
                                "cosh", Interval::cosh, x -> half(x.exp(BITS).add(inverse(x), BITS)), -700, 700),
                        new Function(
                                "tanh",
                                Interval::tanh,
                                x -> over(
                                        x.exp(BITS).subtract(inverse(x), BITS),
                                        x.exp(BITS).add(inverse(x), BITS)),
                                -20,
                                20),
                        new Function("W0", Interval::w0, x -> x.lambertW0(BITS), -0.3678, 1e6),
                        new Function("Wm1", Interval::wm1, x -> x.lambertWm1(BITS), -0.3678, -1e-9),
                        new Function("omega", Interval::omega, x -> x.omega(BITS), -700, 1e6),
                        new Function("pown 7", x -> x.pown(7), x -> x.pow(7, BITS), -1e9, 1e9),
                        new Function("pown -3", x -> x.pown(-3), x -> x.pow(-3, BITS), 1e-9, 1e9))
                .map(f -> dynamicTest(f.name(), () -> contains(f)));
    }

    private static void contains(Function f) {
        SplittableRandom random = new SplittableRandom(f.name().hashCode());
        for (int i = 0; i < DRAWS; i++) {
            double a = draw(random, f.low(), f.high());
            double b = i % 4 == 0 ? a : draw(random, f.low(), f.high());
            Interval x = Interval.of(Math.min(a, b), Math.max(a, b));
            double member = i % 4 == 0 ? a : Math.min(x.sup(), Math.max(x.inf(), a + random.nextDouble() * (b - a)));
            Ball value = f.ball().apply(Ball.exact(member));
            Interval image = f.interval().apply(x);
            assertThat(inside(value, image))
                    .as("%s: %s at %s", f.name(), x.toHexString(), member)
                    .isTrue();
        }
    }

    /** Uniform, or log-uniform where the range spans magnitudes. */
    private static double draw(SplittableRandom random, double low, double high) {
        double t = random.nextDouble();
        if (low > 0 && random.nextBoolean()) {
            return Math.min(
                    high, Math.max(low, low * StrictMath.exp(t * (StrictMath.log(high) - StrictMath.log(low)))));
        }
        return random.nextInt(4) == 0
                ? Math.min(high, Math.max(low, Math.scalb(t - 0.5, -random.nextInt(60))))
                : low + t * (high - low);
    }

    private static boolean inside(Ball value, Interval image) {
        return (image.inf() == Double.NEGATIVE_INFINITY || !value.certainlyBelow(Ball.exact(image.inf())))
                && (image.sup() == Double.POSITIVE_INFINITY
                        || !Ball.exact(image.sup()).certainlyBelow(value));
    }

    @Test
    void powers() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < DRAWS; i++) {
            double a = draw(random, 1e-6, 1e6);
            double b = draw(random, 1e-6, 1e6);
            double c = draw(random, -20, 20);
            double d = draw(random, -20, 20);
            Interval x = Interval.of(Math.min(a, b), Math.max(a, b));
            Interval y = Interval.of(Math.min(c, d), Math.max(c, d));
            double base = Math.min(x.sup(), Math.max(x.inf(), a + random.nextDouble() * (b - a)));
            double exponent = i % 3 == 0 ? c : Math.min(y.sup(), Math.max(y.inf(), c + random.nextDouble() * (d - c)));
            Ball value = Ball.exact(base).pow(Ball.exact(exponent), BITS);
            assertThat(inside(value, x.pow(y)))
                    .as("%s ^ %s", x.toHexString(), y.toHexString())
                    .isTrue();
        }
    }

    /** Ends of W by name: the branch point between two doubles, zero, the pole of the lower branch. */
    @Test
    void lambertAtItsBorders() {
        double inf = Double.POSITIVE_INFINITY;
        double outside = Math.nextDown(Lambert.LEAST);
        assertThat(Interval.of(outside).w0().isEmpty()).isTrue();
        assertThat(Interval.of(outside).wm1().isEmpty()).isTrue();
        assertThat(Interval.of(outside, 0).w0()).isEqualTo(Interval.of(-1, 0));
        assertThat(Interval.of(-1, 1).wm1()).isEqualTo(Interval.of(-inf, -1));
        assertThat(Interval.of(0, 1).wm1().isEmpty()).isTrue();
        assertThat(Interval.ENTIRE.w0()).isEqualTo(Interval.of(-1, inf));
        assertThat(Interval.ENTIRE.omega()).isEqualTo(Interval.of(0, inf));
        assertThat(Interval.ONE.omega()).isEqualTo(Interval.ONE);
        assertThat(Interval.of(-1e300).omega()).isEqualTo(Interval.of(0, Double.MIN_VALUE));
        assertThat(Interval.of(-Double.MIN_VALUE).wm1().isCommon()).isTrue();
        assertThat(Interval.of(Double.MAX_VALUE).omega().isCommon()).isTrue();
        assertThat(Decorated.of(Interval.of(outside, 0)).w0().decoration()).isEqualTo(Decoration.TRV);
        assertThat(Decorated.of(Interval.of(Lambert.LEAST, 0)).w0().decoration())
                .isEqualTo(Decoration.COM);
        Interval least = Interval.of(Lambert.LEAST);
        assertThat(least.w0().inf()).isGreaterThan(-1);
        assertThat(least.wm1().sup()).isLessThan(-1);
        assertThat(Math.nextUp(least.w0().inf())).isEqualTo(least.w0().sup());
    }

    /** W is one double wide, and holds the ball's value, whichever way it was found. */
    @Test
    void lambertIsTight() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 10 * DRAWS; i++) {
            double size = Math.scalb(1 + random.nextDouble(), random.nextInt(-1074, 1023));
            double small = Math.scalb(1 + random.nextDouble(), random.nextInt(-70, 66));
            double nearBranch = Lambert.LEAST + Math.scalb(random.nextDouble(), -random.nextInt(54));
            for (double x : new double[] {size, small, -small, nearBranch, -size}) {
                if (x >= Lambert.LEAST) {
                    tight(Interval.of(x).w0(), Ball.exact(x).lambertW0(BITS));
                }
                if (x >= Lambert.LEAST && x < 0) {
                    tight(Interval.of(x).wm1(), Ball.exact(x).lambertWm1(BITS));
                }
                if (x > -744) {
                    tight(Interval.of(x).omega(), Ball.exact(x).omega(2 * BITS));
                }
            }
        }
    }

    private static void tight(Interval got, Ball value) {
        assertThat(inside(value, got)).as(got.toHexString()).isTrue();
        assertThat(got.sup()).isEqualTo(Math.nextUp(got.inf()));
    }

    private static Ball inverse(Ball x) {
        return x.negate().exp(BITS);
    }

    private static Ball half(Ball x) {
        return x.divide(Ball.of(2, BITS), BITS);
    }

    private static Ball over(Ball x, Ball y) {
        return x.divide(y, BITS);
    }
}
