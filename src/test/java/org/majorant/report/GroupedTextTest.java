package org.majorant.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.TheorySupport;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.theorem.Mark;
import org.majorant.theorem.Theory;

@Tag("slow")
class GroupedTextTest {
    private final GroupedText text = new GroupedText(false);

    @Test
    void noLineOfTheLibraryIsWiderThanATerminal() throws IOException {
        Ledger ledger = new Ledger(TheorySupport.ledgerOfProofs());
        Map<Theory, List<Entry>> byTheory = ledger.entries().stream().collect(Collectors.groupingBy(Entry::theory));
        List<String> lines = new ArrayList<>();
        byTheory.forEach((t, entries) -> lines.add(text.theory(t, entries)));
        lines.addAll(text.findings(ledger).lines().toList());
        lines.addAll(text.summary(ledger).lines().toList());
        assertThat(lines).hasSizeGreaterThan(60).allMatch(l -> Columns.of(l) <= 80);
    }

    @Test
    void controlsThatMustFailAreNoFindings() throws IOException {
        Ledger ledger = new Ledger(TheorySupport.ledgerOfProofs());
        String findings = text.findings(ledger);
        List<Entry> refuted = ledger.entries().stream()
                .filter(e -> e.verdict().word().equals("refuted"))
                .toList();
        assertThat(refuted).anyMatch(e -> e.theorem().mark() == Mark.CLAIMED);
        assertThat(refuted).anyMatch(e -> e.theorem().mark() != Mark.CLAIMED);
        assertThat(refuted)
                .allMatch(e -> findings.contains("  " + e.id() + "\n")
                        == (e.theorem().mark() == Mark.CLAIMED
                                && !e.theorem().citations().isEmpty()));
        assertThat(findings).contains("kaplan2020, eq. (6.7), eq. (6.1): refuted; 1 - n = 0.26");
    }

    @ParameterizedTest
    @CsvSource({"abc,3,abc", "abcd,3,ab…", "日本語,6,日本語", "日本語,5,日本…", "e\u0301e\u0301,2,e\u0301e\u0301"})
    void aTextIsCutByItsColumns(String given, int most, String cut) {
        assertThat(Columns.cut(given, most)).isEqualTo(cut);
    }

    @Test
    void linesBreakAtBlanksOrWhereTheyMust() {
        assertThat(Columns.wrapped("one two three", 8)).containsExactly("one two", "three");
        assertThat(Columns.wrapped("abcdefgh i", 4)).containsExactly("abcd", "efgh", "i");
        assertThat(String.join("", Columns.wrapped("a".repeat(500), 80))).hasSize(500);
    }
}
