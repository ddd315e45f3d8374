package org.majorant.expr.eval;

import java.util.List;
import java.util.stream.Collectors;

/** An expression that has no value at the point, or none that these evaluators can give; the message says which part. */
public final class NoValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> parts;

    /** @param parts words and expressions in reading order */
    public NoValueException(Object... parts) {
        super(null, null, false, false);
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
