package org.majorant.report.latex;

import java.util.Set;

/**
 * The labels of a theorem and of its hypotheses, claims and steps.
 *
 * @param theory the theory's id
 * @param theorem the theorem's id
 * @param known all theorems that are printed, as {@code theory/theorem}
 * @param names the names of symbols
 */
record Labels(String theory, String theorem, Set<String> known, LatexNames names) {
    private static final String[] ROMAN = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};

    private static String label(String kind, String id) {
        return kind + ":" + id.replaceAll("[^A-Za-z0-9/-]", "-");
    }

    private String id() {
        return theory + "/" + theorem;
    }

    String theoremLabel() {
        return label("thm", id());
    }

    String given(int index) {
        return label("eq", id() + "/H" + (index + 1));
    }

    String givenTag(int index) {
        return "H" + (index + 1);
    }

    String step(int number) {
        return label("eq", id() + "/" + number);
    }

    /** {@code (iii)}; plain numbers past ten. */
    String claim(int index) {
        return "(" + claimTag(index) + ")";
    }

    String claimTag(int index) {
        return index < ROMAN.length ? ROMAN[index] : "c" + (index + 1);
    }

    /** A link to another theorem; its name alone where it is not printed. */
    String theoremReference(String name) {
        String full = name.contains("/") ? name : theory + "/" + name;
        return known.contains(full) ? "\\autoref{" + label("thm", full) + "}" : LatexText.code(full);
    }
}
