package org.majorant.coq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compiles files of a library, and those that they load, into a folder, so many at once. A file is compiled again when its text, that of
 * one that it loads, or the compiler is another than when it was; what is compiled already is told by a stamp that is written after it.
 */
public final class LibraryBuild {
    private static final long SECONDS = 1200;
    private static final Pattern LOADED = Pattern.compile("\\bRequire\\b(.*?)\\.(?=\\s|$)", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[\\w']+");

    private final String command;
    private final LibrarySources sources;
    private final Path out;
    private final int jobs;
    private final List<String> paths;
    private final String basis;

    /**
     * @param command the compiler, {@code coqc}
     * @param sources the texts
     * @param out the folder, which nothing else writes to
     * @param jobs how many files at once
     */
    public LibraryBuild(String command, LibrarySources sources, Path out, int jobs) {
        this(command, sources, out, jobs, List.of("-Q", ".", Coqc.LIBRARY), "");
    }

    private LibraryBuild(String command, LibrarySources sources, Path out, int jobs, List<String> paths, String basis) {
        this.command = command;
        this.sources = sources;
        this.out = out;
        this.jobs = jobs;
        this.paths = paths;
        this.basis = basis;
    }

    /**
     * Of files of one's own, that load files of a compiled library.
     *
     * @param library where that is compiled
     * @param basis a text that is another when the library is
     */
    public static LibraryBuild ofOwn(
            String command, LibrarySources own, Path out, int jobs, Path library, String basis) {
        List<String> paths = List.of("-Q", library.toAbsolutePath().toString(), Coqc.LIBRARY, "-Q", ".", Coqc.OWN);
        return new LibraryBuild(command, own, out, jobs, paths, basis);
    }

    /**
     * Compiles what is out of date.
     *
     * @param roots names of files; one that is not there is left out
     * @param progress is told of each file that is compiled
     * @return what the compiler said of the first file that it refuses; empty when there is none
     */
    public Optional<String> compile(Collection<String> roots, Consumer<String> progress) throws IOException {
        Files.createDirectories(out);
        Map<String, Set<String>> order = new LinkedHashMap<>();
        for (String root : roots) {
            collect(root, order, new LinkedHashSet<>());
        }
        Set<String> stale = new LinkedHashSet<>();
        Map<String, String> stamps = new TreeMap<>();
        for (String name : order.keySet()) {
            Map<String, String> used = new TreeMap<>();
            order.get(name).forEach(d -> used.put(d, stamps.get(d)));
            stamps.put(name, TextDigest.of(basis + "\n" + used + "\n" + sources.text(name)));
            if (order.get(name).stream().anyMatch(stale::contains) || !isCompiled(name, stamps.get(name))) {
                stale.add(name);
                Files.deleteIfExists(out.resolve(name + ".ok"));
            }
        }
        return run(order, stale, stamps, progress);
    }

    private Optional<String> run(
            Map<String, Set<String>> order, Set<String> stale, Map<String, String> stamps, Consumer<String> progress)
            throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, jobs));
        AtomicInteger begun = new AtomicInteger();
        try {
            Map<String, CompletableFuture<Void>> all = new LinkedHashMap<>();
            for (String name : order.keySet()) {
                CompletableFuture<?>[] before =
                        order.get(name).stream().map(all::get).toArray(CompletableFuture<?>[]::new);
                CompletableFuture<Void> ready = CompletableFuture.allOf(before);
                all.put(
                        name,
                        stale.contains(name)
                                ? ready.thenRunAsync(
                                        () -> {
                                            progress.accept("compiling the library, " + begun.incrementAndGet() + " of "
                                                    + stale.size() + ": " + name);
                                            one(name, stamps.get(name));
                                        },
                                        workers)
                                : ready);
            }
            CompletableFuture.allOf(all.values().toArray(CompletableFuture<?>[]::new))
                    .join();
            return Optional.empty();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Refused r) {
                return Optional.of(r.getMessage());
            }
            throw new IOException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private boolean isCompiled(String name, String stamp) throws IOException {
        Path ok = out.resolve(name + ".ok");
        return Files.isRegularFile(ok)
                && Files.isRegularFile(out.resolve(name + ".vo"))
                && Files.readString(ok).equals(stamp);
    }

    private void one(String name, String stamp) {
        try {
            Files.writeString(out.resolve(name + ".v"), sources.text(name), StandardCharsets.UTF_8);
            Optional<String> refused = coqc(command, out, name, paths);
            if (refused.isPresent()) {
                throw new Refused(name + ".v: " + refused.get());
            }
            Files.writeString(out.resolve(name + ".ok"), stamp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the compiler said of a file that it refuses; empty when it accepts it. */
    static Optional<String> coqc(String command, Path folder, String name, List<String> paths) throws IOException {
        List<String> all = new ArrayList<>(List.of(command, "-q", "-w", "none"));
        all.addAll(paths);
        all.add(name + ".v");
        Coqc.Run run = Coqc.run(folder, SECONDS, all);
        return run.status() == 0 ? Optional.empty() : Optional.of(run.output());
    }

    /** Puts a file after those that it loads. */
    private void collect(String name, Map<String, Set<String>> order, Set<String> above) throws IOException {
        if (order.containsKey(name) || sources.text(name) == null) {
            return;
        }
        if (!above.add(name)) {
            throw new IOException("the Coq files " + above + " load each other in a circle");
        }
        Set<String> loaded = loaded(name);
        for (String l : loaded) {
            collect(l, order, above);
        }
        above.remove(name);
        order.put(name, loaded);
    }

    private Set<String> loaded(String name) {
        Set<String> found = new LinkedHashSet<>();
        Matcher sentence = LOADED.matcher(LibrarySources.withoutComments(sources.text(name)));
        while (sentence.find()) {
            Matcher word = WORD.matcher(sentence.group(1));
            while (word.find()) {
                if (sources.text(word.group()) != null && !word.group().equals(name)) {
                    found.add(word.group());
                }
            }
        }
        return found;
    }

    /** A file that the compiler refuses. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Refused(String message) {
            super(message);
        }
    }
}
