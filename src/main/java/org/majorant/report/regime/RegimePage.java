package org.majorant.report.regime;

import static org.majorant.report.html.HtmlParts.escape;
import static org.majorant.report.html.HtmlParts.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.find.PlanFormulas;
import org.majorant.report.PlanText;
import org.majorant.report.html.HtmlParts;
import org.majorant.theorem.Law;
import org.majorant.theorem.Theory;

/** The regime page as one file: it loads nothing, and tells the answer of {@code plan} where no script runs. */
public final class RegimePage {
    private static final int MOST_RESOURCES = 3;

    private final Theory theory;
    private final Law risk;
    private final Law cost;
    private final PlanFormulas plan;

    /**
     * @param risk the law of the risk, an equation
     * @param cost the law of the cost, an equation
     * @throws org.majorant.prove.normal.UndecidedException when the laws have another shape, or a sign is not known
     * @throws IllegalArgumentException when the law has more resources than a map shows
     */
    public RegimePage(Theory theory, Law risk, Law cost, Relation riskEquation, Relation costEquation) {
        this.theory = theory;
        this.risk = risk;
        this.cost = cost;
        this.plan = PlanFormulas.of(riskEquation.right(), costEquation.right());
        this.riskEquation = riskEquation;
        this.costEquation = costEquation;
        if (plan.resources().size() > MOST_RESOURCES) {
            throw new IllegalArgumentException("the page shows laws of at most three resources; this one has "
                    + plan.resources().size());
        }
    }

    private final Relation riskEquation;
    private final Relation costEquation;

    /**
     * The page.
     *
     * @param values of the constants, each within the doubles
     * @param compute the budget in digits, such as {@code 1e20}
     * @param answer of {@code plan} at these values
     * @param derived what {@code derive} proves of the laws; empty where they are outside its class
     * @param version the program's version
     */
    public String print(
            Map<String, BigFraction> values,
            String compute,
            PlanText answer,
            Optional<Theory> derived,
            String version) {
        String script = "\"use strict\";\n" + formulas(values, compute) + resource("draw.js") + resource("page.js");
        String style = HtmlParts.style() + resource("style.css");
        String head = "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n"
                + "<meta charset=\"utf-8\"/>\n<meta name=\"generator\" content=\"Majorant " + escape(version)
                + "\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + HtmlParts.hash(style) + "'; script-src 'sha256-" + HtmlParts.hash(script)
                + "'; base-uri 'none'; form-action 'none'\"/>\n<title>Regimes of " + escape(theory.id())
                + "</title>\n<style>";
        String body = "<a class=\"skip\" href=\"#main\">To the content</a>\n<main id=\"main\">\n" + title()
                + withoutScript(answer, compute) + "<div id=\"live\">\n" + controls()
                + "<p id=\"trouble\" class=\"trouble\" role=\"alert\"></p>\n<div id=\"results\">\n" + map() + cuts()
                + "</div>\n</div>\n" + grounds(derived) + "</main>\n<footer>\n<p>Made by Majorant " + escape(version)
                + ". The formulas of this page are compiled from the expressions of the theory; only Lambert W is"
                + " written for it.</p>\n</footer>\n";
        return HtmlParts.visible(head) + style + "</style>\n</head>\n<body>\n" + HtmlParts.visible(body) + "<script>"
                + script + "</script>\n</body>\n</html>\n";
    }

    /** What computes, without what draws: Lambert W, the generated formulas, the choice of cases. */
    public String formulas(Map<String, BigFraction> values, String compute) {
        String budget = ((Expr.Sym) costEquation.left()).name();
        return resource("lambert.js") + new RegimeModel(plan, values).script(budget, compute) + resource("plan.js");
    }

    static String resource(String file) {
        try (InputStream in = RegimePage.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String title() {
        return "<h1>Regimes of " + name(theory.id()) + "</h1>\n<p>" + name(theory.title()) + "</p>\n"
                + HtmlParts.law(theory, risk) + mark(risk) + HtmlParts.law(theory, cost) + mark(cost);
    }

    private static String mark(Law law) {
        return "<p class=\"mark\">Law " + name(law.name()) + ", " + law.mark().text()
                + ": taken over, not proved.</p>\n";
    }

    private static String withoutScript(PlanText answer, String compute) {
        List<List<String>> rows = answer.table();
        StringBuilder out =
                new StringBuilder("<noscript>\n<p>Without script this page tells one answer, that of the budget ");
        out.append(escape(compute)).append(".</p>\n<div class=\"scroll\"><table>\n<thead><tr>");
        rows.get(0).forEach(h -> out.append(h.isEmpty() ? "<td></td>" : "<th scope=\"col\">" + escape(h) + "</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows.subList(1, rows.size())) {
            out.append("<tr><th scope=\"row\">").append(escape(row.get(0))).append("</th>");
            row.subList(1, row.size())
                    .forEach(v -> out.append("<td>").append(escape(v)).append("</td>"));
            out.append("</tr>\n");
        }
        return out.append("</tbody>\n</table></div>\n</noscript>\n").toString();
    }

    private String controls() {
        StringBuilder out = new StringBuilder("<fieldset class=\"controls\">\n<legend>Budget and constants</legend>\n");
        String budget = ((Expr.Sym) costEquation.left()).name();
        out.append(control("budget", "Budget " + budget, "-4", "4"));
        for (int i = 0; i < plan.constants().size(); i++) {
            Expr.Sym s = plan.constants().get(i);
            boolean exponent = RegimeModel.isExponent(plan, s);
            String reach = exponent ? "0.5" : "2";
            out.append(control(String.valueOf(i), s.name(), "-" + reach, reach));
        }
        return out.append("<button type=\"button\" id=\"reset\">As the page was made</button>\n</fieldset>\n")
                .toString();
    }

    private static String control(String id, String label, String low, String high) {
        return "<div class=\"control\"><label for=\"box-" + id + "\">" + escape(label)
                + "</label><input type=\"range\" id=\"slider-" + id + "\" min=\"" + low + "\" max=\"" + high
                + "\" step=\"0.01\" value=\"0\" aria-label=\"" + escape(label)
                + ", slider\"/><input type=\"text\" inputmode=\"decimal\" autocomplete=\"off\" id=\"box-" + id
                + "\" value=\"\"/></div>\n";
    }

    private String map() {
        int n = plan.resources().size();
        StringBuilder kinds = new StringBuilder();
        if (n > 1) {
            kinds.append("<option value=\"plane\">")
                    .append(escape(plan.resources().get(0).symbol() + " and "
                            + plan.resources().get(n - 1).symbol()))
                    .append("</option>");
        }
        for (int i = 0; i < plan.constants().size(); i++) {
            kinds.append("<option value=\"")
                    .append(i)
                    .append("\">budget and ")
                    .append(escape(plan.constants().get(i).name()))
                    .append("</option>");
        }
        return "<div class=\"side\">\n<section aria-labelledby=\"map-title\">\n<h2 id=\"map-title\">Map of regimes</h2>\n"
                + "<p><label for=\"map-kind\">Axes</label> <select id=\"map-kind\">" + kinds + "</select></p>\n"
                + "<figure><svg class=\"chart\" id=\"map\" tabindex=\"0\" role=\"application\""
                + " aria-roledescription=\"map\" aria-describedby=\"readout\"></svg>\n<figcaption>"
                + legend(n) + "</figcaption></figure>\n"
                + "<div class=\"points\"><label><span id=\"name-x\">Point</span><input type=\"range\" id=\"point-x\""
                + " min=\"-3\" max=\"3\" step=\"0.01\" value=\"0\"/></label><label><span id=\"name-y\">Point</span>"
                + "<input type=\"range\" id=\"point-y\" min=\"-3\" max=\"3\" step=\"0.01\" value=\"0\"/></label></div>\n"
                + "<p id=\"readout\" class=\"readout\" role=\"status\"></p>\n</section>\n"
                + "<section aria-labelledby=\"answer-title\">\n<h2 id=\"answer-title\">At this budget</h2>\n"
                + "<div class=\"scroll\"><table class=\"answer\"><thead><tr><td></td><th scope=\"col\">balanced</th>"
                + "<th scope=\"col\">exact optimum</th></tr></thead><tbody id=\"answer\"></tbody></table></div>\n"
                + "<p id=\"besides\"></p>\n</section>\n</div>\n";
    }

    private String legend(int n) {
        String plane = n < 2
                ? ""
                : "Thick line: two terms are equal and no other is larger. Circle: balanced. Diamond: exact optimum,"
                        + " where it is on the map. Cross: the point. "
                        + (n == 2
                                ? "Dashed: the budget."
                                : "What the budget leaves goes to "
                                        + escape(
                                                plan.resources().get(1).symbol().name()) + ".");
        return "<span id=\"legend-plane\">" + plane + "</span><span id=\"legend-budget\">Case of the exact optimum and"
                + " its largest term, evaluated at each point.</span> <span class=\"help\">Arrow keys move the point, with Shift"
                + " in small steps.</span>";
    }

    private String cuts() {
        String first = escape(plan.resources().get(0).symbol().name());
        String second = plan.resources().size() < 2
                ? ""
                : escape(plan.resources().get(1).symbol().name());
        return "<section aria-labelledby=\"cuts-title\">\n<h2 id=\"cuts-title\">Cuts</h2>\n<div class=\"cuts\">\n"
                + "<figure><svg class=\"chart\" id=\"cut-isoflop\" role=\"img\" aria-label=\"Risk over " + first
                + " at three budgets\"></svg><figcaption>At a budget: risk as " + first + " moves and " + second
                + " takes what is left. Solid: the budget; dotted: a tenth of it; dash-dotted: ten times it."
                + " <span id=\"held\"></span></figcaption></figure>\n"
                + "<figure><svg class=\"chart\" id=\"cut-risk\" role=\"img\" aria-label=\"Risk over the budget\"></svg>"
                + "<figcaption>Along the budget: the risk of the exact optimum (solid) and of the balanced allocation"
                + " (dashed).</figcaption></figure>\n"
                + "<figure><svg class=\"chart\" id=\"cut-allocation\" role=\"img\" aria-label=\"Exact allocation over the"
                + " budget\"></svg><figcaption>Along the budget: the exact allocation. It breaks off where training is not"
                + " worth it.</figcaption></figure>\n</div>\n</section>\n";
    }

    private String grounds(Optional<Theory> derived) {
        List<FormulaGround> all = new ProvedFormulas(plan, costEquation, derived).all(riskEquation);
        String rows = all.stream().map(g -> row(g, derived)).collect(Collectors.joining());
        return "<section aria-labelledby=\"grounds-title\" class=\"formulas\">\n<h2 id=\"grounds-title\">What is proved</h2>\n"
                + "<p>Each formula was held against the theorems that <code>majorant derive</code> writes and proves from these"
                + " two laws, for all values of the constants in their domains. <b>Proved</b>: it is the formula of a proved"
                + " theorem. <b>The law</b>: it is the law, or the law solved. <b>Evaluated only</b>: it is computed, and no"
                + " proof stands behind it. The numbers are floating-point in every case.</p>\n"
                + "<table><thead><tr><th scope=\"col\">Formula</th><th scope=\"col\">Ground</th><th scope=\"col\">Why</th></tr></thead>\n"
                + "<tbody>\n" + rows + "</tbody></table>\n</section>\n";
    }

    private static String row(FormulaGround g, Optional<Theory> derived) {
        String kind = switch (g.kind()) {
            case PROVED -> "proved";
            case LAW -> "law";
            case EVALUATED -> "evaluated";
        };
        String theorems = g.theorems().stream()
                .map(t -> "<details><summary>Theorem " + name(t.id()) + "</summary>\n"
                        + HtmlParts.statement(derived.orElseThrow(), t) + "</details>\n")
                .collect(Collectors.joining());
        return "<tr><th scope=\"row\">" + escape(g.formula()) + "</th><td><span class=\"badge " + kind + "\">"
                + g.kind().text() + "</span></td><td>" + escape(g.words()) + theorems + "</td></tr>\n";
    }
}
