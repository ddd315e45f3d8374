package org.majorant.report;

/**
 * Text of files, arguments and names as it may be shown: what would steer a terminal, or turn the direction of writing, is
 * spelled out. Control characters become {@code ^[}, as {@code cat -v} writes them, others {@code <U+202E>}.
 */
public final class Visible {
    private static final int DELETE = 0x7f;
    private static final int CARET = 0x40;

    private Visible() {}

    /** The text with its tabs and line breaks as they are. A carriage return counts as a line break only before one. */
    public static String of(String text) {
        return shown(text, true);
    }

    /** The text as one line: tabs and line breaks are spelled out, too. */
    public static String line(String text) {
        return shown(text, false);
    }

    /** Whether a character is shown as it is; line breaks and tabs are not. */
    public static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    private static String shown(String text, boolean lines) {
        if (text.codePoints().allMatch(Visible::isPlain)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean breaks = c == '\n' || c == '\t' || c == '\r' && next < text.length() && text.charAt(next) == '\n';
            if (isPlain(c) || lines && breaks) {
                out.appendCodePoint(c);
            } else if (c < ' ' || c == DELETE) {
                out.append('^').append((char) (c ^ CARET));
            } else {
                out.append(String.format("<U+%04X>", c));
            }
            i = next;
        }
        return out.toString();
    }
}
