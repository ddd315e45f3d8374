package org.majorant.report;

import java.util.ArrayList;
import java.util.List;

/** Text in columns of a terminal, where marks that combine take none and characters of East Asia two. */
final class Columns {
    private static final String MORE = "…";

    private Columns() {}

    /** How many columns a text takes. */
    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x1f300 && c <= 0x1faff
                || c >= 0x20000 && c <= 0x3fffd;
        return wide ? 2 : 1;
    }

    /** The text, or as much of its beginning as fits before an ellipsis. */
    static String cut(String text, int most) {
        return of(text) <= most ? text : text.substring(0, fitting(text, most - 1)) + MORE;
    }

    /** The text with blanks behind it. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text in lines, broken at blanks where there are some. */
    static List<String> wrapped(String text, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (of(rest) > most) {
            int fits = fitting(rest, most);
            int blank = rest.lastIndexOf(' ', fits);
            int end = blank > 0 ? blank : fits;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** How many characters fit. */
    private static int fitting(String text, int most) {
        int width = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (width + of(c) > most) {
                break;
            }
            width += of(c);
            i += Character.charCount(c);
        }
        return i;
    }
}
