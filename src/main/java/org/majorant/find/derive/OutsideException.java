package org.majorant.find.derive;

/** A law that is outside the class: the message says which part, and why. */
public final class OutsideException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutsideException(String message) {
        super(message);
    }
}
