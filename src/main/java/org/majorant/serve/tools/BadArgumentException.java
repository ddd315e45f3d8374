package org.majorant.serve.tools;

/** Arguments that cannot be used, with the status under which the answer says so. */
final class BadArgumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String status;

    BadArgumentException(String status, String message) {
        super(message);
        this.status = status;
    }

    BadArgumentException(String message) {
        this("invalid-input", message);
    }

    String status() {
        return status;
    }
}
