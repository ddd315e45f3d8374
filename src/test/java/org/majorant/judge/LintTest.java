package org.majorant.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.read.Circles;
import org.majorant.text.Diagnostics;
import org.majorant.text.Excerpt;
import org.majorant.theorem.Theory;

/** Each remark is made where it belongs, and not where it does not. */
class LintTest {
    private static List<Lint.Remark> remarks(String text, Map<String, Integer> levels) {
        Theory theory = TheorySupport.theory(text.replace("; ", "\n"));
        Ledger ledger =
                new Examiner(List.of(theory), new Examiner.Settings(0, false)).examine(List.of(theory), e -> {});
        return Lint.of(ledger, levels);
    }

    private static List<String> kinds(String text) {
        return remarks(text, Map.of()).stream().map(Lint.Remark::kind).toList();
    }

    @Test
    void aHypothesisThatTheProofNeverNeedsIsNamed() {
        String text =
                "let a, b, c in (0, inf); theorem t; given a < b; given b < c; claim a < c; proof; claim 1 by adding given 1, given 2";
        assertThat(kinds(text)).isEmpty();
        List<Lint.Remark> found = remarks(
                text.replace(
                        "claim a < c; proof; claim 1 by adding given 1, given 2",
                        "claim a < b + c; proof; claim 1 by adding given 1"),
                Map.of());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).toString())
                .contains("unused hypothesis")
                .contains("b < c")
                .contains("test.md:6");
    }

    /** A hypothesis that no step names may still be what makes a logarithm defined. */
    @Test
    void whatMakesAPartDefinedIsNeeded() {
        assertThat(
                        kinds(
                                "let x in real; theorem t; given x > 0; claim log(x^2) = 2*log(x); proof; claim 1 by normal form"))
                .isEmpty();
    }

    @Test
    void contradictoryHypothesesAndUncheckedClaims() {
        assertThat(kinds("let a in (0, inf); theorem t; given a > 2; given a < 1; claim a = 7"))
                .contains("contradiction");
        assertThat(kinds("let a in (0, inf); theorem t; claim a^2 > a - 1")).containsExactly("unchecked claim");
        assertThat(kinds("let a in (0, inf); theorem t; claim a^2 > a - 1; check sample 50 seed 1"))
                .isEmpty();
    }

    @Test
    void symbolsThatNothingUses() {
        assertThat(kinds("let a, b in (0, inf); theorem t; claim a > 0; proof; claim 1 by positivity"))
                .containsExactly("unused symbol");
    }

    @Test
    void aLevelThatDropped() {
        String text = "let a in (0, inf); theorem t; claim a + 1 > a; check sample 50 seed 1";
        assertThat(remarks(text, Map.of("test/t", 4)))
                .extracting(Lint.Remark::kind)
                .containsExactly("level dropped");
        assertThat(remarks(text, Map.of("test/t", 1))).isEmpty();
    }

    @Test
    void aCircleOfTheoremsIsAnErrorThatPrintsIt() {
        Theory theory = TheorySupport.theory(
                "let a in (0, inf)",
                "theorem one",
                "uses two",
                "claim a > 0",
                "theorem two",
                "uses one",
                "claim a > 0");
        Diagnostics diagnostics = new Diagnostics();
        Circles.check(List.of(theory), diagnostics);
        assertThat(diagnostics.all()).hasSize(1);
        assertThat(Excerpt.of(diagnostics.all().get(0))).contains("test/one -> test/two -> test/one");
    }
}
