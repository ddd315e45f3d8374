package org.majorant.report;

import java.util.Optional;
import org.majorant.text.Diagnostic;
import org.majorant.text.Excerpt;
import org.majorant.text.Span;

/**
 * Something that a program should be told of: an error in a file, a theorem that is not as its file expects, wrong input.
 *
 * @param severity how grave it is
 * @param code what kind of thing it is
 * @param place where; empty for what has no place in a text
 * @param message the cause, in one sentence without a full stop
 * @param hint what to do about it; empty for none
 */
public record Problem(Diagnostic.Severity severity, Code code, Optional<Span> place, String message, String hint) {

    /** The kinds, under names that do not change. */
    public enum Code {
        /** Something that cannot be read, at a place of a file or of an argument. */
        INVALID_TEXT("a text that cannot be read, or names what is not there"),
        /** Wrong input without such a place. */
        INVALID_INPUT("input that cannot be used"),
        /** A command line that cannot be read. */
        USAGE("a command line that cannot be read"),
        /** A question that was left open. */
        UNDECIDED("a question that was left open"),
        /** A tool or the machine failed. */
        FAILED("a failure of the program, of a tool or of the machine"),
        /** A verdict that the file does not expect. */
        NOT_AS_EXPECTED("a theorem whose verdict its file does not expect"),
        /** A step of a written proof that its rule does not justify. */
        REFUSED_STEP("a step of a written proof that its rule does not justify"),
        /** A theorem below the level that was asked for. */
        BELOW_REQUIRED("a theorem below the level that was asked for"),
        /** A theorem whose level was higher in an earlier ledger. */
        LEVEL_DROPPED("a theorem whose level was higher in an earlier ledger"),
        /** A stored run that the simulator does not give. */
        RUN_DIFFERS("a stored run that the simulator does not give"),
        /** What a careful reader would ask. */
        REMARK("what a careful reader would ask"),
        /** A statement that is another than the one agreed upon. */
        STATEMENT_CHANGED("a statement that is not the one agreed upon"),
        /** What a paper takes from a theorem and is no longer, or never was, so. */
        PAPER_REFERENCE("a reference of a paper to what is unknown, stale, or fell");

        private final String meaning;

        Code(String meaning) {
            this.meaning = meaning;
        }

        /** {@code not-as-expected}. */
        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** What it stands for, in a few words. */
        public String meaning() {
            return meaning;
        }
    }

    /** What is wrong at a place. */
    public static Problem at(Span place, Code code, String message, String hint) {
        return new Problem(Diagnostic.Severity.ERROR, code, Optional.of(place), message, hint);
    }

    /** What a reader should look at. */
    public static Problem remark(Span place, Code code, String message) {
        return new Problem(Diagnostic.Severity.WARNING, code, Optional.of(place), message, "");
    }

    /** What is wrong, and has no place. */
    public static Problem of(Code code, String message, String hint) {
        return new Problem(Diagnostic.Severity.ERROR, code, Optional.empty(), message, hint);
    }

    /** What a reader of texts found. */
    public static Problem of(Diagnostic d) {
        return new Problem(d.severity(), Code.INVALID_TEXT, Optional.of(d.span()), d.message(), d.hint());
    }

    public boolean isError() {
        return severity == Diagnostic.Severity.ERROR;
    }

    /** {@code error} or {@code warning}. */
    public String severityText() {
        return isError() ? "error" : "warning";
    }

    /** As an error in a file is shown: place, message, line, caret, hint; without a place the message alone. */
    public String render() {
        return place.map(p -> Excerpt.of(new Diagnostic(severity, p, message, hint)))
                .orElseGet(() -> "majorant: " + (code == Code.FAILED ? "failed" : severityText()) + ": " + message
                        + "\n" + (hint.isEmpty() ? "" : "hint: " + hint + "\n"));
    }
}
