package org.majorant.serve.lsp;

import java.util.List;
import org.majorant.engine.ProofState;
import org.majorant.judge.Entry;
import org.majorant.report.Problem;
import org.majorant.report.Problems;
import org.majorant.theorem.Spelled;
import org.majorant.verdict.Verdict;
import org.majorant.verdict.Witness;

/** Goals and verdicts as Markdown, for hovers. */
final class GoalText {
    private GoalText() {}

    static String of(ProofState g) {
        StringBuilder out = new StringBuilder();
        String head = g.rule().isEmpty() ? "behind the last step" : "step " + g.step() + " by " + g.rule();
        out.append("**").append(head).append("**: ").append(g.status());
        if (!g.says().isEmpty()) {
            out.append(": ").append(code(g.says()));
        }
        list(out, "declared", g.declared());
        list(out, "in scope", g.scope());
        if (!g.wanted().isEmpty()) {
            list(out, "wanted", List.of(g.wanted()));
        }
        list(out, "left", g.left());
        return out.toString();
    }

    static String verdict(Entry e) {
        int level = e.verdict().level().ordinal();
        return e.verdict().word() + (level == 0 ? "" : " " + level) + (e.met() ? "" : ", expected " + e.expectation());
    }

    static String of(Entry e) {
        StringBuilder out = new StringBuilder("**" + e.id() + "**: " + verdict(e));
        for (Problem p : Problems.of(e)) {
            out.append("\n\n").append(code(p.message()));
        }
        if (e.verdict() instanceof Verdict.Refuted r && r.witness() instanceof Witness.Point p) {
            out.append("\n\nwitness:");
            p.free().forEach(v -> out.append("\n- ").append(code(v.symbol() + " = " + v.value())));
            p.solved().forEach(v -> out.append("\n- ").append(code(v.symbol() + " = " + v.expression())));
            out.append("\n- ")
                    .append(code(p.claim()))
                    .append(": left ")
                    .append(p.left())
                    .append(", right ")
                    .append(p.right());
        }
        list(out, "statement", Spelled.of(e.theory(), e.theorem()).lines());
        if (!e.conditionalOn().isEmpty()) {
            list(out, "conditional on", e.conditionalOn());
        }
        e.notes().forEach(n -> out.append("\n\nnote: ").append(code(n)));
        return out.toString();
    }

    private static void list(StringBuilder out, String head, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append("\n\n").append(head).append("\n```\n");
            lines.forEach(l -> out.append(l.replace("```", "` ` `")).append('\n'));
            out.append("```");
        }
    }

    /** What a file says cannot become markup. */
    private static String code(String text) {
        return "`" + text.replace('`', '\'').replace('\n', ' ') + "`";
    }
}
