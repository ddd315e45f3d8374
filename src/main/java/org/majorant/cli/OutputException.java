package org.majorant.cli;

/** An output that cannot be written; the message names it and says why. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputException(String name, String why) {
        super("cannot write '" + name + "': " + why);
    }
}
