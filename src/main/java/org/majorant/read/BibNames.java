package org.majorant.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names as BibTeX lists them: with {@code and} between them, each as {@code First Last}, {@code Last, First} or {@code Last, Jr, First}.
 * What stands in braces is taken as it is, a comma and an {@code and} in it too.
 */
final class BibNames {
    private BibNames() {}

    /** The names as plain text, the given name first. */
    static List<String> of(String field) {
        List<String> all = new ArrayList<>();
        for (String name : split(field, "(?i)\\s+and\\s+")) {
            if (!name.isBlank()) {
                all.add(inOrder(split(name, "\\s*,\\s*")));
            }
        }
        return all;
    }

    private static String inOrder(List<String> parts) {
        List<String> plain = parts.stream().map(TexText::plain).toList();
        return switch (plain.size()) {
            case 2 -> plain.get(1) + " " + plain.get(0);
            case 3 -> plain.get(2) + " " + plain.get(0) + ", " + plain.get(1);
            default -> String.join(", ", plain);
        };
    }

    /** The parts between matches of a pattern that stand outside all braces. */
    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        Matcher m = Pattern.compile(separator).matcher(text);
        int start = 0;
        int depth = 0;
        int counted = 0;
        while (m.find()) {
            depth += depth(text, counted, m.start());
            counted = m.start();
            if (depth == 0) {
                parts.add(text.substring(start, m.start()));
                start = m.end();
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** How many more braces open than close between two places, neither of which stands behind a backslash. */
    private static int depth(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
        return depth;
    }
}
