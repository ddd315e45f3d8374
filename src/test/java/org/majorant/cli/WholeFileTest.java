package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Output files: whole or not at all, with the rights that they should have, and never in place of what is no plain file. */
@EnabledOnOs(OS.LINUX)
class WholeFileTest {
    @TempDir
    Path folder;

    private static boolean made(String... command) throws IOException, InterruptedException {
        Process p = new ProcessBuilder(command).redirectErrorStream(true).start();
        return p.waitFor(20, TimeUnit.SECONDS) && p.exitValue() == 0;
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void aDeviceIsWrittenToAndStays() throws Exception {
        Path device = folder.resolve("null");
        // A copy of /dev/null, which only an administrator can make.
        assumeTrue(made("mknod", device.toString(), "c", "1", "3"));
        assertThat(Commands.run("check", "proofs/kaplan-2020", "--json", device.toString())
                        .status())
                .isZero();
        assertThat((int) Files.getAttribute(device, "unix:mode") & 0xf000).isEqualTo(0x2000);
    }

    @Test
    void aPipeIsWrittenTo() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(made("mkfifo", pipe.toString()));
        Path copy = folder.resolve("copy");
        Process reader = new ProcessBuilder("cat", pipe.toString())
                .redirectOutput(copy.toFile())
                .start();
        WholeFile.write(pipe, "text");
        assertThat(reader.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(copy).hasContent("text");
        assertThat((int) Files.getAttribute(pipe, "unix:mode") & 0xf000).isEqualTo(0x1000);
    }

    @Test
    void whatALinkPointsToIsWritten() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("target"));
        WholeFile.write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("made"));
        WholeFile.write(dangling, "new");
        assertThat(dangling).isSymbolicLink();
        assertThat(folder.resolve("made")).hasContent("new");
        Path circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        assertThatThrownBy(() -> WholeFile.write(circle, "new")).isInstanceOf(OutputException.class);
    }

    @Test
    void modesAreThoseOfTheUserAndOfTheOldFile() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        Path fresh = folder.resolve("fresh");
        WholeFile.write(fresh, "text");
        assertThat(mode(fresh)).isEqualTo(mode(usual));
        Path old = Files.createFile(folder.resolve("old"));
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-x--x"));
        WholeFile.write(old, "text");
        assertThat(mode(old)).isEqualTo("rwxr-x--x");
    }

    @Test
    void anOutputThatCannotBeWrittenIsAFailureThatLeavesNothing() {
        String missing = folder.resolve("no/out.json").toString();
        Commands.Run run = Commands.run("check", "proofs/kaplan-2020", "--json", missing);
        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.err()).contains("cannot write '" + missing + "': there is no folder");
        run = Commands.run("check", "proofs/kaplan-2020", "--json", folder.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.err()).contains("it is a folder");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFullDiskIsAFailure() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Commands.Run run = Commands.run("check", "proofs/kaplan-2020", "--json", full.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.err()).contains("cannot write '/dev/full': No space left on device");
    }

    @Test
    void standardOutputThatIsLostIsToldAndAClosedPipeIsNot() {
        StandardStream full = new StandardStream(failing("No space left on device"));
        full.write('x');
        assertThat(full.lost()).isEqualTo("No space left on device");
        StandardStream closed = new StandardStream(failing("Broken pipe"));
        closed.write('x');
        assertThat(closed.lost()).isEmpty();
    }

    private static java.io.OutputStream failing(String why) {
        return new java.io.OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
