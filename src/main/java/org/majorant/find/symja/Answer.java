package org.majorant.find.symja;

/** What a question to computer algebra came to. */
public sealed interface Answer<T> {

    /** How an answer was re-checked. Whatever it was, a found answer is a candidate for the rules that decide. */
    enum Check {
        /** Equal by our own normal form, for all values of the symbols in their domains at which both sides are defined. */
        NORMAL_FORM("by normal form"),
        /** Both sides agree to 50 digits at seeded random points, by balls: a candidate, not a proof. */
        AGREES_AT_POINTS("agrees at points");

        private final String text;

        Check(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** An answer that passed its re-check. */
    record Found<T>(T value, Check check) implements Answer<T> {}

    /** There was an answer, and it is wrong, or cannot be read or re-checked. */
    record Rejected<T>(String reason) implements Answer<T> {}

    /** There was no answer: not in time, or none is known, or the question cannot be put. */
    record NoAnswer<T>(String reason) implements Answer<T> {}
}
