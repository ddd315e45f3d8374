package org.majorant.api;

/** The question was left open, or a tool or the machine failed; the message says which. Silence never means proved. */
public final class UnansweredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnansweredException(String message) {
        super(message);
    }
}
