package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of the result of {@code check} for other programs. */
class CheckFormatsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/formats");
    private static final String THEORY = GOLDEN.resolve("theory.md").toString();

    @TempDir
    Path folder;

    private static Commands.Run check(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "check";
        args[1] = THEORY;
        args[2] = "--no-time";
        System.arraycopy(more, 0, args, 3, more.length);
        return Commands.run(args);
    }

    /** After a wanted change, copy the file of {@code target/formats} over the golden one. */
    private static void isGolden(String name, String text) throws IOException {
        Files.createDirectories(Path.of("target", "formats"));
        Files.writeString(Path.of("target", "formats", name), text);
        assertThat(text).isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }

    @Test
    void annotationsOfGithub() throws IOException {
        Commands.Run r = check("--format", "github");
        assertThat(r.status()).isEqualTo(ExitStatus.BAD_INPUT);
        isGolden("github.txt", r.out());
    }

    @Test
    void whatIsNotAsExpectedHasItsPlace() {
        Commands.Run r = check();
        assertThat(r.out()).contains("! wrong/refuted-one", "! wrong/refused-step", "  wrong/as-expected");
        assertThat(r.err())
                .contains(
                        THEORY + ":8:1: error: wrong/refuted-one is refuted, expected: proved 4; M = C^(1/3) fails at",
                        THEORY + ":14:1: error: wrong/refused-step is ",
                        THEORY + ":18:5: error: step 2 of wrong/refused-step by positivity is refused: ",
                        THEORY + ":26:13: error: unknown symbol 'kapa'");
    }

    @Test
    void sarifIsWhatItsClassesRead() throws IOException {
        String text = check("--format", "sarif").out();
        SarifSchema210 log = new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(text, SarifSchema210.class);
        List<Result> results = log.getRuns().get(0).getResults();
        assertThat(results)
                .extracting(Result::getRuleId)
                .containsExactly("invalid-text", "not-as-expected", "refused-step", "not-as-expected", "refused-step");
        Region place =
                results.get(0).getLocations().get(0).getPhysicalLocation().getRegion();
        assertThat(List.of(place.getStartLine(), place.getStartColumn(), place.getEndLine(), place.getEndColumn()))
                .containsExactly(26, 13, 26, 17);
        isGolden("sarif.json", text.replace("\"" + Version.text() + "\"", "\"VERSION\""));
    }

    /** The schema is that of OASIS, draft 7 of JSON Schema, as it lies in the jar of the classes that were made from it. */
    private static Set<ValidationMessage> againstOasis(JsonNode log) throws IOException {
        try (InputStream in = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonNode schema = new ObjectMapper().readTree(in);
            assertThat(schema.get("title").asText()).contains("(SARIF) Version 2.1.0 JSON Schema");
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(schema)
                    .validate(log);
        }
    }

    @Test
    void sarifFollowsTheSchemaOfOasis() throws IOException {
        JsonNode log = new ObjectMapper().readTree(check("--format", "sarif").out());
        assertThat(againstOasis(log)).isEmpty();
        JsonNode rules = log.at("/runs/0/tool/driver/rules");
        for (JsonNode r : log.at("/runs/0/results")) {
            assertThat(rules.get(r.get("ruleIndex").asInt()).get("id")).isEqualTo(r.get("ruleId"));
        }
        ObjectNode first = (ObjectNode) log.at("/runs/0/results/0");
        for (String wrong : List.of("fatal", "")) {
            first.put("level", wrong);
            assertThat(againstOasis(log)).isNotEmpty();
        }
        first.put("level", "error").put("invented", 1);
        assertThat(againstOasis(log)).isNotEmpty();
        first.remove(List.of("invented", "message"));
        assertThat(againstOasis(log)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no/such/folder",
                "proofs/kaplan-2020",
                "proofs/kaplan-2020 --require 9",
                "proofs/kaplan-2020 --nonsense",
                "proofs/kaplan-2020 --only wrong",
                "proofs/kaplan-2020 --lock no/such/lock",
                "docs/examples/runs.csv",
                "src/test/resources/soundness"
            })
    void sarifOfEveryOutcomeFollowsIt(String words) throws IOException {
        String[] args = ("check " + words + " --format sarif").split(" ");
        Commands.Run r = Commands.run(args);
        if (r.out().isEmpty()) {
            assertThat(r.status()).as(r.err()).isEqualTo(ExitStatus.BAD_INPUT);
            assertThat(words)
                    .as("a command line that cannot be read has no form yet")
                    .contains("--nonsense");
            return;
        }
        assertThat(againstOasis(new ObjectMapper().readTree(r.out())))
                .as(r.out())
                .isEmpty();
    }

    @Test
    void junitIsWhatMavenReads() throws Exception {
        Path file = folder.resolve("TEST-majorant.xml");
        assertThat(check("--format", "junit=" + file).out()).contains("wrong/as-expected");
        List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger()).parse(file.toString());
        assertThat(suites).extracting(ReportTestSuite::getNumberOfTests).containsExactly(3, 2);
        assertThat(suites).extracting(ReportTestSuite::getNumberOfFailures).containsExactly(2, 0);
        assertThat(suites).extracting(ReportTestSuite::getNumberOfErrors).containsExactly(0, 2);
        ReportTestCase refuted = suites.get(0).getTestCases().get(0);
        assertThat(refuted.getName()).isEqualTo("refuted-one");
        assertThat(refuted.getFailureMessage()).startsWith("wrong/refuted-one is refuted, expected: proved 4");
        isGolden("junit.xml", Files.readString(file));
    }

    @Test
    void severalFormsAtOnce() throws IOException {
        Path sarif = folder.resolve("a.sarif");
        Path text = folder.resolve("a.txt");
        Path json = folder.resolve("a.json");
        Commands.Run r = check(
                "--format", "text,github", "--format", "sarif=" + sarif + ",text=" + text, "--json", json.toString());
        assertThat(r.out()).contains("! wrong/refuted-one", "::error file=");
        assertThat(sarif).isNotEmptyFile();
        assertThat(r.out()).startsWith(Files.readString(text));
        ResultSchema.valid(Files.readString(json));
    }

    @Test
    void standardOutputTakesOneDocument() {
        Commands.Run r = check("--format", "sarif", "--json", "-");
        assertThat(r.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(r.err()).contains("standard output takes one form");
        ResultSchema.valid(r.out());
        assertThat(check("--format", "xml").err()).contains("--format takes text, json, sarif, junit or github");
        assertThat(check("--format", "sarif=").err()).contains("names no file");
    }

    /** The file behind an option that was forgotten, or given twice, is somebody's work. */
    @Test
    void noFileOfSomebodyElseIsReplaced() throws IOException {
        String theory = Files.readString(Path.of(THEORY));
        for (String form : List.of("json", "sarif", "junit", "text", "github")) {
            Path mine = Files.writeString(folder.resolve("mine.md"), theory);
            Commands.Run r = check("--format", form + "=" + mine);
            assertThat(r.status()).as(form).isEqualTo(ExitStatus.BAD_INPUT);
            assertThat(r.err()).contains("it is kept: name another place");
            assertThat(mine).hasContent(theory);
        }
        Path data = Files.writeString(folder.resolve("mine.csv"), "x,y\n1,2\n");
        assertThat(check("--json", data.toString()).status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(data).hasContent("x,y\n1,2\n");
        assertThat(Commands.run("eval", "1 + 1", "--json", data.toString()).err())
                .contains("it is kept: name another place");
        assertThat(data).hasContent("x,y\n1,2\n");
        for (String begins : List.of("{\"seed\":1}\n", "<?xml version=\"1.0\"?><site/>")) {
            Path other = Files.writeString(folder.resolve("other"), begins);
            for (String form : List.of("json", "sarif", "junit")) {
                assertThat(check("--format", form + "=" + other).err()).contains("it is kept");
            }
            assertThat(other).hasContent(begins);
        }
        Path same = folder.resolve("same");
        assertThat(check("--format", "sarif=" + same + ",json=" + same).err()).contains("a file of its own");
        Path ledger = folder.resolve("ledger.json");
        for (int i = 0; i < 2; i++) {
            String forms = "junit=" + folder.resolve("again.xml") + ",sarif=" + folder.resolve("again.sarif");
            assertThat(check("--json", ledger.toString(), "--format", forms).err())
                    .doesNotContain("it is kept");
        }
        String before = Files.readString(ledger);
        Commands.Run r = Commands.run("diff", ledger.toString(), ledger.toString(), "--json", ledger.toString());
        assertThat(r.err()).contains("is what is read");
        assertThat(Commands.run("recheck", ledger.toString(), "--json", ledger.toString())
                        .err())
                .contains("is what is read");
        assertThat(ledger).hasContent(before);
    }

    @Test
    void wrongInputIsInEveryForm() {
        for (String form : List.of("sarif", "junit", "github")) {
            Commands.Run r = Commands.run("check", "no/such/folder", "--format", form);
            assertThat(r.status()).isEqualTo(ExitStatus.BAD_INPUT);
            assertThat(r.out()).as(form).contains("invalid-input", "there is no file or folder 'no/such/folder'");
        }
    }

    @Test
    void linesOfSomeVerdictsAlone() {
        assertThat(check("--only", "proved").out())
                .contains("  wrong/as-expected", "3 theorems:")
                .doesNotContain("wrong/refuted-one");
        assertThat(check("--only", "refuted,undecided").out())
                .contains("wrong/refuted-one")
                .doesNotContain("wrong/as-expected");
        assertThat(check("--only", "right").err()).contains("--only takes proved, conditional,");
    }

    @Test
    void pathsAndTextsAreEscaped() throws IOException {
        Path f = folder.resolve("50%, a:b <c>.md");
        Files.copy(Path.of(THEORY), f);
        String github =
                Commands.run("check", f.toString(), "--format", "github").out();
        assertThat(github).contains("/50%25%2C a%3Ab <c>.md,line=8,col=1,");
        String sarif = Commands.run("check", f.toString(), "--format", "sarif").out();
        assertThat(sarif).contains("/50%25,%20a:b%20%3Cc%3E.md\"");
        String junit = Commands.run("check", f.toString(), "--format", "junit").out();
        assertThat(junit).contains("/50%, a:b &lt;c&gt;.md\"");
    }
}
