package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors in a file end nothing else: what has none is examined, what has one is named. */
class CheckErrorsTest {
    private static final String HEAD = "let x in (0, inf)\n";
    private static final String GOOD = "theorem %s\nclaim x > 0\nproof\nclaim 1 by positivity\n";
    private static final String BAD = "theorem %s\nclaim x > ) 0\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int check(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "check";
        args[1] = folder.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private void theory(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".md"), "```claim\ntheory " + name + "\n" + text + "```\n");
    }

    @Test
    void theoremsWithoutErrorsAreExamined() throws IOException {
        theory("one", HEAD + GOOD.formatted("first") + BAD.formatted("second") + GOOD.formatted("third"));
        theory("two", HEAD + GOOD.formatted("other"));
        Path json = folder.resolve("ledger.json");
        assertThat(check("--json", json.toString())).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(out.toString())
                .contains("one/first", "one/third", "two/other", "3 theorems: 3 proved")
                .doesNotContain("second");
        assertThat(err.toString()).contains("one.md:9:11: error", "not examined, for its errors: one/second");
        assertThat(Files.readString(json)).contains("\"not_examined\" : [ \"one/second\" ]");
    }

    @Test
    void anErrorAboveTheFirstTheoremLeavesTheFileOut() throws IOException {
        theory("one", "let x in (0, inf\nlet y in real\n" + GOOD.formatted("first"));
        theory("two", HEAD + GOOD.formatted("other"));
        assertThat(check()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(out.toString()).contains("two/other", "1 theorem: 1 proved");
        assertThat(err.toString()).contains("not examined, for its errors: " + folder.resolve("one.md"));
    }

    @Test
    void aHeadThatCannotBeReadTakesTheTheoremAboveWithIt() throws IOException {
        theory("one", HEAD + GOOD.formatted("first") + GOOD.formatted("second") + "theorem (\nclaim x < 0\n");
        assertThat(check()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(out.toString()).contains("one/first", "1 theorem: 1 proved");
        assertThat(err.toString()).contains("not examined, for its errors: one/second");
    }

    @Test
    void aFileThatIsNoTextEndsNothingElse() throws IOException {
        Files.write(folder.resolve("broken.md"), "théorie".getBytes(StandardCharsets.ISO_8859_1));
        theory("two", HEAD + GOOD.formatted("other"));
        assertThat(check()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(out.toString()).contains("two/other");
        assertThat(err.toString()).contains("broken.md' is not UTF-8 text", "1 error");
    }

    @Test
    void aTheoremThatUsesOneWithAnErrorIsNotProvedByIt() throws IOException {
        theory("one", HEAD + BAD.formatted("first"));
        theory("two", HEAD + "theorem t\nclaim x > 0\nproof\nclaim 1 by theorem one/first\n");
        assertThat(check()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(out.toString())
                .contains("1 theorem: 1 undecided", "it uses 'one/first', and no theorem of that name was read");
    }

    @Test
    void anErrorCountsOnceHoweverOftenItsFileIsNamed() throws IOException {
        theory("one", HEAD + BAD.formatted("first") + GOOD.formatted("second"));
        assertThat(check(folder.resolve("one.md").toString(), folder + "/../" + folder.getFileName() + "/one.md"))
                .isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString()).containsOnlyOnce("error: ").contains("1 error\n");
        assertThat(out.toString()).contains("1 theorem: 1 proved");
    }

    @Test
    void anErrorInAListOfSourcesIsNoErrorOfThoseWhoCite() throws IOException {
        Files.writeString(folder.resolve("references.bib"), "@misc{a, title {x}}\n@misc{b, title = {y}}\n");
        theory("one", "cite a, b\n" + HEAD + GOOD.formatted("first"));
        assertThat(check()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString())
                .contains("references.bib:1:16: error: expected '='", "1 error\n")
                .doesNotContain("there is no source");
    }
}
