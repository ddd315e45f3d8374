package org.majorant.prove.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.TheorySupport;
import org.majorant.judge.Entry;

/** A proved theorem applied to values: in its domain, with its hypotheses, under its conditions, and not otherwise. */
class LemmaTest {
    private static final String LEMMAS = "let A, B, C in (0, inf)\nlet x, y in real\nlet u in (0, 1)\n"
            + "theorem root\ngiven x*exp(x) = y\ngiven x > -1\nclaim x = W0(y)\nproof\n"
            + "claim 1 by Lambert inversion of given 1\n"
            + "theorem positive\nclaim log(1 + A) > 0\nproof\nclaim 1 by positivity\n"
            + "theorem small\nclaim u^2 < u\nproof\nclaim 1 by positivity\n"
            + "theorem conditional\nclaim log(A) > 0 when A > 1\nproof\nclaim 1 by positivity\n"
            + "theorem unproved\nclaim A > B\nexpect undecided\n";

    /** Whether the rules accept the proof; the verdict would also weigh what sampling finds. */
    private static boolean isProved(String theorem) {
        List<Entry> ledger =
                TheorySupport.examine(TheorySupport.theory(LEMMAS + "theorem main\n" + theorem.replace("; ", "\n")));
        return ledger.get(ledger.size() - 1).derivation().orElseThrow().isComplete();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "given 2*A*exp(2*A) = B; claim 2*A = W0(B); proof; claim 1 by theorem root with x := 2*A, y := B",
                "claim log(1 + B*C) > 0; proof; claim 1 by theorem positive with A := B*C",
                "claim (u/2)^2 < u/2; proof; claim 1 by theorem small with u := u/2",
                "given B > 2; claim log(B) > 0; proof; claim 1 by theorem conditional with A := B"
            })
    void anInstanceIsAccepted(String theorem) {
        assertThat(isProved(theorem)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the hypothesis x > -1 is not known
                "given 2*x*exp(2*x) = y; claim 2*x = W0(y); proof; claim 1 by theorem root with x := 2*x, y := y",
                // the hypothesis is another equation
                "given A*exp(2*A) = B; claim 2*A = W0(B); proof; claim 1 by theorem root with x := 2*A, y := B",
                // the value lies outside the domain
                "given x > -1; claim log(1 + x) > 0; proof; claim 1 by theorem positive with A := x",
                "claim (2*u)^2 < 2*u; proof; claim 1 by theorem small with u := 2*u",
                // the condition of the claim is not known
                "claim log(B) > 0; proof; claim 1 by theorem conditional with A := B",
                // not what the theorem says
                "claim log(1 + B*C) > 1; proof; claim 1 by theorem positive with A := B*C",
                // not proved itself
                "claim A > C; proof; claim 1 by theorem unproved with B := C",
                // there is no such theorem
                "claim A > 0; proof; claim 1 by theorem nothing"
            })
    void whatTheTheoremDoesNotSayIsRefused(String theorem) {
        assertThat(isProved(theorem)).isFalse();
    }

    @Test
    void itIsNamedInTheLedger() {
        List<Entry> ledger = TheorySupport.examine(TheorySupport.theory(
                LEMMAS + "theorem main\nclaim log(1 + B) > 0\nproof\nclaim 1 by theorem positive with A := B"));
        assertThat(ledger.get(ledger.size() - 1).restsOn()).contains("test/positive");
    }

    /** A name may stand for symbols of several domains: what holds of the one is not said of the other, inside an infimum too. */
    @Test
    void anInfimumOverAnotherDomainIsAnotherOne() {
        String lemma =
                "let M in (0, inf)\ntheorem lemma\nlet y in (1, inf)\nclaim inf{y*M : M > 1, over M} >= 1\nproof\n"
                        + "y > 1 by positivity\ny*M >= 1 when M > 1 by multiplying condition 1, step 1\nclaim 1 by infimum from step 2\ntheorem main\n";
        String use = "claim inf{y*M : M > 1, over M} >= 1\nproof\ny*M >= 0 by positivity\n"
                + "inf{y*M : M > 1, over M} >= 0 by infimum from step 1\n"
                + "inf{y*M : M > 1, over M} <= 2*y by infimum with M := 2\nclaim 1 by theorem lemma";
        assertThat(isComplete(lemma + "let y in (1, inf)\n" + use)).isTrue();
        assertThat(isComplete(lemma + "let y in (0, inf)\n" + use)).isFalse();
    }

    /** Else the logarithm would be taken to exist everywhere. */
    @Test
    void aValueThatMayBeUndefinedIsRefused() {
        String lemma = "theorem lemma\nlet y in real\nclaim exp(y) > 0\nproof\nclaim 1 by positivity\ntheorem main\n";
        String use = "claim exp(log(x)) > 0\nproof\nclaim 1 by theorem lemma with y := log(x)";
        assertThat(isComplete(lemma + "let x in (0, inf)\n" + use)).isTrue();
        assertThat(isComplete(lemma + "let x in real\n" + use)).isFalse();
    }

    private static boolean isComplete(String text) {
        List<Entry> ledger = TheorySupport.examine(TheorySupport.theory(text));
        return ledger.get(ledger.size() - 1).derivation().orElseThrow().isComplete();
    }
}
