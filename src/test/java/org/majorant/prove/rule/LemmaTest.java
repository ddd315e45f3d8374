package org.majorant.prove.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorant.TheorySupport;
import org.majorant.judge.Entry;

/** A proved theorem applied: what a theory file of its own cannot show. */
class LemmaTest {
    @Test
    void aTheoremThatIsNotThereIsRefused() {
        assertThat(isComplete("let A in (0, inf)\ntheorem main\nclaim A > 0\nproof\nclaim 1 by theorem nothing"))
                .isFalse();
    }

    @Test
    void itIsNamedInTheLedger() {
        List<Entry> ledger = TheorySupport.examine(TheorySupport.theory(
                "let A, B in (0, inf)\ntheorem positive\nclaim log(1 + A) > 0\nproof\nclaim 1 by positivity\n"
                        + "theorem main\nclaim log(1 + B) > 0\nproof\nclaim 1 by theorem positive with A := B"));
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
