package org.majorant.expr.eval;

import org.majorant.expr.ReasonException;

/** An expression that has no value at the point, or none that these evaluators can give; the message says which part. */
public final class NoValueException extends ReasonException {
    private static final long serialVersionUID = 1L;

    /** @param parts words and expressions in reading order */
    public NoValueException(Object... parts) {
        super(parts);
    }
}
