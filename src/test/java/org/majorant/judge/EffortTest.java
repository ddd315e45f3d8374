package org.majorant.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.judge.runs.Runs;
import org.majorant.number.work.Work;
import org.majorant.read.TheoryReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;

/** Work is counted: what is large is done with a small part of the budget, and what is too large ends with the reason. */
class EffortTest {
    private static List<Entry> examine(int effort, String text) {
        Diagnostics diagnostics = new Diagnostics();
        Theory theory = TheoryReader.read(new SourceFile("t.md", "```claim\ntheory t\n" + text + "```\n"), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        Examiner.Settings settings =
                new Examiner.Settings(0, false, Runs.stored(), AcceptedEarlier.NOTHING, new Effort(effort));
        return new Examiner(List.of(theory), settings)
                .examine(List.of(theory), e -> {})
                .entries();
    }

    private static String lines(int from, int to, IntFunction<String> line) {
        return IntStream.range(from, to).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String word(List<Entry> entries) {
        return entries.get(0).verdict().word();
    }

    @Test
    void aThousandBoundsOfOneSymbolCostLittle() {
        String bounds = lines(0, 1000, i -> "  given x > " + i + "/1000\n  given y + " + i + " < 7");
        assertThat(word(examine(
                        1,
                        "let x in (0, inf)\nlet y in real\ntheorem a\n" + bounds
                                + "  claim x + 1 > 0\n  proof\n    claim 1 by positivity\n")))
                .isEqualTo("proved");
        assertThat(word(examine(
                        1,
                        "let x in (0, inf)\nlet y in real\ntheorem a\n" + bounds
                                + "  given y > 0\n  claim x + 1 > 0\n  proof\n    claim 1 by positivity\n")))
                .isEqualTo("vacuous");
    }

    @Test
    void sharedAbbreviationsAreVisitedOnce() {
        for (String next : List.of("b%1$d + b%1$d", "b%1$d + 1/b%1$d")) {
            String chain = "let x in (0, inf)\nlet b0 = x\n"
                    + lines(1, 120, i -> "let b" + i + " = " + String.format(next, i - 1));
            assertThat(word(examine(5, chain + "theorem a\n  claim b119 > 0\n  check sample 3 seed 1\n")))
                    .isEqualTo("supported");
        }
    }

    @Test
    void aChainOfHypothesesCostsLittle() {
        String symbols = IntStream.range(0, 1000).mapToObj(i -> "x" + i).collect(Collectors.joining(", "));
        String chain = lines(0, 999, i -> "  given x" + i + " < x" + (i + 1));
        Entry e = examine(25, "let " + symbols + " in real\ntheorem a\n" + chain + "  claim x0 < x1\n")
                .get(0);
        assertThat(e.verdict().word()).isEqualTo("vacuous");
        assertThat(e.notes()).isEmpty();
    }

    @Test
    void manyStepsCostLittle() {
        String steps = lines(1, 500, i -> "    s" + i + ": x*y + " + i + " > 0 by positivity");
        assertThat(word(examine(
                        2,
                        "let x, y in (0, inf)\ntheorem a\n  claim x*y + 500 > 0\n  proof\n" + steps
                                + "    claim 1 by positivity\n")))
                .isEqualTo("proved");
    }

    @Test
    void aSpentBudgetIsUndecidedNamesWhatSpentItAndTheRestGoesOn() throws IOException {
        String stored = Files.readString(Path.of("src/test/resources/reliability/g00236.md"));
        String text = stored.substring(stored.indexOf("cite"), stored.lastIndexOf("```"))
                        .replaceFirst("cite.*\n", "")
                + "theorem next\n  claim A + 1 > A\n  proof\n    claim 1 by positivity\n";
        List<Entry> entries = examine(2, text);
        assertThat(((Verdict.Undecided) entries.get(0).verdict()).reason().toString())
                .isEqualTo("the rule order at step 1 spent the budget of 320000 steps of work; --effort gives more");
        assertThat(entries.get(1).verdict().word()).isEqualTo("proved");
    }

    @Test
    void nestedSumsShareOneBudget() throws IOException {
        String text = "let m, i in natural\nlet j in integer\ntheorem a\n"
                + "  let s = sum(i, 1, m, sum(j, 1, i, 1/(m + 2000000 - i - j)))\n"
                + "  claim s = s*4/4 + 0*m\n  check sample 20 seed 1\n";
        Verdict v = examine(5, text).get(0).verdict();
        assertThat(((Verdict.Undecided) v).reason().toString())
                .startsWith("the search for a counterexample spent the budget of 200000 steps");
    }

    @Test
    void workIsCountedForTheQuestionThatIsAsked() {
        assertThatThrownBy(() -> Work.within(10, 60, "this", () -> {
                    Work.within(100, 60, "that", () -> {
                        Work.spend(50);
                        return 0;
                    });
                    Work.spend(10);
                    Work.doing("the last");
                    Work.spend(1);
                    return 0;
                }))
                .isInstanceOf(Work.SpentException.class)
                .hasMessage("the last spent the budget of 10 steps of work");
        Work.spend(Long.MAX_VALUE);
        assertThatThrownBy(() -> Work.within(Long.MAX_VALUE, 0, "this", () -> {
                    for (int i = 0; i < 1_000_000; i++) {
                        Work.spend(100);
                    }
                    return 0;
                }))
                .hasMessageContaining("stopped by the clock");
    }
}
