package org.majorant.certificate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
        Deque<List<Term>> open = new ArrayDeque<>();
        open.push(new ArrayList<>());
        for (String t : text.replace("(", " ( ").replace(")", " ) ").trim().split("\\s+")) {
            if (t.equals("(")) {
                open.push(new ArrayList<>());
            } else {
                Term done = t.equals(")") ? new Term(null, open.pop()) : new Term(t, List.of());
                if (open.isEmpty() || open.size() > DEEPEST) {
                    throw new Rejection("a ')' too many, or nested too deep");
                }
                open.peek().add(done);
            }
        }
        if (open.size() != 1 || open.peek().size() != 1) {
            throw new Rejection("one term expected");
        }
        return open.peek().get(0);
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
