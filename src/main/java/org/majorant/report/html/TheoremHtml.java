package org.majorant.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.majorant.coq.ExportedTheorem;
import org.majorant.coq.NotExportedException;
import org.majorant.judge.Entry;
import org.majorant.report.latex.InlineLatex;
import org.majorant.report.latex.StatementLatex;
import org.majorant.theorem.Law;
import org.majorant.theorem.Mark;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Level;
import org.majorant.verdict.Verdict;

/** A theorem, or a law, with all that is known of it. */
final class TheoremHtml {
    private final SitePaths paths;
    private final CitedSources sources;

    TheoremHtml(SitePaths paths, CitedSources sources) {
        this.paths = paths;
        this.sources = sources;
    }

    /** @param level the level that counts */
    String print(Entry e, Level level) {
        Theorem t = e.theorem();
        Spelled spelled = Spelled.of(e.theory(), t);
        FormulaHtml formulas = new FormulaHtml(InlineLatex.of(e.theory(), t));
        StringBuilder out = new StringBuilder("<article class=\"theorem\" id=\"");
        out.append(paths.anchor(e.theory(), t)).append('"').append(VerdictHtml.data(e, level));
        out.append(">\n<h3>");
        String title = t.title().isEmpty() ? t.id() : t.title();
        out.append(Html.name(title)).append("</h3>\n<p class=\"mark\">");
        out.append(Html.code(e.id())).append(", ").append(mark(t.mark(), derived(e), sources.cite(t.citations())));
        out.append(inGraph(e.theory(), e.id()))
                .append("</p>\n")
                .append(new DeclarationsHtml(formulas).print(spelled.statement(), "Let"));
        List<String> given = new ArrayList<>();
        for (Spelled.Hypothesis h : spelled.hypotheses()) {
            given.add(label(h.statement())
                    + formulas.display(h.statement())
                    + h.law().map(l -> law(e.theory(), l)).orElse(""));
        }
        out.append(statements("Suppose", given));
        boolean known = Verdict.proofOf(e.verdict()).isPresent();
        String word = !known ? "The statement is that" : given.isEmpty() ? "We have" : "Then";
        out.append(statements(
                word,
                spelled.claims().stream()
                        .map(c -> label(c) + formulas.display(c))
                        .toList()));
        out.append(new VerdictHtml(e, formulas, paths, sources).print());
        out.append(new ProofHtml(e, spelled, formulas, paths, sources).print());
        out.append(EvidenceHtml.asked(t, formulas)).append(EvidenceHtml.measured(e.evidence()));
        out.append(copies(e, spelled));
        return out.append("</article>\n").toString();
    }

    /** A law with the domains of what it speaks of. */
    String print(Theory theory, Law l) {
        Spelled spelled = Spelled.of(theory, l);
        FormulaHtml formulas = new FormulaHtml(InlineLatex.of(theory, l));
        return "<article class=\"law\" id=\"" + paths.anchor(theory, l) + "\"" + VerdictHtml.data(theory, l)
                + ">\n<h3>Law " + Html.name(l.name())
                + "</h3>\n<p class=\"mark\">" + mark(l.mark(), "stated as derived here", sources.cite(l.citations()))
                + inGraph(theory, GraphBuilder.key(l))
                + "</p>\n"
                + new DeclarationsHtml(formulas).print(spelled.statement(), "Let")
                + statements(
                        "It says that",
                        List.of(formulas.display(spelled.claims().get(0)))) + "</article>\n";
    }

    private String inGraph(Theory theory, String key) {
        return " · <a href=\"#" + paths.nodeAnchor(Optional.of(theory), key) + "\">in the graph</a>";
    }

    /** Where a statement comes from, in words that keep a reading apart from its source. */
    private static String mark(Mark mark, String derived, String cited) {
        return switch (mark) {
            case CLAIMED -> "claimed" + (cited.isEmpty() ? "" : " in " + cited);
            case DERIVED -> derived + (cited.isEmpty() ? "" : "; compare " + cited);
            case READING -> "our reading" + (cited.isEmpty() ? "" : " of " + cited) + ", not the source’s formula";
        };
    }

    /** Only what is proved here without conditions is called derived. */
    private static String derived(Entry e) {
        return e.verdict() instanceof Verdict.Proved
                ? "derived here"
                : e.verdict() instanceof Verdict.Conditional
                        ? "derived here from what it cites"
                        : "stated as derived here";
    }

    private static String label(Statement s) {
        return s.label().isEmpty() ? "" : "<span class=\"label\">" + Html.name(s.label()) + ":</span> ";
    }

    private String law(Theory theory, Law l) {
        return " <span class=\"note\">(<a href=\"#" + paths.anchor(theory, l) + "\">law " + Html.name(l.name())
                + "</a>, "
                + (l.mark() == Mark.READING ? "our reading" : l.mark().text()) + ")</span>";
    }

    private static String statements(String word, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : "<p class=\"let\">" + word + "</p>\n<ul class=\"statements\">\n"
                        + lines.stream().map(l -> "<li>" + l + "</li>\n").collect(Collectors.joining()) + "</ul>\n";
    }

    /** The statement as text to be copied: theory language, LaTeX, and Coq where it is exported. */
    private static String copies(Entry e, Spelled spelled) {
        StringBuilder out = new StringBuilder("<details class=\"copies\"><summary>As text: theory language, LaTeX");
        String coq = coq(e);
        out.append(coq.isEmpty() ? "" : ", Coq").append("</summary>\n");
        out.append(block("Theory language", spelled.toString()));
        out.append(block("LaTeX", StatementLatex.of(e).strip()));
        out.append(coq.isEmpty() ? "" : block("Coq", coq));
        out.append("<p class=\"note\">Statement ")
                .append(Html.code(spelled.hash().substring(0, 16)));
        return out.append("</p>\n</details>\n").toString();
    }

    private static String block(String head, String text) {
        return "<h4>" + head + "</h4>\n<pre>" + Html.escape(text) + "</pre>\n";
    }

    private static String coq(Entry e) {
        if (Verdict.proofOf(e.verdict()).isEmpty()) {
            return "";
        }
        try {
            return ExportedTheorem.of(e.theorem()).statement().strip();
        } catch (NotExportedException notInCoq) {
            return "";
        }
    }
}
