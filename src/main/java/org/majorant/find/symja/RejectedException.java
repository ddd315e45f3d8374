package org.majorant.find.symja;

/** An answer of the computer algebra system that is not taken over; the message says why. */
final class RejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RejectedException(String message) {
        super(message);
    }
}
