package org.majorant.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example project is compiled and its tests run from its folder. A fault in its program, in an exponent of its theory and in a number of
 * its runs is found by the test that is there for it, and by no other.
 */
@Tag("slow")
class TestkitExampleTest {
    private static final Path EXAMPLE = Path.of("docs/examples/testkit").toAbsolutePath();

    private static final List<String> ALL = List.of(
            "my-law/floor",
            "my-law/balance",
            "my-law/too-high",
            "theProgramComputesTheLoss",
            "theProgramComputesTheBestSize",
            "theFloorHolds",
            "theBestSizeBalancesTheTerms",
            "theRunsLieBelowTheBound",
            "theFloorThatIsTwiceTooHighFails",
            "myBoundLiesAboveTheLaw",
            "everyResourceHelps");

    @TempDir
    Path folder;

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path f : files.filter(Files::isRegularFile)
                    .filter(f -> !f.startsWith(EXAMPLE.resolve("target")))
                    .toList()) {
                Path to = folder.resolve(EXAMPLE.relativize(f).toString());
                Files.createDirectories(to.getParent());
                Files.copy(f, to);
            }
        }
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    /** What the tests print: a line each that begins with {@code =}, and messages. */
    private String run() throws Exception {
        Path classes = Files.createDirectories(folder.resolve("target/classes"));
        List<String> compile = new ArrayList<>(
                List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none"));
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(f -> compile.add(f.toString()));
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, compile.toArray(new String[0])))
                .isZero();
        Path out = folder.resolve("target/out.txt");
        Process p = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes
                                + java.io.File.pathSeparator
                                + folder.resolve("src/test/resources")
                                + java.io.File.pathSeparator
                                + System.getProperty("java.class.path"),
                        ExampleRun.class.getName(),
                        "org.example.TheoriesTest",
                        "org.example.MyLawTest",
                        "org.example.MyBoundTest")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(p.waitFor()).isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static List<String> named(String output, String status) {
        return output.lines()
                .filter(l -> l.startsWith("= " + status + " "))
                .map(l -> l.substring(("= " + status + " ").length()))
                .toList();
    }

    @Test
    void theExamplePasses() throws Exception {
        copy();
        String out = run();
        assertThat(named(out, "SUCCESSFUL")).as(out).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void seededFaultsAreFound() throws Exception {
        copy();
        change("src/main/java/org/example/MyLaw.java", "budget / 6", "budget / 6.000000001");
        change(
                "theories/my-law.md",
                "claim L >= E + 2*sqrt(A*B*N^(-a)*D^(-b))",
                "claim L >= E + 2*sqrt(A*B*N^(-a)*D^(-b/2))");
        change("theories/my-law.md", "let L = E + A*N^(-a)", "let L = E + A*N^(-a*1.0000001)");
        change("runs.csv", "500000000,10000000000,2.7907", "500000000,10000000000,27.907");
        String out = run();
        assertThat(named(out, "FAILED"))
                .as(out)
                .containsExactlyInAnyOrder(
                        "my-law/floor",
                        "theFloorHolds",
                        "theProgramComputesTheLoss",
                        "theProgramComputesTheBestSize",
                        "theRunsLieBelowTheBound");
        assertThat(out)
                .contains("the code does not compute best = ", "the code does not compute L = ")
                .contains("theories/my-law.md:19:1: error: my-law/floor is refuted")
                .contains("runs.csv:10: theories/my-law.md:13:12: my-law/above: measured <= ");
        for (String shown : blocks("text")) {
            assertThat(out).contains(shown.strip());
        }
    }

    @Test
    void whatThePageShowsStandsInTheExample() throws IOException {
        copy();
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            for (Path f : files.filter(Files::isRegularFile).toList()) {
                sources.append(Files.readString(f));
            }
        }
        assertThat(blocks("java"))
                .hasSize(4)
                .allSatisfy(b -> assertThat(sources.toString()).contains(b));
    }

    /** The fenced blocks of a kind of the page about the kit. */
    private static List<String> blocks(String kind) throws IOException {
        List<String> all = new ArrayList<>();
        String[] parts = Files.readString(Path.of("docs/testkit.md")).split("```" + kind + "\n");
        for (int i = 1; i < parts.length; i++) {
            all.add(parts[i].split("```")[0]);
        }
        return all;
    }
}
