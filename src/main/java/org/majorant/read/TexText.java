package org.majorant.read;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/**
 * What TeX prints for the text of a field: accents as in {@code {\"o}} and {@code \'e} become letters, letters such as
 * {@code \ss} themselves, two and three hyphens dashes, braces go, blanks are one blank. A command that is not known stays as it
 * is written, and so does a formula, which stands in {@code \( \)}.
 */
final class TexText {
    /** Accents as combining characters of Unicode, by the character behind the backslash. */
    private static final Map<Character, Character> ACCENTS = Map.ofEntries(
            Map.entry('`', '\u0300'),
            Map.entry('\'', '\u0301'),
            Map.entry('^', '\u0302'),
            Map.entry('~', '\u0303'),
            Map.entry('=', '\u0304'),
            Map.entry('u', '\u0306'),
            Map.entry('.', '\u0307'),
            Map.entry('"', '\u0308'),
            Map.entry('r', '\u030A'),
            Map.entry('H', '\u030B'),
            Map.entry('v', '\u030C'),
            Map.entry('d', '\u0323'),
            Map.entry('c', '\u0327'),
            Map.entry('k', '\u0328'),
            Map.entry('b', '\u0331'));

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("i", "i"),
            Map.entry("j", "j"));

    /** Commands that change how their argument looks and not what it says. */
    private static final java.util.Set<String> LOOKS = java.util.Set.of(
            "emph", "textit", "textbf", "textsc", "textrm", "textsf", "texttt", "textup", "url", "mathrm", "it", "bf",
            "em", "sc", "rm", "tt");

    private final String text;
    private int at;

    private TexText(String text) {
        this.text = text;
    }

    static String plain(String text) {
        StringBuilder out = new StringBuilder();
        TexText tex = new TexText(text);
        while (tex.at < text.length()) {
            out.append(tex.next());
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String next() {
        char c = text.charAt(at++);
        if (c == '{' || c == '}') {
            return "";
        }
        if (c == '~') {
            return " ";
        }
        if (c == '-') {
            return dash();
        }
        int end = c == '$' ? text.indexOf('$', at) : -1;
        if (end > at) {
            String formula = text.substring(at, end);
            at = end + 1;
            return "\\(" + formula + "\\)";
        }
        return c == '\\' && at < text.length() ? command() : String.valueOf(c);
    }

    private String dash() {
        int more = text.startsWith("--", at) ? 2 : text.startsWith("-", at) ? 1 : 0;
        at += more;
        return List.of("-", "–", "—").get(more);
    }

    private String command() {
        char c = text.charAt(at);
        boolean letter = isLetter(c);
        boolean oneLetter = letter && (at + 1 >= text.length() || !isLetter(text.charAt(at + 1)));
        if (ACCENTS.containsKey(c) && (!letter || oneLetter)) {
            return accent();
        }
        if (!letter) {
            at++;
            return "&%#_${} ".indexOf(c) >= 0 ? String.valueOf(c) : "\\" + c;
        }
        int start = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        String name = text.substring(start, at);
        if (!LETTERS.containsKey(name) && !LOOKS.contains(name)) {
            return "\\" + name;
        }
        skipBlanks();
        return LETTERS.getOrDefault(name, "");
    }

    /** The letter behind an accent, in braces or not, with the accent on it. */
    private String accent() {
        int start = at - 1;
        char mark = ACCENTS.get(text.charAt(at++));
        skipBlanks();
        int braces = 0;
        while (at < text.length() && text.charAt(at) == '{') {
            at++;
            braces++;
        }
        String letter = at < text.length() && text.charAt(at) != '}' ? next() : "";
        while (braces > 0 && at < text.length() && text.charAt(at) == '}') {
            at++;
            braces--;
        }
        return letter.isEmpty()
                ? text.substring(start, at).replaceAll("[{}]", "")
                : letter.charAt(0) + "" + mark + letter.substring(1);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
