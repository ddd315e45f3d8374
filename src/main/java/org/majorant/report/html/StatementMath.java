package org.majorant.report.html;

import org.majorant.report.latex.InlineLatex;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** Statements of one theorem as MathML, for a page that somebody else makes. */
public final class StatementMath {
    private final FormulaHtml formulas;

    public StatementMath(Theory theory, Theorem theorem) {
        this.formulas = new FormulaHtml(InlineLatex.of(theory, theorem));
    }

    /** The statement as it stands in running text; its title is its text in the theory language. */
    public String of(Statement s) {
        return formulas.inText(s);
    }

    /** A text that cannot become markup. */
    public static String text(String text) {
        return Html.escape(text);
    }
}
