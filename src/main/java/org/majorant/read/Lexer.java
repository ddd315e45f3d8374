package org.majorant.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;

/**
 * Splits a stretch of a file into tokens. A statement ends at a line break or a semicolon, but not inside brackets, after
 * an operator, or before a line that goes on with one.
 */
final class Lexer {
    private static final List<String> OPERATORS = List.of(
            "<=", ">=", "!=", "->", ":=", "..", "+", "-", "*", "/", "^", "(", ")", "[", "]", "{", "}", ",", ":", "=",
            "<", ">", "~", "?");
    private static final Map<Character, String> UNICODE =
            Map.of('≤', "<=", '≥', ">=", '≠', "!=", '→', "->", '·', "*", '−', "-", '×', "*", '∼', "~", '±', "±");
    private static final Set<String> OPENING = Set.of("(", "[", "{");
    private static final Set<String> CLOSING = Set.of(")", "]", "}");
    private static final Set<String> GOES_ON_BEFORE =
            Set.of("+", "*", "/", "^", "=", "<", ">", "<=", ">=", "!=", "~", ",", ")", "]", "}", "-", ":=");
    private static final String ENDS = ";";
    private static final Set<String> GOES_ON_AFTER =
            Set.of("+", "-", "*", "/", "^", "=", "<", ">", "<=", ">=", "!=", "~", ",", ":", "->", ":=");
    private static final Set<String> WORDS_THAT_GO_ON = Set.of("by", "when", "and", "or", "iff", "implies", "as");

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private final int end;
    private int depth;
    private boolean wrong;

    private Lexer(SourceFile file, int start, int end, Diagnostics diagnostics) {
        this.file = file;
        this.position = start;
        this.end = end;
        this.diagnostics = diagnostics;
    }

    /** The tokens of the text from {@code start} to {@code end}, the last one of kind END. */
    static List<Token> tokens(SourceFile file, int start, int end, Diagnostics diagnostics) {
        Lexer lexer = new Lexer(file, start, end, diagnostics);
        lexer.run();
        return joinLines(lexer.tokens);
    }

    private void run() {
        while (position < end) {
            char c = file.text().charAt(position);
            if (c == '\n' || c == ';') {
                wrong = false;
                boolean ends = c == ';' || beginsStatement();
                if (depth == 0 || ends) {
                    add(Token.Kind.END_OF_STATEMENT, ends ? ENDS : "", position, position + 1);
                    depth = 0;
                }
                position++;
            } else if (Character.isWhitespace(c)) {
                position++;
            } else if (c == '#') {
                skipComment();
            } else if (c == '"') {
                string();
            } else if (isDigit(c)) {
                number();
            } else if (isNameStart(c)) {
                name();
            } else {
                operator(c);
            }
        }
        add(Token.Kind.END_OF_STATEMENT, "", end, end);
        add(Token.Kind.END, "", end, end);
    }

    /** Whether a word that no expression can hold begins the next line, so that this one ends, finished or not. */
    private boolean beginsStatement() {
        int i = position;
        while (i < end && Character.isWhitespace(file.text().charAt(i))) {
            i++;
        }
        int start = i;
        while (i < end && isNamePart(file.text().charAt(i))) {
            i++;
        }
        // Names of theorems and sources may begin with such a word: check-1.
        return TheoryParser.STATEMENTS.contains(file.text().substring(start, i))
                && (i == end || file.text().charAt(i) != '-');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) && !Character.isSurrogate(c);
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || isDigit(c) || c == '_' || c == '\'';
    }

    private void skipComment() {
        while (position < end && file.text().charAt(position) != '\n') {
            position++;
        }
    }

    private void string() {
        int start = position++;
        while (position < end
                && file.text().charAt(position) != '"'
                && file.text().charAt(position) != '\n') {
            position++;
        }
        if (position >= end || file.text().charAt(position) == '\n') {
            wrong(start, "this text has no closing quote", "texts end on their line");
            add(Token.Kind.STRING, file.text().substring(start + 1, position), start, position);
            return;
        }
        position++;
        add(Token.Kind.STRING, file.text().substring(start + 1, position - 1), start, position);
    }

    private void number() {
        int start = position;
        digits();
        boolean decimal = position + 1 < end
                && file.text().charAt(position) == '.'
                && isDigit(file.text().charAt(position + 1));
        if (decimal) {
            position++;
            digits();
        }
        exponent();
        add(Token.Kind.NUMBER, file.text().substring(start, position), start, position);
    }

    private void exponent() {
        int mark = position;
        if (position < end
                && (file.text().charAt(position) == 'e' || file.text().charAt(position) == 'E')) {
            position++;
            if (position < end
                    && (file.text().charAt(position) == '-' || file.text().charAt(position) == '+')) {
                position++;
            }
            if (position < end && isDigit(file.text().charAt(position))) {
                digits();
            } else {
                position = mark;
            }
        }
    }

    private void digits() {
        while (position < end && isDigit(file.text().charAt(position))) {
            position++;
        }
    }

    private void name() {
        int start = position;
        while (position < end && isNamePart(file.text().charAt(position))) {
            position++;
        }
        // Names of theories and theorems may hold hyphens: yang-2025. In a formula they are a subtraction.
        add(Token.Kind.NAME, file.text().substring(start, position), start, position);
    }

    private void operator(char c) {
        int start = position;
        for (String op : OPERATORS) {
            if (file.text().startsWith(op, position) && position + op.length() <= end) {
                position += op.length();
                addOperator(op, start);
                return;
            }
        }
        position += Character.charCount(file.text().codePointAt(start));
        if (UNICODE.containsKey(c)) {
            addOperator(UNICODE.get(c), start);
        } else {
            position = Math.min(position, end);
            String shown = Character.isISOControl(c)
                    ? String.format("U+%04X", (int) c)
                    : file.text().substring(start, position);
            wrong(start, "unexpected character '" + shown + "'", "");
        }
    }

    private void addOperator(String op, int start) {
        if (OPENING.contains(op)) {
            depth++;
        } else if (CLOSING.contains(op)) {
            depth = Math.max(0, depth - 1);
        }
        add(Token.Kind.OPERATOR, op, start, position);
    }

    /** One error a line. */
    private void wrong(int start, String message, String hint) {
        if (!wrong) {
            diagnostics.error(file.span(start, position), message, hint);
        }
        wrong = true;
    }

    private void add(Token.Kind kind, String text, int from, int to) {
        boolean isEnd = kind == Token.Kind.END_OF_STATEMENT || kind == Token.Kind.END;
        // What is missing is missing behind the last word, and not behind the comment or in the lines that follow.
        int last =
                tokens.isEmpty() ? from : tokens.get(tokens.size() - 1).span().end();
        tokens.add(new Token(kind, text, isEnd ? file.span(last, last) : file.span(from, to)));
    }

    private static List<Token> joinLines(List<Token> all) {
        List<Token> joined = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Token t = all.get(i);
            boolean lineBreak =
                    t.kind() == Token.Kind.END_OF_STATEMENT && !t.text().equals(ENDS);
            if (lineBreak && i + 2 < all.size() && (goesOnAfter(joined) || goesOnBefore(all, i + 1))) {
                continue;
            }
            boolean repeated = t.kind() == Token.Kind.END_OF_STATEMENT
                    && (joined.isEmpty() || joined.get(joined.size() - 1).kind() == Token.Kind.END_OF_STATEMENT);
            if (!repeated) {
                joined.add(t);
            }
        }
        return joined;
    }

    private static boolean goesOnAfter(List<Token> before) {
        return !before.isEmpty()
                && before.get(before.size() - 1).kind() == Token.Kind.OPERATOR
                && GOES_ON_AFTER.contains(before.get(before.size() - 1).text());
    }

    private static boolean goesOnBefore(List<Token> all, int next) {
        int i = next;
        while (i < all.size() && all.get(i).kind() == Token.Kind.END_OF_STATEMENT) {
            i++;
        }
        Token t = all.get(i);
        return t.kind() == Token.Kind.OPERATOR && GOES_ON_BEFORE.contains(t.text())
                || t.kind() == Token.Kind.NAME && WORDS_THAT_GO_ON.contains(t.text());
    }
}
