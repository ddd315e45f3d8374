package org.majorant.report.latex;

import org.majorant.theorem.Reason;
import org.majorant.theorem.Statement;

/** A reason in running text, its values and formulas set as mathematics. */
final class ReasonLatex {
    private final ExprLatex printer;
    private final FormulaLatex formulas;

    ReasonLatex(ExprLatex printer) {
        this.printer = printer.inline();
        this.formulas = new FormulaLatex(this.printer);
    }

    /** @param reason with the abbreviations that its reader knows */
    String print(Reason reason) {
        StringBuilder out = new StringBuilder();
        for (Reason.Part p : reason.parts()) {
            if (p instanceof Reason.Value v) {
                out.append('$').append(printer.print(v.expression())).append('$');
            } else if (p instanceof Reason.Says s) {
                out.append('$')
                        .append(formulas.inText(new Statement("", s.formula(), s.conditions(), null)))
                        .append('$');
            } else if (p instanceof Reason.Within w) {
                out.append('$').append(FormulaLatex.set(w.domain())).append('$');
            } else {
                out.append(LatexText.escape(p.text()));
            }
        }
        return out.toString();
    }
}
