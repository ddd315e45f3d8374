package org.majorant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.majorant.report.LedgerText;

/** What {@code docs/meaning.md} says of theory files is what the program does: each theorem of the page is as it expects. */
class MeaningTest {
    @TestFactory
    List<DynamicTest> everyTheoremOfThePageIsAsExpected() throws IOException {
        String page = Files.readString(Path.of("docs", "meaning.md"));
        List<DynamicTest> tests = TheorySupport.examineIfRead(page).stream()
                .map(e -> dynamicTest(
                        e.theorem().id(),
                        () -> assertThat(e.met())
                                .as(new LedgerText(false, false).explanation(e))
                                .isTrue()))
                .toList();
        assertThat(tests).hasSizeGreaterThan(25);
        return tests;
    }
}
