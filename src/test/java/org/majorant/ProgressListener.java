package org.majorant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says how far a run of all tests has come: a line at most every ten seconds, of all JVMs that run tests together. These share a file,
 * {@code target/progress.txt}, with a line for each class that has ended. Silent unless the build sets {@code majorant.progress}, the
 * process in which it runs.
 */
public final class ProgressListener implements TestExecutionListener {
    private static final long EVERY = 10_000;
    private static final String CLASSES = "Test.class";

    private final String build = System.getProperty("majorant.progress", "");
    private final Path file = Path.of("target/progress.txt");

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (build.isEmpty()) {
            return;
        }
        try {
            synchronized (ProgressListener.class) {
                // The first line names the build, so that a file of an earlier one is begun anew.
                if (!Files.exists(file) || !Files.readString(file).startsWith(build + " ")) {
                    long now = System.currentTimeMillis();
                    Files.writeString(file, build + " " + now + "\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void executionFinished(TestIdentifier id, TestExecutionResult result) {
        boolean top = id.getSource()
                .filter(s -> s instanceof ClassSource c && c.getClassName().matches("[^$]*Test"))
                .isPresent();
        if (build.isEmpty() || !top) {
            return;
        }
        try {
            String name = ((ClassSource) id.getSource().orElseThrow()).getClassName();
            long now = System.currentTimeMillis();
            Files.writeString(file, name + "\n", StandardOpenOption.APPEND);
            Path said = file.resolveSibling("progress-said.txt");
            List<String> lines = Files.readAllLines(file);
            long begin = Long.parseLong(lines.get(0).split(" ")[1]);
            long last = Files.exists(said) ? Files.getLastModifiedTime(said).toMillis() : begin;
            if (now - Math.max(begin, last) >= EVERY) {
                Files.writeString(said, "");
                // A class of two engines ends twice.
                long done = lines.stream().skip(1).distinct().count();
                System.out.println(line(done, all(), (now - begin) / 1000));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long all() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/test-classes"))) {
            return files.filter(
                            f -> f.toString().endsWith(CLASSES) && !f.toString().contains("$"))
                    .count();
        }
    }

    /** What is printed. */
    static String line(long done, long all, long seconds) {
        return "progress: " + done + " of " + all + " test classes, after " + seconds / 60 + " min " + seconds % 60
                + " s";
    }
}
