package org.example;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.majorant.testkit.BoundProperties;
import org.majorant.testkit.Risk;
import org.majorant.testkit.ScalingArbitraries;
import org.majorant.testkit.TwoStageLaw;

/** A bound of one's own: the largest of the three terms, times three, lies above the law; and the law has the limits it should have. */
class MyBoundTest {
    @Provide
    Arbitrary<TwoStageLaw> laws() {
        return ScalingArbitraries.laws();
    }

    @Provide
    Arbitrary<double[]> points() {
        return ScalingArbitraries.resources(3);
    }

    private static Risk mine(TwoStageLaw law) {
        return x -> 3 * Math.max(
                Math.max(
                        law.approximation() * Math.pow(x[0], -law.modelExponent()),
                        law.statistics() * Math.pow(x[1], -law.dataExponent())),
                law.gap() * Math.exp(-x[2] / law.difficulty()));
    }

    @Property
    void myBoundLiesAboveTheLaw(@ForAll("laws") TwoStageLaw law, @ForAll("points") double[] x) {
        BoundProperties.upperIsAbove(mine(law), law, x);
    }

    @Property
    void everyResourceHelps(@ForAll("laws") TwoStageLaw law, @ForAll("points") double[] x) {
        for (int resource = 0; resource < 3; resource++) {
            BoundProperties.fallsIn(law, resource, 2, x);
            BoundProperties.fallsIn(mine(law), resource, 2, x);
        }
    }
}
