package org.majorant.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.BibEntry;

/**
 * Reads lists of sources in the language of BibTeX: {@code @type{key, field = {value}, field = "value", year = 2020}}, with
 * {@code @string}, {@code @comment}, {@code @preamble} and parts of a value that are joined by {@code #}. Values become the text that
 * TeX prints for them, see {@link TexText}. After an error reading goes on with the next line that begins with {@code @}.
 */
public final class BibReader {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** Fields that TeX does not set as text. */
    private static final Set<String> ADDRESSES = Set.of("url", "doi", "file");

    private static final String AUTHOR = "author";

    private final SourceFile file;
    private final String text;
    private final Diagnostics diagnostics;
    private final Map<String, String> strings = new LinkedHashMap<>();
    private int at;

    private BibReader(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.text = file.text();
    }

    /** The entries by key, in the order of the file; errors go to {@code diagnostics}. */
    public static Map<String, BibEntry> read(SourceFile file, Diagnostics diagnostics) {
        Map<String, BibEntry> entries = new LinkedHashMap<>();
        BibReader reader = new BibReader(file, diagnostics);
        for (String month : MONTHS) {
            reader.strings.put(month.substring(0, 3).toLowerCase(Locale.ROOT), month);
        }
        while (reader.toNextEntry()) {
            int start = reader.at;
            try {
                reader.entry().ifPresent(e -> {
                    if (entries.putIfAbsent(e.key(), e) != null) {
                        diagnostics.error(
                                file.span(start, reader.at), "the key '" + e.key() + "' stands above already", "");
                    }
                });
            } catch (SyntaxError e) {
                diagnostics.error(e.span(), e.getMessage(), e.hint());
                reader.skipToLineWithEntry(start);
            }
        }
        return entries;
    }

    private void skipToLineWithEntry(int start) {
        int next = file.text().indexOf("\n@", start);
        at = next < 0 ? text.length() : next + 1;
    }

    private boolean toNextEntry() {
        int next = text.indexOf('@', at);
        at = next < 0 ? text.length() : next;
        return next >= 0;
    }

    /** The entry that begins here; empty for what is no source. */
    private Optional<BibEntry> entry() {
        int start = at;
        expect('@');
        String type = word("the type of an entry").toLowerCase(Locale.ROOT);
        if (type.equals("comment") || type.equals("preamble")) {
            if (peek() == '{') {
                at++;
                braced('}');
            }
            return Optional.empty();
        }
        char close = accept('(') ? ')' : '}';
        if (close == '}') {
            expect('{');
        }
        if (type.equals("string")) {
            String name = word("the name of a string").toLowerCase(Locale.ROOT);
            expect('=');
            strings.put(name, value());
            expect(close);
            return Optional.empty();
        }
        String key = word("the key of an entry");
        int keyEnd = at;
        List<String> authors = List.of();
        Map<String, String> fields = new LinkedHashMap<>();
        while (accept(',')) {
            if (peek() == close) {
                break;
            }
            String name = word("the name of a field").toLowerCase(Locale.ROOT);
            expect('=');
            String value = value();
            fields.put(name, ADDRESSES.contains(name) ? value.strip() : TexText.plain(value));
            if (name.equals(AUTHOR)) {
                authors = BibNames.of(value);
            }
        }
        if (peek() == '@') {
            throw new SyntaxError(
                    file.span(start, keyEnd),
                    "this entry is not closed before the next one begins",
                    "a brace is missing in it or at its end");
        }
        expect(close);
        return Optional.of(new BibEntry(key, type, fields, authors));
    }

    /** A value as it is written, its parts joined. */
    private String value() {
        StringBuilder all = new StringBuilder(part());
        while (accept('#')) {
            all.append(part());
        }
        return all.toString();
    }

    private String part() {
        char open = peek();
        if (open == '{' || open == '"') {
            at++;
            return braced(open == '{' ? '}' : '"');
        }
        int start = at;
        String name = word("a value");
        String known = strings.get(name.toLowerCase(Locale.ROOT));
        if (known == null && !Character.isDigit(name.charAt(0))) {
            diagnostics.warning(
                    file.span(start, at), "no @string gives '" + name + "'", "put the value in braces: {" + name + "}");
        }
        return known == null ? name : known;
    }

    /** What stands up to the character that closes, with balanced braces in it. */
    private String braced(char close) {
        int start = at;
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (depth == 0 && c == close) {
                return text.substring(start, at++);
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
        at = Math.min(at, text.length());
        throw new SyntaxError(file.span(start - 1, start), "this value is not closed", "");
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
