package org.majorant.coq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Compiles the Coq library and looks at what each proof rests on. Runs in {@code mvn verify -Pcoq} alone; needs
 * {@code coqc} with Coquelicot and Interval, which {@code .ci/setup-coq} installs.
 */
@Tag("slow")
class CoqLibraryTest {
    private static final Path LIBRARY = Path.of("proofs/coq");
    private static final Path OUT = Path.of("target/coq");

    /** The axioms of the standard library's real numbers, and classical logic. No other is let in. */
    private static final Set<String> STANDARD = Set.of(
            "ClassicalDedekindReals.sig_forall_dec",
            "ClassicalDedekindReals.sig_not_dec",
            "FunctionalExtensionality.functional_extensionality_dep",
            "Classical_Prop.classic");

    private record Run(int status, String output) {}

    private static Run library = new Run(-1, "");

    @BeforeAll
    static void compile() throws Exception {
        assumeTrue(
                Boolean.getBoolean("majorant.coq"),
                "skipped: `.ci/setup-coq` installs Coq (about 1.1 GB), then `mvn verify -Pcoq` runs this");
        library = run(Path.of("."), 900, LIBRARY.resolve("build").toString(), OUT.toString());
    }

    @Test
    void theLibraryCompilesAndEveryProofRestsOnTheStandardAxiomsAlone() {
        assertThat(library.status()).as(library.output()).isZero();
        Map<String, Set<String>> axioms = CoqSources.assumptions(library.output());
        assertThat(axioms.keySet())
                .containsExactlyElementsOf(
                        CoqSources.statements(CoqSources.read(LIBRARY).get("Statements.v")));
        axioms.forEach((theorem, used) -> assertThat(STANDARD).as(theorem).containsAll(used));
    }

    @Test
    void coqRefusesAProofOfAnotherStatement() throws Exception {
        Run run = scratch("From Majorant Require Import Statements T07Balanced.\n"
                + "Check (proof_of_T7 : Statements.T7 /\\ Statements.T7).\n");
        assertThat(run.status()).isNotZero();
        assertThat(run.output()).contains("while it is expected to have type");
    }

    @Test
    void anAxiomOfOnesOwnIsSeen() throws Exception {
        Run run = scratch("Axiom mine : False.\nLemma proof_of_T0 : True.\nProof. destruct mine. Qed.\n"
                + "Check proof_of_T0.\nPrint Assumptions proof_of_T0.\n");
        assertThat(run.status()).isZero();
        assertThat(CoqSources.assumptions(run.output())).containsExactly(Map.entry("T0", Set.of("mine")));
    }

    private static Run scratch(String text) throws Exception {
        Path directory = Files.createDirectories(Path.of("target/coq-scratch"));
        Path file = Files.createTempFile(directory, "Scratch", ".v");
        Files.writeString(file, text);
        return run(
                directory,
                60,
                "coqc",
                "-q",
                "-Q",
                OUT.toAbsolutePath().toString(),
                "Majorant",
                file.getFileName().toString());
    }

    private static Run run(Path directory, long seconds, String... command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(Files.createDirectories(Path.of("target")), "coq", ".log");
        Process process = new ProcessBuilder(List.of(command))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            return new Run(-1, "more than " + seconds + " s: " + String.join(" ", command));
        }
        String output = Files.readString(log, StandardCharsets.UTF_8);
        Files.delete(log);
        return new Run(process.exitValue(), output);
    }
}
