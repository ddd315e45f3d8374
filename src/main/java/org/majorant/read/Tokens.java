package org.majorant.read;

import java.util.List;
import org.majorant.text.Span;

/** A cursor over tokens. */
final class Tokens {
    private final List<Token> tokens;
    private int next;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(next);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(next + ahead, tokens.size() - 1));
    }

    Token take() {
        Token t = peek();
        if (t.kind() != Token.Kind.END) {
            next++;
        }
        return t;
    }

    boolean at(String text) {
        return peek().is(text);
    }

    /** Takes the token if it is this word or operator. */
    boolean accept(String text) {
        if (at(text)) {
            take();
            return true;
        }
        return false;
    }

    /** @throws SyntaxError when the next token is another one */
    Token expect(String text) {
        if (!at(text)) {
            throw new SyntaxError(peek().span(), "expected '" + text + "', found " + peek().shown(), "");
        }
        return take();
    }

    Token expect(Token.Kind kind, String what) {
        if (peek().kind() != kind) {
            throw new SyntaxError(peek().span(), "expected " + what + ", found " + peek().shown(), "");
        }
        return take();
    }

    boolean atEndOfStatement() {
        return peek().kind() == Token.Kind.END_OF_STATEMENT || peek().kind() == Token.Kind.END;
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    void skipEndOfStatement() {
        while (peek().kind() == Token.Kind.END_OF_STATEMENT) {
            take();
        }
    }

    /** Goes to the end of this statement. */
    void skipRest() {
        while (!atEndOfStatement()) {
            take();
        }
    }

    /** The tokens from a mark to here; one, at least. */
    List<Token> since(int mark) {
        return tokens.subList(mark, Math.max(next, mark + 1));
    }

    /** From the first token since a mark to the end of the statement where the cursor stands. */
    Span spanSince(int mark) {
        return tokens.get(mark).span().to(peek().span());
    }

    int mark() {
        return next;
    }

    void reset(int mark) {
        next = mark;
    }

    /** From {@code start} to the last token taken. */
    Span spanFrom(Span start) {
        return next == 0 ? start : start.to(tokens.get(next - 1).span());
    }

    /** A name with hyphens, such as {@code yang-2025}, taken as one word where its parts touch. */
    Token hyphenated(String what) {
        Token first = expect(Token.Kind.NAME, what);
        StringBuilder text = new StringBuilder(first.text());
        Span span = first.span();
        while (peek().is("-") && peek().span().start() == span.end()
                || isWordPart() && peek().span().start() == span.end()
                || peek().is("/") && peek().span().start() == span.end()) {
            Token t = take();
            text.append(t.text());
            span = span.to(t.span());
        }
        return new Token(Token.Kind.NAME, text.toString(), span);
    }

    private boolean isWordPart() {
        return peek().kind() == Token.Kind.NAME || peek().kind() == Token.Kind.NUMBER;
    }
}
