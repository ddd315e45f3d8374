package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code derive} writes a file that {@code check} proves, says who found what, and names what is missing. */
class DeriveCommandTest {
    private static final String LAW =
            "```claim\ntheory mine\nlet L, C, M, N, A, B in (0, inf)\nlaw risk: L = A/M + B/sqrt(N)\nlaw cost: C = 6*M*N\n```\n";

    @TempDir
    Path folder;

    private final StringWriter text = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(text), new PrintWriter(text), args);
    }

    private Path written(String theory) throws IOException {
        Path file = folder.resolve("mine.md");
        Files.writeString(file, theory);
        return file;
    }

    @Test
    void whatIsWrittenIsProvedByCheck() throws IOException {
        Path out = folder.resolve("derived.md");
        assertThat(run("derive", written(LAW).toString(), "-o", out.toString(), "--log"))
                .isZero();
        assertThat(text.toString())
                .contains(
                        "18 theorems, all proved: ",
                        "the optimal allocation: Symja, Solve, linear [u0 = l0 - m",
                        "the threshold between M and N: Symja, Solve A*M^(-1) = B*N^(-1/2) for M -> A*B^(-1)*N^(1/2); rewritten (by",
                        "the threshold between M and N: own finder, Solve A*M^(-1) = B*N^(-1/2) for M -> A*N^(1/2)/B; not needed");
        text.getBuffer().setLength(0);
        assertThat(run("check", out.toString(), "--require", "4", "--no-time")).isZero();
        assertThat(text.toString()).contains("18 theorems: 18 proved; all as expected");
    }

    @Test
    void withoutSymjaSomethingIsMissing() throws IOException {
        Path out = folder.resolve("derived.md");
        assertThat(run("derive", written(LAW).toString(), "-o", out.toString(), "--without-symja"))
                .isEqualTo(ExitStatus.FAILED);
        assertThat(text.toString()).contains("majorant: not proved: closed-form: ");
        assertThat(Files.readString(out)).contains("theorem optimum").doesNotContain("theorem closed-form");
    }

    @Test
    void aTheoryWithoutTheLawsIsRefusedAndNothingIsWritten() throws IOException {
        Path out = folder.resolve("derived.md");
        Path file = written("```claim\ntheory mine\nlet x in real\ntheorem t\n  claim x = x\n```\n");
        assertThat(run("derive", file.toString(), "-o", out.toString())).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(text.toString()).contains("the theory 'mine' has no law 'risk'");
        assertThat(out).doesNotExist();
        Path inequality = written(LAW.replace("L = A/M", "L <= A/M"));
        assertThat(run("derive", inequality.toString(), "-o", out.toString())).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(text.toString()).contains("mine.md:4: the law 'risk' is no equation");
        assertThat(out).doesNotExist();
    }
}
