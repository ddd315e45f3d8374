package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatexCommandTest {
    private static final Path SAMPLES = Path.of("src/test/resources/latex");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    /** To make the golden files again: {@code target/majorant latex src/test/resources/latex/sample.md -o …}, and look. */
    @Test
    void printsTheGoldenFiles() throws IOException {
        assertThat(run("latex", SAMPLES.resolve("sample.md").toString(), "-o", folder.toString()))
                .as(err.toString())
                .isEqualTo(ExitStatus.AS_STATED);
        assertThat(Files.readString(folder.resolve("sample.tex")))
                .isEqualTo(Files.readString(SAMPLES.resolve("sample.tex")));
        String master = Files.readString(folder.resolve("majorant.tex"));
        assertThat(master.substring(master.indexOf("\\input")))
                .isEqualTo(Files.readString(SAMPLES.resolve("majorant-end.tex")));
        assertThat(out.toString()).contains("wrote ").contains("majorant.tex");
    }

    @Test
    void proseIsEscaped() throws IOException {
        run("latex", SAMPLES.resolve("sample.md").toString(), "-o", folder.toString());
        String text = Files.readString(folder.resolve("sample.tex"));
        assertThat(text).doesNotContain("\\input").contains("100\\% of \\$5 \\& \\textbackslash{}input\\{x\\}\\_\\#");
    }

    @Test
    void onlyWhatIsProvedIsCalledATheorem() throws IOException {
        run("latex", SAMPLES.resolve("sample.md").toString(), "-o", folder.toString());
        String text = Files.readString(folder.resolve("sample.tex"));
        assertThat(text.split("\\\\begin\\{theorem}", -1)).hasSize(2);
        assertThat(text.split("\\\\begin\\{steps}\\{Proof}", -1)).hasSize(2);
        assertThat(text.split("\\\\begin\\{statement}", -1)).hasSize(6);
        assertThat(text).contains("our reading of \\cite[{abstract}]{sample2020}, not the source's formula");
    }

    @Test
    void anUnknownSourceIsAnErrorWithItsPlace() throws IOException {
        Path file = folder.resolve("t.md");
        Files.copy(SAMPLES.resolve("references.bib"), folder.resolve("references.bib"));
        Files.writeString(
                file, "```claim\ntheory t \"T\"\ncite sampel2020\nlet x in real\ntheorem a\n  claim x = x\n```\n");
        assertThat(run("check", file.toString())).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString())
                .contains("t.md:3:6: error: there is no source 'sampel2020' in")
                .contains("did you mean 'sample2020'?");
    }

    @Test
    void aLatexNameThatIsACommandIsRefused() throws IOException {
        Path file = folder.resolve("t.md");
        Files.writeString(
                file, "```claim\ntheory t \"T\"\nlet x in real latex \"\\input{y}\"\ntheorem a\n  claim x = 1\n```\n");
        assertThat(run("check", file.toString())).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString()).contains("t.md:3:21: error: this is no LaTeX name of a symbol");
    }

    @Test
    void anErrorLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("t.md");
        Files.writeString(file, "```claim\ntheory t\nlet x in nowhere\n```\n");
        assertThat(run("latex", file.toString(), "-o", folder.resolve("tex").toString()))
                .isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(folder.resolve("tex")).doesNotExist();
        assertThat(run("latex", file.toString())).isEqualTo(ExitStatus.BAD_INPUT);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.toList()).isEqualTo(List.of(file));
        }
    }
}
