package org.majorant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorant.cli.Main;

/** What README and docs show is what is printed. */
@Tag("slow")
class DocsTest {
    private static final Pattern CONSOLE = Pattern.compile("```console\n\\$ majorant (.*)\n([\\s\\S]*?)```");

    /** A word of a command line, or one in quotes. */
    private static final Pattern WORD = Pattern.compile("'([^']*)'|[^ ]+");

    /** Stored runs of an older program would be shown instead of this one's. */
    @BeforeAll
    static void noStoredRuns() throws IOException {
        Path runs = Path.of("target/simulate");
        if (Files.isDirectory(runs)) {
            try (Stream<Path> files = Files.walk(runs)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> consoleBlocksOfReadmeAndDocs() throws IOException {
        List<DynamicTest> tests = new java.util.ArrayList<>();
        List<Path> pages = new java.util.ArrayList<>(List.of(Path.of("README.md")));
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            docs.filter(p -> p.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        for (Path page : pages) {
            Matcher m = CONSOLE.matcher(Files.readString(page));
            while (m.find()) {
                String command = m.group(1);
                String shown = m.group(2);
                tests.add(DynamicTest.dynamicTest(
                        page + ": majorant " + command,
                        () -> assertThat(run(command)).isEqualTo(shown)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(2);
        return tests.stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/format.md", "docs/rules.md"})
    void everyExampleOfTheLanguageIsAsExpected(String page) {
        StringWriter out = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(out), "check", page);
        assertThat(status).as(out.toString()).isZero();
    }

    @Test
    void theTemplateOfInitChecksAsItStands() throws IOException {
        Path copy = Files.createTempFile("template", ".md");
        Files.writeString(
                copy,
                Files.readString(Path.of("src/main/resources/org/majorant/cli/template.md"))
                        .replace("NAME", "mine"));
        StringWriter out = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(out), "check", copy.toString());
        Files.delete(copy);
        assertThat(status).as(out.toString()).isZero();
    }

    private static String run(String command) {
        StringWriter out = new StringWriter();
        List<String> words = new java.util.ArrayList<>();
        Matcher m = WORD.matcher(command);
        while (m.find()) {
            words.add(m.group(1) != null ? m.group(1) : m.group());
        }
        Main.run(new PrintWriter(out), new PrintWriter(out), words.toArray(new String[0]));
        return out.toString();
    }
}
