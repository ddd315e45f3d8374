package org.majorant.report.latex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formula.Asymptotic.Growth;
import org.majorant.theorem.Formula.Joined.Connective;
import org.majorant.theorem.Statement;

/** Reads back the LaTeX of formulas and of sets, by what a reader would take them to say. */
final class LatexFormulas {
    private static final Map<String, Connective> CONNECTIVES = Map.of(
            "\\text{and}",
            Connective.AND,
            "\\text{or}",
            Connective.OR,
            "\\implies",
            Connective.IMPLIES,
            "\\iff",
            Connective.IFF);
    private static final Map<String, Growth> GROWTHS =
            Map.of("\\Theta", Growth.THETA, "O", Growth.BIG_O, "\\Omega", Growth.OMEGA, "o", Growth.LITTLE_O);

    private final LatexTokens tokens;
    private final LatexReader expressions;

    LatexFormulas(LatexTokens tokens, LatexReader expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** A formula with the conditions after it. */
    Statement statement() {
        Formula f = formula();
        List<Relation> conditions = new ArrayList<>();
        if (tokens.acceptAll(List.of("\\qquad", "\\text{for }"))) {
            conditions.addAll(relations());
        }
        return new Statement("", f, conditions, null);
    }

    private List<Relation> relations() {
        List<Relation> all = new ArrayList<>();
        do {
            all.add(expressions.relation());
        } while (tokens.acceptAll(List.of(",", "\\ ")));
        return all;
    }

    private Formula formula() {
        List<Formula> parts = new ArrayList<>(List.of(single()));
        Connective sign = null;
        while (connective() != null) {
            if (sign != null && sign != connective()) {
                throw tokens.error("two connectives without brackets");
            }
            sign = connective();
            boolean words = tokens.accept("\\quad");
            tokens.take();
            if (words) {
                tokens.expect("\\quad");
            }
            parts.add(single());
        }
        return sign == null ? parts.get(0) : new Formula.Joined(sign, parts);
    }

    private Connective connective() {
        return CONNECTIVES.get(tokens.peek(tokens.peek().equals("\\quad") ? 1 : 0));
    }

    private Formula single() {
        String t = tokens.peek();
        if (t.equals("\\text{for all }") || t.equals("\\text{there is }")) {
            return quantified();
        } else if (t.equals("\\text{for }")) {
            return piece();
        } else if (t.startsWith("\\parbox")) {
            tokens.take();
            return new Formula.Words(t.substring(t.indexOf("}{") + 2, t.length() - 1));
        } else if (tokens.accept("\\bigl")) {
            tokens.expect("(");
            Formula f = formula();
            tokens.expect("\\bigr");
            tokens.expect(")");
            return f;
        }
        Expr left = expressions.sum();
        if (tokens.acceptAll(List.of("\\quad", "\\text{is strictly increasing in }"))) {
            return monotone(true, left);
        } else if (tokens.acceptAll(List.of("\\quad", "\\text{is strictly decreasing in }"))) {
            return monotone(false, left);
        } else if (tokens.acceptAll(List.of("\\to", "\\infty"))) {
            return asymptotic(left, Growth.INFINITE, Expr.ONE);
        } else if (tokens.acceptAll(List.of("\\to", "-", "\\infty"))) {
            return asymptotic(left, Growth.MINUS_INFINITE, Expr.ONE);
        } else if (tokens.accept("\\sim")) {
            return asymptotic(left, Growth.EQUIVALENT, expressions.sum());
        }
        return chain(left);
    }

    private Formula quantified() {
        boolean all = tokens.take().equals("\\text{for all }");
        List<String> name = tokens.until("\\in");
        tokens.expect("\\in");
        Expr.Sym x = Expr.sym(String.join("", name), set(tokens));
        tokens.expect(all ? "\\colon" : "\\text{ with }");
        return new Formula.Quantified(all, x, new LatexFormulas(tokens, expressions.with(name, x)).formula());
    }

    private Formula monotone(boolean increasing, Expr body) {
        Expr.Sym x = expressions.symbol();
        List<Relation> where = tokens.accept("\\text{ where }") ? relations() : List.of();
        return new Formula.Monotone(increasing, body, x, where);
    }

    private Formula asymptotic(Expr left, Growth growth, Expr right) {
        tokens.expect("\\qquad");
        tokens.expect("(");
        Expr.Sym x = expressions.symbol();
        tokens.expect("\\to");
        Expr target = expressions.sum();
        tokens.expect(")");
        return new Formula.Asymptotic(left, growth, right, x, target);
    }

    private Formula chain(Expr first) {
        List<Relation> chain = new ArrayList<>();
        Expr left = first;
        while (expressions.operatorOrNone() != null) {
            Relation.Op op = expressions.operator();
            if (op == Relation.Op.EQ
                    && GROWTHS.containsKey(tokens.peek())
                    && tokens.peek(1).equals("(")) {
                Growth growth = GROWTHS.get(tokens.take());
                tokens.expect("(");
                Expr inner = expressions.sum();
                tokens.expect(")");
                return asymptotic(left, growth, inner);
            }
            Expr right = expressions.sum();
            chain.add(new Relation(left, op, right));
            left = right;
        }
        if (chain.isEmpty()) {
            throw tokens.error("no relation");
        }
        if (tokens.peek().equals("\\quad") && tokens.peek(1).equals("(")) {
            return reported(chain);
        }
        if (tokens.peek().equals("\\quad") && tokens.peek(1).startsWith("\\text{has ")) {
            tokens.take();
            String many = tokens.take();
            int count = many.contains(" no ")
                    ? 0
                    : many.contains(" one ") ? 1 : Integer.parseInt(many.replaceAll("\\D", ""));
            Expr.Sym x = expressions.symbol();
            tokens.expect("\\in");
            return new Formula.RootCount(Expr.sym(x.name(), set(tokens)), chain.get(0), count);
        }
        return new Formula.Comparison(chain);
    }

    private Formula reported(List<Relation> chain) {
        tokens.expect("\\quad");
        tokens.expect("(");
        boolean truncated = tokens.take().contains("truncated");
        Domain in = set(tokens);
        tokens.expect(")");
        Expr value = chain.get(0).left();
        Expr digits = chain.get(0).right();
        Expr.Num n = (Expr.Num) (digits instanceof Expr.Neg minus ? minus.operand() : digits);
        BigFraction v = digits instanceof Expr.Neg ? n.value().negate() : n.value();
        Formula.Reported r = new Formula.Reported(value, v, Math.max(0, n.decimals()), truncated);
        if (!r.interval().equals(in)) {
            throw tokens.error("the digits do not stand for " + in);
        }
        return r;
    }

    private Formula piece() {
        tokens.expect("\\text{for }");
        Formula.Comparison where = (Formula.Comparison) chain(expressions.sum());
        String what = tokens.take();
        Formula.Piece.Behaviour behaviour = what.contains("increases")
                ? Formula.Piece.Behaviour.INCREASING
                : what.contains("decreases") ? Formula.Piece.Behaviour.DECREASING : Formula.Piece.Behaviour.NO_ROOT;
        Expr root = tokens.accept("\\text{, with the root }") ? expressions.sum() : null;
        Expr x = where.chain().size() == 2
                ? where.chain().get(0).right()
                : where.chain().get(0).left();
        return new Formula.Piece(where.chain(), (Expr.Sym) x, behaviour, root);
    }

    /** A set of numbers. */
    static Domain set(LatexTokens tokens) {
        if (tokens.acceptAll(LatexTokens.split("\\mathbb{N}_{\\ge 1}"))) {
            return Domain.NATURAL;
        } else if (tokens.acceptAll(LatexTokens.split("\\mathbb{R}"))) {
            return Domain.REAL;
        } else if (tokens.acceptAll(LatexTokens.split("\\mathbb{Z}"))) {
            return tokens.accept("\\cap") ? interval(tokens, true) : Domain.INTEGER;
        }
        return interval(tokens, false);
    }

    private static Domain interval(LatexTokens tokens, boolean integral) {
        boolean closed = tokens.accept("[");
        if (!closed) {
            tokens.expect("(");
        }
        BigFraction low = end(tokens);
        tokens.expect(",");
        BigFraction high = end(tokens);
        boolean closedAbove = tokens.accept("]");
        if (!closedAbove) {
            tokens.expect(")");
        }
        return new Domain(end(low, closed), end(high, closedAbove), integral);
    }

    private static Domain.End end(BigFraction value, boolean closed) {
        return value == null ? Domain.End.INFINITE : closed ? Domain.End.closed(value) : Domain.End.open(value);
    }

    /** Null for an infinity. */
    private static BigFraction end(LatexTokens tokens) {
        boolean minus = tokens.accept("-");
        if (tokens.accept("\\infty")) {
            return null;
        }
        BigFraction value = number(tokens.take());
        if (tokens.accept("/")) {
            value = value.divide(number(tokens.take()));
        }
        return minus ? value.negate() : value;
    }

    private static BigFraction number(String digits) {
        return ((Expr.Num) LatexReader.read(digits, new LinkedHashMap<>())).value();
    }
}
