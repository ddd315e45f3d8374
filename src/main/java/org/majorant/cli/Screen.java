package org.majorant.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.majorant.report.Visible;

/**
 * The one way to a terminal: everything that commands print goes through it, and no character of a file, a name or an argument
 * steers the terminal. What the program itself paints is printed by {@link #painted}.
 */
final class Screen extends PrintWriter {
    private final PrintWriter under;

    /** @param under where the text goes */
    Screen(PrintWriter under) {
        super(new Shown(under), false);
        this.under = under;
    }

    /**
     * Prints a text that may hold the program's own codes of colour and place, and whose other parts were made
     * {@linkplain Visible visible} before.
     */
    static void painted(PrintWriter out, String text) {
        out.flush();
        if (out instanceof Screen s) {
            s.under.print(text);
            s.under.flush();
        } else {
            out.print(text);
        }
    }

    /** Whether a person looks on; from JDK 22 to 24 there is a console without one, too. */
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static final class Shown extends Writer {
        private final PrintWriter under;

        Shown(PrintWriter under) {
            this.under = under;
        }

        @Override
        public void write(char[] text, int from, int length) {
            under.write(Visible.of(new String(text, from, length)));
        }

        @Override
        public void write(String text, int from, int length) {
            under.write(Visible.of(text.substring(from, from + length)));
        }

        @Override
        public void flush() throws IOException {
            under.flush();
        }

        @Override
        public void close() {
            under.close();
        }
    }
}
