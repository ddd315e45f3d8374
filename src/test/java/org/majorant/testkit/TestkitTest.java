package org.majorant.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The generators stay in their ranges, and every property can fail. */
class TestkitTest {
    private static final Risk POWER = x -> 1 / x[0];
    private static final double[] ONE = {1.0};

    @Provide
    Arbitrary<TwoStageLaw> laws() {
        return ScalingArbitraries.laws();
    }

    @Provide
    Arbitrary<double[]> points() {
        return ScalingArbitraries.resources(3);
    }

    @Provide
    Arbitrary<double[][]> boxes() {
        return ScalingArbitraries.boxes(2);
    }

    @Property(tries = 300, seed = "5")
    void lawsAreBoundedByTheirTerms(@ForAll("laws") TwoStageLaw law, @ForAll("points") double[] x) {
        Risk model = y -> law.approximation() * StrictMath.pow(y[0], -law.modelExponent());
        BoundProperties.upperIsAbove(law, model, x);
        for (int i = 0; i < 3; i++) {
            BoundProperties.fallsIn(law, i, 3, x);
        }
        assertThat(law.cost(x[0], x[1], x[2])).isPositive();
    }

    @Property(tries = 300, seed = "6")
    void boxesHaveAnInside(@ForAll("boxes") double[][] box) {
        assertThat(box[0][0]).isLessThanOrEqualTo(box[0][1]);
        assertThat(box[1][0]).isBetween(1e-2, 1e12);
    }

    @Test
    void everyPropertyCanFail() {
        assertThatThrownBy(() -> BoundProperties.upperIsAbove(x -> 0.5 / x[0], POWER, ONE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[1.0]");
        assertThatThrownBy(() -> BoundProperties.fallsIn(x -> x[0], 0, 2, ONE)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> BoundProperties.tendsTo(POWER, 0, x -> 1, ONE)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> BoundProperties.isHomogeneous(POWER, -2, 3, ONE))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> BoundProperties.same(POWER, x -> 2 / x[0], ONE))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> ScalingArbitraries.positive(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyPropertyCanHold() {
        BoundProperties.upperIsAbove(x -> 2 / x[0], POWER, ONE);
        BoundProperties.fallsIn(POWER, 0, 2, ONE);
        BoundProperties.tendsTo(x -> 1 + 1 / x[0], 0, x -> 1, ONE);
        BoundProperties.isHomogeneous(POWER, -1, 3, ONE);
        BoundProperties.same(POWER, x -> StrictMath.pow(x[0], -1), ONE);
    }
}
