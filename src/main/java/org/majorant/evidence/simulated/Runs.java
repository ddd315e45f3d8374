package org.majorant.evidence.simulated;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.majorant.simulate.run.Memory;
import org.majorant.simulate.run.RunLine;
import org.majorant.simulate.run.RunRecord;
import org.majorant.simulate.run.RunStore;
import org.majorant.simulate.run.Simulation;
import org.majorant.simulate.spec.Spec;
import org.majorant.text.SourceFile;

/**
 * Where simulated checks get their runs: from {@code runs.jsonl} beside the theory file, found by the hash of their
 * specification, or run again. Thread-safe.
 */
public final class Runs {
    private static final String STORE = "runs.jsonl";

    private final boolean again;
    private final Map<Path, Folder> folders = new ConcurrentHashMap<>();

    private Runs(boolean again) {
        this.again = again;
    }

    /** Stored runs alone. */
    public static Runs stored() {
        return new Runs(false);
    }

    /** Every run is run again; what is stored is only compared. */
    public static Runs again() {
        return new Runs(true);
    }

    /** The runs beside a theory file. */
    Folder beside(String theoryFile) {
        Path file = Path.of(theoryFile);
        Path folder = file.getParent() == null ? Path.of("") : file.getParent();
        return folders.computeIfAbsent(folder, f -> new Folder(f, again));
    }

    /** The stores that were run again, whole: file and text. */
    public Map<Path, String> files() {
        Map<Path, String> files = new TreeMap<>();
        folders.forEach((path, folder) -> {
            String text = folder.text();
            if (!text.isEmpty()) {
                files.put(path.resolve(STORE), text);
            }
        });
        return files;
    }

    /** What was stored and is not what the simulator gives, a line each. */
    public List<String> differences() {
        List<String> all = new ArrayList<>();
        new TreeMap<>(folders).values().forEach(f -> all.addAll(f.differences()));
        return all;
    }

    /** The runs of one folder. */
    static final class Folder {
        private final Path path;
        private final boolean again;
        private final Map<String, RunRecord> fresh = new ConcurrentHashMap<>();
        private RunStore store;
        private String fault = "";

        private Folder(Path path, boolean again) {
            this.path = path;
            this.again = again;
            try {
                store = RunStore.of(path.resolve(STORE), read(STORE).orElse(""));
            } catch (IOException e) {
                fault = String.valueOf(e.getMessage());
                store = empty();
            }
        }

        private static RunStore empty() {
            try {
                return RunStore.of(Path.of(STORE), "");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Why the store is not believed; empty when it is. A store that is made again is not read for evidence. */
        String fault() {
            return again ? "" : fault;
        }

        Path path() {
            return path;
        }

        /** A specification beside the theory. */
        Optional<SourceFile> spec(String name) throws IOException {
            String file = name + ".spec";
            return read(file)
                    .map(text -> new SourceFile(path.resolve(file).toString().replace('\\', '/'), text));
        }

        /** The file of the folder; outside a clone the one in the jar. */
        private Optional<String> read(String name) throws IOException {
            Path file = path.resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
            }
            if (Files.isDirectory(path) || path.isAbsolute()) {
                return Optional.empty();
            }
            String resource = "/" + file.toString().replace('\\', '/');
            try (InputStream in = Runs.class.getResourceAsStream(resource)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        /** The run of a specification; empty when it is not stored, and none is to be made. */
        Optional<RunRecord> find(Spec spec) {
            return again
                    ? Optional.of(fresh.computeIfAbsent(spec.hash(), h -> Simulation.run(spec)))
                    : store.find(spec.hash());
        }

        /** What a run of the specification needs beyond the memory at hand, in MB; 0 when there is enough. */
        double missingMemory(Spec spec) {
            double limit = Runtime.getRuntime().maxMemory() * 0.75;
            return again && Memory.bytes(spec) > limit ? (Memory.bytes(spec) - limit) / (1 << 20) : 0;
        }

        private String text() {
            if (fresh.isEmpty()) {
                return "";
            }
            TreeMap<String, RunRecord> all = new TreeMap<>();
            store.all().forEach(run -> all.put(run.hash(), run));
            all.putAll(fresh);
            StringBuilder text = new StringBuilder();
            all.values().forEach(run -> text.append(RunLine.write(run)).append('\n'));
            return text.toString();
        }

        private List<String> differences() {
            List<String> found = new ArrayList<>();
            if (again && !fault.isEmpty()) {
                found.add(fault);
            }
            for (String hash : new TreeSet<>(fresh.keySet())) {
                Optional<RunRecord> before = store.find(hash);
                if (before.isPresent()
                        && !RunLine.write(before.get())
                                .equals(RunLine.write(java.util.Objects.requireNonNull(fresh.get(hash))))) {
                    found.add(path.resolve(STORE) + ": the run " + hash.substring(0, 8)
                            + " is not what the simulator gives");
                }
            }
            return found;
        }
    }
}
