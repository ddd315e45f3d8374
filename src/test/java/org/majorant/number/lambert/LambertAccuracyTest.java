package org.majorant.number.lambert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** At most 0.51 ulp and 99.9 % correctly rounded: on reference values from Arb and mpmath, and at random points. */
class LambertAccuracyTest {

    private static final double LARGEST = 0.51;
    private static final double CORRECT = 0.999;
    /** What the javadoc of {@link LambertW} promises of pairs. */
    private static final double PAIR = 0x1p-62;

    static Iterable<String> names() {
        return ReferenceStratum.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void reference(String name) {
        ReferenceStratum stratum = ReferenceStratum.read(name);
        assertThat(stratum.size()).isEqualTo(1000);
        ReferenceStratum.Accuracy accuracy = stratum.accuracy();
        assertThat(accuracy.largest()).isLessThanOrEqualTo(LARGEST);
        assertThat(accuracy.correct()).isGreaterThanOrEqualTo(CORRECT);
        if (!name.equals("om_neg")) {
            // there some results are subnormal, and have no second part
            assertThat(accuracy.largestPair()).isLessThanOrEqualTo(PAIR);
        }
    }

    @ParameterizedTest
    @EnumSource(Stratum.class)
    void randomPoints(Stratum stratum) {
        int n = 4000;
        int correct = 0;
        for (double x : stratum.points(n, 17)) {
            double w = stratum.function.at(x);
            Screen.Verdict verdict = Screen.judge(stratum.function, x, w);
            assertThat(verdict).as("%s(%s) = %s", stratum.function.label, x, w).isNotEqualTo(Screen.Verdict.WRONG);
            if (verdict == Screen.Verdict.CORRECTLY_ROUNDED) {
                correct++;
            }
        }
        assertThat(correct).isGreaterThanOrEqualTo((int) (CORRECT * n));
    }
}
