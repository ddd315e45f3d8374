package org.majorant.number.lambert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The screen agrees with balls, for right results and for wrong ones; so do the verdicts. */
class ScreenTest {

    @ParameterizedTest
    @EnumSource(Stratum.class)
    void agreesWithBalls(Stratum stratum) {
        for (double x : stratum.points(200, 23)) {
            double w = stratum.function.at(x);
            if (Math.abs(w) < 0x1p-960 || Math.abs(w) > 0x1p1000) {
                continue;
            }
            for (double v : new double[] {w, Math.nextUp(w), Math.nextDown(w)}) {
                if (Math.ulp(v) == Math.ulp(w)) {
                    assertThat(Math.abs(Math.abs(Screen.error(stratum.function, x, v))
                                    - Screen.errorByBalls(stratum.function, x, v)))
                            .as("%s at %s", stratum, x)
                            .isLessThan(Screen.ERROR);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Stratum.class)
    void anUlpOffIsWrong(Stratum stratum) {
        int wrong = 0;
        for (double x : stratum.points(100, 29)) {
            double w = stratum.function.at(x);
            for (double v : new double[] {Math.nextUp(w), Math.nextDown(w)}) {
                // an ulp up and an ulp down cannot both be within 0.51 ulp, nor can either be nearest
                Screen.Verdict verdict = Screen.judge(stratum.function, x, v);
                assertThat(verdict).isNotEqualTo(Screen.Verdict.CORRECTLY_ROUNDED);
                wrong += verdict == Screen.Verdict.WRONG ? 1 : 0;
            }
        }
        assertThat(wrong).isGreaterThanOrEqualTo(190);
    }
}
