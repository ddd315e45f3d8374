package org.majorant.report.html;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.report.latex.InlineLatex;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Reason;
import org.majorant.theorem.Statement;

/**
 * Formulas of one theorem in a page: MathML with the LaTeX in {@code alttext}, in a box whose title is the text in the theory
 * language. A line may break between the elements of one formula; an element that is wider than a line of paper is printed
 * small, and where that is not enough the box shows its title there.
 */
final class FormulaHtml {
    private static final String MATH = "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"";
    private static final String WIDE = " class=\"wide\"";
    private static final String WIDEST = " class=\"widest\"";

    private final InlineLatex latex;
    private final ExprMath display;

    FormulaHtml(InlineLatex latex) {
        this.latex = latex;
        this.display = ExprMath.display(latex);
    }

    /** A statement on lines of its own. */
    String display(Statement s) {
        if (s.formula() instanceof Formula.Words w && s.conditions().isEmpty()) {
            return "<span class=\"words\">" + Html.escape(w.text()) + "</span>";
        }
        return titled("formula", s.toString(), math(s, display));
    }

    /** A statement in running text. */
    String inText(Statement s) {
        return titled("inline", s.toString(), math(s, display.inline()));
    }

    /** An expression in running text. */
    String inText(Expr e) {
        return titled(
                "inline",
                e.toString(),
                math(latex.expression(e), display.inline().print(e)));
    }

    /** {@code name = value}, on lines of its own or in running text. */
    String equation(Expr.Sym name, Expr value, boolean ownLine) {
        Formula f = new Formula.Comparison(List.of(new Relation(name, Relation.Op.EQ, value)));
        Statement s = new Statement("", f, List.of(), null);
        return ownLine ? display(s) : inText(s);
    }

    /** A name of a symbol or an unknown function. */
    String name(String symbol) {
        return math(latex.name(symbol), MathName.of(latex.name(symbol)));
    }

    /** Math that is put together by the caller, with the text that it stands for. */
    String of(String theoryText, String mathml) {
        return titled("inline", theoryText, math(theoryText, mathml));
    }

    ExprMath printer() {
        return display;
    }

    /** A reason in running text, its values and formulas set as mathematics. */
    String reason(Reason reason) {
        StringBuilder out = new StringBuilder();
        for (Reason.Part p : reason.parts()) {
            if (p instanceof Reason.Value v) {
                out.append(inText(v.expression()));
            } else if (p instanceof Reason.Says s) {
                out.append(inText(new Statement("", s.formula(), s.conditions(), null)));
            } else if (p instanceof Reason.Within w) {
                out.append(of(w.text(), DomainMath.set(w.domain())));
            } else {
                out.append(Html.escape(p.text()));
            }
        }
        return out.toString();
    }

    private String math(Statement s, ExprMath printer) {
        List<String> pieces = new FormulaMath(printer).pieces(s);
        List<String> texts = latex.pieces(s);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            all.add(math(texts.get(i), pieces.get(i)));
        }
        return String.join("<wbr/>", all);
    }

    private static String math(String alternative, String mathml) {
        double width = MathWidth.of(mathml);
        String wide = width > MathWidth.SMALL_LINE ? WIDEST : width > MathWidth.LINE ? WIDE : "";
        return MATH + wide + " alttext=\"" + Html.escape(alternative.strip()) + "\"><mrow>" + mathml + "</mrow></math>";
    }

    private static String titled(String kind, String text, String inner) {
        String spelled = inner.contains(MATH + WIDEST) ? " spelled" : "";
        return "<span class=\"" + kind + spelled + "\" title=\"" + Html.escape(text) + "\">" + inner + "</span>";
    }
}
