package org.majorant.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims are held against every run exactly as it is written, and no run is left out silently. */
class MeasuredRunsTest {
    private static final String FILE = "src/test/resources/testkit/kit.md";

    private static final Claims ABOVE = Claims.of(FILE, "kit/above");
    private static final Claims BUDGET = Claims.of(FILE, "kit/budget").only("1");

    @TempDir
    Path folder;

    private MeasuredRuns csv(String... lines) throws IOException {
        return MeasuredRuns.csv(Files.write(folder.resolve("runs.csv"), List.of(lines)));
    }

    @Test
    void aBoundIsHeldAgainstEveryRun() throws IOException {
        ABOVE.holdFor(csv("# runs", "N,\"D\",y", "4,1,2.5", "", "4,8,2"));
        assertThatThrownBy(() -> ABOVE.holdFor(csv("N,D,y", "4,1,2.5", "4,8,2.0000000000000000000000000000001")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1 of 2 runs are against kit/above")
                .hasMessageContaining("runs.csv:3: " + FILE + ":8:12: kit/above: y <= L + 1 fails: left 2.000")
                .hasMessageContaining("for y = 2.0000000000000000000000000000001, N = 4, D = 8");
    }

    @Test
    void symbolsComeFromOtherColumnsConstantsOrEquations() throws IOException {
        ABOVE.holdFor(csv("size,D,loss", "4,1,2.5").column("N", "size").column("y", "loss"));
        ABOVE.holdFor(csv("D,y", "1,2.5").with("N", "4"));
        BUDGET.holdFor(csv("N,D", "4,1"));
        BUDGET.holdFor(csv("C,D", "24,1"));
        BUDGET.holdFor(csv("N,D,C", "4,1,24"));
        assertThatThrownBy(() -> ABOVE.holdFor(csv("N,y", "4,1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("runs.csv:2: the runs give no value for D");
        assertThatThrownBy(() -> csv("N,y", "4,1").column("D", "d")).hasMessageContaining("there is no column 'd'");
        assertThatThrownBy(() -> csv("N,y", "4,1").with("D", "1/3")).hasMessageContaining("is no decimal number");
    }

    @Test
    void aTableOfAnotherEncodingIsNamed() throws IOException {
        Path latin = Files.write(folder.resolve("latin.csv"), new byte[] {'N', ',', (byte) 0xe9, '\n', '1', ',', '2'});
        assertThatThrownBy(() -> MeasuredRuns.csv(latin)).hasMessageContaining("latin.csv: it is not UTF-8 text");
        assertThatThrownBy(() -> MeasuredRuns.simulated(latin)).hasMessageContaining("latin.csv: it is not UTF-8 text");
    }

    @Test
    void aRunThatTheTheoremDoesNotSpeakOfIsNoSuccess() throws IOException {
        assertThatThrownBy(() -> BUDGET.holdFor(csv("N,D,C", "4,1,25")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "runs.csv:2: the hypothesis C = 6*N*D does not hold, and the theorem says nothing");
        assertThatThrownBy(() -> BUDGET.holdFor(csv("N,D", "1,4"))).hasMessageContaining("the hypothesis N > D");
        assertThatThrownBy(() -> BUDGET.holdFor(csv("C,D", "6,4"))).hasMessageContaining("N > D does not hold");
        Claims conditional = Claims.of(FILE, "kit/under-a-condition");
        assertThatThrownBy(() -> conditional.holdFor(csv("x,y", "1,2")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("speaks of any of the 1 runs");
        conditional.holdFor(csv("x,y", "1,2", "2,1"));
        assertThatThrownBy(() -> ABOVE.holdFor(csv("N,D,y", "-4,1,2")))
                .hasMessageContaining("runs.csv:2: N is -4 here, and lies outside its domain (0, inf)");
    }

    /** An equation with two solutions speaks of both: none is picked, so that no claim about the other is passed over. */
    @Test
    void whatFollowsFromEquationsIsExactAndTheOnlySolution() throws IOException {
        Path file = folder.resolve("exact.md");
        Files.writeString(
                file,
                "```claim\ntheory exact\nlet x, y, z in real\ntheorem squares\n  given z^2 = x\n  claim z >= 0\n"
                        + "theorem third\n  given y = x/3\n  given y >= 1\n  claim y <= 1\n"
                        + "theorem line\n  given 2*y - x = 4\n  claim z <= y\n```\n");
        assertThatThrownBy(() -> Claims.of(file.toString(), "exact/squares").holdFor(csv("x", "4")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("runs.csv:2: the runs give no value for z");
        Claims.of(file.toString(), "exact/third").holdFor(csv("x", "3"));
        Claims line = Claims.of(file.toString(), "exact/line");
        line.holdFor(csv("x,z", "2,3"));
        assertThatThrownBy(() -> line.holdFor(csv("x,z", "2,3.0000000000000000000000000000000001")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("z <= y fails");
    }

    @Test
    void namesThatMeanNothingOrTwoThingsAreRefused() {
        assertThatThrownBy(() -> csv("y,y", "1,2")).hasMessageContaining("runs.csv:1:3: two columns have the name 'y'");
        assertThatThrownBy(() -> ABOVE.holdFor(csv("N,D,y", "4,1,2.5").with("yy", "3")))
                .hasMessageContaining("there is no symbol 'yy'");
    }

    @Test
    void wrongFilesAreRefusedWithTheLine() {
        assertThatThrownBy(() -> ABOVE.holdFor(csv("N,D,y", "4,1,2.5", "4,1,n/a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("runs.csv:3: 'n/a' in the column 'y' is not a number");
        assertThatThrownBy(() -> csv("N,D,y", "4,1")).hasMessageContaining("runs.csv:2:1: this row has 2 cells");
        assertThatThrownBy(() -> csv("N,D,y")).hasMessageContaining("there is no row");
        assertThatThrownBy(() -> csv("N,D,y", "4,\"1,2")).hasMessageContaining("runs.csv:2:3: this quote opens a cell");
    }

    @Test
    void recordsOfTheSimulatorAreRuns() throws IOException {
        List<String> records = Files.readAllLines(Path.of("proofs/simulated/runs.jsonl"));
        Path few = Files.write(folder.resolve("runs.jsonl"), records.subList(0, 3));
        Claims positive = Claims.of(FILE, "kit/growth").only("fine");
        positive.holdFor(MeasuredRuns.simulated(few));
        assertThatThrownBy(() -> ABOVE.holdFor(
                        MeasuredRuns.simulated(few).column("y", "M").column("D", "T")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("runs.jsonl: run 1: ")
                .hasMessageContaining("for y = 64, ");
        Files.writeString(few, records.get(0).substring(1));
        assertThatThrownBy(() -> MeasuredRuns.simulated(few)).isInstanceOf(IOException.class);
        Files.writeString(few, "");
        assertThatThrownBy(() -> MeasuredRuns.simulated(few)).hasMessageContaining("there is no run");
    }
}
