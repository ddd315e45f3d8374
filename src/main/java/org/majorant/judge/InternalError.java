package org.majorant.judge;

import java.util.List;
import org.majorant.verdict.Verdict;

/** What is said of a theorem on which the program itself failed: a line of the ledger, and the run goes on. */
public final class InternalError {
    /** How the reason begins; a run with such a line ends with the status of a failed tool. */
    public static final String WORDS = "internal error, please report: ";

    private InternalError() {}

    static Judgement judgement(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        String what = e instanceof StackOverflowError
                ? "an expression is nested too deep"
                : e instanceof OutOfMemoryError
                        ? "out of memory"
                        : e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ", " + e.getMessage());
        return new Judgement(new Verdict.Undecided(WORDS + what + where), List.of(), List.of());
    }

    /** Whether the verdict is such a line. */
    public static boolean is(Verdict v) {
        return v instanceof Verdict.Undecided u && u.reason().toString().startsWith(WORDS);
    }
}
