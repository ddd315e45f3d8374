package org.majorant.prove.normal;

import java.util.List;
import java.util.stream.Collectors;

/** A step that the normal form cannot take; the message is the reason, fit to be shown to a user. */
public final class UndecidedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> parts;

    /** @param parts words, numbers, expressions, relations and domains in reading order */
    public UndecidedException(Object... parts) {
        super(null, null, false, false);
        this.parts = List.of(parts);
    }

    /** The words and the expressions of the reason, for a printer that sets each in its own way. */
    public List<Object> parts() {
        return parts;
    }

    @Override
    public String getMessage() {
        return parts.stream().map(Object::toString).collect(Collectors.joining());
    }
}
