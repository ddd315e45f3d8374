package org.majorant.coq;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs {@code coqc} on one file, with the library of {@code proofs/coq} in reach. */
public final class Coqc {
    private static final long LIBRARY_SECONDS = 1200;

    private final String command;
    private final Path library;
    private final Path work;

    /**
     * The end of a run.
     *
     * @param status the exit status; -1 when the time was up
     * @param output what was printed
     */
    public record Run(int status, String output) {}

    /**
     * @param command the compiler, {@code coqc}
     * @param library where the library is compiled
     * @param work where files are written
     */
    public Coqc(String command, Path library, Path work) {
        this.command = command;
        this.library = library;
        this.work = work;
    }

    /** The version, {@code 8.16.1}; empty when there is no {@code coqc}. */
    public Optional<String> version() throws IOException {
        try {
            Run run = run(Path.of("."), 30, List.of(command, "--print-version"));
            return run.status() == 0 ? Optional.of(run.output().strip().split(" ")[0]) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Compiles the library where it is out of date. */
    public Run buildLibrary(Path sources) throws IOException {
        return run(
                Path.of("."),
                LIBRARY_SECONDS,
                List.of(
                        sources.resolve("build").toAbsolutePath().toString(),
                        library.toAbsolutePath().toString()));
    }

    /** Writes and compiles {@code NAME.v}. */
    public Run compile(String name, String text, long seconds) throws IOException {
        Files.createDirectories(work);
        Files.createDirectories(library); // coqc prints a warning about a path that is not there
        Files.writeString(work.resolve(name + ".v"), text);
        return run(
                work,
                seconds,
                List.of(
                        command,
                        "-q",
                        "-w",
                        "none",
                        "-Q",
                        library.toAbsolutePath().toString(),
                        "Majorant",
                        name + ".v"));
    }

    private static Run run(Path directory, long seconds, List<String> command) throws IOException {
        Path log = Files.createTempFile("majorant-coq", ".log");
        Process process = null;
        try {
            process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
            return new Run(
                    ended ? process.exitValue() : -1, new String(Files.readAllBytes(log), StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            if (process != null && process.isAlive()) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            Files.deleteIfExists(log);
        }
    }
}
