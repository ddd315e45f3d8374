package org.majorant.report.latex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;

/**
 * Reads back the LaTeX of expressions, by the conventions of print and none of the printer's code: juxtaposition binds
 * tighter than a slash's left side reaches, {@code \ln x} takes what follows up to the end of the product.
 */
final class LatexReader {
    private static final Pattern TOKEN = Pattern.compile("\\\\left|\\\\right|\\\\[A-Za-z]+|[0-9]+([.][0-9]+)?|\\S");

    private final List<String> tokens = new ArrayList<>();
    private final Map<String, Expr.Sym> symbols;
    private int at;

    private LatexReader(String text, Map<String, Expr.Sym> symbols) {
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            if (!m.group().equals("\\left") && !m.group().equals("\\right")) {
                tokens.add(m.group());
            }
        }
        this.symbols = symbols;
    }

    /** @param symbols by their LaTeX without blanks */
    static Expr read(String text, Map<String, Expr.Sym> symbols) {
        LatexReader r = new LatexReader(text, symbols);
        Expr e = r.sum();
        if (r.at < r.tokens.size()) {
            throw new IllegalArgumentException("left over: " + r.tokens.subList(r.at, r.tokens.size()) + " in " + text);
        }
        return e;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private boolean accept(String t) {
        if (!peek().equals(t)) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(String t) {
        if (!accept(t)) {
            throw new IllegalArgumentException("expected " + t + " at " + at + " of " + tokens);
        }
    }

    private Expr sum() {
        boolean minus = accept("-");
        Expr first = quotient();
        List<Expr> terms = new ArrayList<>(List.of(minus ? negative(first) : first));
        while (peek().equals("+") || peek().equals("-")) {
            boolean negative = tokens.get(at++).equals("-");
            Expr t = quotient();
            terms.add(negative ? negative(t) : t);
        }
        return Expr.add(terms);
    }

    private Expr quotient() {
        Expr e = product();
        while (accept("/")) {
            // After a slash a single power: a/b c would be ambiguous, so the printer must not write it.
            e = quotientOf(e, power());
            if (startsFactor()) {
                throw new IllegalArgumentException("a factor follows a slash: " + tokens);
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
        return !peek().isEmpty()
                && !List.of("+", "-", ")", "}", "/", ",", "^", "\\rvert").contains(peek());
    }

    private Expr product() {
        List<Expr> factors = new ArrayList<>(List.of(power()));
        while (accept("\\cdot") || startsFactor()) {
            boolean runTogether =
                    Character.isDigit(peek().charAt(0)) && !tokens.get(at - 1).equals("\\cdot");
            if (runTogether) {
                throw new IllegalArgumentException("a number without a dot: " + tokens);
            }
            factors.add(power());
        }
        return Expr.mul(factors);
    }

    private Expr power() {
        if (accept("\\ln")) {
            return Expr.log(peek().equals("(") ? bracket() : product());
        }
        Expr base = atom();
        return accept("^") ? Expr.pow(base, group()) : base;
    }

    private Expr group() {
        expect("{");
        Expr e = sum();
        expect("}");
        return e;
    }

    private Expr bracket() {
        expect("(");
        Expr e = sum();
        expect(")");
        return e;
    }

    private Expr atom() {
        String t = peek();
        if (t.equals("(")) {
            return bracket();
        }
        at++;
        if (Character.isDigit(t.charAt(0))) {
            return t.contains(".") ? Expr.decimal(new BigDecimal(t)) : Expr.num(new java.math.BigInteger(t));
        }
        switch (t) {
            case "\\frac" -> {
                return quotientOf(group(), group());
            }
            case "\\sqrt" -> {
                return Expr.call(Fn.SQRT, group());
            }
            case "\\exp" -> {
                return Expr.exp(bracket());
            }
            case "e" -> {
                return Expr.exp(accept("^") ? group() : Expr.ONE);
            }
            case "\\lvert" -> {
                Expr x = sum();
                expect("\\rvert");
                return Expr.call(Fn.ABS, x);
            }
            case "\\min", "\\max" -> {
                expect("(");
                Expr x = sum();
                expect(",");
                Expr y = sum();
                expect(")");
                return Expr.call(t.equals("\\min") ? Fn.MIN : Fn.MAX, x, y);
            }
            case "W" -> {
                expect("_");
                expect("{");
                boolean lower = accept("-");
                at++;
                expect("}");
                Expr x = bracket();
                return lower ? Expr.wm1(x) : Expr.w0(x);
            }
            default -> {
                return symbol(t);
            }
        }
    }

    private Expr symbol(String first) {
        StringBuilder name = new StringBuilder(first);
        boolean font = first.startsWith("\\math");
        if (font) {
            for (int i = 0; i < 3; i++) {
                name.append(tokens.get(at++));
            }
        }
        if (accept("_")) {
            name.append('_');
            do {
                name.append(tokens.get(at++));
            } while (!tokens.get(at - 1).equals("}"));
        }
        while (accept("'")) {
            name.append('\'');
        }
        Expr.Sym s = symbols.get(name.toString());
        if (s == null) {
            throw new IllegalArgumentException("unknown symbol " + name + " in " + tokens);
        }
        return s;
    }
}
