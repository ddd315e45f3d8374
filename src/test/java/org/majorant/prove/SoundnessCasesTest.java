package org.majorant.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.majorant.TheorySupport;

/** Theory files that were accepted once, or ended the run: what each theorem must not be called, and why. */
@Tag("slow")
class SoundnessCasesTest {
    private static final Path CASES = Path.of("src/test/resources/soundness");

    /** A file that the reader refuses has no theorems, which is an answer too. */
    private static final String REFUSED = "refused";

    @TestFactory
    List<DynamicTest> noTheoremGetsTheWrongVerdict() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Files.readAllLines(CASES.resolve("verdicts.tsv"))) {
            String[] f = line.split("\t");
            if (!line.startsWith("#")) {
                tests.add(dynamicTest(
                        f[0] + "/" + f[1] + ": " + f[3],
                        () -> assertThat(verdicts(f[0]).getOrDefault(f[1], REFUSED))
                                .isNotEqualTo(f[2])));
            }
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> aTheoremThatFailsEndsNothingElse() {
        return List.of("crash-min", "diff-order-crash").stream()
                .map(file -> dynamicTest(file, () -> assertThat(verdicts(file)).isNotEmpty()))
                .toList();
    }

    private static Map<String, String> verdicts(String file) throws IOException {
        String text = Files.readString(CASES.resolve(file + ".md"));
        return TheorySupport.examineIfRead(text).stream()
                .collect(
                        Collectors.toMap(e -> e.theorem().id(), e -> e.verdict().word()));
    }
}
