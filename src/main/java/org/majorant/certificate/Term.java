package org.majorant.certificate;

import java.util.ArrayList;
import java.util.List;

/**
 * Prefix text: an atom, or a list in parentheses.
 *
 * @param atom the atom; null for a list
 * @param parts the members of a list
 */
record Term(String atom, List<Term> parts) {
    private static final int DEEPEST = 300;

    static Term read(String text) {
        List<String> tokens = new ArrayList<>();
        for (String t : text.replace("(", " ( ").replace(")", " ) ").trim().split("\\s+")) {
            tokens.add(t);
        }
        int[] at = {0};
        Term term = next(tokens, at, 0);
        if (at[0] != tokens.size()) {
            throw new Rejection("text after the end of the statement");
        }
        return term;
    }

    private static Term next(List<String> tokens, int[] at, int depth) {
        if (at[0] >= tokens.size() || depth > DEEPEST) {
            throw new Rejection("the statement ends too early or is nested too deep");
        }
        String t = tokens.get(at[0]++);
        if (t.equals(")")) {
            throw new Rejection("a ')' too many");
        }
        if (!t.equals("(")) {
            return new Term(t, List.of());
        }
        List<Term> parts = new ArrayList<>();
        while (at[0] < tokens.size() && !tokens.get(at[0]).equals(")")) {
            parts.add(next(tokens, at, depth + 1));
        }
        if (at[0]++ >= tokens.size()) {
            throw new Rejection("a ')' is missing");
        }
        return new Term(null, parts);
    }

    /** The first member of a list, which names it. */
    String head() {
        if (atom != null || parts.isEmpty() || parts.get(0).atom == null) {
            throw new Rejection("a list with a name expected");
        }
        return parts.get(0).atom;
    }

    List<Term> arguments(String name) {
        if (!head().equals(name)) {
            throw new Rejection("'" + name + "' expected, not '" + head() + "'");
        }
        return parts.subList(1, parts.size());
    }
}
