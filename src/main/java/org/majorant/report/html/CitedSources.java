package org.majorant.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.majorant.report.latex.SourceText;
import org.majorant.theorem.BibEntry;
import org.majorant.theorem.Citation;

/** The citations of one page, and the list of what it cites. */
final class CitedSources {
    private final Map<String, BibEntry> entries;
    /** Anchors by key, in the order of the first citation. */
    private final Map<String, String> cited = new LinkedHashMap<>();

    CitedSources(Map<String, BibEntry> entries) {
        this.entries = entries;
    }

    /** Links to the list at the foot of the page. */
    String cite(Collection<Citation> all) {
        return all.stream().map(this::cite).collect(Collectors.joining("; "));
    }

    private String cite(Citation c) {
        return link(c.key()) + (c.where().isEmpty() ? "" : ", " + Html.name(c.where()));
    }

    /** A link to a source by its key. */
    String link(String key) {
        return "<a href=\"#" + anchor(key) + "\">" + Html.name(key) + "</a>";
    }

    /** Where the source stands in the list at the foot of the page. */
    String anchor(String key) {
        return cited.computeIfAbsent(key, k -> "ref-" + (cited.size() + 1));
    }

    /** The list; empty where nothing was cited. A key without an entry is listed by itself. */
    String list() {
        if (cited.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<section id=\"sources\">\n<h2>Sources</h2>\n<dl class=\"sources\">\n");
        cited.forEach((key, anchor) -> out.append("<dt id=\"")
                .append(anchor)
                .append("\">")
                .append(Html.name(key))
                .append("</dt><dd>")
                .append(entries.containsKey(key) ? item(entries.get(key)) : Html.escape(key) + ".")
                .append("</dd>\n"));
        return out.append("</dl>\n</section>\n").toString();
    }

    private static String item(BibEntry e) {
        List<String> parts = new ArrayList<>();
        add(parts, names(e));
        String title = SourceText.shown(e.field("title"), Html::escape, CitedSources::formula);
        add(parts, title.isEmpty() ? "" : "<cite>" + title + "</cite>");
        String volume = e.field("volume").isEmpty() ? "" : " " + SourceText.plain(e, "volume");
        add(parts, Html.escape(SourceText.plain(e, "journal") + SourceText.plain(e, "booktitle") + volume));
        add(parts, Html.escape(SourceText.plain(e, "pages").replace("-", "–")));
        add(parts, e.field("eprint").isEmpty() ? "" : "arXiv:" + Html.escape(SourceText.plain(e, "eprint")));
        add(parts, Html.escape(SourceText.plain(e, "year")));
        return String.join(", ", parts) + ".";
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part);
        }
    }

    private static String names(BibEntry e) {
        return Html.escape(String.join(", ", SourceText.authors(e))) + (SourceText.hasOthers(e) ? " et al." : "");
    }

    /** A formula of a title with its powers and indices raised and lowered. */
    private static String formula(String tex) {
        return Html.escape(tex)
                .replaceAll("\\^\\{([^{}]*)\\}|\\^([A-Za-z0-9])", "<sup>$1$2</sup>")
                .replaceAll("_\\{([^{}]*)\\}|_([A-Za-z0-9])", "<sub>$1$2</sub>")
                .replaceAll(
                        "\\\\(alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|chi|psi"
                                + "|omega|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Phi|Psi|Omega)(?![A-Za-z])",
                        "&$1;")
                .replaceAll("\\\\(?:mathcal|mathrm)(?![A-Za-z])|[{}\\\\]", "");
    }
}
