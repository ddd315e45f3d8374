package org.majorant.expr;

import java.util.List;
import java.util.stream.Collectors;

/** A value cannot be put in: it holds a symbol that is bound where it would stand. The message is fit to be shown to a user. */
public final class CaptureException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> parts;

    /** @param parts words and expressions in reading order */
    public CaptureException(Object... parts) {
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
