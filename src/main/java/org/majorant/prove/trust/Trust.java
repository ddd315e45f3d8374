package org.majorant.prove.trust;

/**
 * One thing that a reader must believe to believe a proof, besides the rules themselves.
 *
 * <p>A proof carries a set of these, noted by the code that used them while it was used; ledger, JSON, LaTeX and {@code
 * docs/trust.md} print from the set, and nobody parses a sentence to learn what a proof rests on.
 */
public sealed interface Trust {

    /** The name in JSON. */
    String code();

    /** In words, for a reader. */
    String words();

    /** What is built in. */
    enum Tool implements Trust {
        NORMAL_FORM("the normal form and the signs read off it"),
        ORDER("the calculus of orders of growth"),
        INTERVALS("outward-rounded intervals"),
        BALLS("balls in arbitrary precision"),
        LAMBERT_TABLES("the tables of Lambert W"),
        COQ("Coq's kernel and the export of the statement"),
        COQ_FLOATS("Coq's primitive floats");

        private final String words;

        Tool(String words) {
            this.words = words;
        }

        @Override
        public String code() {
            return name();
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** A source whose statement is taken over. */
    record Literature(String key) implements Trust {
        @Override
        public String code() {
            return "Literature(" + key + ")";
        }

        @Override
        public String words() {
            return "taken over from " + key;
        }
    }

    /** Another theorem, which is proved. */
    record OtherTheorem(String id) implements Trust {
        @Override
        public String code() {
            return "Theorem(" + id + ")";
        }

        @Override
        public String words() {
            return "the theorem " + id;
        }
    }

    /** A theorem of the Coq library. */
    record Library(String name) implements Trust {
        @Override
        public String code() {
            return "Library(" + name + ")";
        }

        @Override
        public String words() {
            return name + " of the Coq library";
        }
    }
}
