package org.majorant.report.latex;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorant.theorem.BibEntry;

/** Fields of sources as they are shown: names with the given name first, formulas apart from words. */
public final class SourceText {
    private static final Pattern FORMULA = Pattern.compile("\\\\\\((.*?)\\\\\\)");
    private static final String OTHERS = "others";

    private SourceText() {}

    /** The authors in the order of the entry, without {@code others}. */
    public static List<String> authors(BibEntry e) {
        return e.authors().stream().filter(n -> !n.equalsIgnoreCase(OTHERS)).toList();
    }

    /** Whether the list of authors ends with {@code and others}. */
    public static boolean hasOthers(BibEntry e) {
        int last = e.authors().size() - 1;
        return last >= 0 && e.authors().get(last).equalsIgnoreCase(OTHERS);
    }

    /** The text of a field, the formulas in it, which stand in {@code \( \)}, shown otherwise than its words. */
    public static String shown(String field, UnaryOperator<String> words, UnaryOperator<String> formula) {
        StringBuilder out = new StringBuilder();
        Matcher m = FORMULA.matcher(field);
        int at = 0;
        while (m.find()) {
            out.append(words.apply(field.substring(at, m.start()))).append(formula.apply(m.group(1)));
            at = m.end();
        }
        return out + words.apply(field.substring(at));
    }

    /** The text of a field of which formulas are shown as they are written. */
    public static String plain(BibEntry e, String field) {
        return shown(e.field(field), w -> w, f -> f);
    }
}
