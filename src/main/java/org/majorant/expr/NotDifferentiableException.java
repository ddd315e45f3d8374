package org.majorant.expr;

/** A derivative that has no closed form in the language; the message says of what. */
public final class NotDifferentiableException extends ReasonException {
    private static final long serialVersionUID = 1L;

    /** @param parts words and expressions in reading order */
    public NotDifferentiableException(Object... parts) {
        super(parts);
    }
}
