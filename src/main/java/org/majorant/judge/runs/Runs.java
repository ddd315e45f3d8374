package org.majorant.judge.runs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.majorant.simulate.model.Arithmetic;
import org.majorant.simulate.run.Memory;
import org.majorant.simulate.run.RunLine;
import org.majorant.simulate.run.RunRecord;
import org.majorant.simulate.run.RunStore;
import org.majorant.simulate.run.Setup;
import org.majorant.simulate.run.Simulation;
import org.majorant.simulate.spec.Spec;
import org.majorant.text.SourceFile;

/**
 * Where simulated checks get their runs: from {@code runs.jsonl} beside the theory file, found by the hash of their
 * specification, or run again. Thread-safe.
 */
public final class Runs {
    private static final String STORE = "runs.jsonl";
    private static final String PROTOCOLS = "protocols.txt";

    private final Optional<Again> again;
    private final Map<Path, Folder> folders = new ConcurrentHashMap<>();

    private Runs(Optional<Again> again) {
        this.again = again;
    }

    /**
     * How runs are run again.
     *
     * @param megabytes the memory that one run may have
     * @param ran is told how many runs there were, after each
     */
    private record Again(double megabytes, IntConsumer ran, AtomicInteger count, Set<String> refused) {}

    /** Stored runs alone. */
    public static Runs stored() {
        return new Runs(Optional.empty());
    }

    /** Every run is run again; what is stored is only compared. */
    public static Runs again() {
        return again(1, count -> {});
    }

    /**
     * The same.
     *
     * @param atOnce how many threads ask for runs: they share three quarters of the heap
     * @param ran is told how many runs there were so far, after each, from any of the threads
     */
    public static Runs again(int atOnce, IntConsumer ran) {
        double megabytes = Runtime.getRuntime().maxMemory() * 0.75 / (1 << 20) / atOnce;
        return new Runs(Optional.of(
                new Again(megabytes, ran, new AtomicInteger(), Collections.synchronizedSet(new TreeSet<>()))));
    }

    /** Why runs were not run again that should have been, a line each: memory, or a module of the JVM. */
    public List<String> refused() {
        return again.map(a -> List.copyOf(a.refused())).orElse(List.of());
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

    /** The protocols of checks whose held-out runs were drawn now, whole: file and text. */
    public Map<Path, String> protocols() {
        Map<Path, String> files = new TreeMap<>();
        folders.forEach((path, folder) -> {
            if (folder.protocols.changed()) {
                files.put(path.resolve(PROTOCOLS), folder.protocols.text());
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
        private final Optional<Again> again;
        private final Map<String, RunRecord> fresh = new ConcurrentHashMap<>();
        private RunStore store;
        private Protocols protocols = Protocols.of("");
        private String fault = "";

        private Folder(Path path, Optional<Again> again) {
            this.path = path;
            this.again = again;
            try {
                store = RunStore.of(path.resolve(STORE), read(STORE).orElse(""));
                protocols = Protocols.of(read(PROTOCOLS).orElse(""));
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
            return again.isPresent() ? "" : fault;
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

        /**
         * Whether a check is exploratory: what it states is not what it stated before its held-out runs were drawn. Where they
         * are drawn now, what it states is put down first.
         *
         * @param name of the check in its folder
         * @param hash of what it states
         */
        boolean exploratory(String name, String hash, List<Spec> heldOut) {
            if (again.isPresent()
                    && heldOut.stream().allMatch(s -> store.find(s.hash()).isEmpty())) {
                protocols.put(name, hash);
            }
            return !protocols.holds(name, hash);
        }

        /** The run of a specification; empty when it is not stored, and none is to be made. */
        Optional<RunRecord> find(Spec spec) {
            return again.isPresent()
                    ? Optional.of(fresh.computeIfAbsent(spec.hash(), h -> run(spec, again.get())))
                    : store.find(spec.hash());
        }

        private static RunRecord run(Spec spec, Again again) {
            RunRecord run = Simulation.run(spec);
            again.ran().accept(again.count().incrementAndGet());
            return run;
        }

        /** Why a run of this specification cannot be run again; empty when it can, or need not be. Kept for {@link Runs#refused}. */
        String refusal(Spec spec) {
            String why = again.map(a -> refusal(spec, a.megabytes())).orElse("");
            if (!why.isEmpty()) {
                again.orElseThrow().refused().add(why);
            }
            return why;
        }

        private static String refusal(Spec spec, double limit) {
            if (!Setup.arithmetic(spec).available()) {
                return "the run " + spec.hash().substring(0, 8) + " needs the module " + Arithmetic.MODULE
                        + ", and this JVM was started without it";
            }
            try {
                double need = Memory.bytes(spec) / (1 << 20);
                return need <= limit
                        ? ""
                        : "the run " + spec.hash().substring(0, 8) + " needs " + Digits.four(need)
                                + " MB of memory, the limit is " + Digits.four(limit)
                                + " MB; raise the heap (MAJORANT_JAVA_OPTS=-Xmx8g) or lower --threads";
            } catch (ArithmeticException e) {
                return "the parameters of the run " + spec.hash().substring(0, 8) + " do not fit into one array";
            }
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
            if (again.isPresent() && !fault.isEmpty()) {
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
