package org.majorant.prove.normal;

import org.majorant.expr.ReasonException;

/** A step that the normal form cannot take; the message is the reason, fit to be shown to a user. */
public final class UndecidedException extends ReasonException {
    private static final long serialVersionUID = 1L;

    /** @param parts words, numbers, expressions, relations and domains in reading order */
    public UndecidedException(Object... parts) {
        super(parts);
    }
}
