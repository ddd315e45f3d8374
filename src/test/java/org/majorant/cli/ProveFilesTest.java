package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code prove} loses no file and no line, and what it cannot search ends nothing else. */
class ProveFilesTest {
    private static final String SQUARE = "```claim\ntheory %s\nlet x in real\ntheorem square\n  claim x^2 >= 0\n```\n";

    @TempDir
    Path folder;

    private final StringWriter text = new StringWriter();

    private Path file(String name, String content) throws IOException {
        Path p = folder.resolve(name);
        Files.createDirectories(p.getParent());
        return Files.writeString(p, content);
    }

    private int prove(Object... args) {
        String[] all = new String[args.length + 1];
        all[0] = "prove";
        for (int i = 0; i < args.length; i++) {
            all[i + 1] = args[i].toString();
        }
        return Main.run(new PrintWriter(text), new PrintWriter(text), all);
    }

    @Test
    void twoFilesOfOneNameAreNotWrittenOverEachOther() throws IOException {
        Path a = file("a/x.md", SQUARE.formatted("one"));
        Path b = file("b/x.md", SQUARE.formatted("two"));
        Path out = folder.resolve("out");
        assertThat(prove(a, b, "-o", out)).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(text.toString()).contains("two of the files would be written to");
        assertThat(out).doesNotExist();
    }

    @Test
    void anotherTextIsNotOverwritten() throws IOException {
        Path a = file("a/x.md", SQUARE.formatted("one"));
        Path notes = file("out/x.md", "my own notes\n");
        assertThat(prove(a, "-o", notes.getParent())).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(text.toString()).contains("does not hold the theory one");
        assertThat(notes).hasContent("my own notes\n");
        assertThat(prove(a, "-o", a.getParent())).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(text.toString()).contains("--in-place writes proofs into it");
        assertThat(a).hasContent(SQUARE.formatted("one"));
    }

    @Test
    void whatWasWrittenBeforeIsWrittenAgain() throws IOException {
        Path a = file("a/x.md", SQUARE.formatted("one"));
        Path out = folder.resolve("out");
        assertThat(prove(a, "-o", out)).isEqualTo(ExitStatus.AS_STATED);
        assertThat(prove(a, "-o", out)).isEqualTo(ExitStatus.AS_STATED);
        assertThat(out.resolve("x.md")).content().contains("  proof\n    claim 1 by ");
    }

    @Test
    void lineEndsStayAsTheyAre() throws IOException {
        Path a = file("a/x.md", SQUARE.formatted("one").replace("\n", "\r\n"));
        assertThat(prove(a, "--in-place")).isEqualTo(ExitStatus.AS_STATED);
        assertThat(Files.readString(a).replace("\r\n", "")).doesNotContain("\n", "\r");
        Path open = file("a/open.md", SQUARE.formatted("two").replace("\n```\n", ""));
        assertThat(prove(open, "--in-place")).isEqualTo(ExitStatus.AS_STATED);
        assertThat(open).content().endsWith("\n  proof\n    claim 1 by positivity");
    }

    @Test
    void aDerivativeThatCannotBeWrittenAtAPointEndsNothing() throws IOException {
        Path a = file(
                "a/x.md",
                SQUARE.formatted("one")
                        .replace("theorem square", "theorem kink\n  claim diff(abs(x), x) >= -1\ntheorem square"));
        assertThat(prove(a)).isEqualTo(ExitStatus.AGAINST);
        assertThat(text.toString()).contains("one/kink: no proof found", "one/square: proved");
    }
}
