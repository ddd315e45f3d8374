package org.majorant.report.html;

import org.majorant.report.Visible;

/** Text as HTML that is XML as well. */
final class Html {
    private Html() {}

    /** The text where text or the value of an attribute in double quotes stands. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Text of the theory language. */
    static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    /** A name or a title, whose direction of writing does not reach what is beside it. */
    static String name(String text) {
        return "<bdi>" + escape(text) + "</bdi>";
    }

    /**
     * A finished page with every character spelled out that steers what shows it, turns the direction of writing or may not
     * stand in XML: {@code <U+202E>}. Markup consists of none of these.
     */
    static String visible(String page) {
        StringBuilder out = new StringBuilder(page.length());
        page.codePoints().forEach(c -> {
            boolean noCharacter = (c & 0xfffe) == 0xfffe;
            if (c == '\n' || Visible.isPlain(c) && !noCharacter) {
                out.appendCodePoint(c);
            } else if (c == '\t') {
                out.append("    ");
            } else if (c != '\r') {
                out.append(String.format("&lt;U+%04X&gt;", c));
            }
        });
        return out.toString();
    }
}
