package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.simulate.spec.Presets;
import org.majorant.simulate.spec.SpecReader;
import org.majorant.text.Diagnostics;

/** {@code majorant simulate}. */
class SimulateTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String text, String... more) throws IOException {
        Path spec = Files.writeString(folder.resolve("a.spec"), text);
        List<String> args = new ArrayList<>(List.of("simulate", spec.toString(), "-o", folder + "/o"));
        args.addAll(List.of(more));
        return Main.run(new PrintWriter(out), new PrintWriter(err), args.toArray(new String[0]));
    }

    private static final String SMALL = "seed 1 2\nsteps 30\ntest 32\nprobe 4\n";

    @Test
    void writesRunsCurvesAndPictures() throws IOException {
        assertThat(run(SMALL)).as(err.toString()).isZero();
        Path o = folder.resolve("o");
        assertThat(Files.readAllLines(o.resolve("runs.jsonl")))
                .hasSize(2)
                .allMatch(l -> l.startsWith("{\"majorant-run\":1,"));
        List<String> csv = Files.readAllLines(o.resolve("curves.csv"));
        int columns = csv.get(0).split(",", -1).length;
        assertThat(csv).hasSizeGreaterThan(20).allMatch(l -> l.split(",", -1).length == columns);
        assertThat(ImageIO.read(o.resolve("risk.png").toFile()).getWidth()).isEqualTo(900);
        assertThat(ImageIO.read(o.resolve("spectrum.png").toFile()).getWidth()).isEqualTo(900);
        assertThat(Files.readString(o.resolve("risk.svg"))).contains("<svg", "</svg>");
        assertThat(Files.readString(o.resolve("spectrum.svg"))).contains("<svg", "</svg>");
        try (Stream<Path> files = Files.list(o)) {
            assertThat(files).hasSize(6);
        }
    }

    @Test
    void sameBytesForAnyNumberOfThreadsAndOnASecondRun() throws IOException {
        assertThat(run(SMALL, "--threads", "1", "--quiet")).isZero();
        String first = Files.readString(folder.resolve("o/runs.jsonl"));
        assertThat(run(SMALL, "--threads", "2", "--quiet")).isZero();
        assertThat(Files.readString(folder.resolve("o/runs.jsonl"))).isEqualTo(first);
        Files.delete(folder.resolve("o/runs.jsonl"));
        assertThat(run(SMALL, "--threads", "2", "--quiet")).isZero();
        assertThat(Files.readString(folder.resolve("o/runs.jsonl"))).isEqualTo(first);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theSeedIsAddedAndJsonHoldsTheRuns() throws IOException {
        assertThat(run(SMALL, "--seed", "5", "--json", "-")).isZero();
        assertThat(out.toString())
                .startsWith("{\"majorant\":")
                .contains("\"seed\":\"6\"", "\"seed\":\"7\"")
                .endsWith("]}\n");
        assertThat(run(SMALL, "--seed", "-2")).isEqualTo(ExitStatus.BAD_INPUT);
    }

    @Test
    void aRunThatDivergesExitsWithOneAndWritesFiniteNumbers() throws IOException {
        assertThat(run("task linear\nwidth 8\nstep 3\n")).isEqualTo(ExitStatus.AGAINST);
        assertThat(err.toString())
                .containsPattern("diverged at step \\d+ with loss [\\d.E+]+; the largest stable step size is 1.5");
        assertThat(Files.readString(folder.resolve("o/runs.jsonl")))
                .doesNotContain("NaN")
                .doesNotContain("Inf");
    }

    @Test
    void wrongInputExitsWithTwo() throws IOException {
        assertThat(run("width 7\nheads 2\n")).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString()).contains("a.spec:1:1: error: width 7 is no multiple of heads 2");
        assertThat(Files.exists(folder.resolve("o"))).isFalse();
        assertThat(run(SMALL, "--threads", "0")).isEqualTo(ExitStatus.BAD_INPUT);
        PrintWriter w = new PrintWriter(err);
        assertThat(Main.run(w, w, "simulate", "two-stoge", "-o", "x")).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString()).contains("did you mean 'two-stage'?");
        assertThat(Main.run(w, w, "simulate", "two-stage")).isEqualTo(ExitStatus.BAD_INPUT);
    }

    /** Computed before the run: nothing is made, and the number is in the message. */
    @Test
    void tooMuchMemoryIsRefusedWithTheNumber() throws IOException {
        assertThat(run("width 512\nlength 64\ndata 4096\ntrain kernel\n")).isEqualTo(ExitStatus.FAILED);
        assertThat(err.toString()).containsPattern("needs [\\d.E+]+ MB of memory, the limit is \\d+ MB");
        assertThat(run("width 4096\nlayers 64\nmlp 16\n")).isEqualTo(ExitStatus.FAILED);
        assertThat(run(SMALL, "--memory", "0")).isEqualTo(ExitStatus.FAILED);
        assertThat(Files.exists(folder.resolve("o"))).isFalse();
    }

    @Test
    void everyPresetIsASpecification() {
        assertThat(Presets.names()).contains("two-stage");
        for (String name : Presets.names()) {
            Diagnostics diagnostics = new Diagnostics();
            assertThat(SpecReader.read(Presets.find(name).orElseThrow(), diagnostics))
                    .as(name)
                    .isNotEmpty();
            assertThat(diagnostics.all()).isEmpty();
        }
    }
}
