package org.majorant.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.BibEntry;

/**
 * Reads the part of BibTeX that a list of sources needs: {@code @type{key, field = {value}, field = "value", year = 2020}}.
 * Braces inside values only group and are dropped. No strings, no concatenation, no TeX commands but escapes such as
 * {@code \&}.
 */
public final class BibReader {
    private final SourceFile file;
    private final String text;
    private int at;

    private BibReader(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    /** The entries by key, in the order of the file; errors go to {@code diagnostics}. */
    public static Map<String, BibEntry> read(SourceFile file, Diagnostics diagnostics) {
        Map<String, BibEntry> entries = new LinkedHashMap<>();
        BibReader reader = new BibReader(file);
        try {
            while (reader.toNextEntry()) {
                int start = reader.at;
                BibEntry e = reader.entry();
                if (entries.putIfAbsent(e.key(), e) != null) {
                    diagnostics.error(
                            file.span(start, reader.at), "the key '" + e.key() + "' stands above already", "");
                }
            }
        } catch (SyntaxError e) {
            diagnostics.error(e.span(), e.getMessage(), e.hint());
        }
        return entries;
    }

    private boolean toNextEntry() {
        at = text.indexOf('@', at);
        return at >= 0;
    }

    private BibEntry entry() {
        expect('@');
        String type = word("the type of an entry").toLowerCase(Locale.ROOT);
        expect('{');
        String key = word("the key of an entry");
        Map<String, String> fields = new LinkedHashMap<>();
        while (accept(',')) {
            if (peek() == '}') {
                break;
            }
            String name = word("the name of a field").toLowerCase(Locale.ROOT);
            expect('=');
            fields.put(name, value());
        }
        expect('}');
        return new BibEntry(key, type, fields);
    }

    private String value() {
        char open = peek();
        if (open != '{' && open != '"') {
            return word("a value");
        }
        int start = ++at;
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (depth == 0 && c == (open == '{' ? '}' : '"')) {
                return plain(text.substring(start, at++));
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
        throw new SyntaxError(file.span(start - 1, start), "this value is not closed", "");
    }

    private static String plain(String value) {
        return value.replaceAll("\\\\([&%#_$])", "$1")
                .replaceAll("[{}]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String word(String what) {
        peek();
        int start = at;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw new SyntaxError(here(), "expected " + what, "an entry is @article{key, title = {…}, …}");
        }
        return text.substring(start, at);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "-_:./+".indexOf(c) >= 0;
    }

    /** The next character that is no blank; 0 at the end. */
    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean accept(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char c) {
        if (!accept(c)) {
            throw new SyntaxError(here(), "expected '" + c + "'", "an entry is @article{key, title = {…}, …}");
        }
    }

    private org.majorant.text.Span here() {
        return file.span(Math.min(at, text.length()), Math.min(at + 1, text.length()));
    }
}
