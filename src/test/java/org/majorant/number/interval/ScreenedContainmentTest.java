package org.majorant.number.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A short run of {@link ScreenedContainment}, and that its screen is as exact as it says. */
class ScreenedContainmentTest {
    @Test
    void noMemberIsMissed() {
        List<ScreenedContainment.Outcome> all = ScreenedContainment.all(4000, 100, Long.getLong("majorant.seed", 7));
        assertThat(all).allSatisfy(o -> {
            assertThat(o.misses()).as(o.name() + o.firstMiss()).isZero();
            assertThat(o.byBalls()).as(o.name()).isLessThan(o.draws() / 2);
        });
    }

    @Test
    void theScreenIsAsExactAsStated() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 300; i++) {
            double x = random.nextBoolean()
                    ? random.nextDouble(-600, 600)
                    : Math.scalb(random.nextDouble(-1, 1), -random.nextInt(60));
            BigDecimal exact = new BigDecimal(x);
            BigDecimal size = exact.abs();
            Twofold t = Twofold.of(x);
            assertThat(error(t.exp(), Reference.exp(exact))).isLessThan(Twofold.ERROR / 16);
            assertThat(error(t.expm1(), Reference.expm1(exact))).isLessThan(Twofold.ERROR / 16);
            assertThat(error(Twofold.of(Math.abs(x)).log(), Reference.log(size)))
                    .isLessThan(Twofold.ERROR / 16);
            assertThat(error(Twofold.of(Math.abs(x)).log1p(), Reference.log1p(size)))
                    .isLessThan(Twofold.ERROR / 16);
        }
    }

    private static double error(Twofold got, BigDecimal exact) {
        return Reference.relativeError(new BigDecimal(got.hi()).add(new BigDecimal(got.lo())), exact);
    }
}
