package org.majorant.coq;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code coqc} and {@code coqchk} on files of a folder, with the library of {@code proofs/coq} in reach as {@code Majorant} and
 * the folder itself as {@code MajorantGoal}.
 */
public final class Coqc {
    /** The logical names of what is compiled here: the library, proofs beside a theory file, the files of a goal. */
    static final String LIBRARY = "Majorant";

    static final String OWN = "Own";
    static final String GOAL = "MajorantGoal";

    private final String command;
    private final Path library;
    private final Path own;
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
        this(command, library, null, work);
    }

    private Coqc(String command, Path library, Path own, Path work) {
        this.command = command;
        this.library = library;
        this.own = own;
        this.work = work;
    }

    /** The same with compiled files of one's own in reach, as {@code Own}. */
    public Coqc withOwn(Path compiled) {
        return new Coqc(command, library, compiled, work);
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

    /** The same with files in a folder of their own below this one's. */
    Coqc in(String folder) {
        return new Coqc(command, library, own, work.resolve(folder));
    }

    /** Writes and compiles {@code NAME.v}. */
    public Run compile(String name, String text, long seconds) throws IOException {
        Files.createDirectories(work);
        Files.createDirectories(library); // coqc prints a warning about a path that is not there
        Files.writeString(work.resolve(name + ".v"), text);
        List<String> all = new ArrayList<>(List.of(command, "-q", "-w", "none"));
        all.addAll(paths());
        all.add(name + ".v");
        return run(work, seconds, all);
    }

    /** Has the independent checker read the compiled file again, without what it builds on, and list what all of it assumes. */
    Run recheck(String name, long seconds) throws IOException {
        List<String> all = new ArrayList<>(List.of(command.replaceAll("coqc$", "coqchk"), "-silent", "-o"));
        all.addAll(paths());
        all.addAll(List.of("-norec", GOAL + "." + name));
        return run(work, seconds, all);
    }

    private List<String> paths() {
        List<String> all =
                new ArrayList<>(List.of("-Q", library.toAbsolutePath().toString(), LIBRARY));
        if (own != null) {
            all.addAll(List.of("-Q", own.toAbsolutePath().toString(), OWN));
        }
        all.addAll(List.of("-Q", ".", GOAL));
        return all;
    }

    static Run run(Path directory, long seconds, List<String> command) throws IOException {
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
