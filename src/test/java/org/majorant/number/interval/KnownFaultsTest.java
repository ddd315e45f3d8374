package org.majorant.number.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Faults seen in other interval packages and in computer algebra, each by its name. */
class KnownFaultsTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    @Test
    void logarithmOverItsPole() {
        assertThat(Interval.of(-1, 1).log()).isEqualTo(Interval.of(-INF, 0));
        assertThat(Decorated.of(Interval.of(0, 1)).log().decoration()).isEqualTo(Decoration.TRV);
        assertThat(Interval.of(-1, 0).log().isEmpty()).isTrue();
        assertThat(Interval.of(-2, -1).log1p().isEmpty()).isTrue();
    }

    @Test
    void reciprocalOverItsPole() {
        assertThat(Interval.of(-1, 2).recip()).isEqualTo(Interval.ENTIRE);
        assertThat(Interval.of(0, 2).recip()).isEqualTo(Interval.of(0.5, INF));
        assertThat(Interval.of(-2, 0).recip()).isEqualTo(Interval.of(-INF, -0.5));
        assertThat(Interval.ZERO.recip().isEmpty()).isTrue();
        assertThat(Interval.of(-1, 2).pown(-2)).isEqualTo(Interval.of(0.25, INF));
    }

    @Test
    void zeroTimesInfinityIsZeroAndNotNaN() {
        assertThat(Interval.ZERO.mul(Interval.ENTIRE)).isEqualTo(Interval.ZERO);
        assertThat(Interval.of(0, 1).mul(Interval.of(1, INF))).isEqualTo(Interval.of(0, INF));
        assertThat(Interval.of(-1, 0).mul(Interval.of(-INF, INF))).isEqualTo(Interval.ENTIRE);
        assertThat(Interval.ZERO.fma(Interval.ENTIRE, Interval.ONE)).isEqualTo(Interval.ONE);
        assertThat(Interval.ENTIRE.fma(Interval.ENTIRE, Interval.ENTIRE)).isEqualTo(Interval.ENTIRE);
    }

    @Test
    void rootOfAnIntervalThatReachesBelowZero() {
        assertThat(Interval.of(-4, 9).sqrt()).isEqualTo(Interval.of(0, 3));
        assertThat(Decorated.of(Interval.of(-4, 9)).sqrt().decoration()).isEqualTo(Decoration.TRV);
        assertThat(Interval.of(-4, -1).sqrt().isEmpty()).isTrue();
    }

    /** {@code 1 <= x^(1/7)} at x = 1: the bound is exactly tight, with an exponent that is no double. */
    @Test
    void exactlyTightBound() {
        Interval seventh = Interval.ONE.div(Interval.of(7));
        assertThat(seventh.isSingleton()).isFalse();
        assertThat(Interval.ONE.pow(seventh)).isEqualTo(Interval.ONE);
        assertThat(Interval.of(1, 2).pow(seventh).inf()).isEqualTo(1);
    }

    /** Bounds that hold for every argument hold for the intervals too: {@code e^x >= 1} for x >= 0, {@code |tanh| <= 1}. */
    @Test
    void boundsThatNoPrecisionShows() {
        double tiny = 1e-300;
        for (Interval above : new Interval[] {
            Interval.of(tiny).exp(),
            Interval.of(tiny).exp2(),
            Interval.of(tiny).exp10(),
            Interval.of(tiny).cosh()
        }) {
            assertThat(above).isEqualTo(Interval.of(1, Math.nextUp(1.0)));
        }
        for (Interval below : new Interval[] {
            Interval.of(-tiny).exp(),
            Interval.of(-tiny).exp2(),
            Interval.of(-tiny).exp10(),
            Interval.of(35).tanh()
        }) {
            assertThat(below).isEqualTo(Interval.of(Math.nextDown(1.0), 1));
        }
        assertThat(Interval.of(-100).expm1()).isEqualTo(Interval.of(-1, Math.nextUp(-1.0)));
        assertThat(Interval.of(-39).expm1().inf()).isGreaterThanOrEqualTo(-1);
    }

    @Test
    void expOfMinusFiftyIsNotZero() {
        assertThat(Interval.of(-50).exp().contains(0)).isFalse();
        assertThat(Interval.of(-744).exp().inf()).isPositive();
        assertThat(Interval.of(-745).exp()).isEqualTo(Interval.of(0, Double.MIN_VALUE));
        assertThat(Interval.of(-746).exp()).isEqualTo(Interval.of(0, Double.MIN_VALUE));
    }

    /** Decimal text out and in again never loses a member, at ends that are no short decimals. */
    @Test
    void textOutIsRoundedOutward() {
        Interval x = Interval.of(Math.nextUp(0.1), Math.nextDown(0.3));
        assertThat(x.subset(Interval.parse(x.toString()))).isTrue();
        assertThat(Interval.parse(x.toHexString())).isEqualTo(x);
        assertThat(Interval.parse("[0.1, 0.1]").isSingleton()).isFalse();
        assertThat(Interval.parse("[1/3]")).isEqualTo(Interval.ONE.div(Interval.of(3)));
        Interval third = Interval.of(Double.MIN_VALUE, Double.MAX_VALUE);
        assertThat(third.subset(Interval.parse(third.toString()))).isTrue();
    }

    /** The decimals themselves lie outside the interval, whoever reads them. */
    @Test
    void endsAsDecimalsAreNotRoundedToNearest() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 1000; i++) {
            double a = Math.scalb(random.nextDouble() - 0.5, random.nextInt(-1000, 1000));
            String[] ends =
                    Interval.of(a).toString().replaceAll("[\\[\\] ]", "").split(",");
            assertThat(new BigDecimal(ends[0])).isLessThanOrEqualTo(new BigDecimal(a));
            assertThat(new BigDecimal(ends[1])).isGreaterThanOrEqualTo(new BigDecimal(a));
        }
    }

    @Test
    void textThatIsNoInterval() {
        for (String text :
                new String[] {"", "1", "[2, 1]", "[1, 2", "[nan]", "[1/0]", "[inf]", "[1,2]_com", "[0x1p99999]"}) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Interval.parse(text));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(INF, INF));
        assertThat(Interval.parse("[1e999999999, 1e999999999]").sup()).isEqualTo(INF);
        assertThat(Interval.parse("[1e-999999999]")).isEqualTo(Interval.of(0, Double.MIN_VALUE));
    }

    @Test
    void signedZeros() {
        assertThat(Interval.of(-0.0, 0.0)).isEqualTo(Interval.of(0.0, -0.0)).hasSameHashCodeAs(Interval.of(0.0, -0.0));
        assertThat(1 / Interval.of(0.0, 1).inf()).isEqualTo(-INF);
        assertThat(1 / Interval.of(-1, -0.0).sup()).isEqualTo(INF);
        assertThat(Interval.of(1).div(Interval.of(-0.0, 2))).isEqualTo(Interval.of(0.5, INF));
    }

    @Test
    void subnormalsAndUnderflow() {
        Interval tiny = Interval.of(Double.MIN_VALUE);
        assertThat(tiny.mul(tiny)).isEqualTo(Interval.of(0, Double.MIN_VALUE));
        assertThat(tiny.neg().mul(tiny)).isEqualTo(Interval.of(-Double.MIN_VALUE, 0));
        assertThat(tiny.div(Interval.of(2))).isEqualTo(Interval.of(0, Double.MIN_VALUE));
        assertThat(tiny.log().exp().contains(Double.MIN_VALUE)).isTrue();
        assertThat(tiny.expm1()).isEqualTo(Interval.of(Double.MIN_VALUE, 2 * Double.MIN_VALUE));
        assertThat(tiny.sinh().contains(Double.MIN_VALUE)).isTrue();
        assertThat(tiny.tanh()).isEqualTo(Interval.of(0, Double.MIN_VALUE));
        assertThat(tiny.neg().log1p()).isEqualTo(Interval.of(-2 * Double.MIN_VALUE, -Double.MIN_VALUE));
    }

    @Test
    void overflow() {
        Interval most = Interval.of(Double.MAX_VALUE);
        assertThat(most.add(most)).isEqualTo(Interval.of(Double.MAX_VALUE, INF));
        assertThat(most.neg().mul(most)).isEqualTo(Interval.of(-INF, -Double.MAX_VALUE));
        assertThat(most.exp()).isEqualTo(Interval.of(Double.MAX_VALUE, INF));
        assertThat(Interval.of(709.782712893384).exp().isCommon()).isTrue();
        assertThat(Interval.of(709.7827128933841).exp()).isEqualTo(Interval.of(Double.MAX_VALUE, INF));
        assertThat(Decorated.of(most).add(Decorated.of(most)).decoration()).isEqualTo(Decoration.DAC);
    }

    @Test
    void emptyAndEntireGoThroughEveryFunction() {
        Interval e = Interval.EMPTY;
        Interval all = Interval.ENTIRE;
        for (Interval x : new Interval[] {
            e.neg(),
            e.add(all),
            all.sub(e),
            e.mul(all),
            all.mul(e),
            e.div(all),
            all.div(e),
            e.recip(),
            e.sqr(),
            e.sqrt(),
            e.fma(all, all),
            all.fma(e, all),
            all.fma(all, e),
            e.abs(),
            e.min(all),
            all.max(e),
            e.sign(),
            e.pown(3),
            e.pown(0),
            e.pow(all),
            all.pow(e),
            e.exp(),
            e.exp2(),
            e.exp10(),
            e.expm1(),
            e.log(),
            e.log2(),
            e.log10(),
            e.log1p(),
            e.sinh(),
            e.cosh(),
            e.tanh(),
            e.intersection(all),
            Interval.ZERO.mul(e),
            e.mul(Interval.ZERO),
            Interval.of(-1, 1).mul(e)
        }) {
            assertThat(x).isEqualTo(e);
        }
        assertThat(all.exp()).isEqualTo(Interval.of(0, INF));
        assertThat(all.log()).isEqualTo(all);
        assertThat(all.tanh()).isEqualTo(Interval.of(-1, 1));
        assertThat(all.expm1()).isEqualTo(Interval.of(-1, INF));
        assertThat(all.log1p()).isEqualTo(all);
        assertThat(all.pow(all)).isEqualTo(Interval.of(0, INF));
        assertThat(e.toString()).isEqualTo("[empty]");
    }
}
