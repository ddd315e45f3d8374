package org.majorant.serve.tools;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.engine.Edit;
import org.majorant.engine.ProofState;
import org.majorant.judge.Entry;
import org.majorant.prove.trust.Trust;
import org.majorant.report.MissText;
import org.majorant.text.Diagnostic;
import org.majorant.text.Span;
import org.majorant.theorem.Spelled;
import org.majorant.verdict.Verdict;
import org.majorant.verdict.Witness;

/** Things of the engine as maps. */
final class Described {
    private Described() {}

    static Map<String, Object> range(Span s) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("line", s.line());
        m.put("column", s.column());
        m.put("endLine", s.file().line(s.end()));
        m.put("endColumn", s.file().column(s.end()));
        return m;
    }

    static Map<String, Object> diagnostic(Diagnostic d) {
        Map<String, Object> m = range(d.span());
        m.put("severity", d.severity() == Diagnostic.Severity.ERROR ? "error" : "warning");
        m.put("message", d.message());
        if (!d.hint().isEmpty()) {
            m.put("hint", d.hint());
        }
        return m;
    }

    static Map<String, Object> edit(Edit e) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("title", e.title());
        m.putAll(range(e.place()));
        m.put("new_text", e.text());
        m.put("gives", e.gives());
        return m;
    }

    static List<Map<String, Object>> edits(List<Edit> all) {
        return all.stream().map(Described::edit).toList();
    }

    static Map<String, Object> goal(ProofState g) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("step", g.step());
        m.putAll(range(g.place()));
        m.put("wanted", g.wanted());
        m.put("rule", g.rule());
        m.put("outcome", g.status());
        m.put("side_condition", g.says());
        if (g.status().equals("refused")) {
            g.entry().missed().get().ifPresent(miss -> m.put("miss", MissText.json(miss)));
        }
        m.put("scope", g.scope());
        m.put("declared", g.declared());
        m.put("left", g.left());
        return m;
    }

    /** What is known of a theorem, in short. */
    static Map<String, Object> theorem(Entry e) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("id", e.id());
        m.put("verdict", e.verdict().word());
        m.put("level", e.verdict().level().ordinal());
        m.put("as_expected", e.met());
        m.put("hash", Spelled.of(e.theory(), e.theorem()).hash());
        if (!e.conditionalOn().isEmpty()) {
            m.put("conditional_on", e.conditionalOn());
        }
        if (!e.trust().isEmpty()) {
            m.put("trust", e.trust().stream().map(Trust::code).toList());
        }
        Witness w = witness(e.verdict());
        if (w != null) {
            m.put("witness", witness(w));
        }
        String why = why(e.verdict());
        if (!why.isEmpty()) {
            m.put("reason", why);
        }
        return m;
    }

    private static Witness witness(Verdict v) {
        return v instanceof Verdict.Refuted r ? r.witness() : v instanceof Verdict.Vacuous u ? u.witness() : null;
    }

    private static String why(Verdict v) {
        return v instanceof Verdict.Undecided u
                ? u.reason().toString()
                : v instanceof Verdict.Vacuous u ? u.reason() : "";
    }

    static Map<String, Object> witness(Witness w) {
        Map<String, Object> m = new LinkedHashMap<>();
        if (w instanceof Witness.Point p) {
            m.put("kind", "point");
            Map<String, Object> at = new LinkedHashMap<>();
            p.free().forEach(v -> at.put(v.symbol(), v.value()));
            m.put("at", at);
            p.solved().forEach(s -> at.put(s.symbol(), s.expression()));
            m.put("claim", p.claim());
            m.put("left", p.left());
            m.put("right", p.right());
        } else if (w instanceof Witness.Contradiction c) {
            m.put("kind", "contradiction");
            m.put("hypotheses", c.hypotheses());
        } else if (w instanceof Witness.Digits d) {
            m.put("kind", "digits");
            m.put("claim", d.claim());
            m.put("allowed", d.allowed());
            m.put("follows", d.follows());
        } else if (w instanceof Witness.Order o) {
            m.put("kind", "order");
            m.put("claimed", o.claimed());
            m.put("actual", o.actual());
        }
        return m;
    }
}
