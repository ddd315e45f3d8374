package org.majorant.report.html;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The prose of a theory file as HTML, with something in place of each {@code claim} block. Raw HTML is shown as it is written,
 * pictures are left as their words, and a link is one only where it leads to the web or to a page of the site.
 */
final class Prose {
    private static final int MOST_OPEN = 100;
    private static final int LOWEST = 6;

    private Prose() {}

    /**
     * @param pages pages of the site by the names of the Markdown files that they are made of
     * @param block what stands for the block with these offsets
     */
    static String html(String markdown, Map<String, String> pages, Function<int[], String> block) {
        Parser parser = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(MOST_OPEN)
                .build();
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .nodeRendererFactory(context -> new Own(context, pages, block))
                .build()
                .render(parser.parse(markdown));
    }

    /** The kinds of nodes that are not rendered as usual. */
    private static final class Own implements NodeRenderer {
        private final HtmlNodeRendererContext context;
        private final Map<String, String> pages;
        private final Function<int[], String> block;

        Own(HtmlNodeRendererContext context, Map<String, String> pages, Function<int[], String> block) {
            this.context = context;
            this.pages = pages;
            this.block = block;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FencedCodeBlock.class, Heading.class, Image.class, Link.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof FencedCodeBlock code) {
                String info = code.getInfo() == null ? "" : code.getInfo().trim();
                boolean claim = info.equals("claim") || info.startsWith("claim ");
                raw(claim ? block.apply(offsets(code)) : "<pre>" + Html.escape(code.getLiteral()) + "</pre>\n");
            } else if (node instanceof Heading h) {
                String tag = "h" + Math.min(h.getLevel() + 1, LOWEST);
                withoutId(h);
                raw("<" + tag + ">");
                children(h);
                raw("</" + tag + ">\n");
            } else if (node instanceof Link l) {
                String address = address(l.getDestination());
                raw(address.isEmpty() ? "" : "<a href=\"" + Html.escape(address) + "\">");
                children(l);
                raw(address.isEmpty() ? "" : "</a>");
            } else {
                raw("<span class=\"note\">[picture: ");
                children(node);
                raw("]</span>");
            }
        }

        private void raw(String html) {
            context.getWriter().raw(html);
        }

        private void children(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }

        private static int[] offsets(FencedCodeBlock code) {
            SourceSpan first = code.getSourceSpans().get(0);
            SourceSpan last = code.getSourceSpans().get(code.getSourceSpans().size() - 1);
            return new int[] {first.getInputIndex(), last.getInputIndex() + last.getLength()};
        }

        private static void withoutId(Heading h) {
            if (h.getLastChild() instanceof Text t) {
                t.setLiteral(t.getLiteral().replaceFirst("\\s*\\{#[^}]*}\\s*$", ""));
            }
        }

        /** Where a link may lead; empty for nowhere. */
        private String address(String destination) {
            if (destination.matches("(?i)https?://[!-~]+")) {
                return destination;
            }
            String file = destination.replaceFirst("#.*$", "").replaceFirst("^.*/", "");
            return pages.getOrDefault(file, "");
        }
    }
}
