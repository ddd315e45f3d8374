package org.majorant.read;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;

/** What names a variable of its own, behind its word: sums, infima, limits, derivatives; and the target of a limit. */
final class BinderParser {
    private final Tokens tokens;
    private final Scope scope;
    private final ExprParser expressions;

    BinderParser(Tokens tokens, Scope scope, ExprParser expressions) {
        this.tokens = tokens;
        this.scope = scope;
        this.expressions = expressions;
    }

    Expr derivative() {
        tokens.expect("(");
        Expr body = expressions.expression();
        tokens.expect(",");
        Expr variable = variable();
        tokens.expect(")");
        return Expr.diff(body, variable);
    }

    private Expr.Sym variable() {
        Token name = tokens.expect(Token.Kind.NAME, "a symbol");
        Expr e = expressions.symbol(name);
        scope.requireSymbol(name);
        return (Expr.Sym) e;
    }

    Expr sum() {
        tokens.expect("(");
        Token index = tokens.expect(Token.Kind.NAME, "the index of the sum");
        tokens.expect(",");
        Expr from = expressions.expression();
        tokens.expect(",");
        Expr to = expressions.expression();
        tokens.expect(",");
        scope.requireSymbol(index);
        Expr.Sym i = Expr.sym(index.text(), Domain.INTEGER);
        Scope inner = new Scope(scope);
        inner.declare(i);
        Expr body = expressions.within(inner).expression();
        tokens.expect(")");
        return Expr.formal(FormalKind.SUM, List.of(i, from, to, body), List.of());
    }

    Expr infimum() {
        tokens.expect("{");
        Expr body = expressions.expression();
        tokens.expect(":");
        List<Relation> constraints = new ArrayList<>();
        constraints.add(expressions.relation());
        tokens.expect(",");
        while (!tokens.accept("over")) {
            constraints.add(expressions.relation());
            tokens.expect(",");
        }
        List<Expr> arguments = new ArrayList<>(List.of(body));
        do {
            arguments.add(variable());
        } while (tokens.accept(","));
        tokens.expect("}");
        return Expr.formal(FormalKind.INFIMUM, arguments, constraints);
    }

    Expr limit() {
        tokens.expect("(");
        Expr body = expressions.expression();
        List<Relation> approaches = new ArrayList<>();
        while (tokens.accept(",")) {
            Token name = tokens.peek();
            Expr.Sym x = variable();
            if (approaches.stream().anyMatch(r -> r.left() == x)) {
                throw new SyntaxError(
                        name.span(),
                        "one variable cannot go to two places: " + x,
                        "each variable of a limit has one target");
            }
            tokens.expect("->");
            approaches.add(Relation.eq(x, target()));
            approaches.forEach(r -> approaches.forEach(v -> requireApart(name, r.right(), (Expr.Sym) v.left())));
        }
        if (approaches.isEmpty()) {
            throw new SyntaxError(tokens.peek().span(), "a limit names its variable", "lim(f, x -> inf)");
        }
        tokens.expect(")");
        return Expr.formal(FormalKind.LIMIT, List.of(body), approaches);
    }

    /** A target is a fixed place: nothing that moves towards a place of its own stands in it. */
    void requireApart(Token at, Expr target, Expr.Sym variable) {
        if (scope.speaksOf(target, variable)) {
            throw new SyntaxError(
                    at.span(),
                    "the target " + target + " holds " + variable + ", which moves itself",
                    "take one limit after the other");
        }
    }

    /** Where a variable goes: an expression, {@code inf} or {@code -inf}. */
    Expr target() {
        Expr infinity = Expr.formal(FormalKind.INFINITY, List.of(), List.of());
        if (tokens.accept("inf")) {
            return infinity;
        }
        if (tokens.at("-") && tokens.peek(1).is("inf")) {
            tokens.take();
            tokens.take();
            return Expr.neg(infinity);
        }
        return expressions.expression();
    }
}
