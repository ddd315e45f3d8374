package org.majorant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.judge.Effort;
import org.majorant.judge.Entry;
import org.majorant.judge.Examiner;
import org.majorant.judge.InternalError;
import org.majorant.report.Problem;
import org.majorant.report.Problems;
import org.majorant.text.SourceFile;

/** A warm engine answers what a cold one answers. */
class EngineTest {
    private static final String HEAD = "```claim\ntheory warm \"Warm\"\nlet A, B in (0, inf)\n```\n";
    private static final String SUM =
            "```claim\ntheorem sum\n  claim A < A + B\n  proof\n    claim 1 by positivity\n```\n";
    private static final String REFUSED =
            "```claim\ntheorem hard\n  claim A*B < exp(A)*exp(B)\n  proof\n    claim 1 by normal form\n```\n";
    private static final String USES =
            "```claim\ntheorem twice\n  claim A < A + B\n  proof\n    claim 1 by theorem sum\n```\n";

    @TempDir
    Path folder;

    private static Engine engine(Path root) {
        return new Engine(root, AcceptedEarlier.NOTHING, Effort.USUAL);
    }

    private static List<Entry> judged(Engine engine, Snapshot s) {
        List<Entry> all = new ArrayList<>();
        assertThat(engine.judge(s, () -> false, all::add)).isTrue();
        return all;
    }

    private static List<String> words(List<Entry> entries) {
        return entries.stream()
                .map(e -> e.id() + " " + e.verdict() + " "
                        + Problems.of(e).stream().map(Problem::render).toList())
                .toList();
    }

    private static Snapshot text(Engine engine, String text) {
        return engine.read(new SourceFile("warm.md", text));
    }

    @Test
    void theoriesOfTheRepositoryGiveWhatACheckGives() throws IOException {
        Engine engine = engine(Path.of("proofs"));
        for (String name :
                List.of("proofs/kaplan-2020/compute-exponent.md", "proofs/hoffmann-2022/compute-optimal.md")) {
            Snapshot s = engine.read(new SourceFile(name, Files.readString(Path.of(name))));
            List<Entry> cold = new Examiner(s.readable().theories(), new Examiner.Settings(0, false))
                    .examine(List.of(s.examinable().orElseThrow()), e -> {})
                    .entries();
            assertThat(words(judged(engine, s))).isEqualTo(words(cold)).isNotEmpty();
            assertThat(words(judged(engine, s))).as("remembered").isEqualTo(words(cold));
        }
        assertThat(engine.remembered()).isPositive();
    }

    @Test
    void whatMovedKeepsItsResultAtItsNewPlace() {
        Engine engine = engine(null);
        judged(engine, text(engine, HEAD + SUM + REFUSED));
        int before = engine.remembered();
        Snapshot moved = text(engine, "A word.\n\n" + HEAD + "More words.\n\n" + SUM + REFUSED);
        List<Entry> warm = judged(engine, moved);
        Engine other = engine(null);
        assertThat(words(warm))
                .isEqualTo(words(judged(other, text(other, moved.file().text()))));
        assertThat(engine.remembered()).isEqualTo(before);
        assertThat(Problems.of(warm.get(1)).get(1).place().orElseThrow().line()).isEqualTo(19);
    }

    @Test
    void aChangedDeclarationOrLemmaIsJudgedAgain() {
        Engine engine = engine(null);
        assertThat(judged(engine, text(engine, HEAD + SUM + USES))
                        .get(1)
                        .verdict()
                        .word())
                .isEqualTo("proved");
        String wider = HEAD.replace("(0, inf)", "real");
        assertThat(judged(engine, text(engine, wider + SUM + USES))
                        .get(1)
                        .verdict()
                        .word())
                .isNotEqualTo("proved");
        String refused = SUM.replace("by positivity", "by normal form");
        assertThat(judged(engine, text(engine, HEAD + refused + USES))
                        .get(1)
                        .verdict()
                        .word())
                .isNotEqualTo("proved");
        assertThat(judged(engine, text(engine, HEAD + SUM + USES))
                        .get(1)
                        .verdict()
                        .word())
                .isEqualTo("proved");
    }

    @Test
    void anErrorIsToldAtOnceAndLeavesTheOthersToBeJudged() {
        Engine engine = engine(null);
        Snapshot s = text(engine, HEAD + SUM + REFUSED.replace("A*B", "A*Z"));
        assertThat(s.diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("'Z'"));
        assertThat(judged(engine, s)).extracting(Entry::id).containsExactly("warm/sum");
    }

    @Test
    void aTextThatIsOpenIsUsedByOthersInsteadOfItsFile() throws IOException {
        Path lemma = folder.resolve("warm.md");
        Files.writeString(lemma, HEAD + SUM);
        Engine engine = engine(folder);
        String user = "```claim\ntheory user\nlet A, B in (0, inf)\ntheorem t\n  claim A < A + B\n  proof\n"
                + "    claim 1 by theorem warm/sum\n```\n";
        SourceFile file = new SourceFile(folder.resolve("user.md").toString(), user);
        assertThat(judged(engine, engine.read(file)).get(0).verdict().word()).isEqualTo("proved");
        engine.open(new SourceFile(lemma.toString(), HEAD + SUM.replace("by positivity", "by normal form")));
        assertThat(judged(engine, engine.read(file)).get(0).verdict().word()).isEqualTo("undecided");
        engine.close(lemma.toString());
        assertThat(judged(engine, engine.read(file)).get(0).verdict().word()).isEqualTo("proved");
        Files.delete(lemma);
        engine.filesChanged();
        assertThat(judged(engine, engine.read(file)).get(0).verdict().word()).isEqualTo("undecided");
    }

    /** Tools that copy files keep their times: another text of the same length and time is another text. */
    @Test
    void aFileWhoseTimeAndSizeAreKeptIsReadAgain() throws IOException {
        Path lemma = folder.resolve("warm.md");
        Files.writeString(lemma, HEAD + SUM);
        Engine engine = engine(folder);
        SourceFile user = new SourceFile(
                folder.resolve("user.md").toString(),
                "```claim\ntheory user\nlet A, B in (0, inf)\ntheorem t\n  claim A < A + B\n  proof\n"
                        + "    claim 1 by theorem warm/sum\n```\n");
        assertThat(judged(engine, engine.read(user)).get(0).verdict().word()).isEqualTo("proved");
        FileTime time = Files.getLastModifiedTime(lemma);
        Files.writeString(lemma, HEAD + SUM.replace("A + B", "A - B"));
        Files.setLastModifiedTime(lemma, time);
        engine.filesChanged();
        assertThat(judged(engine, engine.read(user)).get(0).verdict().word()).isNotEqualTo("proved");
    }

    @Test
    void whatIsStoppedEndsAtOnceAndIsNotRemembered() {
        Engine engine = engine(null);
        String dear = HEAD + "```claim\ntheorem dear\n  let a, b, c, d, e, f in (0, inf)\n"
                + "  claim (a + b + c + d + e + f)^40 >= (a + b + c + d + e + f)^39*a\n  proof\n    claim 1 by positivity\n```\n";
        Snapshot s = text(engine, dear);
        assertThat(s.diagnostics()).isEmpty();
        AtomicInteger asked = new AtomicInteger();
        assertThat(engine.judge(s, () -> asked.incrementAndGet() > 100, e -> {}))
                .isFalse();
        assertThat(asked).hasValue(101);
        assertThat(engine.remembered()).isZero();
    }

    /** Fails once, in the middle of some work. */
    private static BooleanSupplier failing(Error failure) {
        AtomicInteger left = new AtomicInteger(1);
        return () -> {
            boolean working = StackWalker.getInstance()
                    .walk(s -> s.anyMatch(f -> f.getMethodName().equals("take")));
            if (working && left.getAndDecrement() == 1) {
                throw failure;
            }
            return false;
        };
    }

    @Test
    void aFailureEndsOneTheoremAndIsNotRemembered() {
        for (Error failure : List.of(new OutOfMemoryError("test"), new StackOverflowError())) {
            Engine engine = engine(null);
            Snapshot s = text(engine, HEAD + SUM + USES.replace("by theorem sum", "by positivity"));
            List<Entry> all = new ArrayList<>();
            assertThat(engine.judge(s, failing(failure), all::add)).isTrue();
            assertThat(InternalError.is(all.get(0).verdict())).isTrue();
            assertThat(all.get(1).verdict().word()).isEqualTo("proved");
            assertThat(judged(engine, s)).allMatch(e -> e.verdict().word().equals("proved"));
        }
    }

    @Test
    void theOldestResultsAreForgotten() {
        Results results = new Results(2);
        Engine engine = engine(null);
        Entry e = judged(engine, text(engine, HEAD + SUM)).get(0);
        Stream.of("a", "b").forEach(k -> results.keep(k, e));
        results.find("a");
        results.keep("c", e);
        assertThat(results.find("b")).isEmpty();
        assertThat(results.find("a")).isPresent();
        assertThat(results.size()).isEqualTo(2);
    }
}
