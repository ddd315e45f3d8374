package org.majorant.number.ball;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Relations between functions that no error common to both sides can hide. */
class BallFunctionsTest {

    /** Exact positive numbers m 2^e over many sizes. */
    @Provide
    Arbitrary<Ball> positive() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(30)),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(-110, -70)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(-3000, 3000))))
                .as((m, e) -> Ball.exact(m, e));
    }

    /** Exact numbers of either sign, up to 2^20 or so, many close to zero. */
    @Provide
    Arbitrary<Ball> real() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30)),
                        Arbitraries.integers().between(-200, -80))
                .as((m, e) -> Ball.exact(m, e));
    }

    /** Exact numbers above -1/e + 2^-200 as {@code -1/e + u} rounded. */
    @Provide
    Arbitrary<Ball> nearBranch() {
        Ball branch = Ball.ONE.negate().exp(400).negate();
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.ONE.shiftLeft(30)),
                        Arbitraries.integers().between(-200, -32))
                .as((m, e) -> branch.add(Ball.exact(m, e), 300).midpoint());
    }

    private static void narrow(Ball b, int prec) {
        Ball width = Ball.exact(b.radiusMantissa(), b.radiusExponent() + prec - 5);
        assertThat(width.certainlyBelow(b.abs())).as("%s has %d bits", b, prec).isTrue();
    }

    @Property(tries = 2000, seed = "11")
    void expUndoesLog(@ForAll("positive") Ball x, @ForAll @IntRange(min = 2, max = 500) int prec) {
        Ball log = x.log(prec);
        assertThat(log.exp(prec).contains(x)).isTrue();
        if (!log.containsZero()) {
            narrow(log, prec);
        }
    }

    @Property(tries = 2000, seed = "12")
    void expOfASumIsTheProduct(
            @ForAll("real") Ball x, @ForAll("real") Ball y, @ForAll @IntRange(min = 2, max = 500) int prec) {
        Ball sum = x.add(y, 1000);
        assertThat(sum.isExact()).isTrue();
        Ball e = sum.exp(prec);
        assertThat(e.overlaps(x.exp(prec + 40).multiply(y.exp(prec + 40), prec + 40)))
                .isTrue();
        narrow(e, prec);
    }

    @Property(tries = 2000, seed = "13")
    void logOfAProductIsTheSum(
            @ForAll("positive") Ball x, @ForAll("positive") Ball y, @ForAll @IntRange(min = 2, max = 500) int prec) {
        assertThat(x.multiply(y, 1000).log(prec).overlaps(x.log(prec + 20).add(y.log(prec + 20), prec + 20)))
                .isTrue();
    }

    @Property(tries = 2000, seed = "14")
    void timesItsExponentialWEnclosesTheArgument(
            @ForAll("positive") Ball x, @ForAll @IntRange(min = 2, max = 400) int prec) {
        Ball w = x.lambertW0(prec);
        narrow(w, prec);
        assertThat(w.multiply(w.exp(prec + 20), prec + 20).contains(x)).isTrue();
    }

    @Property(tries = 2000, seed = "15")
    void bothBranchesUpToTheBranchPoint(@ForAll("nearBranch") Ball x, @ForAll @IntRange(min = 2, max = 400) int prec) {
        Ball w0 = x.lambertW0(prec);
        Ball wm1 = x.lambertWm1(prec);
        narrow(w0, prec);
        narrow(wm1, prec);
        assertThat(w0.multiply(w0.exp(prec + 20), prec + 20).contains(x)).isTrue();
        assertThat(wm1.multiply(wm1.exp(prec + 20), prec + 20).contains(x)).isTrue();
        assertThat(Ball.ONE.negate().certainlyBelow(w0) || w0.contains(Ball.ONE.negate()))
                .isTrue();
        assertThat(w0.certainlyBelow(wm1)).isFalse();
    }

    @Property(tries = 1000, seed = "16")
    void negativeArguments(@ForAll("positive") Ball t, @ForAll @IntRange(min = 2, max = 400) int prec) {
        // x = w e^w for w = -t
        Ball x = t.negate().multiply(t.negate().exp(prec + 64), prec + 64);
        if (t.certainlyBelow(Ball.ONE)) {
            assertThat(x.lambertW0(prec).contains(t.negate())).isTrue();
        } else if (Ball.ONE.certainlyBelow(t) && t.upperDouble() < 1e9) {
            assertThat(x.lambertWm1(prec).contains(t.negate())).isTrue();
        }
    }

    @Property(tries = 2000, seed = "17")
    void omegaPlusItsLogarithmIsTheArgument(@ForAll("real") Ball y, @ForAll @IntRange(min = 2, max = 400) int prec) {
        Ball w = y.omega(prec);
        narrow(w, prec);
        assertThat(w.add(w.log(prec + 40), prec + 40).contains(y)).isTrue();
        assertThat(w.overlaps(y.exp(prec).lambertW0(prec))).isTrue();
    }

    @Property(tries = 1000, seed = "18")
    void omegaOfHugeArguments(@ForAll("positive") Ball y, @ForAll @IntRange(min = 2, max = 400) int prec) {
        Ball w = y.omega(prec);
        narrow(w, prec);
        assertThat(w.add(w.log(prec + 40), prec + 40).contains(y)).isTrue();
    }

    @Property(tries = 500, seed = "19")
    void twoPrecisionsOverlap(
            @ForAll("positive") Ball x, @ForAll("real") Ball y, @ForAll @IntRange(min = 2, max = 200) int prec) {
        int more = 2 * prec + 7;
        assertThat(x.log(prec).overlaps(x.log(more))).isTrue();
        assertThat(x.sqrt(prec).overlaps(x.sqrt(more))).isTrue();
        assertThat(x.lambertW0(prec).overlaps(x.lambertW0(more))).isTrue();
        assertThat(y.exp(prec).overlaps(y.exp(more))).isTrue();
        assertThat(y.omega(prec).overlaps(y.omega(more))).isTrue();
        assertThat(x.pow(y, prec).overlaps(x.pow(y, more))).isTrue();
    }

    @Property(tries = 2000, seed = "20")
    void aWideBallContainsItsPointsImages(
            @ForAll("positive") Ball x,
            @ForAll @IntRange(min = -60, max = 3) int width,
            @ForAll @IntRange(min = -64, max = 64) int where,
            @ForAll @IntRange(min = 2, max = 100) int prec) {
        Magnitude radius = Magnitude.upOfAbs(x.mid, x.exp + width);
        Ball wide = x.widen(radius);
        Ball inside = x.add(Ball.exact(radius.mantissa(), radius.exp).multiply(Ball.exact(where / 64.0), 400), 4000);
        assertThat(wide.contains(inside)).isTrue();
        if (wide.isPositive()) {
            assertThat(wide.log(prec).overlaps(inside.log(300))).isTrue();
            assertThat(wide.lambertW0(prec).overlaps(inside.lambertW0(300))).isTrue();
            assertThat(wide.sqrt(prec).overlaps(inside.sqrt(300))).isTrue();
            assertThat(wide.pow(Ball.exact(2.5), prec).overlaps(inside.pow(Ball.exact(2.5), 300)))
                    .isTrue();
        }
        if (x.position() < 40) {
            assertThat(wide.exp(prec).overlaps(inside.exp(300))).isTrue();
            assertThat(wide.negate().exp(prec).overlaps(inside.negate().exp(300)))
                    .isTrue();
        }
        assertThat(wide.omega(prec).overlaps(inside.omega(300))).isTrue();
        if (wide.upperDouble() < 0.36 && wide.isPositive()) {
            assertThat(wide.negate().lambertWm1(prec).overlaps(inside.negate().lambertWm1(300)))
                    .isTrue();
            assertThat(wide.negate().lambertW0(prec).overlaps(inside.negate().lambertW0(300)))
                    .isTrue();
        }
    }

    @Property(tries = 300, seed = "21")
    void integerAndRealPowersAgree(@ForAll("real") Ball x, @ForAll @IntRange(min = -300, max = 300) int n) {
        Ball positive = x.abs().add(Ball.exact(BigInteger.ONE, -60), 300);
        assertThat(positive.pow(n, 100).overlaps(positive.pow(Ball.of(n, 32), 100)))
                .isTrue();
        narrow(positive.pow(n, 100), 100);
        narrow(positive.pow(Ball.of(n, 32), 100), 100);
    }
}
