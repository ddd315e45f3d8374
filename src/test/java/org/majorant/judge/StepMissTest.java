package org.majorant.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.TheorySupport;
import org.majorant.verdict.Witness;

class StepMissTest {
    private static Optional<StepMiss> miss(String... lines) {
        return TheorySupport.examine(TheorySupport.theory(lines))
                .get(0)
                .missed()
                .get();
    }

    private static StepMiss ofStep(String step) {
        return miss(
                        "theorem t",
                        "let x, y in real",
                        "let a, b in (0, inf)",
                        "given a = b^2",
                        "given x <= y",
                        "claim " + step.replaceFirst(" by .*", ""),
                        "proof",
                        "claim 1 by " + step.replaceFirst(".* by ", ""))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "exp(a) > a by positivity | exp(a) | a | sign | exp(a) - a | -",
                "b = a^(1/3) by solving given 1 | b | a^(1/3) | holds | a = b^2 | -",
                "x^3 <= y^3 by multiplying given 2 and given 2 and given 2 | x^3 | y^3 | value | x^3 | -",
                "exp(x) >= x + 1/2 by tangent with exp := x, at := 0 | exp(x) | x + 1/2 | - | - | exp(x) >= exp(0)*(1 + x - 0)",
                "2*a + a*b/b > 3*b by positivity | 3*a | 3*b | sign | (2*a + a*b/b) - 3*b | -",
            })
    void whatTheRuleMissed(String step, String left, String right, String asks, String of, String follows) {
        StepMiss m = ofStep(step);
        assertThat(m.normal()).contains(new StepMiss.Sides(left, right));
        assertThat(m.condition()).isEqualTo(Optional.ofNullable(asks).map(a -> new StepMiss.Condition(a, of)));
        assertThat(m.follows()).isEqualTo(Optional.ofNullable(follows));
    }

    @Test
    void thePointMeetsTheHypotheses() {
        StepMiss.Nearest wrong =
                ofStep("b = a^(1/3) by solving given 1").nearest().orElseThrow();
        assertThat(wrong.fails()).isTrue();
        assertThat(wrong.at().claim()).isEqualTo("b = a^(1/3)");
        StepMiss.Nearest right = ofStep("exp(x) >= x + 1/2 by tangent with exp := x, at := 0")
                .nearest()
                .orElseThrow();
        assertThat(right.fails()).isFalse();
        Witness.Point p = right.at();
        assertThat(Double.parseDouble(p.left())).isGreaterThan(Double.parseDouble(p.right()));
        assertThat(ofStep("x - y <= 0 by normal form").nearest().orElseThrow().fails())
                .isFalse();
    }

    @Test
    void whatIsKnownAtTheStepCountsAndAbbreviationsStay() {
        StepMiss m = miss(
                        "theorem t",
                        "let u, v in real",
                        "let s = v^2 + 1",
                        "given u >= 0",
                        "claim sqrt(u^2)*s > 2*u*s when u > 2",
                        "proof",
                        "u + 1 > 1 when u > 2 by positivity",
                        "claim 1 by positivity")
                .orElseThrow();
        assertThat(m.condition()).contains(new StepMiss.Condition("sign", "sqrt(u^2)*s - 2*u*s"));
        assertThat(m.normal()).isPresent();
        assertThat(m.normal().orElseThrow().left()).doesNotContain("sqrt");
        StepMiss.Nearest n = m.nearest().orElseThrow();
        assertThat(n.fails()).isTrue();
        assertThat(n.at().free().get(0)).satisfies(v -> assertThat(v.symbol()).isEqualTo("u"));
    }

    @Test
    void nothingWhereNoStepIsRefused() {
        assertThat(miss("theorem t", "let a in (0, inf)", "claim a > 0", "proof", "claim 1 by positivity"))
                .isEmpty();
        assertThat(miss("theorem t", "let a in (0, inf)", "claim a > 1")).isEmpty();
    }

    @Test
    void functionsHaveNoPoints() {
        StepMiss m = miss("theorem t", "let f(t) in real", "claim f(0) > 0", "proof", "claim 1 by positivity")
                .orElseThrow();
        assertThat(m.nearest()).isEmpty();
        assertThat(m.condition().orElseThrow().asks()).isEqualTo("sign");
    }
}
