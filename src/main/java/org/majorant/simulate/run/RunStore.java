package org.majorant.simulate.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
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
import org.majorant.number.work.Work;

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
        int whole = store.take(text);
        if (whole < text.length()) {
            cut(file, text.substring(0, whole).getBytes(StandardCharsets.UTF_8).length);
        }
        return store;
    }

    /**
     * A store that holds the runs of a text, and that nothing is to be added to.
     *
     * @param file its name in messages
     * @throws IOException when a line is no record, the last one included
     */
    public static RunStore of(Path file, String text) throws IOException {
        RunStore store = new RunStore(file);
        store.take(text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
        return store;
    }

    /** Reads the whole lines; where they end. */
    private int take(String text) throws IOException {
        int from = 0;
        int line = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            line++;
            Work.look();
            try {
                RunRecord run = RunLine.read(text.substring(from, end));
                runs.put(run.hash(), run);
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ":" + line + ": " + e.getMessage(), e);
            }
            from = end + 1;
        }
        return from;
    }

    /** The run with this hash of its specification. */
    public synchronized Optional<RunRecord> find(String hash) {
        return Optional.ofNullable(runs.get(hash));
    }

    /** All runs, in the order in which they were read or added. */
    public synchronized List<RunRecord> all() {
        return List.copyOf(runs.values());
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

    /** Adds a run at the end of the file; a line that could not be written whole, as on a full disk, is taken back. */
    public synchronized void append(RunRecord run) throws IOException {
        String line = RunLine.write(run) + "\n";
        long before = Files.exists(file) ? Files.size(file) : 0;
        try {
            Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            if (Files.exists(file)) {
                cut(file, before);
            }
            throw e;
        }
        runs.put(run.hash(), run);
    }

    /** Shortens the file in one step, so that a run killed here, or a full disk, costs none of the lines before. */
    private static void cut(Path file, long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(bytes);
        }
    }
}
