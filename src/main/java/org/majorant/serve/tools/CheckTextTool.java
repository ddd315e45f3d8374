package org.majorant.serve.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.majorant.engine.Edit;
import org.majorant.engine.EditSearch;
import org.majorant.engine.Engine;
import org.majorant.engine.ProofState;
import org.majorant.engine.Snapshot;
import org.majorant.judge.Entry;
import org.majorant.number.work.Work;
import org.majorant.text.Diagnostic;
import org.majorant.theorem.Theorem;

/** {@code check_text}: every theorem of a text, and of what fails where, why, and what would mend it. */
final class CheckTextTool {
    private static final int MOST_FAILURES = 2;
    private static final int MOST_MENDED = 3;

    private final Engine engine;
    private final Texts texts;
    private final Agreed agreed;

    CheckTextTool(Engine engine, Texts texts, Agreed agreed) {
        this.engine = engine;
        this.texts = texts;
        this.agreed = agreed;
    }

    Tool tool() {
        return new Tool(
                "check_text",
                "Checks a theory file: Markdown with ```claim blocks. Returns the verdict on every theorem; for one that is"
                        + " not as expected the step that fails, what is in scope there, the side condition, the witness, and edits"
                        + " that were tried. Only 'proved' means proved.",
                Schemas.closed(Schemas.properties(
                        "text", Schemas.text("the whole text; with path it stands in place of that file"),
                        "path", Schemas.text("a file below the root, relative to it"),
                        "only", Schemas.texts("names of theorems; all without it"),
                        "locked",
                                Schemas.textsByName(
                                        "hashes of statements agreed upon, by theory/theorem: a statement with"
                                                + " another hash is statement-changed, and never proved"))),
                Schemas.answer(
                        "theorems",
                                Schemas.list(
                                        Map.of("type", "object"),
                                        "id, verdict, level, as_expected, hash, reason, witness"),
                        "failing",
                                Schemas.list(
                                        Map.of("type", "object"),
                                        "where the first failures are, with edits that check"),
                        "changed", Schemas.list(Map.of("type", "object"), "statements that are not those agreed upon"),
                        "not_examined", Schemas.texts("theorems left out for errors in their text")),
                this::answer);
    }

    private Map<String, Object> answer(Arguments a, BooleanSupplier stop) {
        Snapshot s = texts.of(a);
        Map<String, String> locked = a.textsByName("locked");
        List<Map<String, Object>> changed = agreed.changes(s, locked);
        List<String> changedIds = changed.stream()
                .map(c -> (String) c.get("id"))
                .filter(id -> Agreed.isOf(s, id))
                .map(CheckTextTool::name)
                .toList();
        agreed.saw(s.theory());
        List<String> only = a.texts("only").stream().map(CheckTextTool::name).toList();
        List<String> readable = s.examinable()
                .map(t -> t.theorems().stream().map(Theorem::id).toList())
                .orElse(List.of());
        requireKnown(s, only);
        List<String> wanted = readable.stream()
                .filter(id -> only.isEmpty() || only.contains(id))
                .filter(id -> !changedIds.contains(id))
                .toList();
        List<Entry> entries = new ArrayList<>();
        if (!engine.judge(s, wanted, stop, entries::add)) {
            throw new BadArgumentException("stopped", "the call was cancelled");
        }
        EditSearch edits = new EditSearch(engine, stop);
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("status", status(s, changed, entries));
        if (!s.diagnostics().isEmpty()) {
            m.put("diagnostics", diagnostics(s, edits, locked));
        }
        if (!changed.isEmpty()) {
            m.put("changed", changed);
        }
        List<Entry> wrong = entries.stream().filter(e -> !e.met()).toList();
        if (!wrong.isEmpty()) {
            m.put(
                    "failing",
                    wrong.stream()
                            .limit(MOST_FAILURES)
                            .map(e -> failure(s, e, edits, locked))
                            .toList());
        }
        if (wrong.size() > MOST_FAILURES) {
            m.put(Brief.LEFT_OFF, List.of("failing: " + (wrong.size() - MOST_FAILURES) + " more"));
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        wrong.forEach(e -> rows.add(Described.theorem(e)));
        entries.stream().filter(Entry::met).forEach(e -> rows.add(Described.theorem(e)));
        m.put("theorems", rows);
        List<String> leftOut = s.theory().theorems().stream()
                .map(Theorem::id)
                .filter(id -> !readable.contains(id))
                .toList();
        if (!leftOut.isEmpty()) {
            m.put("not_examined", leftOut);
        }
        if (stop.getAsBoolean()) {
            throw new BadArgumentException("stopped", "the call was cancelled");
        }
        return m;
    }

    private static void requireKnown(Snapshot s, List<String> only) {
        only.stream().filter(id -> s.theorem(id).isEmpty()).findFirst().ifPresent(id -> {
            throw new BadArgumentException("the text has no theorem '" + id + "'; it has "
                    + s.theory().theorems().stream().map(Theorem::id).toList());
        });
    }

    private static String name(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    private static String status(Snapshot s, List<?> changed, List<Entry> entries) {
        if (!changed.isEmpty()) {
            return "statement-changed";
        }
        if (s.hasErrors()) {
            return "invalid-text";
        }
        return entries.stream().allMatch(Entry::met) ? "as-stated" : "not-as-stated";
    }

    private List<Map<String, Object>> diagnostics(Snapshot s, EditSearch edits, Map<String, String> locked) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Diagnostic d : s.diagnostics()) {
            Map<String, Object> m = Described.diagnostic(d);
            if (all.size() < MOST_MENDED) {
                List<Edit> found =
                        edits.of(s, d).stream().filter(e -> keeps(e, locked)).toList();
                if (!found.isEmpty()) {
                    m.put("edits", Described.edits(found));
                }
            }
            all.add(m);
        }
        return all;
    }

    /** A text with errors may say anything: an edit that makes a locked statement readable has to make it the one agreed upon. */
    private boolean keeps(Edit e, Map<String, String> locked) {
        if (locked.isEmpty()) {
            return true;
        }
        Snapshot after = engine.read(e.applied());
        return after.hasErrors() || agreed.changes(after, locked).isEmpty();
    }

    private Map<String, Object> failure(Snapshot s, Entry e, EditSearch edits, Map<String, String> locked) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("id", e.id());
        m.putAll(Described.range(e.theorem().span()));
        ProofState.failing(e).ifPresent(g -> m.putAll(Described.goal(g)));
        Map<String, Object> theorem = Described.theorem(e);
        m.put("verdict", theorem.get("verdict"));
        m.put("expected", e.expectation().toString());
        for (String f : List.of("witness", "reason")) {
            if (theorem.containsKey(f)) {
                m.put(f, theorem.get(f));
            }
        }
        try {
            m.put(
                    "edits",
                    Described.edits(edits.of(s, e).stream()
                            .filter(x -> keeps(x, locked))
                            .toList()));
        } catch (Work.SpentException x) {
            m.put("edits", List.of());
        }
        return m;
    }
}
