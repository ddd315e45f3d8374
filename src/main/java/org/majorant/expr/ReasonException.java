package org.majorant.expr;

import java.util.List;
import java.util.stream.Collectors;

/** Something cannot be done for a reason that is fit to be shown to a user: words and expressions in reading order. */
public abstract class ReasonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> parts;

    /** @param parts words, numbers, expressions, relations and domains in reading order */
    protected ReasonException(Object... parts) {
        super(null, null, false, false);
        this.parts = List.of(parts);
    }

    /** The words and the expressions of the reason, for a printer that sets each in its own way. */
    public final List<Object> parts() {
        return parts;
    }

    @Override
    public final String getMessage() {
        return parts.stream().map(Object::toString).collect(Collectors.joining());
    }
}
