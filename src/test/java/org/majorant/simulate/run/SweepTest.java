package org.majorant.simulate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.simulate.spec.Spec;
import org.majorant.simulate.spec.SpecReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;

/** Same specification, same bytes: for any number of threads, on every JDK, after a kill. */
class SweepTest {
    /**
     * SHA-256 of all lines of {@link #SWEEP}. It changes when the arithmetic, a stream or the format does: then raise
     * {@link Spec#VERSION}, for the format {@link RunLine#FORMAT}, and pin the new one.
     */
    private static final String PINNED = "138e2f5a924a551ae96cbaa0e1679dfae53b3365da9cb2ce81861cb5d893b609";

    static final String[] SWEEP = {
        "task teacher\nlayers 2\nwidth 8\nnorm yes no\ncausal yes\nseed 1 2\nsteps 40\nprobe 6\ntest 32\nmomentum 0.5\nnoise 0.2",
        "task markov\nseed 3\nsteps 30\nparameterisation standard\nstep 0.3\nhalving 20\ndata 40\ntest 32",
        "task in-context\nseed 4\nsteps 20\ninputs 2\ntest 32\ntrain linearised\nnoise 0.5",
        "task manifold\nseed 5\nsteps 30\ntest 32\ndata 16\ntrain flow kernel\nprobe 16",
        "task linear\nwidth 8\nambient 16\nfeatures random\nseed 6\nsteps 50"
    };

    @TempDir
    Path folder;

    static List<Spec> specs(String text) {
        Diagnostics diagnostics = new Diagnostics();
        List<Spec> specs = SpecReader.read(new SourceFile("test", text), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return specs;
    }

    private static List<Spec> sweep() {
        return java.util.Arrays.stream(SWEEP).flatMap(t -> specs(t).stream()).toList();
    }

    @Test
    void sameBytesForAnyNumberOfThreadsAndOnEveryJdk() throws Exception {
        String one = lines(1, "one");
        assertThat(lines(2, "two")).isEqualTo(one);
        assertThat(lines(5, "five")).isEqualTo(one);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(one.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(PINNED);
    }

    private String lines(int threads, String name) throws IOException {
        StringBuilder lines = new StringBuilder();
        RunStore store = RunStore.open(folder.resolve(name));
        for (RunRecord run : Sweep.run(sweep(), store, threads, r -> {})) {
            lines.append(RunLine.write(run)).append('\n');
        }
        return lines.toString();
    }

    @Test
    void aKilledSweepGoesOnWhereItStopped() throws IOException {
        Path whole = folder.resolve("whole");
        Sweep.run(sweep(), RunStore.open(whole), 1, r -> {});
        String text = Files.readString(whole);
        int third = nthLine(text, 3);
        Path cut = folder.resolve("cut");
        Files.writeString(cut, text.substring(0, third + 57));
        RunStore store = RunStore.open(cut);
        assertThat(store.size()).isEqualTo(3);
        int[] again = {0};
        Sweep.run(sweep(), store, 1, r -> again[0]++);
        assertThat(again[0]).isEqualTo(sweep().size() - 3);
        assertThat(Files.readString(cut)).isEqualTo(text);
        Sweep.run(sweep(), RunStore.open(cut), 2, r -> again[0] = -1);
        assertThat(again[0]).isPositive();
    }

    private static int nthLine(String text, int n) {
        int at = 0;
        for (int i = 0; i < n; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }

    @Test
    void aLineIsReadBackToTheLastBit() {
        for (Spec spec : specs(SWEEP[0])) {
            RunRecord run = Simulation.run(spec);
            assertThat(RunLine.read(RunLine.write(run))).isEqualTo(run);
            assertThat(run.hash()).isEqualTo(spec.hash());
        }
    }

    @Test
    void anotherTextIsNoRecord() throws IOException {
        for (String line : List.of("", "{}", "[1]", "{\"majorant-run\":99}", "{\"majorant-run\":2,\"hash\":3}")) {
            assertThatThrownBy(() -> RunLine.read(line)).isInstanceOf(IllegalArgumentException.class);
        }
        Path file = folder.resolve("other");
        Files.writeString(file, "hello\n");
        assertThatThrownBy(() -> RunStore.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("other");
    }

    @Test
    void aRunThatDivergesSaysWhereAndWhichStepWouldBeStable() {
        RunRecord linear =
                Simulation.run(specs("task linear\nwidth 8\nstep 3\nsteps 4000").get(0));
        RunRecord.Divergence d = linear.divergence().orElseThrow();
        assertThat(d.step()).isPositive();
        assertThat(d.loss()).isFinite();
        assertThat(d.largestStable()).isBetween(0.1, 3.0);
        Spec stable = specs("task linear\nwidth 8\nsteps 4000")
                .get(0)
                .with(org.majorant.simulate.spec.Key.STEP, Double.toString(0.95 * d.largestStable()));
        assertThat(Simulation.run(stable).divergence()).isEmpty();
        RunRecord network = Simulation.run(
                specs("task teacher\ndata 32\nbatch 32\nstep 300\nsteps 500").get(0));
        assertThat(network.divergence().orElseThrow().largestStable()).isBetween(0.01, 300.0);
        assertThat(RunLine.read(RunLine.write(network))).isEqualTo(network);
        RunRecord flow = Simulation.run(
                specs("task teacher\ndata 8\ntrain flow\nsteps 20\nstep 1").get(0));
        assertThat(flow.divergence()).isEmpty();
    }
}
