package org.majorant.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Times whole commands in turn, beside an empty {@code main} in the same run, and prints medians and ratios as Markdown:
 *
 * <pre>
 * mvn -q -DskipTests package
 * mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *   -Dexec.args="-cp %classpath org.majorant.cli.CommandTimes docs/measured/commands.md"
 * </pre>
 */
public final class CommandTimes {
    private static final int ROUNDS = 15;
    private static final Path LEDGER = Path.of("src/test/resources/golden/ledger.txt");

    private CommandTimes() {}

    /** An empty main, run by the JVM with nothing but its class. */
    public static final class Empty {
        private Empty() {}

        public static void main(String[] args) {}
    }

    /** A command and what it took, in seconds, round after round. */
    private record Timed(String name, String goal, List<String> command, List<Double> seconds) {
        Timed(String name, String goal, String... command) {
            this(name, goal, List.of(command), new ArrayList<>());
        }

        double median() {
            double[] sorted = seconds.stream().mapToDouble(d -> d).sorted().toArray();
            return sorted[sorted.length / 2];
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        String one = "proofs/kaplan-2020/compute-exponent.md";
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
        Timed empty = new Timed("empty main", "", java, "-cp", "target/test-classes", Empty.class.getName());
        List<Timed> all = List.of(
                empty,
                new Timed("launcher, one file", "8 times", "target/majorant", "check", one),
                new Timed("java -jar, one file", "12 times", java, "-jar", "target/majorant.jar", "check", one),
                new Timed("launcher, all of proofs/", "10 s", "target/majorant", "check", "proofs"),
                new Timed(
                        "the same with -Xmx256m",
                        "it runs",
                        java,
                        "-Xmx256m",
                        "-jar",
                        "target/majorant.jar",
                        "check",
                        "proofs"));
        for (int round = 0; round <= rounds; round++) {
            for (Timed t : all) {
                double s = seconds(t.command());
                if (round > 0) {
                    t.seconds().add(s);
                }
            }
        }
        StringBuilder page = new StringBuilder("# Times of whole commands\n\n");
        page.append("Written by `org.majorant.cli.CommandTimes`; median of ").append(rounds);
        page.append(" rounds, the commands in\nturn, on ")
                .append(Runtime.getRuntime().availableProcessors());
        page.append(" cores, Java ").append(Runtime.version()).append(", at the commit ");
        page.append(commit()).append(", when `proofs/`\nheld ");
        try (Stream<String> theorems = Files.lines(LEDGER)) {
            page.append(theorems.count()).append(" theorems.\n\n");
        }
        page.append("| command | seconds | times an empty main | goal |\n| --- | --- | --- | --- |\n");
        for (Timed t : all) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.1f | %s |%n",
                    t.name(),
                    t.median(),
                    t.median() / empty.median(),
                    t.goal()));
        }
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), page);
        }
        System.out.print(page);
    }

    private static String commit() throws IOException {
        Process p = new ProcessBuilder("git", "rev-parse", "--short", "HEAD").start();
        return new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process p = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(new File("target/command-times.txt")))
                .start();
        if (!p.waitFor(120, TimeUnit.SECONDS) || p.exitValue() != 0) {
            p.destroyForcibly();
            throw new IOException("failed: " + Arrays.toString(command.toArray()));
        }
        return (System.nanoTime() - start) * 1e-9;
    }
}
