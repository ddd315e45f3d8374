package org.majorant.read;

import org.majorant.text.Span;

/** An error in a statement, on its way to where reading goes on. */
final class SyntaxError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Span span;
    private final String hint;
    private final String missing;

    /** What a {@link #missing} statement would have given, where that is no name. */
    static final String STATEMENT = "";

    SyntaxError(Span span, String message, String hint) {
        this(span, message, hint, null);
    }

    private SyntaxError(Span span, String message, String hint, String missing) {
        super(message, null, false, false);
        this.span = span;
        this.hint = hint;
        this.missing = missing;
    }

    /**
     * One that may follow from another.
     *
     * @param name the name that has no meaning, or {@link #STATEMENT} where a number or label of a statement is missed
     */
    static SyntaxError missing(String name, Span span, String message, String hint) {
        return new SyntaxError(span, message, hint, name);
    }

    /** Whether it follows from what was lost. */
    boolean follows(Lost lost) {
        return missing != null && (missing.equals(STATEMENT) ? lost.has(Lost.Part.STATEMENT) : lost.expects(missing));
    }

    Span span() {
        return span;
    }

    String hint() {
        return hint;
    }
}
