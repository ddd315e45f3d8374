package org.majorant.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.report.LedgerText;
import org.majorant.report.latex.InlineLatex;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Level;
import org.majorant.verdict.Verdict;

/** The front page: what is proved at which level, what is open, what is refuted, and what blocks what. */
final class FrontPage {
    private final Ledger ledger;
    private final List<Theory> theories;
    private final SitePaths paths;

    FrontPage(Ledger ledger, List<Theory> theories, SitePaths paths) {
        this.ledger = ledger;
        this.theories = theories;
        this.paths = paths;
    }

    String print(String version, String foot) {
        StringBuilder body = new StringBuilder("<h1>What is proved, what is open</h1>\n");
        body.append(totals());
        body.append(section("Not as its file expects", e -> !e.met(), true, "unmet"));
        body.append("<p><a href=\"graph.html\">The graph of theories, theorems, laws and sources</a></p>\n");
        body.append(theoryTable());
        body.append(blockers());
        body.append(everyTheorem());
        body.append(section(
                "Open",
                e -> e.verdict() instanceof Verdict.Undecided || e.verdict() instanceof Verdict.Claimed,
                false,
                "open"));
        body.append(section(
                "Refuted or without content, as its file expects",
                e -> e.met() && (e.verdict() instanceof Verdict.Refuted || e.verdict() instanceof Verdict.Vacuous),
                false,
                "refuted"));
        return Page.of("What is proved, what is open – Majorant", version, body.toString(), foot);
    }

    private static boolean proved(Entry e, Level l) {
        return e.verdict() instanceof Verdict.Proved p && p.level() == l;
    }

    private String totals() {
        StringBuilder rows = new StringBuilder();
        List<Level> levels = List.of(Level.MACHINE_CHECKED, Level.DERIVED, Level.ENCLOSED);
        for (Level l : levels) {
            row(rows, "✓", "proved " + l.ordinal() + ", " + meaning(l), e -> proved(e, l));
        }
        for (String word : LedgerText.VERDICTS.subList(1, LedgerText.VERDICTS.size())) {
            row(rows, "", word + ", " + meaning(word), e -> e.verdict().word().equals(word));
        }
        long unmet = ledger.entries().stream().filter(e -> !e.met()).count();
        return "<table class=\"totals\">\n<caption>" + ledger.entries().size() + " theorems; "
                + (unmet == 0 ? "all as their files expect" : unmet + " not as their files expect")
                + ". The level that counts is the least on the path: a theorem is never above one that it uses.</caption>\n"
                + "<thead><tr><th scope=\"col\">verdict</th><th scope=\"col\" class=\"n\">theorems</th></tr></thead>\n"
                + "<tbody>\n" + rows + "</tbody>\n</table>\n";
    }

    private void row(StringBuilder rows, String sign, String text, Predicate<Entry> wanted) {
        long n = ledger.entries().stream().filter(wanted).count();
        if (n > 0) {
            rows.append("<tr><th scope=\"row\">")
                    .append(sign.isEmpty() ? "" : sign + " ")
                    .append(text);
            rows.append("</th><td class=\"n\">").append(n).append("</td></tr>\n");
        }
    }

    private static String meaning(Level l) {
        return switch (l) {
            case MACHINE_CHECKED -> "by the rules, and the statement accepted by Coq";
            case DERIVED -> "each step by a rule, for all values";
            default -> "by outward-rounded intervals over the whole domain";
        };
    }

    private static String meaning(String word) {
        return switch (word) {
            case "conditional" -> "from what is taken over from the literature";
            case "supported" -> "it held where it was looked at; no proof";
            case "refuted" -> "it does not hold; a witness shows it";
            case "vacuous" -> "nothing meets what is supposed";
            case "undecided" -> "neither proved nor refuted";
            default -> "a source says it; nobody has proved it here";
        };
    }

    private String theoryTable() {
        StringBuilder out = new StringBuilder("<section id=\"theories\">\n<h2>Theories</h2>\n<table>\n<thead><tr>");
        out.append("<th scope=\"col\">theory</th><th scope=\"col\">its theorems</th></tr></thead>\n<tbody>\n");
        for (Theory t : theories) {
            String title = t.title().isEmpty() ? t.id() : t.title();
            out.append("<tr><th scope=\"row\"><a href=\"").append(paths.page(t)).append("\">");
            out.append(Html.name(title)).append("</a> <span class=\"note\">").append(Html.name(t.id()));
            Map<String, Long> counts = ledger.entries().stream()
                    .filter(e -> e.theory() == t)
                    .collect(Collectors.groupingBy(FrontPage::word, LinkedHashMap::new, Collectors.counting()));
            String cell = counts.entrySet().stream()
                    .map(c -> c.getValue() + " " + c.getKey())
                    .collect(Collectors.joining(", "));
            out.append("</span></th><td>")
                    .append(cell.isEmpty() ? "none" : cell)
                    .append("</td></tr>\n");
        }
        return out.append("</tbody>\n</table>\n</section>\n").toString();
    }

    private String everyTheorem() {
        Dependencies dependencies = new Dependencies(ledger);
        StringBuilder out =
                new StringBuilder("<section id=\"all\">\n<h2>All theorems</h2>\n<div id=\"filters\"></div>\n");
        out.append("<details><summary>the list</summary>\n<ul>\n");
        for (Entry e : ledger.entries()) {
            out.append("<li")
                    .append(VerdictHtml.data(e, dependencies.counted(e)))
                    .append('>');
            out.append(paths.link(e.id()))
                    .append(' ')
                    .append(VerdictHtml.badge(e))
                    .append(' ');
            out.append(Html.name(e.theorem().title())).append("</li>\n");
        }
        return out.append("</ul>\n</details>\n</section>\n").toString();
    }

    private static String word(Entry e) {
        return e.verdict().word()
                + (e.verdict() instanceof Verdict.Proved p ? " " + p.level().ordinal() : "");
    }

    private String section(String head, Predicate<Entry> wanted, boolean open, String id) {
        List<Entry> all = ledger.entries().stream().filter(wanted).toList();
        if (all.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<section id=\"")
                .append(id)
                .append("\">\n<h2>")
                .append(head);
        out.append(" (").append(all.size()).append(")</h2>\n");
        out.append(open ? "<details open=\"open\">" : "<details>").append("<summary>the list</summary>\n<ul>\n");
        for (Entry e : all) {
            out.append("<li>").append(paths.link(e.id())).append(' ').append(VerdictHtml.badge(e));
            String title = e.theorem().title();
            out.append(title.isEmpty() ? "" : " " + Html.name(title));
            if (e.verdict() instanceof Verdict.Undecided u) {
                FormulaHtml formulas = new FormulaHtml(InlineLatex.of(e.theory(), e.theorem()));
                out.append(": ").append(formulas.reason(u.reason().folded(e.theorem())));
            }
            out.append("</li>\n");
        }
        return out.append("</ul>\n</details>\n</section>\n").toString();
    }

    /** What is not proved here, with all that would be proved, or proved higher, if it were. */
    private String blockers() {
        List<Dependencies.Blocker> all = new Dependencies(ledger).blockers();
        if (all.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        for (Dependencies.Blocker b : all) {
            String what =
                    b.source() ? "the source " + Html.name(b.name()) : paths.link(b.name()) + " (" + b.state() + ")";
            lines.add(what + " holds back "
                    + b.blocked().stream().map(paths::link).collect(Collectors.joining(", ")));
        }
        return "<section id=\"blockers\">\n<h2>What blocks what</h2>\n" + VerdictHtml.list("", lines) + "</section>\n";
    }
}
