package org.majorant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.judge.Lint;
import org.majorant.report.LawsPage;
import org.majorant.report.LedgerJson;
import org.majorant.report.LedgerText;
import org.majorant.theorem.Theory;

/** Every theorem of {@code proofs/} is as its file expects, and the ledger is the committed one. */
@Tag("slow")
class ProofsTest {
    @TestFactory
    Stream<DynamicTest> everyTheoremIsAsItsFileExpects() throws IOException {
        return TheorySupport.ledgerOfProofs().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.id(),
                        () -> assertThat(e.met())
                                .as(new LedgerText(false, false).explanation(e))
                                .isTrue()));
    }

    /**
     * What each theorem reaches and rests on, as a golden file: a drift is a one-line diff. After a wanted change, copy
     * {@code target/ledger.txt} over it.
     */
    @Test
    void theLedgerIsTheCommittedOne() throws IOException {
        LedgerText text = new LedgerText(false, false);
        StringBuilder lines = new StringBuilder();
        for (Entry e : TheorySupport.ledgerOfProofs()) {
            lines.append(text.line(e)).append('\n');
        }
        Files.writeString(Path.of("target", "ledger.txt"), lines);
        assertThat(lines.toString()).isEqualTo(Files.readString(Path.of("src/test/resources/golden/ledger.txt")));
    }

    /** The same of what the lines have no room for; after a wanted change, copy {@code target/rests.txt} over it. */
    @Test
    void whatCarriesEachVerdictIsAsCommitted() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Entry e : TheorySupport.ledgerOfProofs()) {
            lines.append(e.id()).append(": ").append(LedgerText.rests(e)).append('\n');
        }
        Files.writeString(Path.of("target", "rests.txt"), lines);
        assertThat(lines.toString()).isEqualTo(Files.readString(Path.of("src/test/resources/golden/rests.txt")));
    }

    @Test
    void noLineIsWiderThanATerminal() throws IOException {
        LedgerText timed = new LedgerText(false, true);
        assertThat(TheorySupport.ledgerOfProofs())
                .allSatisfy(e ->
                        assertThat(timed.line(e)).hasSizeLessThanOrEqualTo(80).contains(e.id()));
    }

    /** After a wanted change, copy {@code target/laws.md} over the page. */
    @Test
    void thePageOfOtherLawsIsThatOfTheLedger() throws IOException {
        Theory[] theories = TheorySupport.proofs().stream()
                .filter(t -> LawsPage.THEORIES.contains(t.id()))
                .toArray(Theory[]::new);
        String page = LawsPage.of(new Ledger(TheorySupport.examine(theories)));
        Files.writeString(Path.of("target", "laws.md"), page);
        assertThat(page).isEqualTo(Files.readString(Path.of("docs", "laws.md")));
    }

    /** {@code proofs/ledger.json} is written by {@code check proofs --no-time --json proofs/ledger.json}. */
    @Test
    void noLevelDroppedSinceTheCommittedLedger() throws IOException {
        Ledger ledger = new Ledger(TheorySupport.ledgerOfProofs());
        Map<String, Integer> levels = LedgerJson.levels(Files.readString(Path.of("proofs", "ledger.json")));
        assertThat(levels).hasSizeGreaterThan(100);
        assertThat(Lint.of(ledger, levels)).extracting(Lint.Remark::kind).doesNotContain("level dropped");
    }

    /** A verdict of another word, or of a higher level, is a reason to write the ledger again. */
    @Test
    void theVerdictsAreThoseOfTheCommittedLedger() throws IOException {
        Map<String, String> now = new TreeMap<>();
        new Ledger(TheorySupport.ledgerOfProofs())
                .entries()
                .forEach(e -> now.put(
                        e.id(), e.verdict().word() + " " + e.verdict().level().ordinal()));
        Map<String, String> committed = new TreeMap<>();
        new ObjectMapper()
                .readTree(Files.readString(Path.of("proofs", "ledger.json")))
                .path("theorems")
                .forEach(t -> committed.put(
                        t.path("id").asText(),
                        t.path("verdict").asText() + " " + t.path("level").asText()));
        assertThat(now).isEqualTo(committed);
    }
}
