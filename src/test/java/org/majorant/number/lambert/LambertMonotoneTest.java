package org.majorant.number.lambert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A small edition of {@link MonotoneSweep}, whose command visits hundreds of millions of doubles. */
class LambertMonotoneTest {

    @ParameterizedTest
    @EnumSource(LambertFunction.class)
    void neighboursAreInOrder(LambertFunction f) {
        MonotoneSweep sweep = MonotoneSweep.run(f, 100_000, 500, 500, 100, 1);
        assertThat(sweep.violations).isEmpty();
        assertThat(sweep.visited).isGreaterThan(1_000_000);
    }
}
