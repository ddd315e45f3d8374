package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code majorant recheck}. */
class RecheckCommandTest {
    private static final Path PEAK = Path.of("proofs", "certificates", "enclosed-peak.json");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    private int run(Path certificate) {
        return Main.run(new PrintWriter(out), new PrintWriter(out), "recheck", certificate.toString());
    }

    private Path changed(String from, String to) throws IOException {
        String text = Files.readString(PEAK);
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("changed.json"), text.replace(from, to));
    }

    @Test
    void acceptsWhatHoldsAndIsStated() {
        assertThat(run(PEAK)).isEqualTo(ExitStatus.AS_STATED);
        assertThat(out.toString()).endsWith("enclosed-peak.json: holds\n");
    }

    @Test
    void rejectsAnotherTheoremsCertificate() throws IOException {
        assertThat(run(changed("enclosed/peak", "enclosed/two-stages"))).isEqualTo(ExitStatus.AGAINST);
        assertThat(out.toString()).contains("states something else");
    }

    @Test
    void rejectsAnUnknownTheoremAndAnotherStatement() throws IOException {
        assertThat(run(changed("enclosed/peak", "enclosed/none"))).isEqualTo(ExitStatus.AGAINST);
        assertThat(run(changed("37/100", "36/100"))).isEqualTo(ExitStatus.AGAINST);
        assertThat(out.toString()).contains("there is no theorem").contains("the hash is not that of the statement");
    }

    @Test
    void aMissingFileIsAnInputError() {
        assertThat(run(folder.resolve("none.json"))).isEqualTo(ExitStatus.BAD_INPUT);
    }
}
