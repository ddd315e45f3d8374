package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of the command line: exit status, output, messages. */
class MainTest {
    @TempDir
    Path folder;

    /** What a command did. */
    private record Run(int status, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(status, out.toString(), err.toString());
    }

    private String file(String name, String claims) throws IOException {
        Path f = folder.resolve(name);
        Files.writeString(f, "# A theory\n\n```claim\n" + claims + "\n```\n");
        return f.toString();
    }

    private static final String LAW = "theory mine\nlet A, C, a in (0, inf)\nlet M in (0, inf)\n";

    @Test
    void aProvedTheoremExitsWithZero() throws IOException {
        Run r = run("check", file("a.md", LAW + "theorem t\nclaim A*M^(-a) > 0\nproof\nclaim 1 by positivity"));
        assertThat(r.status()).isZero();
        assertThat(r.out())
                .contains("mine/t")
                .contains("proved")
                .contains("proved    4 1 step")
                .contains("all as expected");
    }

    @Test
    void aBrokenExponentIsRefutedWithAWitness() throws IOException {
        String f = file("a.md", LAW + "theorem t\ngiven C = M^2\nclaim M = C^(1/3)\nproof\nclaim 1 by solving given 1");
        Run r = run("check", f);
        assertThat(r.status()).isEqualTo(1);
        assertThat(r.out()).contains("refuted").contains("fails at").contains("1 not as expected");
    }

    @Test
    void allErrorsOfAllFilesAreReportedAtOnce() throws IOException {
        String f = file("a.md", LAW + "theorem t\ngiven C = kapa\nclaim M = = 3\nclaim W(C) = 1\nlet 3x in real");
        String g = file("b.md", LAW + "theorem t\nclaim A <> 2");
        Run r = run("check", f, g);
        assertThat(r.status()).isEqualTo(2);
        assertThat(r.out()).isEmpty();
        assertThat(r.err())
                .contains("a.md:8:11: error: unknown symbol 'kapa'")
                .contains("a.md:9:11: error:")
                .contains("a bare W does not name its branch")
                .contains("write W0 for the principal branch")
                .contains("b.md:8")
                .contains("^");
    }

    @Test
    void nearMissesGetASuggestion() throws IOException {
        Run r = run("check", file("a.md", LAW + "theorem t\nclam A = A"));
        assertThat(r.err()).contains("did you mean 'claim'?");
        Run s = run("check", file("b.md", LAW + "theorem t\nclaim lgo(A) = A"));
        assertThat(s.err()).contains("did you mean 'log'?");
    }

    @Test
    void jsonFollowsTheContract() throws IOException {
        Path json = folder.resolve("out.json");
        run("check", "proofs/kaplan-2020", "--json", json.toString());
        JsonNode root = new ObjectMapper().readTree(Files.readString(json));
        JsonNode t = root.get("theorems").get(0);
        assertThat(root.get("seed").asLong()).isZero();
        assertThat(root.get("majorant").asText()).isEqualTo(Version.text());
        assertThat(t.get("id").asText()).isEqualTo("kaplan-2020/eq-6-4");
        assertThat(t.get("verdict").asText()).isEqualTo("refuted");
        assertThat(t.get("met").asBoolean()).isTrue();
        assertThat(t.get("witness").get("kind").asText()).isEqualTo("digits");
        assertThat(t.get("reason").isNull()).isTrue();
    }

    @Test
    void sameInputSameBytes() {
        String[] args = {"check", "proofs/refuted", "--no-time", "--json", "-"};
        assertThat(run(args).out()).isEqualTo(run(args).out()).startsWith("{");
    }

    @Test
    void anUnmetExpectationInEitherDirectionFails() throws IOException {
        String proof = "theorem t\nclaim A > 0\nproof\nclaim 1 by positivity\n";
        assertThat(run("check", file("a.md", LAW + proof + "expect refuted")).status())
                .isEqualTo(1);
        assertThat(run("check", file("b.md", LAW + proof + "expect undecided")).status())
                .isEqualTo(1);
        assertThat(run("check", file("c.md", LAW + proof + "expect proved 4")).status())
                .isZero();
        assertThat(run("check", file("d.md", LAW + proof + "expect proved 5")).status())
                .isEqualTo(1);
    }

    @Test
    void requiredLevelAndSupport() throws IOException {
        String f = file("a.md", LAW + "theorem t\nclaim A + 1/A >= 2\ncheck sample 50 seed 3");
        assertThat(run("check", f).out())
                .contains("supported")
                .contains("supported 1 seed 3: held")
                .contains("seed 3");
        assertThat(run("check", f).status()).isZero();
        assertThat(run("check", f, "--require", "4").status()).isEqualTo(1);
    }

    @Test
    void aCycleIsNamed() throws IOException {
        String f = file(
                "a.md",
                LAW + "theorem s\nuses t\nclaim A > 0\nproof\nclaim 1 by positivity\n"
                        + "theorem t\nuses s\nclaim A > 0\nproof\nclaim 1 by positivity");
        Run r = run("check", f);
        assertThat(r.status()).isEqualTo(2);
        assertThat(r.err()).contains("in a circle: mine/s -> mine/t -> mine/s");
    }

    @Test
    void aStepByCitationIsConditional() throws IOException {
        String f = file(
                "a.md",
                LAW + "theorem t\nclaim words \"every trained transformer obeys it\"\nproof\n"
                        + "claim 1 by citation yang2025v1 \"abstract\"");
        Run r = run("check", f, "--require", "0");
        assertThat(r.out()).contains("conditional on yang2025v1");
        assertThat(r.status()).as("below level 4").isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/3|0.3333333333333333|0.333333333333333333333333333333",
                "W0(exp(1000000))|999986.1845032576|999986.184503257627903122095799",
                "exp(-50)|1.9287498479639178e-22|1.92874984796391778301734281653e-22",
                "2^10|1024|1024.00000000000000000000000000"
            })
    void eval(String expression, String inDouble, String digits) {
        assertThat(run("eval", expression).out().strip()).isEqualTo(inDouble);
        assertThat(run("eval", expression, "--digits", "30").out().strip()).isEqualTo(digits);
    }

    @Test
    void evalEncloses() {
        Run r = run("eval", "x/3", "--at", "x=1", "--enclose");
        assertThat(r.out().strip()).isEqualTo("[0x1.5555555555555p-2, 0x1.5555555555556p-2]");
    }

    @Test
    void evalEnclosesOverRanges() {
        Run r = run("eval", "x^2 - x + y", "--at", "x=0..1,y=1", "--enclose");
        assertThat(r.out().strip()).matches("\\[0x1\\.7ffffff.*p-1, 0x1\\.0p0\\]");
        assertThat(run("eval", "log(x)", "--at", "x=0..1", "--enclose").err())
                .contains("log(x) is not known to have a value on all of x=0..1");
        assertThat(run("eval", "x", "--at", "x=2..1", "--enclose").err())
                .contains("the lower end is above the upper one");
    }

    @Test
    void evalReadsPoints() throws IOException {
        Path points = folder.resolve("p.csv");
        Files.writeString(points, "x,y\n1,2\n1/2,0x1p-1\n");
        Run r = run("eval", "x + y", "--points", points.toString(), "--quiet");
        assertThat(r.out().lines()).containsExactly("3", "1");
    }

    @Test
    void pointsOfASpreadsheet() throws IOException {
        Path points = folder.resolve("p.csv");
        Files.writeString(points, "\uFEFF\"x\", \"y\"\r\n\"1\",2\r\n\r\n 1/2 ,\" 0x1p-1 \"\r\n");
        assertThat(run("eval", "x + y", "--points", points.toString()).out().lines())
                .containsExactly("3", "1");
        Files.writeString(points, "x,y\n1,\"2\n");
        assertThat(run("eval", "x + y", "--points", points.toString()).err())
                .contains("p.csv:2:3: error: this quote opens a cell that is not closed");
        Files.writeString(points, "x,y\n\"1\"2,3\n");
        assertThat(run("eval", "x + y", "--points", points.toString()).err())
                .contains("'2' follows the closing quote of a cell");
        Files.writeString(points, "x,\"y of\ntwo lines\",y\n1,\"a\nb\",2\n\n3,c,x\n4,d\n");
        assertThat(run("eval", "x + y", "--points", points.toString()).err())
                .contains(
                        "p.csv:6:5: error: 'x' is not a number", "p.csv:7:1: error: this row has 2 cells", "2 errors");
        Files.writeString(points, "x,y,x\n1,2,3\n");
        assertThat(run("eval", "x + y", "--points", points.toString()).err())
                .contains("p.csv:1:5: error: there are several columns 'x'");
        Files.writeString(points, "x,y\n1,\n");
        assertThat(run("eval", "x + y", "--points", points.toString()).status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log(-1)",
                "1/0",
                "Wm1(1)",
                "W0(-1)",
                "x + 1",
                "2 x",
                "exp(",
                "W(1)",
                "0^(-1)",
                "exp(exp(exp(100)))"
            })
    void evalRefuses(String expression) {
        Run r = run("eval", expression, "--digits", "20");
        assertThat(r.status()).isEqualTo(2);
        assertThat(r.out()).isEmpty();
        assertThat(r.err()).contains("error").doesNotContain("\tat ");
    }

    @Test
    void badUsageExitsWithTwo() {
        assertThat(run("chek").status()).isEqualTo(2);
        assertThat(run("check", "no/such/folder").status()).isEqualTo(2);
        assertThat(run("check", "--nonsense").status()).isEqualTo(2);
        assertThat(run("check", "proofs/kaplan-2020", "--explain", "eq-6-8").err())
                .contains("did you mean");
    }

    @Test
    void aFileThatIsNotTextIsRefused() throws IOException {
        Path f = folder.resolve("x.md");
        Files.write(f, new byte[] {(byte) 0xff, (byte) 0xfe, 0x00});
        Run r = run("check", f.toString());
        assertThat(r.status()).isEqualTo(2);
        assertThat(r.err()).contains("is not UTF-8 text");
    }

    @Test
    void outputIsWrittenWholeOrNotAtAll() {
        Run r = run(
                "check",
                "proofs/kaplan-2020",
                "--json",
                folder.resolve("no/such/out.json").toString());
        assertThat(r.status()).isEqualTo(3);
        assertThat(folder.resolve("no")).doesNotExist();
    }

    @Test
    void layoutIsIdempotentAndProofsAreLaidOut() {
        assertThat(run("fmt", "--check", "proofs").status())
                .as(run("fmt", "--check", "proofs").out())
                .isZero();
    }

    @Test
    void fmtRepairsTheLayout() throws IOException {
        String f = file("a.md", LAW + "   theorem t\nclaim A\n+ 1 > 0\nproof\n  claim 1 by positivity   ");
        assertThat(run("fmt", f).status()).isZero();
        assertThat(Files.readString(Path.of(f)))
                .contains("\ntheorem t\n  claim A\n      + 1 > 0\n  proof\n    claim 1 by positivity\n```");
        assertThat(run("fmt", "--check", f).status()).isZero();
        assertThat(run("check", f).status()).isZero();
    }

    @Test
    void groupsTheLedgerForReaders(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("g.md");
        Files.writeString(
                file,
                "```claim\ntheory g\nlet x in (0, inf)\ntheorem right\n  claim x + 1 > x\n  proof\n"
                        + "    claim 1 by positivity\ntheorem wrong\n  claim x > 1\n```\n");
        Commands.Run run = Commands.run("check", file.toString(), "--group");
        assertThat(run.status()).isEqualTo(ExitStatus.AGAINST);
        assertThat(run.out())
                .startsWith("! g                        1 proved, 1 refuted\n! g/wrong ")
                .contains("fails at x = ")
                .endsWith("\n2 theorems:\n  1 proved, 1 refuted\n1 not as expected\n")
                .doesNotContain("g/right");
        run = Commands.run("check", file.toString(), "--group", "--explain", "right");
        assertThat(run.out()).startsWith("  g/right ").contains("by positivity").doesNotContain("theorems:");
    }
}
