package org.majorant.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.text.Diagnostics;
import org.majorant.theorem.Definition;
import org.majorant.theorem.LatexName;
import org.majorant.theorem.ReportedNumbers;

/** What follows the word {@code let}: symbols, abbreviations, unknown functions and sequences, reported numbers. */
final class LetParser {
    private final Tokens tokens;
    private final Scope scope;
    private final Diagnostics diagnostics;
    private final Lost lost;

    LetParser(Tokens tokens, Scope scope, Diagnostics diagnostics, Lost lost) {
        this.tokens = tokens;
        this.scope = scope;
        this.diagnostics = diagnostics;
        this.lost = lost;
    }

    /**
     * {@code a, b in (0, inf)}, {@code x = 2*y}, {@code u(t) in real}, {@code e[k] in [0, inf)}, {@code a = reported 0.76}.
     *
     * @return the LaTeX name that it gives to the symbol; empty for none
     */
    Map<String, String> let() {
        List<Token> names = new ArrayList<>();
        do {
            names.add(newName());
            if (tokens.at("(") || tokens.at("[")) {
                function(names.get(0));
                return Map.of();
            }
        } while (tokens.accept(","));
        if (tokens.accept("in")) {
            Domain domain = new DomainParser(tokens).domain();
            names.forEach(n -> declare(n, domain));
        } else {
            tokens.expect("=");
            define(names);
        }
        return latexName(names.get(0));
    }

    private Token newName() {
        Token name = tokens.expect(Token.Kind.NAME, "a name");
        if (Scope.RESERVED.contains(name.text())) {
            throw new SyntaxError(
                    name.span(), "expected a name, found the word '" + name.text() + "' of the language", "");
        }
        return name;
    }

    private void define(List<Token> names) {
        Token name = names.get(0);
        if (names.size() > 1) {
            throw new SyntaxError(names.get(1).span(), "a definition names one symbol", "");
        }
        if (tokens.at("reported")) {
            FormulaParser.Reported digits = FormulaParser.reportedDigits(tokens);
            Domain printed = ReportedNumbers.interval(digits.value(), digits.decimals(), digits.truncated());
            declare(name, FormulaParser.around(digits, tokens).orElse(printed));
            return;
        }
        Expr value = new ExprParser(tokens, scope, diagnostics, lost).expression();
        if (free(name)) {
            scope.define(new Definition(Expr.sym(name.text(), Domain.REAL), value, name.span()));
        }
    }

    private void function(Token name) {
        boolean sequence = tokens.take().is("[");
        List<String> parameters = new ArrayList<>();
        do {
            parameters.add(
                    tokens.expect(Token.Kind.NAME, "the name of an argument").text());
        } while (tokens.accept(","));
        tokens.expect(sequence ? "]" : ")");
        tokens.expect("in");
        Domain range = new DomainParser(tokens).domain();
        if (free(name)) {
            scope.declareFunction(name.text() + (sequence ? "[]" : ""), range, parameters);
        }
    }

    private void declare(Token name, Domain domain) {
        Optional<String> used = scope.usedOver(name.text());
        if (used.isPresent()) {
            diagnostics.error(
                    name.span(),
                    "'" + used.get() + "' was used before the domain of its argument '" + name.text() + "' is declared",
                    "declare " + name.text() + " before the first use of " + used.get());
        } else if (free(name)) {
            scope.declare(Expr.sym(name.text(), domain));
        }
    }

    private boolean free(Token name) {
        if (scope.isTaken(name.text())) {
            Optional<Fn> function = Fn.named(name.text());
            String kind = function.filter(Fn::isConstant).isPresent() ? "constant" : "function";
            String what = Scope.RESERVED.contains(name.text())
                    ? " is a word of the language"
                    : function.isPresent() ? " is a " + kind + " of the language" : " already has a meaning here";
            diagnostics.error(name.span(), "'" + name.text() + "'" + what, "choose another name");
            if (function.isPresent()) {
                // So that what follows is read as it was meant, and not refused as well.
                scope.declare(Expr.sym(name.text(), Domain.REAL));
            }
            return false;
        }
        return true;
    }

    private Map<String, String> latexName(Token name) {
        if (tokens.accept("latex")) {
            Token given = tokens.expect(Token.Kind.STRING, "a LaTeX name in quotes");
            String text = given.text();
            if (!LatexName.isSafe(text)) {
                diagnostics.error(
                        given.span(),
                        "this is no LaTeX name of a symbol, or LaTeX does not set it",
                        "letters, digits, one _ and one ^ each with braces, commands that only set type, as in \\mathsf{C}_{0}");
                return Map.of();
            }
            return Map.of(name.text(), text);
        }
        return Map.of();
    }
}
