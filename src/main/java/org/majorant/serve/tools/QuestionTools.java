package org.majorant.serve.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.majorant.engine.Edit;
import org.majorant.engine.EditSearch;
import org.majorant.engine.Engine;
import org.majorant.engine.Gap;
import org.majorant.engine.ProofState;
import org.majorant.engine.ProofWriter;
import org.majorant.engine.Snapshot;
import org.majorant.find.proof.OpenStep;
import org.majorant.find.proof.ProofSearch;
import org.majorant.judge.Entry;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * {@code check_step}, {@code refute}, {@code prove}: of a claim under hypotheses, which become a theory of one theorem, or of a theorem of
 * a text. The answer repeats the statement as it was read, with the domains of all that it speaks of.
 */
final class QuestionTools {
    private static final int PROPOSALS = 400;
    private static final String NAME = "question";

    private final Engine engine;
    private final Texts texts;
    private final Agreed agreed;

    QuestionTools(Engine engine, Texts texts, Agreed agreed) {
        this.engine = engine;
        this.texts = texts;
        this.agreed = agreed;
    }

    private static Map<String, Object> statement() {
        return Schemas.properties(
                "declare",
                Schemas.texts("what names stand for: 'x, y in (0, inf)', 'n in natural', 's = x + y', 'u(t) in real'"),
                "given",
                Schemas.texts("hypotheses, such as 'x <= y'"),
                "claim",
                Schemas.text("what is claimed, such as 'log(x) <= x - 1'"));
    }

    private static Map<String, Object> ofText(Map<String, Object> more) {
        Map<String, Object> all = statement();
        all.put("text", Schemas.text("a theory file, instead of declare, given and claim"));
        all.put("path", Schemas.text("a file below the root"));
        all.put("theorem", Schemas.text("the name of the theorem in the text"));
        all.putAll(more);
        return all;
    }

    private static Map<String, Object> answerSchema() {
        return Schemas.answer(
                "verdict", Schemas.text("proved, conditional, refuted, vacuous, undecided, supported or claimed"),
                "accepted", Schemas.flag("whether the rule justifies the step"),
                "by", Schemas.text("the rule that was used"),
                "says", Schemas.text("what the rule said, or the side condition that fails"),
                "statement", Schemas.texts("the statement as it was read, with all domains"),
                "hash", Schemas.text("of the statement"),
                "witness", Map.of("type", "object", "description", "values at which the claim fails"),
                "reason", Schemas.text("why it is neither proved nor refuted"),
                "failing", Map.of("type", "object", "description", "the step that fails, with what is in scope"),
                "lines", Schemas.texts("a written proof that was accepted, a line a step"),
                "edits", Schemas.list(Map.of("type", "object"), "changes of the text that were tried"),
                "rules", Schemas.texts("other justifications that are accepted"),
                "enough", Schemas.text("a condition with which, as one more hypothesis, it is proved"),
                "changed", Schemas.list(Map.of("type", "object"), "statements that are not those agreed upon"));
    }

    Tool checkStep() {
        Map<String, Object> in = statement();
        in.put("rule", Schemas.text("what stands behind 'by', such as 'positivity'; without it rules are tried"));
        return new Tool(
                "check_step",
                "Checks one step: do these hypotheses give this relation, by this rule? Without a rule, rules are tried in turn.",
                Schemas.closed(in, "claim"),
                answerSchema(),
                this::step);
    }

    Tool refute() {
        return new Tool(
                "refute",
                "Looks for values that meet the hypotheses and break the claim, or for a contradiction among the hypotheses. Finding"
                        + " none proves nothing.",
                Schemas.closed(ofText(Map.of())),
                answerSchema(),
                this::refuted);
    }

    Tool prove() {
        return new Tool(
                "prove",
                "Looks for a written proof of a claim or of a theorem of a text, 'by ?' steps included; first for values that refute"
                        + " it. What is returned was checked.",
                Schemas.closed(ofText(Map.of("hash", Schemas.text("of the statement agreed upon")))),
                answerSchema(),
                this::proof);
    }

    /** A theory of one theorem. Its parts are single statements: nothing can be slipped in behind one. */
    private Snapshot question(Arguments a, String rule) {
        StringBuilder t = new StringBuilder("```claim\ntheory ").append(NAME).append("\ntheorem goal\n");
        a.texts("declare")
                .forEach(d -> t.append("  let ").append(one("declare", d)).append('\n'));
        a.texts("given")
                .forEach(g -> t.append("  given ").append(one("given", g)).append('\n'));
        t.append("  claim ").append(one("claim", a.text("claim"))).append('\n');
        if (!rule.isEmpty()) {
            t.append("  proof\n    claim 1 by ").append(one("rule", rule)).append('\n');
        }
        Snapshot s = engine.read(new SourceFile("question.md", t.append("```\n").toString()));
        List<Theorem> all = s.theory().theorems();
        boolean asAsked = all.size() == 1
                && all.get(0).claims().size() <= 1
                && all.get(0).givens().size() <= a.texts("given").size()
                && all.get(0).steps().size() <= (rule.isEmpty() ? 0 : 1);
        if (!s.hasErrors() && !asAsked) {
            throw new BadArgumentException("each of declare, given, claim and rule is one statement");
        }
        return s;
    }

    private static String one(String what, String text) {
        if (text.isBlank() || text.matches("(?s).*[\\r\\n;#`].*")) {
            throw new BadArgumentException(
                    "'" + what + "' holds one statement each, without line breaks, ';', '#' and '`'");
        }
        return text.strip();
    }

    private static Optional<Map<String, Object>> unreadable(Snapshot s) {
        if (!s.hasErrors()) {
            return Optional.empty();
        }
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("status", "invalid-text");
        m.put("text", s.file().text().length() > 1500 ? "" : s.file().text());
        m.put("diagnostics", s.diagnostics().stream().map(Described::diagnostic).toList());
        return Optional.of(m);
    }

    private Entry judged(Snapshot s, String theorem, BooleanSupplier stop) {
        List<Entry> all = new ArrayList<>();
        boolean whole = engine.judge(s, List.of(theorem), stop, all::add);
        if (!whole || all.isEmpty()) {
            throw new BadArgumentException(
                    whole ? "invalid-input" : "stopped",
                    whole ? "no such theorem can be examined" : "the call was cancelled");
        }
        return all.get(0);
    }

    private static Map<String, Object> answer(Entry e) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("status", "answered");
        Map<String, Object> t = Described.theorem(e);
        for (String f : List.of("id", "verdict", "level", "hash", "witness", "reason", "conditional_on", "trust")) {
            if (t.containsKey(f)) {
                m.put(f, t.get(f));
            }
        }
        m.put("statement", Spelled.of(e.theory(), e.theorem()).lines());
        return m;
    }

    private Map<String, Object> step(Arguments a, BooleanSupplier stop) {
        String rule = a.text("rule", "");
        Snapshot s = question(a, rule.isEmpty() ? "?" : rule);
        Optional<Map<String, Object>> wrong = unreadable(s);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (!rule.isEmpty()) {
            return stepBy(s, rule, stop);
        }
        Theorem t = s.theory().theorems().get(0);
        for (String proposal : OpenStep.proposals(t, 0)) {
            String text = ProofWriter.justified(s.theory(), t, 0, "by " + proposal);
            Optional<Theory> next = ProofWriter.read(s.file().name(), text)
                    .filter(n -> ProofWriter.isAccepted(n.theorems().get(0), 0));
            if (next.isPresent()) {
                return stepBy(engine.read(next.get().file()), proposal, stop);
            }
        }
        Map<String, Object> m = answer(judged(s, "goal", stop));
        m.put("accepted", false);
        m.put("says", "no single rule was found that justifies it");
        return m;
    }

    private Map<String, Object> stepBy(Snapshot s, String rule, BooleanSupplier stop) {
        Entry e = judged(s, "goal", stop);
        ProofState g = ProofState.at(e, 1);
        boolean refuted = e.verdict().word().equals("refuted");
        boolean accepted =
                !refuted && (g.status().equals("accepted") || g.status().equals("cited"));
        Map<String, Object> m = answer(e);
        m.put("accepted", accepted);
        m.put("by", rule);
        m.put("says", g.says());
        if (!accepted) {
            m.put("failing", Described.goal(g));
            m.put(
                    "rules",
                    new EditSearch(engine, stop)
                            .of(s, e).stream().map(x -> x.title()).toList());
        }
        return m;
    }

    /** What a call is about: its statement, or a theorem of its text. */
    private Snapshot subject(Arguments a) {
        boolean text = a.has("text") || a.has("path");
        if (text == a.has("claim")) {
            throw new BadArgumentException("give a claim, or a text or path with a theorem");
        }
        return text ? texts.of(a) : question(a, "");
    }

    private static String theorem(Arguments a, Snapshot s) {
        List<String> known = s.theory().theorems().stream().map(Theorem::id).toList();
        if (!a.has("theorem") && known.size() == 1) {
            return known.get(0);
        }
        String id = a.text("theorem");
        String name = id.substring(id.indexOf('/') + 1);
        if (!known.contains(name)) {
            throw new BadArgumentException("the text has no theorem '" + name + "'; it has " + known);
        }
        return name;
    }

    private Map<String, Object> refuted(Arguments a, BooleanSupplier stop) {
        Snapshot s = subject(a);
        Optional<Map<String, Object>> wrong = unreadable(s);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        Entry e = judged(s, theorem(a, s), stop);
        Map<String, Object> m = answer(e);
        String word = e.verdict().word();
        if (!word.equals("refuted") && !word.equals("vacuous")) {
            m.put("message", "no values were found that break the claim, which proves nothing");
        }
        return m;
    }

    private Map<String, Object> proof(Arguments a, BooleanSupplier stop) {
        Snapshot s = subject(a);
        String id = theorem(a, s);
        if (a.has("hash")) {
            List<Map<String, Object>> changed =
                    agreed.changes(s, Map.of(s.theory().id() + "/" + id, a.text("hash")));
            if (!changed.isEmpty()) {
                Map<String, Object> m = new LinkedHashMap<>();
                m.put("status", "statement-changed");
                m.put("changed", changed);
                return m;
            }
        }
        Optional<Map<String, Object>> wrong = unreadable(s);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        agreed.saw(s.theory());
        Entry before = judged(s, id, stop);
        String word = before.verdict().word();
        Theorem t = before.theorem();
        if (word.equals("refuted") || word.equals("vacuous") || word.equals("proved")) {
            Map<String, Object> m = answer(before);
            if (word.equals("refuted")) {
                enough(s, t, m);
            }
            return m;
        }
        Optional<Filled> found = t.steps().isEmpty() ? whole(s, t) : open(s, id);
        Map<String, Object> m = answer(before);
        if (found.isPresent()) {
            Snapshot after =
                    engine.read(new SourceFile(s.file().name(), found.get().text()));
            Entry now = judged(after, id, stop);
            m = answer(now);
            m.put("lines", found.get().lines());
            if (a.has("text") || a.has("path")) {
                m.put("edits", Described.edits(List.of(found.get().edit(s))));
            }
            failing(now, m);
        } else {
            m.put("message", "no proof was found");
            enough(s, t, m);
            failing(before, m);
        }
        return m;
    }

    private static void enough(Snapshot s, Theorem t, Map<String, Object> into) {
        if (t.steps().isEmpty()) {
            Gap.closing(s.theory(), t).ifPresent(c -> into.put("enough", c.toString()));
        }
    }

    private static void failing(Entry e, Map<String, Object> into) {
        ProofState.failing(e).ifPresent(g -> into.put("failing", Described.goal(g)));
    }

    /** A text with a proof, and the lines of it. */
    private record Filled(String text, List<String> lines) {
        Edit edit(Snapshot s) {
            return Edit.between("write the proof that was found", s.file(), text, "steps accepted");
        }
    }

    private Optional<Filled> whole(Snapshot s, Theorem t) {
        Theory theory = s.theory();
        Theory lone = ProofWriter.lone(theory, t);
        Theorem same = ProofWriter.theorem(lone, t.id()).orElseThrow();
        return new ProofSearch(t, lines -> ProofWriter.accepts(lone, same, lines), PROPOSALS)
                .find()
                .map(lines -> new Filled(ProofWriter.written(theory, t, lines), lines));
    }

    private static Optional<Filled> open(Snapshot s, String id) {
        Theory now = s.theory();
        List<String> lines = new ArrayList<>();
        Optional<Integer> open = OpenStep.first(ProofWriter.theorem(now, id).orElseThrow());
        while (open.isPresent()) {
            Optional<ProofWriter.Filled> next = ProofWriter.filled(now, id, open.get(), PROPOSALS);
            if (next.isEmpty()) {
                break;
            }
            lines.addAll(next.get().found());
            now = next.get().theory();
            open = OpenStep.first(ProofWriter.theorem(now, id).orElseThrow());
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Filled(now.file().text(), lines));
    }
}
