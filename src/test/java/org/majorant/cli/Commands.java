package org.majorant.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs commands as a shell would, and keeps what they print. */
final class Commands {
    private Commands() {}

    /** What a command did. */
    record Run(int status, String out, String err) {}

    static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(status, out.toString(), err.toString());
    }
}
