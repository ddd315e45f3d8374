package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An error in one theorem ends nothing else, and formulas in parentheses are told what is wrong with them. */
class ErrorsAsideTest {
    private static final String THEORY = """
            ```claim
            theory aside
            let a, b in (0, inf)
            theorem wrong
              claim a > 1 iff (b > 1)
            theorem right
              claim a + 1/a >= 2
            ```
            """;

    @TempDir
    Path folder;

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("aside.md"), THEORY);
    }

    @Test
    void proveGoesOn() throws IOException {
        Path target = folder.resolve("found");
        Commands.Run run = Commands.run("prove", file().toString(), "-o", target.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.out()).contains("aside/right: proved");
        assertThat(run.err()).contains("not examined, for its errors: aside/wrong");
        assertThat(Files.readString(target.resolve("aside.md")))
                .contains("claim a > 1 iff (b > 1)", "claim a + 1/a >= 2\n  proof\n");
    }

    @Test
    void aFormulaTakesNoParentheses() throws IOException {
        assertThat(Commands.run("check", file().toString()).err())
                .contains("5:22: error: formulas take no parentheses", "hint: write: a > 1 iff b > 1");
    }

    /** All resources whose terms are the largest are named. */
    @Test
    void tiesAreNamed() {
        Commands.Run run = Commands.run(
                "plan", "docs/examples/tutorial/finished.md", "--set", "A=400,B=400,a=1/3,b=1/3", "--compute", "1e12");
        assertThat(run.out())
                .contains("regime    at the optimum limited by M, N alike", "the balanced allocation: M, N alike (");
    }
}
