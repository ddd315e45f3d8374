package org.majorant.expr;

/** A value cannot be put in: it holds a symbol that is bound where it would stand. The message is fit to be shown to a user. */
public final class CaptureException extends ReasonException {
    private static final long serialVersionUID = 1L;

    /** @param parts words and expressions in reading order */
    public CaptureException(Object... parts) {
        super(parts);
    }
}
