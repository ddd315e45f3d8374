package org.majorant.prove.normal;

/** A step that the normal form cannot take; the message is the reason, fit to be shown to a user. */
public final class UndecidedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UndecidedException(String reason) {
        super(reason, null, false, false);
    }
}
