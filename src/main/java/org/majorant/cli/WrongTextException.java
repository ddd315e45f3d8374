package org.majorant.cli;

import java.io.PrintWriter;
import java.util.List;
import org.majorant.report.Problem;
import org.majorant.text.Diagnostic;
import org.majorant.text.Diagnostics;

/** Texts that cannot be read: all errors found in them, each at its place, and the files that are no texts. */
final class WrongTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final boolean counted;

    private WrongTextException(List<Problem> problems, boolean counted) {
        super("the input has errors");
        this.problems = List.copyOf(problems);
        this.counted = counted;
    }

    /** The errors of files, which are counted below them. */
    WrongTextException(List<Problem> problems) {
        this(problems, true);
    }

    /** The errors of a text that stands on the command line. */
    WrongTextException(Diagnostics diagnostics) {
        this(of(diagnostics.all()), false);
    }

    static List<Problem> of(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Problem::of).toList();
    }

    List<Problem> problems() {
        return problems;
    }

    /** Prints all of them. */
    void print(PrintWriter err) {
        problems.forEach(p -> err.print(p.render()));
        long errors = problems.stream().filter(Problem::isError).count();
        if (counted) {
            err.println(errors == 1 ? "1 error" : errors + " errors");
        }
    }
}
