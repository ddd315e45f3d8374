package org.majorant.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.TheorySupport;
import org.majorant.text.Diagnostics;
import org.majorant.text.Excerpt;
import org.majorant.theorem.Step;
import org.majorant.theorem.Theorem;

/** What of a written proof is asked before and after its rules: how they are called, and that its steps reach its claims. */
class WrittenStepsTest {
    private static final String LETS = "let A, B in (0, inf)\nlet x in real\ntheorem t\n";

    private static Theorem theorem(String lines) {
        return TheorySupport.theory(LETS + lines.replace("; ", "\n")).theorems().get(0);
    }

    private static String failure(Theorem t) {
        return ProofChecker.steps(t, n -> Optional.empty())
                .failure()
                .map(Object::toString)
                .orElse("");
    }

    @Test
    void aStepThatIsRefusedStopsTheProof() {
        assertThat(failure(theorem("claim A = A^2/A; proof; A = B by normal form; claim 1 by normal form")))
                .startsWith("step 1");
    }

    @Test
    void aClaimThatNoStepStatesIsNotEstablished() {
        assertThat(failure(theorem("claim A < 2*A; claim A > 2*A; proof; claim 1 by positivity")))
                .isEqualTo("claim 2: no step states A > 2*A");
    }

    @Test
    void aChainIsEstablishedByStepsForItsParts() {
        assertThat(failure(theorem("claim 0 < A < 2*A; proof; 0 < A by positivity; A < 2*A by positivity")))
                .isEmpty();
    }

    @Test
    void aPieceIsNeitherHypothesisNorClaim() {
        Diagnostics d = new Diagnostics();
        TheorySupport.read("theory t\n" + LETS + "claim piece x < 0: increasing\nproof\nclaim 1 by pieces", d);
        assertThat(d.hasErrors()).isTrue();
    }

    /** The reader says so where it is written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claim 1 by unimodality from given 1|'by unimodality' is applied to 2 facts, not to one fact",
                "claim 1 by rearranging|'by rearranging' is applied to at least one fact, not to nothing",
                "claim 1 by positivity from given 1|'by positivity' is applied to nothing, not to one fact",
                "claim 1 by tangent with exp := x, to := 0|'by tangent' does not know the name 'to'"
            })
    void howARuleIsCalledIsToldByTheReader(String step, String message) {
        Diagnostics d = new Diagnostics();
        TheorySupport.read("theory t\n" + LETS + "given A < B\nclaim A < 2*B\nproof\n" + step, d);
        assertThat(d.all().stream().map(Excerpt::of)).anyMatch(m -> m.contains(message));
    }

    /** The door does not rely on the reader. */
    @Test
    void theDoorAsksItAgain() {
        Theorem t = theorem("given A < B; claim A^2 < B^2; proof; claim 1 by rearranging given 1");
        Step s = t.steps().get(0);
        Step without = new Step(s.statement(), s.rule(), List.of(), s.values(), s.citations(), s.ruleSpan());
        Theorem changed = new Theorem(
                t.id(),
                t.title(),
                t.mark(),
                t.citations(),
                t.uses(),
                t.functions(),
                t.definitions(),
                t.givens(),
                t.instances(),
                t.claims(),
                List.of(without),
                t.checks(),
                t.expectation(),
                t.span());
        assertThat(failure(t)).isEmpty();
        assertThat(failure(changed)).contains("'by rearranging' is applied to at least one fact, not to nothing");
    }
}
