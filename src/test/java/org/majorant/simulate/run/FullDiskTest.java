package org.majorant.simulate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A store of runs on a disk that is full loses no run that it had. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
    @TempDir
    Path folder;

    /** Opens the store in a process that may write no byte to any file. */
    @Test
    void aLineCutOffIsDroppedWithoutWriting() throws Exception {
        Path file = folder.resolve("runs.jsonl");
        RunStore store = RunStore.open(file);
        store.append(Simulation.run(SweepTest.specs("task teacher\nwidth 8\nsteps 20\ntest 20\nprobe 2\n")
                .get(0)));
        String whole = Files.readString(file);
        Files.writeString(file, whole + "{\"cut");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        assumeTrue(Files.isExecutable(java));
        Process run = new ProcessBuilder(
                        "bash",
                        "-c",
                        "ulimit -f 0; exec \"$0\" -XX:-UsePerfData -cp \"$1\" " + FullDiskTest.class.getName()
                                + " \"$2\"",
                        java.toString(),
                        System.getProperty("java.class.path"),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(run.waitFor()).isZero();
        assertThat(file).hasContent(whole);
    }

    /** The other process. */
    public static void main(String[] args) throws Exception {
        RunStore.open(Path.of(args[0]));
    }
}
