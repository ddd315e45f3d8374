package org.majorant.coq;

/** A construct that has no translation; the message is the reason. */
public final class NotExportedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotExportedException(String reason) {
        super(reason);
    }
}
