package org.majorant.serve.lsp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.majorant.engine.ProofState;
import org.majorant.engine.Snapshot;
import org.majorant.judge.Entry;
import org.majorant.theorem.Step;
import org.majorant.theorem.Theorem;

/** A version of a text that is open, with the verdicts that are known of it so far. Thread-safe. */
final class Document {
    static final String BEING_JUDGED = "being judged";
    static final String NOT_EXAMINED = "not examined, for its errors";

    private final String uri;
    private final Integer version;
    private final Snapshot snapshot;
    /** Where the theorems begin. */
    private final NavigableSet<Integer> starts = new TreeSet<>();

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final AtomicBoolean stop = new AtomicBoolean();

    Document(String uri, Integer version, Snapshot snapshot) {
        this.uri = uri;
        this.version = version;
        this.snapshot = snapshot;
        snapshot.theory().theorems().forEach(t -> starts.add(t.span().start()));
    }

    String uri() {
        return uri;
    }

    Integer version() {
        return version;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    void abandon() {
        stop.set(true);
    }

    boolean isAbandoned() {
        return stop.get();
    }

    synchronized void know(Entry e) {
        entries.put(e.theorem().id(), e);
    }

    synchronized List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    synchronized Optional<Entry> entry(String theorem) {
        return Optional.ofNullable(entries.get(theorem));
    }

    /** The theorem in whose text an offset lies. */
    Optional<Theorem> theoremAt(int offset) {
        return snapshot.theory().theorems().stream()
                .filter(t -> t.span().start() <= offset)
                .reduce((a, b) -> b);
    }

    /** Where the text of a theorem ends: where the next begins. */
    int end(Theorem t) {
        Integer next = starts.higher(t.span().start());
        return next == null ? snapshot.file().text().length() : next;
    }

    /** The names of the theorems of the text that may be examined. */
    Set<String> examinable() {
        return snapshot.examinable().stream()
                .flatMap(t -> t.theorems().stream())
                .map(Theorem::id)
                .collect(Collectors.toSet());
    }

    /** Why nothing is known of the theorem in whose text an offset lies; empty where there is none, or its verdict is known. */
    Optional<Silence> silentAt(int offset) {
        return theoremAt(offset)
                .filter(t -> entry(t.id()).isEmpty())
                .map(t -> new Silence(
                        snapshot.theory().id() + "/" + t.id(),
                        examinable().contains(t.id()) ? BEING_JUDGED : NOT_EXAMINED));
    }

    /** A theorem without a verdict, and why it has none. */
    record Silence(String theorem, String status) {}

    /** How the proof stands on the line of an offset: at its step, or behind the last where the line has none. */
    Optional<ProofState> goalAt(int offset) {
        Optional<Theorem> t = theoremAt(offset);
        Optional<Entry> e = t.flatMap(x -> entry(x.id()));
        if (e.isEmpty()) {
            return Optional.empty();
        }
        int line = snapshot.file().line(offset);
        List<Step> steps = t.get().steps();
        for (int i = 0; i < steps.size(); i++) {
            int first = ProofState.place(steps.get(i)).line();
            int last = snapshot.file()
                    .line(Math.max(
                            steps.get(i).ruleSpan().start(),
                            steps.get(i).ruleSpan().end() - 1));
            if (line >= first && line <= last) {
                return Optional.of(ProofState.at(e.get(), i + 1));
            }
        }
        boolean behind = steps.isEmpty() || offset > steps.get(0).ruleSpan().start();
        return behind ? Optional.of(ProofState.at(e.get(), steps.size() + 1)) : Optional.empty();
    }
}
