package org.majorant.read;

import java.util.ArrayList;
import java.util.List;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.text.Span;

/** The words of the claim blocks of a text, for editors: where names stand, whatever they mean. */
public final class ClaimText {
    private ClaimText() {}

    /** The kinds of words that an editor tells apart. */
    public enum Kind {
        NAME,
        NUMBER,
        STRING,
        OPERATOR,
        /** Behind a statement. */
        END
    }

    /** A word where it stands; the text of a string is without its quotes. */
    public record Word(Kind kind, String text, Span span) {
        public boolean is(String wanted) {
            return kind != Kind.STRING && text.equals(wanted);
        }
    }

    /** What stands between the fences of each claim block. */
    public static List<Span> blocks(SourceFile file) {
        return ClaimBlocks.of(file).stream()
                .map(b -> file.span(b.start(), b.end()))
                .toList();
    }

    /** The words of all blocks, in order. */
    public static List<Word> words(SourceFile file) {
        List<Word> all = new ArrayList<>();
        for (Span block : blocks(file)) {
            for (Token t : Lexer.tokens(file, block.start(), block.end(), new Diagnostics())) {
                Kind kind = switch (t.kind()) {
                    case NAME -> Kind.NAME;
                    case NUMBER -> Kind.NUMBER;
                    case STRING -> Kind.STRING;
                    case OPERATOR -> Kind.OPERATOR;
                    case END_OF_STATEMENT, END -> Kind.END;
                };
                all.add(new Word(kind, t.text(), t.span()));
            }
        }
        return all;
    }
}
