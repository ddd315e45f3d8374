package org.majorant.cli;

import org.majorant.report.Problem;

/** A question that is left open, or cannot be put for want of a tool: the message says why. */
final class OpenQuestionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem.Code code;
    private final String hint;

    private OpenQuestionException(Problem.Code code, String message, String hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }

    static OpenQuestionException undecided(String message, String hint) {
        return new OpenQuestionException(Problem.Code.UNDECIDED, message, hint);
    }

    static OpenQuestionException failed(String message) {
        return failed(message, "");
    }

    static OpenQuestionException failed(String message, String hint) {
        return new OpenQuestionException(Problem.Code.FAILED, message, hint);
    }

    Problem problem() {
        return Problem.of(code, getMessage(), hint);
    }
}
