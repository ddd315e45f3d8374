package org.majorant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The library answers what the commands answer, as values, and prints nothing. */
@Tag("slow")
class MajorantTest {
    @TempDir
    Path folder;

    private final Majorant majorant = Majorant.create();

    private Path file(String claims) throws IOException {
        return Files.writeString(
                folder.resolve("a.md"), "```claim\ntheory mine\nlet A, C, M in (0, inf)\n" + claims + "\n```\n");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void nothingIsPrinted() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream none = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        System.setOut(none);
        System.setErr(none);
        try {
            majorant.check(file("theorem t\nclaim A > 0\ntheorem s\nclaim A > )"));
            assertThatThrownBy(() -> majorant.check(folder.resolve("no"))).isInstanceOf(WrongInputException.class);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void verdictsAreValues() throws IOException {
        CheckResult r = majorant.check(file("theorem good\nclaim A > 0\nproof\nclaim 1 by positivity\n"
                + "theorem bad\ngiven C = M^2\nclaim M = C^(1/3)\ntheorem open\nclaim exp(A) > A\nproof\nclaim 1 by positivity\n"
                + "theorem empty\ngiven A < 0\nclaim A > 5\ntheorem wrong\nclaim A > kapa"));
        assertThat(r.theorem("mine/good").orElseThrow().verdict()).isInstanceOf(Verdict.Proved.class);
        assertThat(r.theorem("mine/good").orElseThrow().steps())
                .extracting(ProofStep::status)
                .containsExactly("accepted");
        Verdict.Refuted bad =
                (Verdict.Refuted) r.theorem("mine/bad").orElseThrow().verdict();
        assertThat(((Witness.Point) bad.witness()).free()).containsKey("M");
        assertThat(r.theorem("mine/open").orElseThrow().verdict()).isInstanceOf(Verdict.Undecided.class);
        assertThat(r.theorem("mine/empty").orElseThrow().verdict()).isInstanceOf(Verdict.Vacuous.class);
        assertThat(r.notExamined()).containsExactly("mine/wrong");
        assertThat(r.messages()).extracting(Message::code).contains("invalid-text", "refused-step");
        assertThat(r.asExpected()).isFalse();
    }

    @Test
    void theVerdictsOfTheProofsAreThoseOfTheLedger() {
        CheckResult r = majorant.check(
                Path.of("proofs/kaplan-2020"),
                Path.of("proofs/refuted"),
                Path.of("proofs/references.bib").getParent().resolve("yang-2025"));
        assertThat(r.asExpected()).isTrue();
        assertThat(r.theorems()).extracting(CheckedTheorem::verdict).hasAtLeastOneElementOfType(Verdict.Claimed.class);
    }

    @Test
    void questions() {
        assertThat(majorant.solve("x*exp(x) = c", "x", Assumptions.NONE).roots())
                .containsExactly(new Roots.Root("W0(c)", List.of()));
        assertThat(majorant.solve("x = x", "x", Assumptions.NONE))
                .isEqualTo(new Roots(true, List.of(), List.of(), Roots.Counted.NORMAL_FORM));
        assertThat(majorant.order("C^p + C^q", "C -> inf", Assumptions.NONE.given("p < q"))
                        .get(0)
                        .theta())
                .isEqualTo("Theta(C^q)");
        assertThat(majorant.order("-C", "C -> inf", Assumptions.NONE).get(0).limit())
                .isEqualTo("-inf");
        assertThat(majorant.order("C - C", "C -> inf", Assumptions.NONE).get(0).theta())
                .isEqualTo("0");
        assertThat(majorant.order("1/x", "x -> 0", Assumptions.NONE.let("x in real")))
                .hasSize(2);
        assertThat(majorant.eval("W0(c)", Map.of("c", "1"), 20)).isEqualTo("0.56714329040978387300");
        assertThatThrownBy(() -> majorant.order("C^p + C^q", "C -> inf", Assumptions.NONE))
                .isInstanceOf(UnansweredException.class)
                .hasMessageContaining("the sign of");
        assertThatThrownBy(() -> majorant.order("C^^p", "C -> inf", Assumptions.NONE))
                .isInstanceOf(WrongInputException.class);
        assertThatThrownBy(() -> majorant.eval("log(-1)", Map.of(), 5)).isInstanceOf(WrongInputException.class);
        assertThatThrownBy(() -> majorant.eval("1", Map.of(), -5))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContaining("--digits takes a number from 1 to");
        assertThatThrownBy(() -> majorant.eval("x +", Map.of("x", "1"), 5))
                .isInstanceOfSatisfying(
                        WrongInputException.class,
                        e -> assertThat(e.messages().get(0).line()).isOne());
    }

    @Test
    void proofsAndReadings() throws IOException {
        Path f = file("theorem t\nclaim A*M > 0\ntheorem s\ngiven A > 2\nclaim M > 0\nproof\nclaim 1 by positivity");
        assertThat(majorant.prove(100, f)).extracting(ProofAttempt::found).containsExactly(true);
        assertThatThrownBy(() -> majorant.prove(0, f))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContaining("from 1 to 1000000");
        Reading r = majorant.read("mine/s", f);
        assertThat(r.says()).contains("given A > 2", "claim M > 0");
        assertThat(r.unused()).hasSize(1);
        assertThat(r.hash()).hasSize(64);
        assertThatThrownBy(() -> majorant.read("mine/r", f)).isInstanceOf(WrongInputException.class);
    }

    /** At moments of the check of many theories, of which the whole takes several seconds. */
    @Test
    void anInterruptedThreadGivesUp() throws InterruptedException {
        for (int wait : new int[] {0, 50, 400, 900}) {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            AtomicBoolean still = new AtomicBoolean();
            Thread t = new Thread(() -> {
                try {
                    majorant.check(Path.of("proofs"));
                } catch (RuntimeException e) {
                    thrown.set(e);
                    still.set(Thread.currentThread().isInterrupted());
                }
            });
            t.start();
            Thread.sleep(wait);
            t.interrupt();
            t.join();
            assertThat(thrown.get()).isInstanceOf(CancellationException.class);
            assertThat(still).isTrue();
        }
    }

    /** What a caller passes is an expression, a number or a name, whatever it would be among the words of a command. */
    @Test
    void argumentsAreNoWordsOfACommand() {
        assertThatThrownBy(() -> majorant.eval("c + d", Map.of("c", "1,d=2"), 10))
                .isInstanceOf(WrongInputException.class);
        assertThatThrownBy(() -> majorant.eval(null, Map.of("null", "3"), 10)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> majorant.order("C", null, Assumptions.NONE)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> majorant.solve("null = 1", null, Assumptions.NONE))
                .isInstanceOf(NullPointerException.class);
        assertThat(majorant.eval("-x", Map.of("x", "3"), 5)).isEqualTo("-3.0000");
        assertThatThrownBy(() -> majorant.read("-h", Path.of("proofs/kaplan-2020")))
                .isInstanceOf(WrongInputException.class);
        assertThat(majorant.solve("--json = x", "x", Assumptions.NONE).roots())
                .containsExactly(new Roots.Root("json", List.of()));
        assertThatThrownBy(() -> majorant.solve("x = = 1", "x", Assumptions.NONE))
                .isInstanceOfSatisfying(
                        WrongInputException.class,
                        e -> assertThat(e.messages().get(0).column()).isEqualTo(5));
        assertThatThrownBy(() -> majorant.order("C^", "C -> inf", Assumptions.NONE))
                .isInstanceOfSatisfying(
                        WrongInputException.class,
                        e -> assertThat(e.messages().get(0).column()).isEqualTo(3));
    }

    @Test
    void anotherFileSystemIsRefused() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
            assertThatThrownBy(() -> majorant.check(zip.getPath("/proofs/kaplan-2020.md")))
                    .isInstanceOf(WrongInputException.class)
                    .hasMessageContaining("another file system");
        }
    }
}
