package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.simulate.spec.Presets;
import org.majorant.simulate.spec.SpecReader;
import org.majorant.text.Diagnostics;

/** {@code majorant simulate}. */
class SimulateCommandTest {
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
                .allMatch(l -> l.startsWith("{\"majorant-run\":2,"));
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
                .startsWith("{\"schema\":2,\"majorant\":")
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
    void aLawIsDrawnWithItsLooseness() throws IOException {
        String law = "A=3,a=1,B=3,b=0.5,G=8,xi=10";
        assertThat(run("seed 1 2\nsteps 60\ndata 16\ntest 32\nsize width\n", "--law", law))
                .as(err.toString())
                .isZero();
        assertThat(err.toString()).doesNotContain("warning");
        assertThat(run("steps 8\ndata 16\ntest 8\n", "--law", law)).isZero();
        assertThat(err.toString())
                .contains("warning: the M of the runs is their parameters (key 'size'), and the law does not say");
        assertThat(run("steps 8\ndata 16\ntest 8\nsize width\n", "--law", law + ",M=parameters"))
                .isZero();
        assertThat(err.toString()).contains("(key 'size'), and the law takes parameters");
        Path o = folder.resolve("o");
        assertThat(ImageIO.read(o.resolve("looseness.png").toFile()).getWidth()).isEqualTo(900);
        assertThat(Files.readString(o.resolve("looseness.svg"))).contains("<svg");
        assertThat(run(SMALL, "--law", "A=3,a=1")).isEqualTo(2);
        assertThat(err.toString()).contains("it takes A, a, B, b, G, xi");
        assertThat(run(SMALL, "--law", law + ",c=2")).isEqualTo(2);
        assertThat(err.toString()).contains("'c=2' is no constant of the law");
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

    private static final int RUNS = 16;

    /** A sweep in a JVM of its own is killed in the midst of it; the same command goes on and ends with the same bytes. */
    @Test
    void aKilledProcessGoesOnWhereItStopped() throws Exception {
        String sweep = IntStream.rangeClosed(1, RUNS)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" ", "seed ", "\nsteps 200\ntest 64\n"));
        assertThat(run(sweep, "--quiet")).isZero();
        String whole = Files.readString(folder.resolve("o/runs.jsonl"));
        Path store = folder.resolve("k/runs.jsonl");
        // Under load the child may be done before it is killed: then once more.
        for (int attempt = 0; attempt < 5 && lines(store) % RUNS == 0; attempt++) {
            Files.deleteIfExists(store);
            killedAfterThreeRuns(store);
        }
        assertThat(lines(store)).isBetween(3L, RUNS - 1L);
        Path spec = folder.resolve("a.spec");
        String before = Files.readString(store);
        int status = Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "simulate",
                spec.toString(),
                "-o",
                folder + "/k",
                "--quiet");
        assertThat(status).as(err.toString()).isZero();
        assertThat(Files.readString(store)).isEqualTo(whole).isNotEqualTo(before);
    }

    private void killedAfterThreeRuns(Path store) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "simulate",
                        folder.resolve("a.spec").toString(),
                        "-o",
                        store.getParent().toString(),
                        "--threads",
                        "1")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("child").toFile())
                .start();
        while (child.isAlive() && lines(store) < 3) {
            Thread.sleep(2);
        }
        child.destroyForcibly().waitFor();
        assertThat(lines(store)).as(Files.readString(folder.resolve("child"))).isPositive();
    }

    private static long lines(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readString(file).chars().filter(c -> c == '\n').count()
                : 0;
    }

    private int check(String specification) throws IOException {
        Files.writeString(folder.resolve("a.spec"), specification);
        Path theory = Files.writeString(
                folder.resolve("a.md"),
                "```claim\ntheory a\nlet E, E0 in [0, inf)\ntheorem t\nclaim E <= 1000*E0\n"
                        + "check simulated a bind E = excess, E0 = excess_start\n```\n");
        return Main.run(
                new PrintWriter(out), new PrintWriter(err), "check", "--simulate", "--no-time", theory.toString());
    }

    /** A work limit left the question open: exit status 3, whatever the file expects. */
    @Test
    void checkRefusesARunThatIsTooLargeWithTheNumber() throws IOException {
        assertThat(check("width 2048\nlayers 16\ndata 4096\nlength 256\n")).isEqualTo(ExitStatus.FAILED);
        assertThat(err.toString())
                .containsPattern("majorant: failed: the run \\w{8} needs [\\d.E+]+ MB of memory, the limit is \\d+");
        assertThat(out.toString()).contains("undecided").contains("MB of memory");
        assertThat(check("width 4096\nlayers 64\nmlp 16\n")).isEqualTo(ExitStatus.FAILED);
        assertThat(err.toString()).contains("do not fit into one array");
        assertThat(folder.resolve("runs.jsonl")).doesNotExist();
        assertThat(check("steps 4\ntest 8\n")).as(err.toString()).isEqualTo(ExitStatus.AGAINST);
        assertThat(out.toString()).contains("no sharpness is stated");
        assertThat(lines(folder.resolve("runs.jsonl"))).isEqualTo(1);
    }

    @Test
    void progressIsWrittenOverItselfAndOnlyWhereItIsShown() {
        Progress hidden = new Progress(new PrintWriter(err), false);
        hidden.show("1 runs");
        hidden.clear();
        assertThat(err.toString()).isEmpty();
        Progress shown = new Progress(new PrintWriter(err), true);
        shown.show("10 runs");
        shown.show("9 runs");
        shown.clear();
        shown.clear();
        assertThat(err.toString()).isEqualTo("\r10 runs\r9 runs \r      \r");
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
