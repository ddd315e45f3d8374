package org.majorant.find.derive;

import java.util.ArrayList;
import java.util.List;

/** Which question went to whom, what came back, and what became of it. */
public final class AlgebraLog {
    private final List<Entry> entries = new ArrayList<>();

    /** Who was asked. */
    public enum Finder {
        SYMJA("Symja"),
        OWN("own finder");

        private final String text;

        Finder(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** What became of an answer. */
    public enum Fate {
        /** It stands in the file as it came. */
        KEPT("kept"),
        /** It stands in the file in another spelling, equal by normal form. */
        REWRITTEN("rewritten"),
        /** Right, and another answer was taken. */
        NOT_NEEDED("not needed"),
        /** A re-check found it wrong, or could not read it. */
        REJECTED("rejected"),
        /** Nothing came back. */
        NO_ANSWER("no answer");

        private final String text;

        Fate(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /**
     * A question.
     *
     * @param purpose the formula that it was asked for
     * @param kind what was asked: {@code D}, {@code Simplify}, {@code Solve}, {@code Solve, linear}
     * @param question in the theory language
     * @param answer what came back; a reason where nothing did
     * @param by what decided its fate
     */
    public record Entry(
            String purpose, Finder finder, String kind, String question, String answer, Fate fate, String by) {
        @Override
        public String toString() {
            return purpose + ": " + finder.text() + ", " + kind + " " + question + " -> " + answer + "; " + fate.text()
                    + (by.isEmpty() ? "" : " (" + by + ")");
        }
    }

    void add(Entry e) {
        entries.add(e);
    }

    /** In the order in which they were asked. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
