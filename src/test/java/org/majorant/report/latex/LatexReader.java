package org.majorant.report.latex;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;

/**
 * Reads back the LaTeX of expressions, by the conventions of print and none of the printer's code: juxtaposition binds
 * tighter than a slash's left side reaches, {@code \ln x} takes what follows up to the end of the product. A name is what was
 * declared as one; names of several letters have to stand apart from what is beside them.
 */
final class LatexReader {
    private static final List<String> STOPS = List.of(
            "+",
            "-",
            ")",
            "}",
            "]",
            "/",
            ",",
            ".",
            "^",
            "=",
            "<",
            ">",
            "&",
            "\\le",
            "\\ge",
            "\\ne",
            "\\sim",
            "\\to",
            "\\in",
            "\\rvert",
            "\\rceil",
            "\\rfloor",
            "\\colon",
            "\\quad",
            "\\qquad",
            "\\implies",
            "\\iff",
            "\\bigr",
            "\\tag",
            "\\\\",
            "\\ ");
    private static final List<String> UPRIGHT_E = List.of("\\mathrm", "{", "e", "}");
    private static final List<String> UPRIGHT_D = List.of("\\mathrm", "{", "d", "}");

    private final LatexTokens tokens;
    private final Map<List<String>, Expr.Sym> symbols;
    private final Map<List<String>, Domain> functions;
    private int wordEnd = -1;

    LatexReader(LatexTokens tokens, Map<List<String>, Expr.Sym> symbols, Map<List<String>, Domain> functions) {
        this.tokens = tokens;
        this.symbols = symbols;
        this.functions = functions;
    }

    /** @param symbols by their LaTeX */
    static Expr read(String text, Map<String, Expr.Sym> symbols) {
        Map<List<String>, Expr.Sym> names = new LinkedHashMap<>();
        symbols.forEach((name, s) -> names.put(LatexTokens.split(name), s));
        LatexTokens tokens = new LatexTokens(text);
        Expr e = new LatexReader(tokens, names, Map.of()).sum();
        if (!tokens.atEnd()) {
            throw tokens.error("left over");
        }
        return e;
    }

    /** The same reader where further names are known. */
    LatexReader with(List<String> name, Expr.Sym symbol) {
        Map<List<String>, Expr.Sym> inner = new LinkedHashMap<>(symbols);
        inner.put(name, symbol);
        return new LatexReader(tokens, inner, functions);
    }

    Expr sum() {
        boolean minus = tokens.accept("-");
        Expr first = quotient();
        List<Expr> terms = new ArrayList<>(List.of(minus ? negative(first) : first));
        while (tokens.peek().equals("+") || tokens.peek().equals("-")) {
            boolean negative = tokens.take().equals("-");
            Expr t = quotient();
            terms.add(negative ? negative(t) : t);
        }
        return Expr.add(terms);
    }

    private Expr quotient() {
        Expr e = product();
        while (tokens.accept("/")) {
            // After a slash a single power: a/b c would be ambiguous, so the printer must not write it.
            e = quotientOf(e, power());
            if (startsFactor()) {
                throw tokens.error("a factor follows a slash");
            }
        }
        return e;
    }

    /** Literals fold, as in the theory language: an exponent -2 is a number. */
    private static Expr negative(Expr e) {
        return e instanceof Expr.Num n && n.decimals() < 0 ? Expr.num(n.value().negate()) : Expr.neg(e);
    }

    private static Expr quotientOf(Expr a, Expr b) {
        boolean literal = a instanceof Expr.Num x && b instanceof Expr.Num y && x.decimals() < 0 && y.decimals() < 0;
        return literal ? Expr.num(((Expr.Num) a).value().divide(((Expr.Num) b).value())) : Expr.div(a, b);
    }

    private boolean startsFactor() {
        String t = tokens.peek();
        return !t.isEmpty() && !STOPS.contains(t) && !t.startsWith("\\text{");
    }

    private Expr product() {
        List<Expr> factors = new ArrayList<>(List.of(power()));
        while (true) {
            boolean apart = tokens.accept("\\cdot") || tokens.accept("\\,");
            if (!apart && !startsFactor()) {
                return Expr.mul(factors);
            }
            if (!apart && Character.isDigit(tokens.peek().charAt(0))) {
                throw tokens.error("a number without a dot");
            }
            List<String> next = longest(symbols);
            boolean word = next != null && isWord(next);
            if (!apart && (word || wordEnd == tokens.position() && next != null)) {
                throw tokens.error("names run together");
            }
            factors.add(power());
        }
    }

    /** A name that is set in a font of its own in several letters. */
    private static boolean isWord(List<String> name) {
        int open = name.indexOf("{");
        return name.get(0).startsWith("\\math") && open == 1 && name.indexOf("}") > 3;
    }

    private Expr power() {
        if (tokens.accept("\\ln")) {
            return Expr.log(tokens.peek().equals("(") ? bracket() : product());
        }
        Expr base = atom();
        return tokens.accept("^") ? Expr.pow(base, group()) : base;
    }

    private Expr group() {
        tokens.expect("{");
        Expr e = sum();
        tokens.expect("}");
        return e;
    }

    private Expr bracket() {
        return list().get(0);
    }

    private List<Expr> list() {
        tokens.expect("(");
        List<Expr> all = new ArrayList<>(List.of(sum()));
        while (tokens.accept(",")) {
            all.add(sum());
        }
        tokens.expect(")");
        return all;
    }

    private Expr atom() {
        Expr named = named();
        if (named != null) {
            return named;
        }
        if (tokens.peek().equals("(")) {
            return startsDerivative(1) ? lineDerivative() : bracket();
        }
        if (tokens.acceptAll(UPRIGHT_E) || tokens.accept("e")) {
            return Expr.exp(tokens.accept("^") ? group() : Expr.ONE);
        }
        String t = tokens.take();
        if (Character.isDigit(t.charAt(0))) {
            return t.contains(".") ? Expr.decimal(new BigDecimal(t)) : Expr.num(new BigInteger(t));
        }
        return switch (t) {
            case "\\frac" -> startsDerivative(1) ? derivative() : quotientOf(group(), group());
            case "\\sqrt" -> Expr.call(Fn.SQRT, group());
            case "\\exp" -> Expr.exp(bracket());
            case "\\pi" -> Expr.call(Fn.PI);
            case "\\omega" -> Expr.call(Fn.OMEGA, bracket());
            case "\\infty" -> Expr.formal(FormalKind.INFINITY, List.of(), List.of());
            case "\\lvert" -> between(Fn.ABS, "\\rvert");
            case "\\lceil" -> between(Fn.CEIL, "\\rceil");
            case "\\lfloor" -> between(Fn.FLOOR, "\\rfloor");
            case "\\min" -> Expr.call(Fn.MIN, list());
            case "\\max" -> Expr.call(Fn.MAX, list());
            case "\\operatorname" -> {
                yield tokens.acceptAll(LatexTokens.split("{erf}")) ? Expr.call(Fn.ERF, bracket()) : artanh();
            }
            case "W" -> {
                boolean lower = tokens.acceptAll(LatexTokens.split("_{-1}"));
                if (!lower && !tokens.acceptAll(LatexTokens.split("_{0}"))) {
                    throw tokens.error("no branch");
                }
                yield lower ? Expr.wm1(bracket()) : Expr.w0(bracket());
            }
            case "\\sum" -> indexedSum();
            case "\\inf" -> infimum();
            case "\\lim" -> limit();
            default -> throw tokens.error("nothing is called " + t);
        };
    }

    private Expr artanh() {
        tokens.acceptAll(LatexTokens.split("{artanh}"));
        return Expr.call(Fn.ARTANH, bracket());
    }

    private Expr between(Fn function, String close) {
        Expr x = sum();
        tokens.expect(close);
        return Expr.call(function, x);
    }

    private List<String> longest(Map<List<String>, ?> names) {
        List<String> best = null;
        for (List<String> n : names.keySet()) {
            if (tokens.startsWith(n) && (best == null || n.size() > best.size())) {
                best = n;
            }
        }
        return best;
    }

    /** The domains of the arguments are read where the function is declared, and not repeated here. */
    private static Expr applied(Map.Entry<List<String>, Domain> f, List<Expr> arguments) {
        return Expr.applied(String.join("", f.getKey()), f.getValue(), UndeclaredDomains.of(arguments), arguments);
    }

    /** A symbol, a value of a function or a member of a sequence; null where none stands. */
    private Expr named() {
        for (Map.Entry<List<String>, Domain> f : functions.entrySet()) {
            List<String> open = new ArrayList<>(f.getKey());
            open.add("(");
            if (tokens.startsWith(open)) {
                tokens.acceptAll(f.getKey());
                return applied(f, list());
            }
            boolean sequence = f.getKey().get(f.getKey().size() - 1).equals("_");
            if (sequence && tokens.acceptAll(f.getKey())) {
                return applied(f, List.of(group()));
            }
        }
        List<String> name = longest(symbols);
        if (name == null) {
            return null;
        }
        tokens.acceptAll(name);
        wordEnd = isWord(name) ? tokens.position() : wordEnd;
        return symbols.get(name);
    }

    Expr.Sym symbol() {
        Expr e = named();
        if (e instanceof Expr.Sym s) {
            return s;
        }
        throw tokens.error("no symbol");
    }

    private boolean startsDerivative(int ahead) {
        return tokens.peek(ahead).equals("\\partial")
                || tokens.peek(ahead).equals("\\mathrm")
                        && tokens.peek(ahead + 2).equals("d")
                        && tokens.peek(ahead + 3).equals("}");
    }

    private void differential() {
        if (!tokens.accept("\\partial") && !tokens.acceptAll(UPRIGHT_D)) {
            throw tokens.error("no derivative");
        }
    }

    private Expr derivative() {
        tokens.expect("{");
        differential();
        Expr body = tokens.peek().equals("}") ? null : sum();
        tokens.expect("}");
        tokens.expect("{");
        differential();
        Expr.Sym x = symbol();
        tokens.expect("}");
        return Expr.diff(body == null ? product() : body, x);
    }

    private Expr lineDerivative() {
        tokens.expect("(");
        differential();
        tokens.expect("/");
        differential();
        Expr.Sym x = symbol();
        tokens.expect(")");
        return Expr.diff(product(), x);
    }

    private Expr indexedSum() {
        tokens.expect("_");
        tokens.expect("{");
        List<String> name = tokens.until("=");
        tokens.expect("=");
        Expr from = sum();
        tokens.expect("}");
        tokens.expect("^");
        Expr to = group();
        Expr.Sym i = Expr.sym(String.join("", name), Domain.INTEGER);
        Expr body = with(name, i).quotient();
        return Expr.formal(FormalKind.SUM, List.of(i, from, to, body), List.of());
    }

    private Expr infimum() {
        tokens.expect("_");
        tokens.expect("{");
        tokens.expect("\\substack");
        tokens.expect("{");
        List<Expr> over = new ArrayList<>(List.of(symbol()));
        while (tokens.accept(",")) {
            over.add(symbol());
        }
        List<Relation> constraints = new ArrayList<>();
        while (tokens.accept("\\\\")) {
            constraints.add(relation());
        }
        tokens.expect("}");
        tokens.expect("}");
        over.add(0, quotient());
        return Expr.formal(FormalKind.INFIMUM, over, constraints);
    }

    private Expr limit() {
        tokens.expect("_");
        tokens.expect("{");
        List<Relation> goes = new ArrayList<>();
        do {
            tokens.accept("\\,");
            Expr.Sym x = symbol();
            tokens.expect("\\to");
            goes.add(Relation.eq(x, sum()));
        } while (tokens.accept(","));
        tokens.expect("}");
        return Expr.formal(FormalKind.LIMIT, List.of(quotient()), goes);
    }

    Relation relation() {
        Expr left = sum();
        Relation.Op op = operator();
        return new Relation(left, op, sum());
    }

    /** The relation sign that comes next; null for none. */
    Relation.Op operatorOrNone() {
        return switch (tokens.peek()) {
            case "=" -> Relation.Op.EQ;
            case "<" -> Relation.Op.LT;
            case ">" -> Relation.Op.GT;
            case "\\le" -> Relation.Op.LE;
            case "\\ge" -> Relation.Op.GE;
            case "\\ne" -> Relation.Op.NE;
            default -> null;
        };
    }

    Relation.Op operator() {
        Relation.Op op = operatorOrNone();
        if (op == null) {
            throw tokens.error("no relation");
        }
        tokens.take();
        return op;
    }
}
