package org.majorant.number.ball;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Outside the domain for certain, across its boundary, and too large: three exceptions. */
class BallDomainTest {

    private static final Ball AROUND_ZERO = Ball.ZERO.widen(Magnitude.up(1, -20));
    private static final Ball MINUS_ONE = Ball.ONE.negate();
    private static final Ball AROUND_BRANCH = MINUS_ONE.exp(60).negate();

    @Test
    void certainlyOutside() {
        assertThatThrownBy(() -> MINUS_ONE.log(50)).isInstanceOf(BallDomainException.class);
        assertThatThrownBy(() -> Ball.ZERO.log(50)).isInstanceOf(BallDomainException.class);
        assertThatThrownBy(() -> MINUS_ONE.sqrt(50)).isInstanceOf(BallDomainException.class);
        assertThatThrownBy(() -> Ball.ONE.divide(Ball.ZERO, 50)).isInstanceOf(BallDomainException.class);
        assertThatThrownBy(() -> Ball.ZERO.pow(-1, 50)).isInstanceOf(BallDomainException.class);
        assertThatThrownBy(() -> MINUS_ONE.pow(Ball.exact(0.5), 50)).isInstanceOf(BallDomainException.class);
        assertThatThrownBy(() -> MINUS_ONE.lambertW0(50)).isInstanceOf(BallDomainException.class);
        assertThatThrownBy(() -> MINUS_ONE.lambertWm1(50)).isInstanceOf(BallDomainException.class);
        assertThatThrownBy(() -> Ball.ONE.lambertWm1(50)).isInstanceOf(BallDomainException.class);
        assertThatThrownBy(() -> Ball.ZERO.lambertWm1(50)).isInstanceOf(BallDomainException.class);
        assertThatThrownBy(() -> Ball.of(BigInteger.ONE, BigInteger.ZERO, 50)).isInstanceOf(BallDomainException.class);
    }

    @Test
    void acrossTheBoundary() {
        assertThatThrownBy(() -> AROUND_ZERO.log(50)).isInstanceOf(BallPrecisionException.class);
        assertThatThrownBy(() -> AROUND_ZERO.sqrt(50)).isInstanceOf(BallPrecisionException.class);
        assertThatThrownBy(() -> Ball.ONE.divide(AROUND_ZERO, 50)).isInstanceOf(BallPrecisionException.class);
        assertThatThrownBy(() -> AROUND_ZERO.pow(-2, 50)).isInstanceOf(BallPrecisionException.class);
        assertThatThrownBy(() -> AROUND_ZERO.pow(Ball.ONE, 50)).isInstanceOf(BallPrecisionException.class);
        assertThatThrownBy(() -> AROUND_ZERO.lambertWm1(50)).isInstanceOf(BallPrecisionException.class);
        assertThatThrownBy(() -> AROUND_BRANCH.lambertW0(50)).isInstanceOf(BallPrecisionException.class);
        assertThatThrownBy(() -> AROUND_BRANCH.lambertWm1(50)).isInstanceOf(BallPrecisionException.class);
        assertThatThrownBy(AROUND_ZERO::signum).isInstanceOf(BallPrecisionException.class);
    }

    @Test
    void theDoublesNextToTheBranchPoint() {
        double below = -0.36787944117144233;
        assertThatThrownBy(() -> Ball.exact(below).lambertW0(50)).isInstanceOf(BallDomainException.class);
        Ball w = Ball.exact(Math.nextUp(below)).lambertW0(80);
        assertThat(w.lowerDouble()).isBetween(-1.0, -0.9999999);
    }

    @Test
    void zeroIsInsideForTheOthers() {
        assertThat(Ball.ZERO.sqrt(50).isExactZero()).isTrue();
        assertThat(Ball.ZERO.lambertW0(50).isExactZero()).isTrue();
        assertThat(AROUND_ZERO.lambertW0(50).containsZero()).isTrue();
        assertThat(Ball.ZERO.pow(0, 50).contains(Ball.ONE)).isTrue();
        // from zero to two, exactly
        assertThat(Ball.ONE.widen(Magnitude.ONE).sqrt(50).containsZero()).isTrue();
    }

    @Test
    void hugeExponentsAreRefusedOrEnclosed() {
        Ball huge = Ball.of(10, 32).pow(30, 120);
        assertThatThrownBy(() -> huge.exp(100)).isInstanceOf(BallOverflowException.class);
        Ball tiny = huge.negate().exp(100);
        assertThat(tiny.containsZero()).isTrue();
        assertThat(tiny.upperDouble()).isEqualTo(Double.MIN_VALUE);
        assertThatThrownBy(() -> Ball.of(10, 32).pow(Long.MAX_VALUE, 100)).isInstanceOf(BallOverflowException.class);
        assertThat(Ball.of(10, 32).pow(-Long.MAX_VALUE, 100).containsZero()).isTrue();
        assertThat(Ball.ONE.pow(Long.MIN_VALUE, 100).contains(Ball.ONE)).isTrue();
        // the range at which e^x is still a ball of its own
        Ball edge = Ball.exact(BigInteger.ONE, 57);
        assertThat(edge.exp(60).log(60).contains(edge)).isTrue();
        assertThat(edge.negate().exp(60).log(60).contains(edge.negate())).isTrue();
    }

    @Test
    void exceptionsAreCheap() {
        assertThatThrownBy(() -> MINUS_ONE.log(50))
                .satisfies(e -> assertThat(e.getStackTrace()).isEmpty());
    }

    @Test
    void precisionOutsideItsRangeIsRefused() {
        assertThatThrownBy(() -> Ball.ONE.add(Ball.ONE, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ball.exact(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ball.exact(Double.NEGATIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }
}
