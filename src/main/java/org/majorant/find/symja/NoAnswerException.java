package org.majorant.find.symja;

/** There is no answer: the question cannot be put, or was not answered within its limits. */
final class NoAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoAnswerException(String message) {
        super(message);
    }
}
