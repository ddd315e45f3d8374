package org.majorant.expr;

import java.util.List;
import java.util.stream.Collectors;

/** A derivative that has no closed form in the language; the message says of what. */
public final class NotDifferentiableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> parts;

    /** @param parts words and expressions in reading order */
    public NotDifferentiableException(Object... parts) {
        this.parts = List.of(parts);
    }

    /** The words and the expressions of the message, for a printer that sets each in its own way. */
    public List<Object> parts() {
        return parts;
    }

    @Override
    public String getMessage() {
        return parts.stream().map(Object::toString).collect(Collectors.joining());
    }
}
