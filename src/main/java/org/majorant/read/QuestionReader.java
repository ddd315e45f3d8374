package org.majorant.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;

/**
 * Reads expressions, relations and limits that stand alone, as on a command line: a name that is not declared is a positive
 * real. Errors go to the diagnostics, and the answer is empty.
 */
public final class QuestionReader {
    private final Scope scope = new Scope(null, Domain.POSITIVE);
    private final Diagnostics diagnostics;

    public QuestionReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A variable and what it tends to. */
    public record Approach(Expr.Sym variable, Expr target) {}

    /** {@code g in (0, 1)}, {@code m, n in natural}. */
    public void declare(SourceFile source) {
        read(source, tokens -> {
            List<Token> names = new ArrayList<>();
            do {
                names.add(tokens.expect(Token.Kind.NAME, "a symbol"));
            } while (tokens.accept(","));
            tokens.expect("in");
            Domain domain = new DomainParser(tokens).domain();
            names.forEach(n -> scope.declare(Expr.sym(n.text(), domain)));
            return domain;
        });
    }

    public Optional<Expr> expression(SourceFile source) {
        return read(source, tokens -> new ExprParser(tokens, scope, diagnostics).expression());
    }

    public Optional<Relation> relation(SourceFile source) {
        return read(source, tokens -> new ExprParser(tokens, scope, diagnostics).relation());
    }

    /** {@code C -> inf}, {@code x -> 0}. */
    public Optional<Approach> approach(SourceFile source) {
        return read(source, tokens -> {
            Token name = tokens.expect(Token.Kind.NAME, "a symbol");
            Expr.Sym x = scope.symbol(name.text())
                    .orElseThrow(() -> new SyntaxError(name.span(), "'" + name.text() + "' cannot name a symbol", ""));
            tokens.expect("->");
            return new Approach(
                    x, new ExprParser(tokens, scope, diagnostics).binders().target());
        });
    }

    private <T> Optional<T> read(SourceFile source, Function<Tokens, T> parse) {
        List<Token> tokens = Lexer.tokens(source, 0, source.text().length(), diagnostics);
        Tokens cursor = new Tokens(tokens);
        try {
            cursor.skipEndOfStatement();
            T found = parse.apply(cursor);
            cursor.skipEndOfStatement();
            if (!cursor.atEnd()) {
                throw new SyntaxError(
                        cursor.peek().span(),
                        "expected the end, found " + cursor.peek().shown(),
                        "a product needs its sign: 2*x, not 2x");
            }
            return diagnostics.hasErrors() ? Optional.empty() : Optional.of(found);
        } catch (SyntaxError e) {
            diagnostics.error(e.span(), e.getMessage(), e.hint());
            return Optional.empty();
        }
    }
}
