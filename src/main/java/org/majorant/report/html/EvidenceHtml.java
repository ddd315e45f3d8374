package org.majorant.report.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.majorant.judge.runs.Evidence;
import org.majorant.theorem.Check;
import org.majorant.theorem.Theorem;

/** What a file asks for besides a proof, and what runs of the simulator say. */
final class EvidenceHtml {
    private static final double LEAST = 0.001;

    private EvidenceHtml() {}

    /** The checks that the file asks for, in words. */
    static String asked(Theorem t, FormulaHtml formulas) {
        List<String> lines = t.checks().stream().map(c -> check(c, formulas)).toList();
        return VerdictHtml.list(lines.isEmpty() ? "" : "Asked for besides", lines);
    }

    private static String check(Check c, FormulaHtml formulas) {
        if (c instanceof Check.Sample s) {
            return s.draws() + " points drawn, seed " + s.seed();
        }
        if (c instanceof Check.Enclosed e) {
            return "intervals over the box "
                    + e.box().stream().map(r -> Html.code(r.toString())).collect(Collectors.joining(", "));
        }
        Check.Simulated s = (Check.Simulated) c;
        String bound = s.bindings().entrySet().stream()
                .map(b -> formulas.name(b.getKey().name()) + " measured as "
                        + Html.code(b.getValue().toString().replace("measured.", "")))
                .collect(Collectors.joining(", "));
        return "runs of " + Html.code(s.spec()) + (bound.isEmpty() ? "" : ": " + bound);
    }

    /** What runs say, a table a check; empty where there are none. */
    static String measured(List<Evidence> all) {
        return all.stream().map(EvidenceHtml::table).collect(Collectors.joining());
    }

    private static String table(Evidence e) {
        StringBuilder out = new StringBuilder("<div class=\"scroll\"><table>\n<caption>Measured in runs of ");
        out.append(Html.code(e.spec()))
                .append(": ")
                .append(e.points())
                .append(" points of ")
                .append(e.seeds());
        out.append(" seeds held out, margin ").append(number(e.margin()));
        out.append(", at most ").append(number(e.largest())).append(" times what was measured (allowed ");
        out.append(number(e.sharp())).append("), p ").append(p(e.p()));
        out.append(e.exploratory() ? "; exploratory" : "").append("</caption>\n");
        out.append("<thead><tr><th scope=\"col\">rival</th><th scope=\"col\">lies</th><th scope=\"col\">told</th>")
                .append("<th scope=\"col\">p</th><th scope=\"col\">power</th><th scope=\"col\">largest ratio</th></tr>")
                .append("</thead>\n<tbody>\n");
        for (Evidence.Against a : e.rivals()) {
            out.append("<tr><td>").append(Html.escape(a.name())).append("</td><td>");
            out.append(a.kind().text())
                    .append("</td><td>")
                    .append(a.told().text())
                    .append("</td><td>");
            out.append(p(a.p())).append("</td><td>").append(number(a.power())).append("</td><td>");
            out.append(number(a.largest())).append("</td></tr>\n");
        }
        if (e.rivals().isEmpty()) {
            out.append("<tr><td colspan=\"6\">no rivals</td></tr>\n");
        }
        return out.append("</tbody>\n</table></div>\n").toString();
    }

    private static String p(double p) {
        return p < LEAST ? "&lt; 0.001" : number(p);
    }

    private static String number(double x) {
        if (Double.isNaN(x)) {
            return "–";
        }
        return Double.isInfinite(x) ? "∞" : String.format(Locale.ROOT, "%.4g", x);
    }
}
