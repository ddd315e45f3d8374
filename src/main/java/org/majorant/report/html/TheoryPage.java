package org.majorant.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.majorant.judge.Entry;
import org.majorant.theorem.BibEntry;
import org.majorant.theorem.Law;
import org.majorant.theorem.Theory;

/** The page of a theory: its prose, and in place of each {@code claim} block the laws and theorems that stand in it. */
final class TheoryPage {
    private final Theory theory;
    private final List<Entry> entries;
    private final SitePaths paths;
    private final CitedSources sources;
    private final TheoremHtml printer;
    private final GraphBuilder graphs;

    TheoryPage(
            Theory theory, List<Entry> entries, SitePaths paths, Map<String, BibEntry> sources, GraphBuilder graphs) {
        this.graphs = graphs;
        this.theory = theory;
        this.entries = entries;
        this.paths = paths;
        this.sources = new CitedSources(sources);
        this.printer = new TheoremHtml(paths, this.sources);
    }

    /** @param files pages by the names of the theory files */
    String print(Map<String, String> files, String version, String foot) {
        String title = theory.title().isEmpty() ? theory.id() : theory.title();
        StringBuilder body = new StringBuilder("<nav><a href=\"index.html\">All theories</a> · <a href=\"graph.html#"
                + paths.graphAnchor(theory) + "\">In the graph of all</a></nav>\n<h1>");
        body.append(Html.name(title)).append("</h1>\n<p class=\"mark\">Theory ").append(Html.code(theory.id()));
        body.append(theory.citations().isEmpty() ? "" : ", about " + sources.cite(theory.citations()));
        body.append("</p>\n")
                .append("<div id=\"filters\"></div>\n")
                .append(contents())
                .append(graph());
        List<Law> laws = new ArrayList<>(theory.laws().values());
        List<Entry> left = new ArrayList<>(entries);
        body.append(Prose.html(theory.file().text(), files, at -> block(at, laws, left)));
        // What stands in no block that was found is shown all the same.
        laws.forEach(l -> body.append(printer.print(theory, l)));
        left.forEach(e -> body.append(printer.print(e, graphs.counted(e))));
        body.append(sources.list());
        return Page.of(title + " – Majorant", version, body.toString(), foot);
    }

    private String graph() {
        Graph g = graphs.of(theory, sources);
        return g.keys().isEmpty()
                ? ""
                : "<details class=\"graph\"><summary>Graph of theorems, laws and sources</summary>\n"
                        + GraphSvg.of(g, "Graph of " + theory.id())
                        + "<p><a href=\"graph.html\">The graph of all theories, with a legend</a></p>\n</details>\n";
    }

    private String contents() {
        return "<details class=\"contents\"><summary>"
                + (entries.size() == 1 ? "1 theorem" : entries.size() + " theorems")
                + "</summary>\n<ul>\n"
                + entries.stream()
                        .map(e -> "<li" + VerdictHtml.data(e, graphs.counted(e)) + "><a href=\"#"
                                + paths.anchor(theory, e.theorem()) + "\">"
                                + Html.name(
                                        e.theorem().title().isEmpty()
                                                ? e.theorem().id()
                                                : e.theorem().title())
                                + "</a> " + Html.code(e.theorem().id()) + " " + VerdictHtml.badge(e) + "</li>\n")
                        .collect(Collectors.joining())
                + "</ul>\n</details>\n";
    }

    private String block(int[] at, List<Law> laws, List<Entry> left) {
        StringBuilder out = new StringBuilder();
        for (Law l : List.copyOf(laws)) {
            int start = l.statement().span().start();
            if (at[0] <= start && start < at[1]) {
                out.append(printer.print(theory, l));
                laws.remove(l);
            }
        }
        for (Entry e : List.copyOf(left)) {
            int start = e.theorem().span().start();
            if (at[0] <= start && start < at[1]) {
                out.append(printer.print(e, graphs.counted(e)));
                left.remove(e);
            }
        }
        return out.toString();
    }
}
