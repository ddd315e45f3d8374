package org.majorant.read;

import java.util.List;
import java.util.Optional;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Theory;

/** Reads theory files and single expressions. */
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

    /** What of theories that were read may be checked: see {@link Readable}. */
    public static Readable withoutErrors(List<Theory> theories, Diagnostics found) {
        return Readable.of(theories, found);
    }

    /** Reads one expression, in which every name that is not a function is a real symbol. Empty after an error. */
    public static Optional<Expr> expression(SourceFile file, List<String> names, Diagnostics diagnostics) {
        List<Token> tokens = Lexer.tokens(file, 0, file.text().length(), diagnostics);
        Scope scope = new Scope(null);
        names.forEach(n -> scope.declare(Expr.sym(n, Domain.REAL)));
        Tokens cursor = new Tokens(tokens);
        try {
            cursor.skipEndOfStatement();
            Expr e = new ExprParser(cursor, scope, diagnostics).expression();
            cursor.skipEndOfStatement();
            if (!cursor.atEnd()) {
                throw new SyntaxError(
                        cursor.peek().span(),
                        "expected the end of the expression, found "
                                + cursor.peek().shown(),
                        "a product needs its sign: 2*x, not 2x");
            }
            return diagnostics.hasErrors() ? Optional.empty() : Optional.of(e);
        } catch (SyntaxError e) {
            diagnostics.error(e.span(), e.getMessage(), e.hint());
            return Optional.empty();
        }
    }
}
