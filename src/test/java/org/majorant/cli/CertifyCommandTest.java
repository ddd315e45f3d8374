package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code majorant certify}, as far as it needs no Coq. */
class CertifyCommandTest {
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

    private static final String THEORY = """
            # A test

            ```claim
            theory test "A test"
            let x, y in (0, inf)

            theorem held
              mark derived
              claim x + y > x
              proof
                claim 1   by positivity

            theorem false-one
              claim x < 2
              expect refuted
            ```
            """;

    /**
     * Runs {@code certify} with a stand-in for {@code coqc}: a shell script that gets the file's name as NAME.
     *
     * @param compile what it does with a file
     */
    private int runWith(String compile, String... options) throws IOException {
        Path library = Files.createDirectories(folder.resolve("library"));
        for (String name : List.of("Vocabulary", "Steps", "Boxes")) {
            Files.writeString(library.resolve(name + ".v"), "");
        }
        Path coqc = script(
                folder.resolve("coqc"),
                "if [ \"$1\" = --print-version ]; then echo 8.16.1 4.14; exit 0; fi\n" + "for NAME; do :; done\n"
                        + "case $NAME in Vocabulary.v|Steps.v|Boxes.v|Theory_*) exit 0;; esac\n"
                        + compile);
        script(folder.resolve("coqchk"), NO_AXIOMS);
        Path theory = Files.writeString(folder.resolve("test.md"), THEORY);
        List<String> args = new ArrayList<>(List.of("certify", theory.toString(), "--coqc", coqc.toString()));
        args.addAll(List.of(
                "--library",
                library.toString(),
                "--work",
                folder.resolve("work").toString()));
        args.addAll(List.of(options));
        return run(args.toArray(new String[0]));
    }

    private static Path script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static final String NOTHING = "exit 1";
    private static final String ALL = "case $NAME in *Opposite*) exit 1;; *Attempts*) echo OK whole;; "
            + "*Judge*) echo Closed under the global context;; esac";
    private static final String THE_OPPOSITE =
            "case $NAME in *Statement*|*Opposite*) echo Closed under the global context;; *) exit 1;; esac";

    private static final String NO_AXIOMS = """
            echo '* Theory: Set is predicative'
            echo '* Axioms: <none>'
            echo '* Constants/Inductives relying on type-in-type: <none>'
            echo '* Constants/Inductives relying on unsafe (co)fixpoints: <none>'
            echo '* Inductives whose positivity is assumed: <none>'
            """;

    @Test
    void whatIsNotAcceptedFailsAStrictRunAlone() throws IOException {
        assertThat(runWith(NOTHING)).isEqualTo(ExitStatus.AS_STATED);
        assertThat(out.toString())
                .contains("test/held: not accepted")
                .contains("step 1: no tactic closes it")
                .contains("0 of 1 theorems accepted");
        assertThat(runWith(NOTHING, "--strict")).isEqualTo(ExitStatus.AGAINST);
        assertThat(runWith(ALL, "--strict")).isEqualTo(ExitStatus.AS_STATED);
    }

    @Test
    void whatIsAcceptedIsRecordedAndNotRunAgain() throws IOException {
        assertThat(runWith(ALL)).isEqualTo(ExitStatus.AS_STATED);
        assertThat(Files.readString(folder.resolve("coq-accepted.txt")))
                .matches("coqc 8.16.1\ntest/held [0-9a-f]{64} STANDARD -\n");
        assertThat(runWith(NOTHING, "--strict")).isEqualTo(ExitStatus.AS_STATED);
        assertThat(out.toString()).contains("test/held: accepted earlier");
        assertThat(runWith(NOTHING, "--recorded")).isEqualTo(ExitStatus.AGAINST);
    }

    /** The library's own record has a theorem of the same name, and keeps it. */
    @Test
    void theRecordOfTheLibraryIsLeftAlone() throws IOException {
        Path library = Files.createDirectories(folder.resolve("library"));
        String line = "coqc 8.16.1\ntest/held " + "0".repeat(64) + " STANDARD -\n";
        Path record = Files.writeString(library.resolve("accepted.txt"), line);
        assertThat(runWith(ALL)).isEqualTo(ExitStatus.AS_STATED);
        assertThat(runWith(NOTHING, "--again")).isEqualTo(ExitStatus.AS_STATED);
        assertThat(Files.readString(record)).isEqualTo(line);
        assertThat(folder.resolve("coq-accepted.txt")).exists();
    }

    /** It comes first, and what is said of it stands under a theorem that is accepted otherwise, too. */
    @Test
    void aProofByHandThatIsRefusedIsSaid() throws IOException {
        Files.writeString(folder.resolve("Theory_test.v"), "Lemma held : Goals_test.held.\nProof. Qed.\n");
        String judge =
                "*Judge*) if grep -q Own.Theory_test.held Judge.v; then echo 'Error: no such thing'; exit 1; fi; "
                        + "echo Closed under the global context;; esac";
        String first = "case $NAME in *Opposite*) exit 1;; *Attempts*) echo OK whole;; ";
        assertThat(runWith(first + judge)).isEqualTo(ExitStatus.AS_STATED);
        assertThat(out.toString())
                .contains("test/held: accepted, the standard axioms of the reals, 0 of 1 steps\n"
                        + "    the proof by hand Own.Theory_test.held: the judge refuses it: Error: no such thing");
    }

    /** A changed file beside the theory is another proof, which the record does not know. */
    @Test
    void theRecordGoesByTheProofsBesideTheTheory() throws IOException {
        Path own = Files.writeString(folder.resolve("Theory_test.v"), "Lemma held : Goals_test.held.\nProof. Qed.\n");
        assertThat(runWith(ALL)).isEqualTo(ExitStatus.AS_STATED);
        assertThat(runWith(NOTHING, "--strict")).isEqualTo(ExitStatus.AS_STATED);
        Files.writeString(own, "Lemma held : Goals_test.held.\nProof. trivial. Qed.\n");
        assertThat(runWith(NOTHING, "--strict")).isEqualTo(ExitStatus.AGAINST);
    }

    @Test
    void anOppositeThatCoqProvesIsAnError() throws IOException {
        assertThat(runWith(THE_OPPOSITE)).isEqualTo(ExitStatus.AGAINST);
        assertThat(out.toString())
                .contains("ERROR: Coq proves the opposite of this statement, which is held as proved")
                .contains("test/false-one: refuted, and Coq proves the opposite at the witness");
    }

    @Test
    void theJsonSaysTheSame() throws IOException {
        assertThat(runWith(THE_OPPOSITE, "--json", "-")).isEqualTo(ExitStatus.AGAINST);
        JsonNode all = new ObjectMapper().readTree(out.toString());
        assertThat(all.get("coqc").asText()).isEqualTo("8.16.1");
        JsonNode held = all.get("theorems").get(0);
        assertThat(held.get("id").asText()).isEqualTo("test/held");
        assertThat(held.get("accepted").asBoolean()).isFalse();
        assertThat(held.get("negation_proved").asBoolean()).isTrue();
        assertThat(held.get("not_accepted").get(0).get("goal").asText()).contains("v_x < (v_x + v_y)");
        assertThat(all.get("refuted").get(0).get("id").asText()).isEqualTo("test/false-one");
    }

    @Test
    void aWitnessIsReadHoweverItIsWritten() {
        assertThat(CertifyCommand.number("-3/2")).isEqualTo(BigFraction.of(-3, 2));
        assertThat(CertifyCommand.number("6e3")).isEqualTo(BigFraction.of(6000));
        assertThat(CertifyCommand.number("6e-3")).isEqualTo(BigFraction.of(3, 500));
    }

    @Test
    void theSecondOfTwoRunsWaitsForTheFirst() throws Exception {
        Path file = folder.resolve("deeper/run.lock");
        CountDownLatch waiting = new CountDownLatch(1);
        AtomicBoolean through = new AtomicBoolean();
        Thread second;
        try (RunLock first = RunLock.of(file, () -> {})) {
            second = new Thread(() -> {
                try (RunLock lock = RunLock.of(file, waiting::countDown)) {
                    through.set(true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            second.start();
            waiting.await();
            assertThat(through).isFalse();
        }
        second.join();
        assertThat(through).isTrue();
    }
}
