package org.majorant.prove.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.majorant.TheorySupport;
import org.majorant.judge.Entry;
import org.majorant.theorem.Expectation;
import org.majorant.theorem.Rules;

/**
 * What each rule accepts and refuses, as theory files: {@code src/test/resources/rules/RULE.md}, one theorem a paragraph. A refused
 * one says the reason.
 */
class RuleTheoriesTest {
    private static final Path FILES = Path.of("src/test/resources/rules");
    private static final Path SOURCES = Path.of("src/main/java/org/majorant/prove/rule");

    private static final Pattern REFUSAL = Pattern.compile("Conclusion\\.refused\\(\\s*\"([^\"]{5,})\"");

    /** What no theory file can bring about: a chain has at least one relation. */
    private static final Set<String> OUT_OF_REACH = Set.of("nothing is compared");

    private static Path file(String rule) {
        return FILES.resolve(rule.toLowerCase(Locale.ROOT).replace(' ', '-') + ".md");
    }

    private static List<Entry> entries(String rule) throws IOException {
        return TheorySupport.examineIfRead(Files.readString(file(rule)));
    }

    @TestFactory
    List<DynamicTest> everyTheoremIsAcceptedOrRefusedAsItSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String rule : Rules.NAMES) {
            List<Entry> entries = entries(rule);
            assertThat(entries).as(rule).isNotEmpty();
            for (Entry e : entries) {
                tests.add(dynamicTest(
                        rule + ": " + e.theorem().id(),
                        () -> assertThat(e.met())
                                .as("%s, %s", e.expectation(), e.verdict())
                                .isTrue()));
            }
        }
        return tests;
    }

    /** A refusal without its reason would be met by another refusal. */
    @TestFactory
    Stream<DynamicTest> everyRuleIsShownToAcceptAndToRefuse() {
        return Rules.NAMES.stream()
                .map(rule -> dynamicTest(rule, () -> {
                    List<Expectation> all = entries(rule).stream()
                            .flatMap(e -> e.theorem().expectation().stream())
                            .toList();
                    boolean cites = rule.equals(Rules.CITATION);
                    assertThat(all)
                            .anyMatch(e -> e.outcome()
                                    == (cites ? Expectation.Outcome.CONDITIONAL : Expectation.Outcome.PROVED));
                    assertThat(cites || all.stream().anyMatch(e -> !e.reason().isEmpty()))
                            .isTrue();
                }));
    }

    /** Every sentence with which a rule refuses is said of some theorem of its theory files. */
    @Test
    void everyRefusalIsShown() throws IOException {
        StringBuilder shown = new StringBuilder();
        for (String rule : Rules.NAMES) {
            shown.append(Files.readString(file(rule)));
        }
        Set<String> missing = new TreeSet<>();
        int found = 0;
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.sorted().toList()) {
                Matcher m = REFUSAL.matcher(Files.readString(source));
                while (m.find()) {
                    found++;
                    if (shown.indexOf(m.group(1)) < 0) {
                        missing.add(m.group(1));
                    }
                }
            }
        }
        missing.removeAll(OUT_OF_REACH);
        assertThat(found).isGreaterThan(80);
        assertThat(missing).isEmpty();
    }
}
