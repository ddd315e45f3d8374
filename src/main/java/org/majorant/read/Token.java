package org.majorant.read;

import org.majorant.text.Span;

/** A word of the language. The text of a string is its content without the quotes. */
record Token(Kind kind, String text, Span span) {
    enum Kind {
        NUMBER,
        NAME,
        STRING,
        OPERATOR,
        END_OF_STATEMENT,
        END
    }

    boolean is(String wanted) {
        return (kind == Kind.OPERATOR || kind == Kind.NAME) && text.equals(wanted);
    }

    /** How the token is named in a message. */
    String shown() {
        return switch (kind) {
            case END -> "the end of the block";
            case END_OF_STATEMENT -> "the end of the statement";
            case STRING -> "a text in quotes";
            case NUMBER, NAME, OPERATOR -> "'" + text + "'";
        };
    }
}
