package org.majorant.cli;

/** Wrong input that is not a place in a file; the message says what and what to do. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
