package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that are not what they should be, and theories that once took too long or ended the run. */
class HostileFilesTest {
    private static final String THEORY = """
            ```claim
            theory NAME
            let x in (0, inf)
            theorem a
              claim x + 1 > x
              proof
                claim 1 by positivity
            ```
            """;

    @TempDir
    Path folder;

    private Path theory(String name) throws IOException {
        return Files.writeString(folder.resolve(name + ".md"), THEORY.replace("NAME", name));
    }

    @TestFactory
    List<DynamicTest> storedInputsEndWithALedgerOrAMessage() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/reliability"))) {
            return files.sorted()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> {
                        Commands.Run run = Commands.run("check", f.toString(), "--effort", "2");
                        assertThat(run.status()).isIn(0, 1, 2);
                        assertThat(run.out() + run.err())
                                .containsAnyOf(" theorem: ", " theorems: ", " error")
                                .doesNotContain("internal error", "Exception");
                    }))
                    .toList();
        }
    }

    @Test
    void whatIsNoRegularFileIsRefusedAtOnce() throws Exception {
        Path pipe = folder.resolve("pipe.md");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        for (String input : List.of(pipe.toString(), "/dev/zero")) {
            Commands.Run run = Commands.run("check", input);
            assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
            assertThat(run.err()).contains("'" + input + "' is no regular file");
        }
        theory("beside");
        assertThat(Commands.run("check", folder.toString()).status()).isZero();
    }

    @Test
    void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
        Path file = theory("once");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
        Commands.Run run =
                Commands.run("check", file.toString(), file.toString(), folder + "/./once.md", link.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("1 theorem: 1 proved");
        assertThat(Commands.run("check", folder.toString(), file.toString()).out())
                .contains("1 theorem: 1 proved");
    }

    @Test
    void aLargeTextBesideTheoriesIsLeftAlone() throws IOException {
        theory("small");
        String prose = "We claim a lot, ``` claimed or not, in `claim` and ~~~ other claims.\n".repeat(80_000);
        Files.writeString(folder.resolve("README.md"), prose);
        assertThat(Commands.run("check", folder.toString()).status()).isZero();
        Files.writeString(folder.resolve("README.md"), prose + THEORY);
        Commands.Run run = Commands.run("check", folder.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.err()).contains("README.md' is larger than");
    }

    @Test
    void layoutIsWrittenToTheFileWhateverItsName() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a b\n\u202e\\c.md"),
                THEORY.replace("NAME", "odd").replace("  claim x", "      claim x"));
        assertThat(Commands.run("fmt", file.toString()).status()).isZero();
        assertThat(file).content(StandardCharsets.UTF_8).contains("\n  claim x + 1 > x");
    }

    @Test
    void aClosedPipeIsQuiet() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String main = java + " -cp '" + System.getProperty("java.class.path") + "' org.majorant.cli.Main";
        Process p = new ProcessBuilder("bash", "-c", main + " check proofs/kaplan-2020 | true; echo ${PIPESTATUS[0]}")
                .redirectErrorStream(true)
                .start();
        String said = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(p.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said.strip()).isEqualTo("0");
    }

    @Test
    void namesThatCoqAndLatexDoNotTellApartAreRefused() throws IOException {
        theory("two-names");
        theory("two_names");
        Commands.Run run = Commands.run("check", folder.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.err()).contains("the theory 'two-names' is already given by");
        run = Commands.run("check", "src/test/resources/reliability/inj.md");
        assertThat(run.err()).contains("inj.md:32:1: error: the names 'a-b' and 'a_b' differ in - and _ alone");
    }
}
