package org.majorant.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.text.Diagnostics;
import org.majorant.text.DidYouMean;
import org.majorant.text.Span;

/**
 * Expressions: {@code + -} below {@code * /} below a sign below {@code ^}, which binds to the right. Literal fractions and
 * signs are folded into exact numbers; nothing else is changed.
 */
final class ExprParser {
    private static final Set<String> RELATIONS = Set.of("<", "<=", ">", ">=", "=", "!=", "~");

    /** Deeper nesting is refused. */
    static final int DEEPEST = 100;

    private static final int MOST_DIGITS = 400;
    private static final int LARGEST_EXPONENT = 2000;

    private final Tokens tokens;
    private final Scope scope;
    private final Diagnostics diagnostics;
    private final Lost lost;
    private int depth;

    ExprParser(Tokens tokens, Scope scope, Diagnostics diagnostics) {
        this(tokens, scope, diagnostics, new Lost(null));
    }

    ExprParser(Tokens tokens, Scope scope, Diagnostics diagnostics, Lost lost) {
        this.tokens = tokens;
        this.scope = scope;
        this.diagnostics = diagnostics;
        this.lost = lost;
    }

    /** The same parser where further names are known, such as the index of a sum. */
    ExprParser within(Scope inner) {
        ExprParser p = new ExprParser(tokens, inner, diagnostics, lost);
        p.depth = depth;
        return p;
    }

    Scope scope() {
        return scope;
    }

    Expr expression() {
        deeper();
        List<Expr> terms = new ArrayList<>();
        terms.add(product());
        while (tokens.at("+") || tokens.at("-")) {
            boolean minus = tokens.take().is("-");
            Expr term = product();
            terms.add(minus ? Expr.neg(term) : term);
        }
        depth--;
        return Expr.add(terms);
    }

    /** Counts one more level of nesting. */
    void deeper() {
        if (++depth > DEEPEST) {
            throw new SyntaxError(
                    tokens.peek().span(), "nested more than " + DEEPEST + " deep", "name parts with 'let'");
        }
    }

    private Expr product() {
        List<Expr> factors = new ArrayList<>();
        factors.add(signed());
        while (tokens.at("*") || tokens.at("/")) {
            boolean division = tokens.take().is("/");
            Span place = tokens.peek().span();
            Expr factor = signed();
            if (!division) {
                factors.add(factor);
            } else {
                Expr numerator = Expr.mul(factors);
                factors.clear();
                factors.add(quotient(numerator, factor, place));
            }
        }
        return Expr.mul(factors);
    }

    private static Expr quotient(Expr numerator, Expr denominator, Span place) {
        if (denominator instanceof Expr.Num d && d.value().signum() == 0) {
            throw new SyntaxError(place, "division by zero", "");
        }
        if (numerator instanceof Expr.Num n
                && denominator instanceof Expr.Num d
                && wholeLiteral(n)
                && wholeLiteral(d)) {
            return Expr.num(n.value().divide(d.value()));
        }
        return Expr.div(numerator, denominator);
    }

    private static boolean wholeLiteral(Expr.Num n) {
        return n.decimals() < 0 && Rationals.isInteger(n.value());
    }

    private Expr signed() {
        if (tokens.at("-")) {
            tokens.take();
            deeper();
            Expr operand = signed();
            depth--;
            boolean literal = operand instanceof Expr.Num n && n.decimals() < 0;
            return literal ? Expr.num(((Expr.Num) operand).value().negate()) : Expr.neg(operand);
        }
        if (tokens.at("+")) {
            tokens.take();
        }
        return power();
    }

    private Expr power() {
        Expr base = primary();
        if (!tokens.accept("^")) {
            return base;
        }
        deeper();
        Expr exponent = tokens.at("-") ? signed() : power();
        depth--;
        return Expr.pow(base, exponent);
    }

    private Expr primary() {
        Token t = tokens.peek();
        return switch (t.kind()) {
            case NUMBER -> number(tokens.take());
            case NAME -> named(tokens.take());
            case OPERATOR -> bracketed(t);
            case STRING, END_OF_STATEMENT, END ->
                throw new SyntaxError(t.span(), "expected an expression, found " + t.shown(), "");
        };
    }

    private Expr bracketed(Token t) {
        if (!t.is("(")) {
            throw new SyntaxError(t.span(), "expected an expression, found " + t.shown(), "");
        }
        tokens.take();
        Expr inner = expression();
        if (RELATIONS.contains(tokens.peek().text())) {
            throw new SyntaxError(tokens.peek().span(), "formulas take no parentheses", "write: a > 1 iff b > 1");
        }
        tokens.expect(")");
        return inner;
    }

    static Expr number(Token t) {
        String text = t.text();
        if (text.length() > MOST_DIGITS) {
            throw new SyntaxError(t.span(), "a number of more than " + MOST_DIGITS + " characters", "");
        }
        int e = text.toLowerCase(java.util.Locale.ROOT).indexOf('e');
        if (e >= 0) {
            String digits = text.substring(e + 1).replaceFirst("^[+-]?0*", "");
            if (digits.length() > 4 || !digits.isEmpty() && Integer.parseInt(digits) > LARGEST_EXPONENT) {
                throw new SyntaxError(
                        t.span(), "the exponent of 10 is larger than " + LARGEST_EXPONENT, "write it as a power");
            }
        }
        BigDecimal value = new BigDecimal(text);
        boolean plain = e < 0 && text.indexOf('.') < 0;
        return plain ? Expr.num(value.toBigIntegerExact()) : e < 0 ? Expr.decimal(value) : exact(value);
    }

    private static Expr exact(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() <= 0 ? Expr.num(stripped.toBigIntegerExact()) : Expr.decimal(stripped);
    }

    private Expr named(Token name) {
        String text = name.text();
        switch (text) {
            case "inf" -> {
                return tokens.at("{") ? binders().infimum() : infinityHere(name);
            }
            case "lim" -> {
                return binders().limit();
            }
            case "sum" -> {
                return binders().sum();
            }
            case "diff" -> {
                return binders().derivative();
            }
            case "W" ->
                throw new SyntaxError(
                        name.span(),
                        "a bare W does not name its branch",
                        "write W0 for the principal branch or Wm1 for the lower");
            default -> {}
        }
        boolean symbol = scope.declared(text) != null && Fn.named(text).isEmpty();
        Optional<Fn> constant = Fn.named(text).filter(Fn::isConstant);
        if (constant.isPresent() && !tokens.at("(")) {
            return Expr.call(constant.get());
        }
        if (tokens.at("(") && !symbol) {
            return application(name);
        }
        if (tokens.at("[") && scope.function(text + "[]").isPresent()) {
            tokens.take();
            Expr index = expression();
            tokens.expect("]");
            return applied(name, text + "[]", List.of(index));
        }
        return symbol(name);
    }

    private Expr infinityHere(Token name) {
        throw new SyntaxError(name.span(), "'inf' is not a number", "it may end a domain or be the target of a limit");
    }

    Expr symbol(Token name) {
        if (TheoryParser.STATEMENTS.contains(name.text())) {
            throw new SyntaxError(name.span(), name.shown() + " begins a statement, and is no symbol", "");
        }
        return scope.symbol(name.text()).map(scope::text).orElseGet(() -> {
            if (lost.expects(name.text())) {
                diagnostics.consequence(name.span());
            } else {
                String hint = Fn.named(name.text()).isPresent()
                        ? "'" + name.text() + "' is a function: write " + name.text() + "(…)"
                        : scope.isOfATheorem(name.text())
                                ? "a let behind a theorem is of that theorem alone: write it before the first theorem"
                                : DidYouMean.hint(
                                        name.text(), scope.names(), "declare it: let " + name.text() + " in (0, inf)");
                diagnostics.error(name.span(), "unknown symbol '" + name.text() + "'", hint);
            }
            return Expr.sym(name.text(), Domain.REAL);
        });
    }

    private Expr applied(Token at, String name, List<Expr> arguments) {
        Scope.Function f = scope.function(name).orElseThrow();
        if (arguments.size() != f.parameters().size()) {
            int n = f.parameters().size();
            throw new SyntaxError(
                    at.span(),
                    "'" + at.text() + "' takes " + n + (n == 1 ? " argument" : " arguments") + ", not "
                            + arguments.size(),
                    "it is declared with " + String.join(", ", f.parameters()));
        }
        scope.noteUse(name);
        return Expr.applied(name, f.range(), f.on(), arguments);
    }

    private Expr application(Token name) {
        Span open = tokens.take().span();
        List<Expr> arguments = list(")");
        Span whole = tokens.spanFrom(name.span());
        if (scope.function(name.text()).isPresent()) {
            return applied(name, name.text(), arguments);
        }
        Fn function = Fn.named(name.text()).orElse(null);
        if (function == null) {
            Set<String> known = scope.names();
            Arrays.stream(Fn.values()).forEach(f -> known.add(f.text()));
            known.add("ln");
            throw SyntaxError.missing(
                    name.text(),
                    name.span(),
                    "unknown function '" + name.text() + "'",
                    DidYouMean.hint(name.text(), known, "a product needs its sign: " + name.text() + "*(…)"));
        }
        if (!function.accepts(arguments.size())) {
            throw new SyntaxError(
                    open.to(whole), function.text() + " takes " + function.arity() + ", not " + arguments.size(), "");
        }
        return Expr.call(function, arguments);
    }

    private List<Expr> list(String closing) {
        List<Expr> all = new ArrayList<>();
        all.add(expression());
        while (tokens.accept(",")) {
            all.add(expression());
        }
        tokens.expect(closing);
        return all;
    }

    /** The parser of what names a variable of its own, here. */
    BinderParser binders() {
        return new BinderParser(tokens, scope, this);
    }

    Relation relation() {
        Expr left = expression();
        Relation.Op op = comparison();
        return new Relation(left, op, expression());
    }

    /** Takes a comparison sign. */
    Relation.Op comparison() {
        for (Relation.Op op : Relation.Op.values()) {
            if (tokens.accept(op.text())) {
                return op;
            }
        }
        Token t = tokens.peek();
        String hint = t.kind() == Token.Kind.NAME || t.is("(") ? "a product needs its sign: 2*x, not 2x" : "";
        throw new SyntaxError(t.span(), "expected one of = < <= > >= !=, found " + t.shown(), hint);
    }

    boolean atComparison() {
        return Arrays.stream(Relation.Op.values()).anyMatch(op -> tokens.at(op.text()));
    }
}
