package org.majorant.expr.eval;

/** An expression that has no value at the point, or none that these evaluators can give; the message says which part. */
public final class NoValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoValueException(String message) {
        super(message, null, false, false);
    }
}
