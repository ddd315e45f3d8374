package org.majorant.simulate.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file with a line a finished run, in the order in which they finished. A run that is killed leaves at most one line cut
 * off at the end; it is dropped when the file is opened. Thread-safe; one process at a time.
 */
public final class RunStore {
    private final Path file;
    private final Map<String, RunRecord> runs = new LinkedHashMap<>();

    private RunStore(Path file) {
        this.file = file;
    }

    /**
     * Opens the store; the file need not be there yet.
     *
     * @throws IOException when it cannot be read, or when a line of it other than a last one cut off is no record
     */
    public static RunStore open(Path file) throws IOException {
        RunStore store = new RunStore(file);
        if (!Files.exists(file)) {
            return store;
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            try {
                RunRecord run = RunLine.read(text.substring(from, end));
                store.runs.put(run.hash(), run);
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ": " + e.getMessage(), e);
            }
            from = end + 1;
        }
        if (from < text.length()) {
            Files.writeString(file, text.substring(0, from), StandardCharsets.UTF_8);
        }
        return store;
    }

    /** The run with this hash of its specification. */
    public synchronized Optional<RunRecord> find(String hash) {
        return Optional.ofNullable(runs.get(hash));
    }

    /** How many runs there are. */
    public synchronized int size() {
        return runs.size();
    }

    /** All runs as the file's text: first those with these hashes in their order, then the others in the file's. */
    public synchronized String text(List<String> first) {
        Set<String> order = new LinkedHashSet<>(first);
        order.retainAll(runs.keySet());
        order.addAll(runs.keySet());
        StringBuilder text = new StringBuilder();
        for (String hash : order) {
            find(hash).ifPresent(run -> text.append(RunLine.write(run)).append('\n'));
        }
        return text.toString();
    }

    /** Adds a run at the end of the file. */
    public synchronized void append(RunRecord run) throws IOException {
        String line = RunLine.write(run) + "\n";
        Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        runs.put(run.hash(), run);
    }
}
