package org.majorant.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.judge.Effort;
import org.majorant.judge.Entry;
import org.majorant.judge.Examiner;
import org.majorant.judge.InternalError;
import org.majorant.judge.runs.Runs;
import org.majorant.number.work.Work;
import org.majorant.prove.Derivation;
import org.majorant.read.Readable;
import org.majorant.text.Diagnostic;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;

/**
 * Reads texts and judges their theorems, and remembers. Reading never waits for judging; of two that judge, one waits for the other.
 * What is remembered is bounded, and never changes an answer. Thread-safe.
 */
public final class Engine {
    private static final int MOST_RESULTS = 4000;

    private final Library library;
    private final @Nullable Path top;
    private final AcceptedEarlier coq;
    private final Effort effort;
    private final Results results = new Results(MOST_RESULTS);
    private final Map<Path, Library.Read> open = new ConcurrentHashMap<>();
    private final ReentrantLock judging = new ReentrantLock(true);

    /**
     * An engine for the theories below a folder.
     *
     * @param root the folder; null where texts stand alone
     * @param coq what Coq has accepted earlier
     * @param effort how much work a theorem may cost
     */
    public Engine(@Nullable Path root, AcceptedEarlier coq, Effort effort) {
        this(root, null, coq, effort);
    }

    private Engine(@Nullable Path root, @Nullable Path top, AcceptedEarlier coq, Effort effort) {
        this.library = new Library(root);
        this.top = top;
        this.coq = coq;
        this.effort = effort;
    }

    /** The same, which looks for lists of sources in the folder alone, not in those above it. */
    public static Engine confined(Path root, AcceptedEarlier coq, Effort effort) {
        return new Engine(root, root.toAbsolutePath().normalize(), coq, effort);
    }

    /** Files of the folder may have changed. */
    public void filesChanged() {
        library.forget();
    }

    /** The text of a file that is open in an editor, in place of the file, for others that use it; and what is found in it. */
    public Snapshot open(SourceFile file) {
        Library.Read read = Library.Read.of(file);
        open.put(path(file), read);
        return snapshot(file, read);
    }

    /** The file is no longer open: what lies on the disk counts again. */
    public void close(String name) {
        open.remove(path(new SourceFile(name, "")));
        library.forget();
    }

    /** Reads a text that nobody else uses. */
    public Snapshot read(SourceFile file) {
        return snapshot(file, Library.Read.of(file));
    }

    /** The texts of the folder as they are known, files that are open as they are there. */
    public List<SourceFile> texts() {
        List<SourceFile> all = new ArrayList<>();
        library.others(Path.of(""), open).forEach(r -> all.add(r.theory().file()));
        return all;
    }

    /** The list of sources of a text: beside its file, or above; empty where there is none that can be read. */
    public Optional<SourceFile> sourcesOf(SourceFile file) {
        try {
            return Optional.ofNullable(new Sources(new Diagnostics(), Library::text, top).beside(path(file)));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private Snapshot snapshot(SourceFile file, Library.Read self) {
        Diagnostics all = new Diagnostics();
        List<Theory> theories = new ArrayList<>();
        List<Library.Read> reads = library.others(path(file), open);
        reads.add(position(reads, file), self);
        for (Library.Read r : reads) {
            theories.add(r.theory());
            all.addAll(r.found());
        }
        Sources sources = new Sources(all, Library::text, top);
        try {
            Together.check(theories, all, t -> sources.check(t, path(t.file())));
        } catch (IOException | UncheckedIOException e) {
            all.warning(file.span(0, 0), "a list of sources cannot be read: " + e.getMessage(), "");
        }
        Readable readable = Readable.of(theories, all);
        List<Diagnostic> mine =
                all.all().stream().filter(d -> d.span().file() == file).toList();
        return new Snapshot(file, self.theory(), readable, mine);
    }

    /** Theories are read in the order of their files. */
    private static int position(List<Library.Read> reads, SourceFile file) {
        int i = 0;
        while (i < reads.size() && path(reads.get(i).theory().file()).compareTo(path(file)) < 0) {
            i++;
        }
        return i;
    }

    private static Path path(SourceFile file) {
        try {
            return Path.of(file.name()).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return Path.of("text").toAbsolutePath();
        }
    }

    /**
     * Judges the theorems of a text that have no errors, in order.
     *
     * @param each told of every one, from this thread
     * @param stop whether nobody wants to know any more; asked often, from this thread
     * @return whether all were judged
     */
    public boolean judge(Snapshot s, BooleanSupplier stop, Consumer<Entry> each) {
        return judge(s, s.theory().theorems().stream().map(Theorem::id).toList(), stop, each);
    }

    /** The same of the theorems with these names alone. */
    public boolean judge(Snapshot s, List<String> wanted, BooleanSupplier stop, Consumer<Entry> each) {
        return s.examinable()
                .map(t -> judge(s.readable().theories(), t, wanted, stop, each))
                .orElse(true);
    }

    /** The same of a theory of a library that was read elsewhere. */
    public boolean judge(
            List<Theory> theories, Theory theory, List<String> wanted, BooleanSupplier stop, Consumer<Entry> each) {
        try {
            judging.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            Judging now = new Judging(theories, stop);
            for (Theorem t : theory.theorems()) {
                if (stop.getAsBoolean()) {
                    return false;
                }
                if (wanted.contains(t.id())) {
                    each.accept(now.entry(theory, t));
                }
            }
            return true;
        } catch (Work.StoppedException e) {
            return false;
        } finally {
            judging.unlock();
        }
    }

    /** How many results are remembered. */
    public int remembered() {
        return results.size();
    }

    /** One pass over the theorems of a library that does not change meanwhile. */
    private final class Judging {
        private final List<Theory> theories;
        private final BooleanSupplier stop;
        private final Examiner.Settings settings;
        private final ResultKey keys;
        private final List<String> open = new ArrayList<>();

        Judging(List<Theory> theories, BooleanSupplier stop) {
            this.theories = theories;
            this.stop = stop;
            this.settings = new Examiner.Settings(0, true, Runs.stored(), coq, effort);
            this.keys = new ResultKey(theories, "effort " + effort.percent());
        }

        Entry entry(Theory theory, Theorem t) {
            String key = keys.of(theory, t);
            Optional<Entry> known = results.find(key).flatMap(e -> moved(e, theory, t));
            return known.orElseGet(() -> fresh(theory, t, key));
        }

        private Entry fresh(Theory theory, Theorem t, String key) {
            Examiner examiner = new Examiner(theories, settings);
            String id = theory.id() + "/" + t.id();
            open.add(id);
            for (Uses.Used u : Uses.of(theory, t, theories)) {
                if (u.theorem().isPresent() && !open.contains(u.id())) {
                    examiner.know(entry(u.theory().orElseThrow(), u.theorem().get()));
                }
            }
            open.remove(id);
            Entry e = Work.stoppable(stop, () -> examiner.entry(theory, t));
            if (InternalError.is(e.verdict())) {
                results.clear();
            } else {
                results.keep(key, e);
            }
            return e;
        }
    }

    /** The same result for the theorem where it stands now; empty where its words name a line that is another one now. */
    private static Optional<Entry> moved(Entry e, Theory theory, Theorem t) {
        boolean moves = e.theorem().span().line() != t.span().line();
        return moves && namesLines(e) ? Optional.empty() : Optional.of(whole(e, theory, t));
    }

    private static boolean namesLines(Entry e) {
        String reason = e.verdict() instanceof Verdict.Undecided u ? u.reason().toString() : "";
        return reason.contains("(line ") || e.notes().stream().anyMatch(n -> n.contains("(line "));
    }

    private static Entry whole(Entry e, Theory theory, Theorem t) {
        Optional<Derivation> here = e.derivation()
                .map(d -> new Derivation(
                        d.steps().stream()
                                .map(s -> new Derivation.CheckedStep(
                                        s.number(), t.steps().get(s.number() - 1), s.result()))
                                .toList(),
                        d.claims()));
        return new Entry(
                theory,
                t,
                e.verdict(),
                e.expectation(),
                e.met(),
                e.restsOn(),
                here,
                e.missed(),
                e.notes(),
                e.evidence(),
                e.seconds());
    }
}
