package org.majorant.read;

import org.majorant.text.Span;

/** An error in a statement, on its way to where reading goes on. */
final class SyntaxError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Span span;
    private final String hint;

    SyntaxError(Span span, String message, String hint) {
        super(message, null, false, false);
        this.span = span;
        this.hint = hint;
    }

    Span span() {
        return span;
    }

    String hint() {
        return hint;
    }
}
