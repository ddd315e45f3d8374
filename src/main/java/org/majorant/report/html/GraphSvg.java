package org.majorant.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A graph as inline SVG that needs no script: nodes are links, the shape tells the kind, the border the mark, the fill the level,
 * hatching a condition, a ring an expected refutation; all of it stands in words in the node or its title as well.
 */
final class GraphSvg {
    private static final double LETTER = 7.1;
    private static final double SMALL_LETTER = 6.2;
    private static final double INSET = 10;
    private static final double LINE = 15;
    private static final double RING = 3.5;
    private static final int LINES = 2;

    private GraphSvg() {}

    /** @param label what the picture shows, in words */
    static String of(Graph graph, String label) {
        List<Graph.Node> nodes = graph.nodes();
        List<String> keys = graph.keys();
        List<LayeredLayout.Size> sizes = nodes.stream()
                .map(n -> new LayeredLayout.Size(
                        width(n.kind()),
                        14 + LINE * (lines(n).size() + states(n).size())))
                .toList();
        List<LayeredLayout.Edge> edges = graph.edges().stream()
                .map(e -> new LayeredLayout.Edge(keys.indexOf(e.from()), keys.indexOf(e.to())))
                .toList();
        LayeredLayout.Drawing drawing = LayeredLayout.of(sizes, edges);
        StringBuilder out = new StringBuilder("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        out.append(Html.escape(label)).append("\">\n").append(open(drawing.width(), drawing.height()));
        for (int i = 0; i < edges.size(); i++) {
            String tie =
                    graph.edges().get(i).tie().name().toLowerCase(Locale.ROOT).replace('_', '-');
            out.append("<path class=\"tie ").append(tie).append("\" data-ends=\"");
            out.append(edges.get(i).from())
                    .append(' ')
                    .append(edges.get(i).to())
                    .append("\" d=\"");
            out.append(drawing.routes().get(i)).append("\"/>\n");
        }
        for (int i = 0; i < nodes.size(); i++) {
            out.append(node(nodes.get(i), drawing.boxes().get(i)));
        }
        return out.append("</svg>\n</div>\n").toString();
    }

    static String open(double width, double height) {
        String w = LayeredLayout.number(width);
        String h = LayeredLayout.number(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + w + "\" height=\"" + h + "\" viewBox=\"0 0 " + w
                + " " + h + "\">\n";
    }

    static double width(Graph.Kind kind) {
        return switch (kind) {
            case SOURCE, LAW -> 142;
            case THEOREM -> 205;
            case THEORY -> 262;
        };
    }

    /** The name in at most two lines, broken behind a hyphen or a slash where one is near. */
    private static List<String> lines(Graph.Node n) {
        int most = (int) ((width(n.kind()) - 2 * INSET) / LETTER);
        List<String> lines = new ArrayList<>();
        String rest = n.name();
        while (rest.length() > most && lines.size() < LINES - 1) {
            int at = Math.max(rest.lastIndexOf('-', most - 1), rest.lastIndexOf('/', most - 1)) + 1;
            int cut = at > most / 3 ? at : most;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        lines.add(rest.length() > most ? rest.substring(0, most - 1) + "…" : rest);
        return lines;
    }

    /** The state in as many lines as it needs, broken behind commas; its letters are smaller. */
    private static List<String> states(Graph.Node n) {
        int most = (int) ((width(n.kind()) - 2 * INSET) / SMALL_LETTER);
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String part : n.state().split("(?<=, )")) {
            if (!line.isEmpty() && line.length() + part.stripTrailing().length() > most) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += part;
        }
        lines.add(line);
        return lines;
    }

    /** A node at its place; without an address it leads nowhere, as in a legend. */
    static String node(Graph.Node n, LayeredLayout.Box b) {
        String kind = n.kind().name().toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(n.address().isEmpty() ? "<g" : "<a href=\"" + n.address() + "\"");
        out.append(" class=\"node ").append(kind).append(n.mark().isEmpty() ? "" : " " + n.mark());
        out.append(n.level() < 0 ? "" : " level" + n.level()).append('"');
        out.append(n.id().isEmpty() ? "" : " id=\"" + n.id() + "\"")
                .append(n.facts())
                .append('>');
        out.append("<title>").append(Html.escape(n.told())).append("</title>");
        if (n.refutation()) {
            out.append(rectangle("ring", b, -RING, 9));
        }
        out.append(shape(n.kind(), b));
        if (n.conditional()) {
            out.append("<path class=\"hatch\" d=\"").append(hatch(b)).append("\"/>");
        }
        double y = b.y() + 18;
        for (String line : lines(n)) {
            out.append(text("", b, y, line));
            y += LINE;
        }
        for (String line : states(n)) {
            out.append(text(" class=\"state\"", b, y, line));
            y += LINE;
        }
        return out.append(n.address().isEmpty() ? "</g>\n" : "</a>\n").toString();
    }

    private static String text(String attributes, LayeredLayout.Box b, double y, String text) {
        return "<text" + attributes + " x=\"" + LayeredLayout.number(b.x() + INSET) + "\" y=\""
                + LayeredLayout.number(y) + "\">" + Html.escape(text) + "</text>";
    }

    private static String shape(Graph.Kind kind, LayeredLayout.Box b) {
        double cut = 7;
        String head = "<path class=\"shape\" d=\"M" + LayeredLayout.number(b.x());
        String w = LayeredLayout.number(b.width());
        return switch (kind) {
            case THEOREM -> rectangle("shape", b, 0, 6);
            case THEORY -> rectangle("shape", b, 0, 0);
            case LAW ->
                head + " " + LayeredLayout.number(b.y() + b.height() / 2) + "l" + cut + " "
                        + LayeredLayout.number(-b.height() / 2) + "h" + LayeredLayout.number(b.width() - 2 * cut) + "l"
                        + cut
                        + " " + LayeredLayout.number(b.height() / 2) + "l" + -cut + " "
                        + LayeredLayout.number(b.height() / 2) + "h" + LayeredLayout.number(2 * cut - b.width())
                        + "Z\"/>";
            case SOURCE ->
                head + " " + LayeredLayout.number(b.y()) + "h" + LayeredLayout.number(b.width() - 12) + "l12 12v"
                        + LayeredLayout.number(b.height() - 12) + "h-" + w + "Zm" + LayeredLayout.number(b.width() - 12)
                        + " 0v12h12\"/>";
        };
    }

    private static String rectangle(String name, LayeredLayout.Box b, double inset, double round) {
        return "<rect class=\"" + name + "\" x=\"" + LayeredLayout.number(b.x() + inset) + "\" y=\""
                + LayeredLayout.number(b.y() + inset) + "\" width=\"" + LayeredLayout.number(b.width() - 2 * inset)
                + "\" height=\"" + LayeredLayout.number(b.height() - 2 * inset) + "\""
                + (round > 0 ? " rx=\"" + LayeredLayout.number(round) + "\"" : "") + "/>";
    }

    private static String hatch(LayeredLayout.Box b) {
        StringBuilder out = new StringBuilder();
        double h = b.height();
        for (double x = 4 - h; x < b.width(); x += 9) {
            double from = Math.max(0, -x);
            double to = Math.min(h, b.width() - x);
            out.append('M').append(LayeredLayout.number(b.x() + x + from)).append(' ');
            out.append(LayeredLayout.number(b.y() + h - from)).append('l');
            out.append(LayeredLayout.number(to - from)).append(' ').append(LayeredLayout.number(from - to));
        }
        return out.toString();
    }
}
