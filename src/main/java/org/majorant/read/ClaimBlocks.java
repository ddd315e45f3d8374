package org.majorant.read;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.majorant.text.SourceFile;

/** The fenced {@code claim} blocks of a Markdown file, with the heading above each. */
final class ClaimBlocks {
    private ClaimBlocks() {}

    /**
     * A block.
     *
     * @param start the offset of its first character behind the opening fence
     * @param end the offset of its closing fence, or of the end of the file
     * @param heading the text of the heading above, without a trailing {@code {#id}}
     */
    record Block(int start, int end, String heading) {}

    static List<Block> of(SourceFile file) {
        Parser parser = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(100)
                .build();
        List<Block> blocks = new ArrayList<>();
        parser.parse(file.text()).accept(new AbstractVisitor() {
            private String heading = "";

            @Override
            public void visit(Heading node) {
                StringBuilder text = new StringBuilder();
                collect(node, text);
                heading =
                        text.toString().replaceFirst("\\s*\\{#[^}]*}\\s*$", "").trim();
            }

            @Override
            public void visit(FencedCodeBlock node) {
                String info = node.getInfo() == null ? "" : node.getInfo().trim();
                if (info.equals("claim") || info.startsWith("claim ")) {
                    blocks.add(block(file, node, heading));
                }
            }
        });
        return blocks;
    }

    private static Block block(SourceFile file, FencedCodeBlock node, String heading) {
        List<SourceSpan> lines = node.getSourceSpans();
        int first = lines.get(0).getInputIndex() + lines.get(0).getLength();
        SourceSpan last = lines.get(lines.size() - 1);
        boolean closed = node.getClosingFenceLength() != null;
        int end = closed ? last.getInputIndex() : last.getInputIndex() + last.getLength();
        return new Block(Math.min(first, end), end, heading);
    }

    private static void collect(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text t) {
                text.append(t.getLiteral());
            } else if (child instanceof Code c) {
                text.append(c.getLiteral());
            } else if (child instanceof SoftLineBreak) {
                text.append(' ');
            } else {
                collect(child, text);
            }
        }
    }
}
