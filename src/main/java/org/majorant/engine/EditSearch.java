package org.majorant.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorant.find.proof.OpenStep;
import org.majorant.find.proof.ProofSearch;
import org.majorant.judge.Entry;
import org.majorant.number.work.Work;
import org.majorant.text.Diagnostic;
import org.majorant.text.SourceFile;
import org.majorant.text.Span;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * Looks for changes of a text that mend what is wrong with it. Each was tried: it is offered only if the engine finds the text better
 * with it, and no statement is another one.
 */
public final class EditSearch {
    /** The most that are offered for one thing. */
    public static final int MOST = 3;

    private static final int PROPOSALS = 120;
    private static final long STEPS = 4_000_000;
    private static final long SECONDS = 20;
    private static final Pattern NEAREST = Pattern.compile("did you mean '([^']+)'\\?");
    private static final Pattern DECLARE = Pattern.compile("declare it: (let \\S+ in \\(0, inf\\))");

    private final Engine engine;
    private final BooleanSupplier stop;

    /** @param stop whether nobody wants to know any more */
    public EditSearch(Engine engine, BooleanSupplier stop) {
        this.engine = engine;
        this.stop = stop;
    }

    /** What mends a message of reading: the word that was meant, or a declaration. */
    public List<Edit> of(Snapshot s, Diagnostic d) {
        List<Edit> all = new ArrayList<>();
        Matcher nearest = NEAREST.matcher(d.hint());
        if (nearest.find()) {
            all.add(new Edit("replace by '" + nearest.group(1) + "'", quoted(d), nearest.group(1), "reads"));
        }
        Matcher declare = DECLARE.matcher(d.hint());
        if (declare.find()) {
            theoremAt(s, d.span().start())
                    .ifPresent(t -> all.add(new Edit(
                            declare.group(1),
                            s.file().span(t.span().end(), t.span().end()),
                            "\n  " + declare.group(1),
                            "reads")));
        }
        return all.stream().filter(e -> mends(s, d, e)).limit(MOST).toList();
    }

    /** The word within the place of a message that the message names. */
    private static Span quoted(Diagnostic d) {
        Matcher word = Pattern.compile("'([^']+)'").matcher(d.message());
        int at = word.find() ? d.span().text().indexOf(word.group(1)) : -1;
        return at < 0
                ? d.span()
                : d.span()
                        .file()
                        .span(
                                d.span().start() + at,
                                d.span().start() + at + word.group(1).length());
    }

    private static Optional<Theorem> theoremAt(Snapshot s, int offset) {
        return s.theory().theorems().stream()
                .filter(t -> t.span().start() <= offset)
                .reduce((a, b) -> b)
                .filter(t -> s.file().text().startsWith("\n", t.span().end()));
    }

    /** Whether there are fewer messages, and fewer like this one. */
    private boolean mends(Snapshot s, Diagnostic d, Edit e) {
        Snapshot after = engine.read(e.applied());
        return after.diagnostics().size() < s.diagnostics().size() && alike(after, d) < alike(s, d);
    }

    private static long alike(Snapshot s, Diagnostic d) {
        return s.diagnostics().stream()
                .filter(o -> o.message().equals(d.message()))
                .count();
    }

    /** What mends a theorem whose written proof fails, or that has none. */
    public List<Edit> of(Snapshot s, Entry e) {
        if (s.hasErrors()
                || e.verdict().word().equals("refuted")
                || e.verdict().word().equals("vacuous")) {
            return List.of();
        }
        List<Edit> found = new ArrayList<>();
        try {
            Work.stoppable(
                    stop,
                    () -> Work.within(STEPS, SECONDS, "the search for edits", () -> {
                        proofs(s, e, found);
                        return found;
                    }));
        } catch (Work.StoppedException | Work.SpentException x) {
            // What was found until then was tried, and is as good as if there had been more.
            return found;
        }
        return found;
    }

    private void proofs(Snapshot s, Entry e, List<Edit> found) {
        Theorem t = e.theorem();
        Optional<ProofState> failing = ProofState.failing(e);
        if (t.steps().isEmpty()) {
            if (!e.verdict().word().equals("proved")) {
                found.addAll(whole(s, e));
            }
        } else if (failing.isPresent()) {
            int step = failing.get().step();
            if (step <= t.steps().size()) {
                rules(s, e, step - 1, found);
            } else {
                found.addAll(missing(s, e, failing.get()));
            }
        }
    }

    /** Another rule for a step that is refused. */
    private void rules(Snapshot s, Entry e, int step, List<Edit> all) {
        Theory theory = s.theory();
        Theorem t = e.theorem();
        int tried = 0;
        for (String proposal : OpenStep.proposals(t, step)) {
            if (++tried > PROPOSALS || all.size() == MOST) {
                break;
            }
            String text = ProofWriter.justified(theory, t, step, "by " + proposal);
            boolean accepted = ProofWriter.read(s.file().name(), text)
                    .flatMap(n -> ProofWriter.theorem(n, t.id()))
                    .filter(n -> ProofWriter.isAccepted(n, step))
                    .isPresent();
            if (accepted) {
                tried(s, e, "by " + proposal, text, "step " + (step + 1) + " accepted")
                        .ifPresent(all::add);
            }
        }
    }

    /** A step for a claim that none establishes. */
    private List<Edit> missing(Snapshot s, Entry e, ProofState open) {
        Matcher claim = Pattern.compile("^claim (\\d+): ")
                .matcher(open.left().isEmpty() ? "" : open.left().get(0));
        if (!claim.find()) {
            return List.of();
        }
        String text = s.file().text();
        int end = e.theorem().steps().stream()
                .mapToInt(x -> x.ruleSpan().end())
                .max()
                .orElseThrow();
        int line = text.indexOf('\n', end);
        int at = line < 0 ? text.length() : line;
        String with = text.substring(0, at) + "\n    claim " + claim.group(1) + " by ?" + text.substring(at);
        int step = e.theorem().steps().size();
        return ProofWriter.read(s.file().name(), with)
                .flatMap(n -> ProofWriter.filled(n, e.theorem().id(), step, PROPOSALS))
                .flatMap(f -> tried(
                        s,
                        e,
                        "add a step for claim " + claim.group(1),
                        f.theory().file().text(),
                        "claim " + claim.group(1) + " established"))
                .map(List::of)
                .orElse(List.of());
    }

    /** A whole proof where none is written. */
    private List<Edit> whole(Snapshot s, Entry e) {
        Theory theory = s.theory();
        Theorem t = e.theorem();
        if (s.file()
                        .text()
                        .indexOf(
                                '\n',
                                t.claims().get(t.claims().size() - 1).span().end())
                < 0) {
            return List.of();
        }
        Theory lone = ProofWriter.lone(theory, t);
        Theorem same = ProofWriter.theorem(lone, t.id()).orElseThrow();
        return new ProofSearch(t, lines -> ProofWriter.accepts(lone, same, lines), PROPOSALS)
                .find()
                .flatMap(lines -> tried(
                        s,
                        e,
                        "write the proof that was found",
                        ProofWriter.written(theory, t, lines),
                        "steps accepted"))
                .map(List::of)
                .orElse(List.of());
    }

    /** The edit, if all statements are what they were; and what verdict it gives. */
    private Optional<Edit> tried(Snapshot s, Entry e, String title, String text, String otherwise) {
        Snapshot after = engine.read(new SourceFile(s.file().name(), text));
        if (after.hasErrors() || !hashes(after.theory()).equals(hashes(s.theory()))) {
            return Optional.empty();
        }
        List<Entry> now = new ArrayList<>();
        engine.judge(after, List.of(e.theorem().id()), stop, now::add);
        if (now.isEmpty()) {
            return Optional.empty();
        }
        String word = now.get(0).verdict().word();
        boolean better = word.equals("proved") || word.equals("conditional");
        return Optional.of(Edit.between(title, s.file(), text, better ? word : otherwise));
    }

    private static Map<String, String> hashes(Theory theory) {
        Map<String, String> all = new LinkedHashMap<>();
        theory.theorems().forEach(t -> all.put(t.id(), Spelled.of(theory, t).hash()));
        return all;
    }
}
