package org.majorant.serve.lsp;

import java.util.ArrayList;
import java.util.List;
import org.majorant.engine.ProofState;
import org.majorant.report.html.StatementMath;

/** Goals as a piece of HTML with formulas in MathML, for an editor that has a view of its own. */
final class GoalHtml {
    private final ProofState goal;
    private final StatementMath math;

    private GoalHtml(ProofState goal) {
        this.goal = goal;
        this.math = new StatementMath(goal.entry().theory(), goal.entry().theorem());
    }

    static String of(ProofState goal) {
        return new GoalHtml(goal).html();
    }

    static String of(Document.Silence s) {
        return "<h3>" + StatementMath.text(s.theorem()) + "</h3>\n<p>" + StatementMath.text(s.status()) + "</p>\n";
    }

    private String html() {
        String where = goal.rule().isEmpty() ? "behind the last step" : "step " + goal.step() + " by " + goal.rule();
        StringBuilder out = new StringBuilder();
        out.append("<h3>").append(StatementMath.text(goal.id())).append("</h3>\n<p>");
        out.append(StatementMath.text(where + ": " + goal.status())).append("</p>\n");
        if (!goal.says().isEmpty()) {
            list(out, "What the rule says", List.of(StatementMath.text(goal.says())));
        }
        list(out, "Wanted", goal.goal().map(math::of).stream().toList());
        list(out, "In scope", facts(goal.inScope()));
        list(out, "Declared", goal.declared().stream().map(StatementMath::text).toList());
        list(out, "Left", facts(goal.open()));
        return out.toString();
    }

    private List<String> facts(List<ProofState.Fact> facts) {
        List<String> all = new ArrayList<>();
        facts.forEach(f -> all.add(StatementMath.text(f.name()) + ": " + math.of(f.says())));
        return all;
    }

    private static void list(StringBuilder out, String head, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append("<h4>").append(head).append("</h4>\n<ul>\n");
            lines.forEach(l -> out.append("<li>").append(l).append("</li>\n"));
            out.append("</ul>\n");
        }
    }
}
