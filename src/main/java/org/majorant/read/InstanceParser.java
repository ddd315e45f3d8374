package org.majorant.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.expr.Expr;
import org.majorant.text.Diagnostics;
import org.majorant.theorem.Instance;

/** Reads {@code instance M = 1, u(t) = exp(-t), e[k] = 2^(-k)}: what stands behind the word. */
final class InstanceParser {
    private final Tokens tokens;
    private final Scope scope;
    private final Diagnostics diagnostics;
    private final Lost lost;

    InstanceParser(Tokens tokens, Scope scope, Diagnostics diagnostics, Lost lost) {
        this.tokens = tokens;
        this.scope = scope;
        this.diagnostics = diagnostics;
        this.lost = lost;
    }

    Instance instance() {
        Map<Expr.Sym, Expr> values = new LinkedHashMap<>();
        Map<String, Instance.FunctionValue> functions = new LinkedHashMap<>();
        do {
            Token name = tokens.expect(Token.Kind.NAME, "the name of a symbol or function");
            if (tokens.at("(") || tokens.at("[")) {
                function(name, functions);
            } else {
                symbol(name, values);
            }
        } while (tokens.accept(","));
        return new Instance(values, functions);
    }

    private void symbol(Token name, Map<Expr.Sym, Expr> values) {
        Expr.Sym symbol = scope.symbol(name.text())
                .orElseThrow(() -> SyntaxError.missing(
                        name.text(),
                        name.span(),
                        "unknown symbol '" + name.text() + "'",
                        "an instance gives values to symbols"));
        if (scope.definitions().stream().anyMatch(d -> d.symbol() == symbol)) {
            throw new SyntaxError(
                    name.span(), "'" + name.text() + "' is an abbreviation", "give values to the symbols that it uses");
        }
        tokens.expect("=");
        Expr value = new ExprParser(tokens, scope, diagnostics, lost).expression();
        if (values.putIfAbsent(symbol, value) != null) {
            throw new SyntaxError(name.span(), "'" + name.text() + "' is given two values", "");
        }
    }

    private void function(Token name, Map<String, Instance.FunctionValue> functions) {
        boolean sequence = tokens.take().is("[");
        String key = name.text() + (sequence ? "[]" : "");
        Scope.Function f = scope.function(key)
                .orElseThrow(() -> SyntaxError.missing(
                        name.text(),
                        name.span(),
                        "unknown function '" + name.text() + "'",
                        "an instance gives values to functions"));
        Scope inner = new Scope(scope);
        List<Expr.Sym> arguments = new ArrayList<>();
        for (int i = 0; i < f.parameters().size(); i++) {
            if (i > 0) {
                tokens.expect(",");
            }
            Token argument = tokens.expect(Token.Kind.NAME, "the name of an argument");
            Expr.Sym symbol = Expr.sym(argument.text(), f.on().get(i));
            inner.declareAs(argument.text(), symbol);
            arguments.add(symbol);
        }
        tokens.expect(sequence ? "]" : ")");
        tokens.expect("=");
        Expr value = new ExprParser(tokens, inner, diagnostics, lost).expression();
        if (functions.putIfAbsent(key, new Instance.FunctionValue(arguments, value)) != null) {
            throw new SyntaxError(name.span(), "'" + name.text() + "' is given two values", "");
        }
    }
}
