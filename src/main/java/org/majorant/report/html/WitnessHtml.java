package org.majorant.report.html;

import java.util.stream.Collectors;
import org.majorant.verdict.Witness;

/** What shows that a statement does not hold, so that a reader can do the sum again. */
final class WitnessHtml {
    private WitnessHtml() {}

    static String of(Witness w, FormulaHtml formulas) {
        if (w instanceof Witness.Point p) {
            return point(p, formulas);
        }
        if (w instanceof Witness.Contradiction c) {
            return VerdictHtml.list(
                    "These cannot all hold",
                    c.hypotheses().stream().map(Html::code).toList());
        }
        if (w instanceof Witness.Digits d) {
            return table(row("reported", Html.code(d.claim()))
                    + row("the digits allow", Html.code(d.allowed()))
                    + row("the inputs give", Html.code(d.follows())));
        }
        Witness.Order o = (Witness.Order) w;
        return table(row("claimed order", Html.code(o.claimed())) + row("actual order", Html.code(o.actual())));
    }

    private static String point(Witness.Point p, FormulaHtml formulas) {
        StringBuilder rows = new StringBuilder();
        if (!p.free().isEmpty()) {
            String at = p.free().stream()
                    .map(v -> formulas.name(v.symbol()) + " = " + Html.code(v.value()))
                    .collect(Collectors.joining(", "));
            rows.append(row("fails at", at));
        }
        for (Witness.Solved s : p.solved()) {
            rows.append(row(
                    "where " + formulas.name(s.symbol()),
                    "= " + Html.code(s.expression()) + " = " + Html.code(s.digits() + "…")));
        }
        rows.append(row("claim", Html.code(p.claim())));
        rows.append(row("left side", Html.code(p.left())));
        rows.append(row("right side", Html.code(p.right())));
        return table(rows.toString());
    }

    private static String row(String head, String cell) {
        return "<tr><th scope=\"row\">" + head + "</th><td>" + cell + "</td></tr>\n";
    }

    private static String table(String rows) {
        return "<table class=\"witness\">\n<tbody>\n" + rows + "</tbody>\n</table>\n";
    }
}
