package org.majorant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.judge.Effort;
import org.majorant.judge.Entry;
import org.majorant.report.Problem;
import org.majorant.report.Problems;
import org.majorant.text.SourceFile;

/** After any edit, what is remembered is what would be found afresh. */
class EditsTest {
    /** A theory with places that are edited; each place has several texts, the first of which makes all of it provable. */
    private static final String TEXT = """
            ```claim
            theory edited "Edited"
            let A, B in %1$s
            let s = %2$s
            let u(t) in %3$s
            let z in %12$s
            ```

            ```claim
            theorem first
              let x in %4$s
              law L: x + 1 > %5$s
              claim A < A + s
              proof
                claim 1 by %6$s
            ```

            ```claim
            theorem second
              let y in %7$s
              given %8$s
              claim A < 2*A + s
              claim u(1) + A > 0
              proof
                %9$s by theorem first with B := %10$s
                claim 1 by positivity
                claim 2 by positivity
            ```

            ```claim
            theorem third
              uses second
              claim u(1) + 1 > 0
              expect %11$s
              proof
                claim 1 by positivity

            theorem fourth
              given L
              claim u(1) + 1 > 0
              proof
                u(1) + z > 0 by positivity
                claim 1 by positivity
            ```
            """;

    private static final List<List<String>> PLACES = List.of(
            List.of("(0, inf)", "real"),
            List.of("A + B", "A - B"),
            List.of("[0, inf)", "real"),
            List.of("real", "(0, inf)", "(-7, -5)"),
            List.of("0", "-3"),
            List.of("positivity", "normal form"),
            List.of("(0, inf)", "real", "(-inf, 0)"),
            List.of("y > 0", "y > 1", "A > 1"),
            List.of("A < A + (A + y)", "A < A + (A + y^2)"),
            List.of("y", "y^2", "-y"),
            List.of("proved", "undecided"),
            List.of("(0, inf)", "(-1, 0)"));

    private static Engine engine() {
        return new Engine(null, AcceptedEarlier.NOTHING, Effort.USUAL);
    }

    private static String text(int[] chosen) {
        Object[] parts = new Object[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            parts[i] = PLACES.get(i).get(chosen[i]);
        }
        return String.format(TEXT, parts);
    }

    private static List<String> judged(Engine engine, String text) {
        return judged(engine, new SourceFile("edited.md", text));
    }

    private static List<String> judged(Engine engine, SourceFile file) {
        List<String> words = new ArrayList<>();
        Snapshot s = engine.read(file);
        s.diagnostics().forEach(d -> words.add(d.toString()));
        engine.judge(s, () -> false, e -> words.add(words(e)));
        return words;
    }

    private static String words(Entry e) {
        return e.id() + " " + e.verdict() + " " + e.met() + " " + e.restsOn() + " " + e.notes() + " "
                + Problems.of(e).stream().map(Problem::render).toList();
    }

    @Property(tries = 12, seed = "20261202")
    void whatIsRememberedIsWhatWouldBeFoundAfresh(@ForAll @Size(14) List<@IntRange(min = 0, max = 11) Integer> places) {
        Engine warm = engine();
        int[] chosen = new int[PLACES.size()];
        for (int place : places) {
            chosen[place] = (chosen[place] + 1) % PLACES.get(place).size();
            String text = text(chosen);
            assertThat(judged(warm, text)).as(text).isEqualTo(judged(engine(), text));
        }
    }

    @Test
    void aSpecificationInAFolderBelowIsReadAgain(@TempDir Path folder) throws IOException {
        Path spec = Files.createDirectories(folder.resolve("below")).resolve("one.spec");
        Files.copy(Path.of("proofs/simulated/data-size.spec"), spec);
        String text = "```claim\ntheory edited\nlet E in [0, inf)\nlet A in (0, inf)\ntheorem t\n  claim E <= A\n"
                + "  check simulated below/one bind E = excess\n```\n";
        SourceFile file = new SourceFile(folder.resolve("edited.md").toString(), text);
        Files.writeString(folder.resolve("edited.md"), text);
        Engine warm = engine();
        List<String> before = judged(warm, file);
        Files.writeString(spec, Files.readString(spec) + "no key\n");
        assertThat(judged(warm, file)).isEqualTo(judged(engine(), file)).isNotEqualTo(before);
    }
}
