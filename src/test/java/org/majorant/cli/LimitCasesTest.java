package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.majorant.expr.Expr;
import org.majorant.prove.normal.NormalForm;
import org.majorant.read.QuestionReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;

/** {@code order} finds the limits that other systems keep as tests, and some of Lambert W. */
class LimitCasesTest {
    private static final Map<String, String> DOMAINS =
            Map.of("a", "a in (0, inf)", "p", "p in (0, inf)", "b", "b in (0, 1)", "e", "e in (0, 1/4)");

    @ParameterizedTest
    @CsvFileSource(
            resources = {"/cases/limits.tsv", "/cases/limits-more.tsv"},
            delimiter = '\t')
    void isFound(String name, String function, String as, String expected) {
        StringWriter out = new StringWriter();
        List<String> lets = DOMAINS.entrySet().stream()
                .filter(d -> function.matches(".*(?<![a-zA-Z])" + d.getKey() + "(?![a-zA-Z(]).*"))
                .flatMap(d -> List.of("--let", d.getValue()).stream())
                .toList();
        String[] args = java.util.stream.Stream.concat(List.of("order", function, "--as", as).stream(), lets.stream())
                .toArray(String[]::new);
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(out), args))
                .as("%s: %s", name, out)
                .isZero();
        String found = out.toString()
                .lines()
                .filter(l -> l.startsWith("  limit "))
                .findFirst()
                .orElse("  limit " + out.toString().strip())
                .substring("  limit ".length());
        if (expected.endsWith("inf") || found.endsWith("inf")) {
            assertThat(found).as(name).isEqualTo(expected);
        } else {
            assertThat(NormalForm.assuming(List.of()).equal(read(found), read(expected)))
                    .as("%s: %s should be %s", name, found, expected)
                    .isTrue();
        }
    }

    private static Expr read(String text) {
        return new QuestionReader(new Diagnostics())
                .expression(new SourceFile("limit", text))
                .orElseThrow();
    }
}
