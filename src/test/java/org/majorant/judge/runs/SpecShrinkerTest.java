package org.majorant.judge.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.majorant.simulate.spec.Key;
import org.majorant.simulate.spec.Spec;

/** From a specification that violates to the smallest that still does. */
class SpecShrinkerTest {
    private static final Spec START =
            Spec.of(Map.of(Key.WIDTH, "24", Key.LAYERS, "3", Key.NORM, "yes", Key.STEPS, "300", Key.DATA, "16"));

    @Test
    void whatDoesNotMatterGoes() {
        Spec s = new SpecShrinker(c -> Optional.of(c.whole(Key.WIDTH) >= 10 && c.whole(Key.DATA) >= 4), Set.of())
                .shrink(START);
        assertThat(s.whole(Key.LAYERS)).isEqualTo(1);
        assertThat(s.whole(Key.STEPS)).isEqualTo(1);
        assertThat(s.word(Key.NORM)).isEqualTo("no");
        assertThat(s.whole(Key.WIDTH)).isBetween(10, 12);
        assertThat(s.whole(Key.DATA)).isGreaterThanOrEqualTo(4);
    }

    @Test
    void fixedKeysStay() {
        Spec s = new SpecShrinker(c -> Optional.of(true), Set.of(Key.LAYERS, Key.NORM)).shrink(START);
        assertThat(s.whole(Key.LAYERS)).isEqualTo(3);
        assertThat(s.yes(Key.NORM)).isTrue();
        assertThat(s.whole(Key.WIDTH)).isLessThan(24);
    }

    @Test
    void itStopsWhereNoRunIsAtHand() {
        AtomicInteger asked = new AtomicInteger();
        Spec s = new SpecShrinker(c -> asked.incrementAndGet() > 1 ? Optional.empty() : Optional.of(true), Set.of())
                .shrink(START);
        assertThat(asked).hasValue(2);
        assertThat(s.hash()).isNotEqualTo(START.hash());
    }
}
