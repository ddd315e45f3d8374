package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void whatIsNoCertificateIsWrongInputAndTheOthersAreReCheckedAllTheSame() throws IOException {
        Path table = Files.writeString(folder.resolve("runs.csv"), "N,D\n1,2\n");
        for (Path wrong : List.of(folder.resolve("none.json"), folder, table)) {
            Commands.Run r = Commands.run("recheck", wrong.toString(), PEAK.toString(), "--json", "-");
            assertThat(r.status()).as("" + wrong).isEqualTo(ExitStatus.BAD_INPUT);
            JsonNode root = ResultSchema.valid(r.out());
            assertThat(root.at("/diagnostics/0/message").asText()).contains(wrong.toString());
            assertThat(root.at("/certificates")).hasSize(1);
            assertThat(root.at("/certificates/0/accepted").asBoolean()).isTrue();
        }
        assertThat(run(table)).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run(folder)).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(out.toString()).contains("runs.csv' is no certificate", "' is a folder, not a file");
    }
}
