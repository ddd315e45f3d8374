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

/** {@code majorant certify}, as far as it needs no Coq. */
class CertifyTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(out), args);
    }

    @Test
    void withoutCoqItSaysHowToInstallIt() {
        int status = run("certify", "proofs/enclosed", "--coqc", "majorant-has-no-such-command");
        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(out.toString()).contains("apt-get install coq libcoq-coquelicot libcoq-interval");
    }

    @Test
    void everyLeanFileSaysThatItIsNotChecked() throws IOException {
        assertThat(run("certify", "proofs", "--lean", folder.toString())).isEqualTo(ExitStatus.AS_STATED);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty();
            for (Path f : all) {
                assertThat(Files.readString(f)).startsWith("/-\nNOT CHECKED HERE.");
            }
        }
        assertThat(Files.readString(folder.resolve("enclosed.lean")))
                .contains("def statement_peak : Prop :=\n  ∀ v_x : ℝ,\n    ((1 / 2) ≤ v_x) →")
                .contains("(v_x * (Real.exp (- v_x))) ≤ (37 / 100)")
                .contains("Not checked here. -/");
    }
}
