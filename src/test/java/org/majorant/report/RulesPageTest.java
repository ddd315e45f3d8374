package org.majorant.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.majorant.TheorySupport;
import org.majorant.judge.Entry;
import org.majorant.prove.rule.Rule;
import org.majorant.prove.rule.RuleCard;
import org.majorant.prove.rule.RuleTable;
import org.majorant.theorem.Rules;

/**
 * The page {@code docs/rules.md} is that of the rules, and what it tells of them is so. To make it again: run this test and copy
 * {@code target/rules.md} over it.
 */
class RulesPageTest {
    private static final Path DOC = Path.of("docs", "rules.md");

    @Test
    void thePageIsThatOfTheRules() throws IOException {
        String generated = RulesPage.of(RuleTable.all());
        Files.writeString(Path.of("target", "rules.md"), generated);
        assertThat(Files.readString(DOC)).isEqualTo(generated);
    }

    @TestFactory
    List<DynamicTest> everyExampleIsAcceptedOrRefusedAsThePageSays() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Rule r : RuleTable.all()) {
            RuleCard card = r.card();
            tests.add(dynamicTest(card.syntax().name() + " accepts", () -> {
                List<Entry> entries = examine(card.accepted());
                assertThat(entries)
                        .allSatisfy(e -> assertThat(e.derivation().orElseThrow().failure())
                                .isEmpty());
                assertThat(entries).allMatch(Entry::met);
                String name = card.syntax().name();
                assertThat(entries.get(entries.size() - 1).theorem().steps())
                        .anyMatch(s -> s.rule().equals(name));
            }));
            if (!card.refused().isEmpty()) {
                tests.add(dynamicTest(card.syntax().name() + " refuses", () -> {
                    List<Entry> entries = examine(card.accepted(), card.refused());
                    Entry last = entries.get(entries.size() - 1);
                    assertThat(last.verdict().word()).isEqualTo("undecided");
                    String failure = last.derivation()
                            .orElseThrow()
                            .failure()
                            .orElseThrow()
                            .toString();
                    assertThat(card.reason()).isNotEmpty();
                    assertThat(failure)
                            .contains("by " + card.syntax().name() + ": ")
                            .contains(card.reason());
                }));
            }
        }
        return tests;
    }

    private static List<Entry> examine(String... theorems) {
        return TheorySupport.examine(TheorySupport.theory("cite huber1979\n" + String.join("\n", theorems)));
    }

    /** What the reader takes for a rule is one, and the other way round. */
    @Test
    void theTwoTablesNameTheSameRules() {
        assertThat(RuleTable.all().stream().map(r -> r.card().syntax().name()))
                .containsExactlyInAnyOrderElementsOf(Rules.NAMES);
        assertThat(RuleTable.all()).allSatisfy(r -> {
            assertThat(r.card().needs()).isNotEmpty();
            assertThat(r.card().proves()).isNotEmpty();
            assertThat(r.card().lemmas().isEmpty())
                    .isNotEqualTo(r.card().withoutLemma().isEmpty());
        });
    }

    @Test
    void theLemmasStandInTheCoqLibrary() throws IOException {
        for (Rule r : RuleTable.all()) {
            for (String lemma : r.card().lemmas()) {
                String[] f = lemma.split("\\.");
                String file = Files.readString(Path.of("proofs", "coq", f[0] + ".v"));
                assertThat(file).as(lemma).containsPattern("(Lemma|Theorem) \\Q" + f[1] + "\\E :");
            }
        }
    }
}
