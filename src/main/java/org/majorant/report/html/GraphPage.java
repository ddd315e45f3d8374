package org.majorant.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.theorem.BibEntry;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Level;

/** The graph of all theories and their sources; below it each theory unfolds into its laws and theorems. */
final class GraphPage {
    private final Ledger ledger;
    private final List<Theory> theories;
    private final SitePaths paths;
    private final GraphBuilder graphs;
    private final CitedSources sources;

    GraphPage(
            Ledger ledger,
            List<Theory> theories,
            SitePaths paths,
            GraphBuilder graphs,
            Map<String, BibEntry> bibliography) {
        this.ledger = ledger;
        this.theories = theories;
        this.paths = paths;
        this.graphs = graphs;
        this.sources = new CitedSources(bibliography);
    }

    String print(String version, String foot) {
        StringBuilder body = new StringBuilder("<nav><a href=\"index.html\">All theories</a></nav>\n");
        body.append("<h1>Theories, theorems, laws and sources</h1>\n<p>")
                .append(ledger.entries().size())
                .append(" theorems in ")
                .append(theories.size())
                .append(
                        " theories. Whoever depends stands to the right of what it depends on. A theory leads to its own"
                                + " graph below, a theorem or law to its page.</p>\n");
        body.append("<div id=\"filters\"></div>\n").append(legend());
        body.append("<section class=\"graph\" id=\"theories\">\n<h2>Theories and their sources</h2>\n");
        body.append(GraphSvg.of(graphs.ofTheories(theories, sources), "Graph of theories and sources"));
        body.append("</section>\n<section class=\"graph\">\n<h2>The theories one by one</h2>\n");
        for (Theory t : theories) {
            List<Entry> own =
                    ledger.entries().stream().filter(e -> e.theory() == t).toList();
            body.append("<details><summary>").append(Html.name(t.title().isEmpty() ? t.id() : t.title()));
            body.append(" <span class=\"note\">")
                    .append(Html.name(t.id()))
                    .append(own.size() == 1 ? ", 1 theorem" : ", " + own.size() + " theorems");
            body.append("</span></summary>\n<div id=\"")
                    .append(paths.graphAnchor(t))
                    .append("\">\n");
            body.append("<p><a href=\"")
                    .append(paths.page(t))
                    .append("\">The page of ")
                    .append(Html.name(t.id()));
            body.append("</a></p>\n").append(GraphSvg.of(graphs.of(t, sources), "Graph of " + t.id()));
            body.append("</div>\n</details>\n");
        }
        body.append("</section>\n").append(sources.list());
        return Page.of("Theorems, laws and sources – Majorant", version, body.toString(), foot);
    }

    /** What shapes, borders, fills, hatching and rings mean. */
    static String legend() {
        List<Graph.Node> nodes = new ArrayList<>();
        nodes.add(node(Graph.Kind.SOURCE, "source", "leads to its entry", "", -1, false, false));
        nodes.add(node(Graph.Kind.LAW, "law", "six corners", "derived", -1, false, false));
        nodes.add(node(Graph.Kind.THEOREM, "theorem", "round corners", "derived", 0, false, false));
        nodes.add(node(Graph.Kind.THEOREM, "claimed in a source", "border of dashes", "claimed", 0, false, false));
        nodes.add(node(Graph.Kind.THEOREM, "derived here", "whole border", "derived", 0, false, false));
        nodes.add(node(Graph.Kind.THEOREM, "our reading", "border of dots", "reading", 0, false, false));
        for (Level l : Level.values()) {
            nodes.add(node(Graph.Kind.THEOREM, "level " + l.ordinal(), l.text(), "derived", l.ordinal(), false, false));
        }
        nodes.add(node(Graph.Kind.THEOREM, "conditional", "hatched", "derived", 0, true, false));
        nodes.add(node(Graph.Kind.THEOREM, "to be refuted", "ring: the file expects it", "claimed", 0, false, true));
        StringBuilder out = new StringBuilder("<details class=\"legend\"><summary>Legend</summary>\n<ul>\n");
        for (Graph.Node n : nodes) {
            double w = GraphSvg.width(n.kind());
            out.append("<li>").append(GraphSvg.open(w + 12, 56));
            out.append(GraphSvg.node(n, new LayeredLayout.Box(6, 6, w, 44))).append("</svg></li>\n");
        }
        return out.append(
                        "</ul>\n<p>The fill is the level that counts: the least of the theorem’s own and of all that its proof"
                                + " uses, and 0 where something is taken over from a source. It is the number in the node, or"
                                + " stands there as “counts”. Lines: drawn, a proof uses a theorem, or a theorem supposes a law; of"
                                + " dashes, a source is cited; thick, it is taken over. ✓ proved, ◐ conditional, ≈ supported,"
                                + " ✗ refuted, ∅ vacuous, ? undecided, “ claimed only.</p>\n</details>\n")
                .toString();
    }

    private static Graph.Node node(
            Graph.Kind kind, String name, String state, String mark, int level, boolean hatched, boolean ring) {
        return new Graph.Node(kind, name, state, name + ": " + state, "", mark, level, hatched, ring, "", "");
    }
}
