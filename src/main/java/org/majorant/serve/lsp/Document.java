package org.majorant.serve.lsp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.majorant.engine.ProofState;
import org.majorant.engine.Snapshot;
import org.majorant.judge.Entry;
import org.majorant.theorem.Step;
import org.majorant.theorem.Theorem;

/** A version of a text that is open, with the verdicts that are known of it so far. Thread-safe. */
final class Document {
    private final String uri;
    private final Integer version;
    private final Snapshot snapshot;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final AtomicBoolean stop = new AtomicBoolean();

    Document(String uri, Integer version, Snapshot snapshot) {
        this.uri = uri;
        this.version = version;
        this.snapshot = snapshot;
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
        return snapshot.theory().theorems().stream()
                .mapToInt(o -> o.span().start())
                .filter(s -> s > t.span().start())
                .min()
                .orElse(snapshot.file().text().length());
    }

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
