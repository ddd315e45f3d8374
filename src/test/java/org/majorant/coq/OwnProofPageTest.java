package org.majorant.coq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/own-proof.md, run as they stand in an empty folder. */
@Tag("slow")
class OwnProofPageTest {
    private static final Pattern BLOCK =
            Pattern.compile("^(`{3,4})(sh|coq|text)\n(.*?)^\\1$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    Path folder;

    private String run(String script) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String start = "majorant() { '" + java + "' -cp \"$CLASSES\" org.majorant.cli.Main \"$@\"; }\n";
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", "set -e\n" + start + script);
        builder.environment().put("CLASSES", System.getProperty("java.class.path"));
        Process p = builder.directory(folder.toFile()).redirectErrorStream(true).start();
        String out = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(p.waitFor()).as(out).isZero();
        return out;
    }

    @Test
    void theCommandsOfThePageEndAtLevelFive() throws IOException, InterruptedException {
        assumeTrue(
                Boolean.getBoolean("majorant.coq"),
                "skipped: `.ci/setup-coq` installs Coq (about 1.1 GB), then `mvn verify -Pcoq` runs this");
        StringBuilder told = new StringBuilder();
        int blocks = 0;
        Matcher m = BLOCK.matcher(Files.readString(Path.of("docs", "own-proof.md")));
        while (m.find()) {
            blocks++;
            switch (m.group(2)) {
                case "sh" -> told.append(run(m.group(3)));
                case "coq" ->
                    assertThat(Files.readString(folder.resolve("Goals_my.v")).replaceAll("\\s+", " "))
                            .contains(m.group(3).strip().replaceAll("\\s+", " "));
                default ->
                    assertThat(told.toString()).contains(m.group(3).lines().toList());
            }
        }
        assertThat(blocks).isEqualTo(6);
        assertThat(folder.resolve("coq-accepted.txt")).isRegularFile();
        assertThat(told.toString()).doesNotContain("refused");
    }
}
