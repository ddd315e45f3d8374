package org.majorant.report.latex;

import java.util.Map;

/** Prose in LaTeX: every character that TeX would act on is escaped, every character that pdflatex lacks is named. */
final class LatexText {
    private static final Map<Integer, String> SPECIAL = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            Map.entry((int) '{', "\\{"),
            Map.entry((int) '}', "\\}"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '%', "\\%"),
            Map.entry((int) '_', "\\_"),
            Map.entry((int) '^', "\\textasciicircum{}"),
            Map.entry((int) '~', "\\textasciitilde{}"),
            Map.entry((int) '<', "\\textless{}"),
            Map.entry((int) '>', "\\textgreater{}"),
            Map.entry((int) '|', "\\textbar{}"),
            Map.entry((int) '"', "\\textquotedbl{}"),
            Map.entry((int) '`', "\\textasciigrave{}"),
            Map.entry((int) '…', "\\ldots{}"),
            Map.entry((int) '–', "--"),
            Map.entry((int) '—', "---"),
            Map.entry((int) '‘', "`"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '“', "``"),
            Map.entry((int) '”', "''"),
            Map.entry((int) '≤', "$\\le$"),
            Map.entry((int) '≥', "$\\ge$"),
            Map.entry((int) '≈', "$\\approx$"),
            Map.entry((int) '∝', "$\\propto$"),
            Map.entry((int) '→', "$\\to$"),
            Map.entry((int) '−', "$-$"),
            Map.entry((int) '·', "$\\cdot$"),
            Map.entry((int) '×', "$\\times$"),
            Map.entry((int) '∞', "$\\infty$"));

    private static final int LONGEST_WORD = 25;

    private LatexText() {}

    /** The text, to be set as it stands. Line breaks become spaces. */
    static String escape(String prose) {
        StringBuilder out = new StringBuilder();
        prose.codePoints().forEach(c -> out.append(character(c)));
        return out.toString();
    }

    /** Text of the theory language, in typewriter, with places where a line may break. */
    static String code(String text) {
        StringBuilder out = new StringBuilder("\\texttt{");
        int unbroken = 0;
        for (int c : text.codePoints().toArray()) {
            out.append(character(c));
            unbroken++;
            if ("*/(),=+-".indexOf(c) >= 0 || unbroken == LONGEST_WORD) {
                out.append("\\allowbreak{}");
                unbroken = 0;
            } else if (c == ' ') {
                unbroken = 0;
            }
        }
        return out.append('}').toString();
    }

    private static String character(int c) {
        String special = SPECIAL.get(c);
        if (special != null) {
            return special;
        }
        String greek = LatexNames.greek(c);
        if (greek != null) {
            return "$" + greek + "$";
        }
        if (Character.isWhitespace(c) || Character.isISOControl(c)) {
            return " ";
        }
        boolean latin = c < 0x7f || c >= 0xc0 && c <= 0x17e && Character.isLetter(c);
        return latin ? Character.toString(c) : String.format("[U+%04X]", c);
    }
}
