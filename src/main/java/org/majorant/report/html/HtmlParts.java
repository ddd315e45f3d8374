package org.majorant.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.majorant.report.latex.InlineLatex;
import org.majorant.theorem.Law;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** What other pages take of the site: its style, text made safe, and statements set in mathematics. */
public final class HtmlParts {
    private HtmlParts() {}

    /** The style of the site. */
    public static String style() {
        return Page.STYLE;
    }

    /** The hash of a style or script, as a content security policy names it. */
    public static String hash(String text) {
        return Page.hash(text);
    }

    /** Text where text or the value of an attribute in double quotes stands. */
    public static String escape(String text) {
        return Html.escape(text);
    }

    /** A name or a title, whose direction of writing does not reach what is beside it. */
    public static String name(String text) {
        return Html.name(text);
    }

    /** Markup with every character spelled out that steers what shows it. */
    public static String visible(String markup) {
        return Html.visible(markup);
    }

    /** What a law says. */
    public static String law(Theory theory, Law law) {
        FormulaHtml formulas = new FormulaHtml(InlineLatex.of(theory, law));
        return formulas.display(Spelled.of(theory, law).claims().get(0));
    }

    /** The statement of a theorem: declarations, hypotheses, claims. */
    public static String statement(Theory theory, Theorem t) {
        Spelled spelled = Spelled.of(theory, t);
        FormulaHtml formulas = new FormulaHtml(InlineLatex.of(theory, t));
        List<Statement> given = new ArrayList<>();
        spelled.hypotheses().forEach(h -> given.add(h.statement()));
        return new DeclarationsHtml(formulas).print(spelled.statement(), "Let")
                + list("Suppose", given, formulas)
                + list(given.isEmpty() ? "We have" : "Then", spelled.claims(), formulas);
    }

    private static String list(String word, List<Statement> statements, FormulaHtml formulas) {
        return statements.isEmpty()
                ? ""
                : "<p class=\"let\">" + word + "</p>\n<ul class=\"statements\">\n"
                        + statements.stream()
                                .map(s -> "<li>" + formulas.display(s) + "</li>\n")
                                .collect(Collectors.joining())
                        + "</ul>\n";
    }
}
