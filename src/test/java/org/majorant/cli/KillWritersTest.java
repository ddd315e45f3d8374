package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A handful of the points of {@code .ci/kill-writers}, which has all commands and points. */
@Tag("slow")
@EnabledOnOs(OS.LINUX)
class KillWritersTest {
    @TempDir
    Path folder;

    private static boolean traces() throws Exception {
        try {
            return new ProcessBuilder("strace", "-f", "true").start().waitFor() == 0;
        } catch (java.io.IOException e) {
            return false;
        }
    }

    @Test
    void whatIsKilledLeavesTheOldOrTheNewText() throws Exception {
        assumeTrue(Files.exists(Path.of("target/majorant.jar")), "the jar is not built yet");
        assumeTrue(traces(), "strace is not installed, or may not trace here");
        Path said = folder.resolve("said");
        Process run = new ProcessBuilder(".ci/kill-writers", "--quick", "fmt")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(run.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(said, StandardCharsets.UTF_8))
                .contains(" 0 findings")
                .doesNotContain(" 0 points");
        assertThat(run.exitValue()).isZero();
    }
}
