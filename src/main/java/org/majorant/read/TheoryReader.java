package org.majorant.read;

import java.util.List;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Theory;

/** Reads theory files. */
public final class TheoryReader {
    private static final int LARGEST_FILE = 4 << 20;

    private TheoryReader() {}

    /** Whether a Markdown text holds a claim block, and so is a theory file. */
    public static boolean isTheory(SourceFile file) {
        return file.text().length() <= LARGEST_FILE && !ClaimBlocks.of(file).isEmpty();
    }

    /**
     * Reads a file. All its errors go to {@code diagnostics}; what could be read is returned all the same, and must not be
     * checked when there are errors.
     */
    public static Theory read(SourceFile file, Diagnostics diagnostics) {
        TheoryParser parser = new TheoryParser(file, diagnostics);
        if (file.text().length() > LARGEST_FILE) {
            diagnostics.error(file.span(0, 0), "the file has more than " + LARGEST_FILE + " characters", "split it");
            return parser.theory();
        }
        for (ClaimBlocks.Block block : ClaimBlocks.of(file)) {
            List<Token> tokens = Lexer.tokens(file, block.start(), block.end(), diagnostics);
            parser.block(new Tokens(tokens), block.heading());
        }
        return parser.theory();
    }
}
