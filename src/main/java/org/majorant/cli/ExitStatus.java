package org.majorant.cli;

/** The exit statuses that scripts rely on. */
final class ExitStatus {
    /** Answered, and everything is as stated or expected. */
    static final int AS_STATED = 0;
    /** Answered, against the statement. */
    static final int AGAINST = 1;
    /** The input is wrong. */
    static final int BAD_INPUT = 2;
    /** A tool or the machine failed, or a work limit left the question open. */
    static final int FAILED = 3;

    private ExitStatus() {}
}
