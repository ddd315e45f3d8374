package org.majorant.cli;

import java.io.PrintWriter;
import org.majorant.report.Visible;

/** One line on standard error that is written over and over, where that is a terminal. Thread-safe. */
final class Progress {
    private final PrintWriter err;
    private final boolean shown;
    private int length;

    /** @param shown whether anything is written at all */
    Progress(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /** Writes the text over the last one. */
    synchronized void show(String text) {
        if (shown) {
            Screen.painted(err, "\r" + Visible.line(text) + " ".repeat(Math.max(0, length - text.length())));
            err.flush();
            length = text.length();
        }
    }

    /** Leaves an empty line, for what is printed next. */
    synchronized void clear() {
        if (length > 0) {
            Screen.painted(err, "\r" + " ".repeat(length) + "\r");
            err.flush();
            length = 0;
        }
    }
}
