package org.majorant.expr;

/** A derivative that has no closed form in the language; the message says of what. */
public final class NotDifferentiableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotDifferentiableException(String message) {
        super(message);
    }
}
