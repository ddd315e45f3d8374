package org.majorant.report.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorant.theorem.BibEntry;

/** Fields of sources as they are shown: names with the given name first, formulas apart from words. */
public final class SourceText {
    private static final Pattern FORMULA = Pattern.compile("\\\\\\((.*?)\\\\\\)");
    private static final String OTHERS = "others";

    private SourceText() {}

    /** The authors in the order of the entry, {@code Jörg Müller} for {@code Müller, Jörg}; without {@code others}. */
    public static List<String> authors(BibEntry e) {
        List<String> all = new ArrayList<>();
        for (String name : plain(e, "author").split("\\s+and\\s+")) {
            if (!name.isBlank() && !name.strip().toLowerCase(Locale.ROOT).equals(OTHERS)) {
                all.add(inOrder(name.strip()));
            }
        }
        return all;
    }

    /** Whether the list of authors ends with {@code and others}. */
    public static boolean hasOthers(BibEntry e) {
        return e.field("author").strip().toLowerCase(Locale.ROOT).endsWith(" and " + OTHERS);
    }

    /** {@code Last, First} and {@code Last, Jr, First}. */
    private static String inOrder(String name) {
        String[] parts = name.split("\\s*,\\s*");
        return switch (parts.length) {
            case 2 -> parts[1] + " " + parts[0];
            case 3 -> parts[2] + " " + parts[0] + ", " + parts[1];
            default -> name;
        };
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
