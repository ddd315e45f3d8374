package org.majorant.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formula.Asymptotic.Growth;
import org.majorant.theorem.Formula.Joined.Connective;
import org.majorant.theorem.ReportedNumbers;

/** Formulas: {@code iff} below {@code implies} below {@code or} below {@code and} below single claims. */
final class FormulaParser {
    private static final int MOST_REPORTED = 300;
    private static final List<Connective> BY_STRENGTH =
            List.of(Connective.IFF, Connective.IMPLIES, Connective.OR, Connective.AND);
    private static final Map<String, Growth> GROWTHS =
            Map.of("Theta", Growth.THETA, "O", Growth.BIG_O, "Omega", Growth.OMEGA, "o", Growth.LITTLE_O);

    private final Tokens tokens;
    private final ExprParser expressions;

    FormulaParser(Tokens tokens, ExprParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    Formula formula() {
        return joined(0);
    }

    private Formula joined(int strength) {
        if (strength == BY_STRENGTH.size()) {
            return single();
        }
        List<Formula> parts = new ArrayList<>();
        parts.add(joined(strength + 1));
        while (tokens.accept(BY_STRENGTH.get(strength).text())) {
            parts.add(joined(strength + 1));
        }
        return parts.size() == 1 ? parts.get(0) : new Formula.Joined(BY_STRENGTH.get(strength), parts);
    }

    private Formula single() {
        Token t = tokens.peek();
        if (t.kind() != Token.Kind.NAME) {
            return comparison();
        }
        return switch (t.text()) {
            case "for" -> quantified(true);
            case "exists" -> quantified(false);
            case "roots" -> roots();
            case "increasing", "decreasing" -> monotone();
            case "piece" -> piece();
            case "words" -> {
                tokens.take();
                yield new Formula.Words(
                        tokens.expect(Token.Kind.STRING, "a text in quotes").text());
            }
            default -> comparison();
        };
    }

    private Formula quantified(boolean forAll) {
        expressions.deeper();
        tokens.take();
        if (forAll) {
            tokens.expect("all");
        }
        Token name = tokens.expect(Token.Kind.NAME, "a symbol");
        expressions.scope().requireSymbol(name);
        tokens.expect("in");
        Domain domain = new DomainParser(tokens).domain();
        tokens.expect(":");
        Expr.Sym x = Expr.sym(name.text(), domain);
        Scope inner = new Scope(expressions.scope());
        inner.declare(x);
        return new Formula.Quantified(forAll, x, new FormulaParser(tokens, expressions.within(inner)).formula());
    }

    private Formula roots() {
        tokens.take();
        Expr.Sym x = symbol();
        tokens.expect(":");
        Relation equation = expressions.relation();
        if (equation.op() != Relation.Op.EQ) {
            throw new SyntaxError(tokens.peek().span(), "the roots are those of an equation, with '='", "");
        }
        tokens.expect("count");
        Token n = tokens.expect(Token.Kind.NUMBER, "the number of roots");
        if (!n.text().matches("[0-9]{1,4}")) {
            throw new SyntaxError(n.span(), "the number of roots is a whole number", "");
        }
        return new Formula.RootCount(x, equation, Integer.parseInt(n.text()));
    }

    private Formula monotone() {
        boolean increasing = tokens.take().is("increasing");
        Expr body = expressions.expression();
        tokens.expect("in");
        return new Formula.Monotone(increasing, body, symbol());
    }

    private Expr.Sym symbol() {
        Token t = tokens.peek();
        Expr e = expressions.expression();
        if (e instanceof Expr.Sym s) {
            expressions.scope().requireSymbol(t);
            return s;
        }
        throw new SyntaxError(t.span(), "expected a symbol", "");
    }

    private Formula piece() {
        Token start = tokens.take();
        List<Relation> where = new ArrayList<>(chain());
        tokens.expect(":");
        Formula.Piece.Behaviour behaviour;
        Expr root = null;
        if (tokens.accept("no")) {
            expectWord("root");
            behaviour = Formula.Piece.Behaviour.NO_ROOT;
        } else {
            behaviour = tokens.accept("increasing") ? Formula.Piece.Behaviour.INCREASING : decreasing();
            if (tokens.accept(",")) {
                expectWord("root");
                root = expressions.expression();
            }
        }
        return new Formula.Piece(where, pieceVariable(where, start), behaviour, root);
    }

    private Formula.Piece.Behaviour decreasing() {
        tokens.expect("decreasing");
        return Formula.Piece.Behaviour.DECREASING;
    }

    private void expectWord(String word) {
        tokens.expect(word);
    }

    /** The symbol that a piece is a range of: the middle of {@code a < x < b}, or the left of {@code x < a}. */
    private static Expr.Sym pieceVariable(List<Relation> where, Token start) {
        Expr x = where.size() == 2 ? where.get(0).right() : where.get(0).left();
        if (x instanceof Expr.Sym s && where.size() <= 2) {
            return s;
        }
        throw new SyntaxError(
                start.span(), "a piece is 'x < a', 'a < x < b' or 'x > b'", "the symbol stands first or in the middle");
    }

    private List<Relation> chain() {
        List<Relation> chain = new ArrayList<>();
        Expr left = expressions.expression();
        do {
            Relation.Op op = expressions.comparison();
            Expr right = expressions.expression();
            chain.add(new Relation(left, op, right));
            left = right;
        } while (expressions.atComparison());
        return chain;
    }

    private Formula comparison() {
        Expr left = expressions.expression();
        if (tokens.accept("~")) {
            return asymptotic(left, Growth.EQUIVALENT, expressions.expression());
        }
        List<Relation> chain = new ArrayList<>();
        do {
            Relation.Op op = expressions.comparison();
            if (op == Relation.Op.EQ && tokens.at("reported")) {
                return reported(left);
            }
            if (op == Relation.Op.EQ && atGrowth()) {
                Growth growth = GROWTHS.get(tokens.take().text());
                tokens.expect("(");
                Expr right = expressions.expression();
                tokens.expect(")");
                return asymptotic(left, growth, right);
            }
            if (op == Relation.Op.EQ && chain.isEmpty() && atInfinity()) {
                return infinite(left);
            }
            Expr right = expressions.expression();
            chain.add(new Relation(left, op, right));
            left = right;
        } while (expressions.atComparison());
        return new Formula.Comparison(chain);
    }

    private boolean atGrowth() {
        return tokens.peek().kind() == Token.Kind.NAME
                && GROWTHS.containsKey(tokens.peek().text())
                && tokens.peek(1).is("(")
                && expressions.scope().symbol(tokens.peek().text()).isEmpty();
    }

    private Formula asymptotic(Expr left, Growth growth, Expr right) {
        if (!tokens.accept("as")) {
            throw new SyntaxError(
                    tokens.peek().span(), "an order of growth names its variable", "such as: … as C -> inf");
        }
        Token name = tokens.peek();
        Expr.Sym x = symbol();
        tokens.expect("->");
        Expr target = expressions.binders().target();
        expressions.binders().requireApart(name, target, x);
        return new Formula.Asymptotic(left, growth, right, x, target);
    }

    private boolean atInfinity() {
        int at = tokens.at("-") ? 1 : 0;
        return tokens.peek(at).is("inf") && !tokens.peek(at + 1).is("{");
    }

    /** {@code lim(f, x -> target) = inf}. */
    private Formula infinite(Expr left) {
        Token at = tokens.peek();
        boolean minus = tokens.accept("-");
        tokens.expect("inf");
        if (left instanceof Expr.Formal f
                && f.kind() == FormalKind.LIMIT
                && f.constraints().size() == 1) {
            Relation way = f.constraints().get(0);
            Growth growth = minus ? Growth.MINUS_INFINITE : Growth.INFINITE;
            return new Formula.Asymptotic(f.arguments().get(0), growth, Expr.ONE, (Expr.Sym) way.left(), way.right());
        }
        throw new SyntaxError(
                at.span(), "'inf' is not a number", "of a limit in one variable it may be said: lim(…) = inf");
    }

    private Formula reported(Expr value) {
        Reported digits = reportedDigits(tokens);
        return new Formula.Reported(value, digits.value(), digits.decimals(), digits.truncated());
    }

    /** Digits as printed somewhere, with their reading. */
    record Reported(BigFraction value, int decimals, boolean truncated) {}

    /** {@code reported 0.054}, {@code reported 0.054 truncated}, {@code reported -0.05 rounded}. */
    static Reported reportedDigits(Tokens tokens) {
        tokens.expect("reported");
        boolean minus = tokens.accept("-");
        Token n = tokens.expect(Token.Kind.NUMBER, "the reported digits");
        BigDecimal d = reported(n);
        BigFraction value = ReportedNumbers.exact(d);
        boolean truncated = tokens.accept("truncated");
        if (!truncated) {
            tokens.accept("rounded");
        }
        return new Reported(minus ? value.negate() : value, d.scale(), truncated);
    }

    /** Digits as they are printed, in scientific notation too: {@code 0.054}, {@code 5.76e23}. */
    private static BigDecimal reported(Token n) {
        if (n.text().length() > MOST_REPORTED) {
            throw new SyntaxError(n.span(), "more than " + MOST_REPORTED + " reported digits", "give fewer of them");
        }
        if (!n.text().matches("[0-9]+([.][0-9]+)?([eE][-+]?[0-9]{1,3})?")) {
            throw new SyntaxError(n.span(), "reported digits are plain digits, as printed", "such as 0.054 or 5.76e23");
        }
        return new BigDecimal(n.text());
    }

    /** {@code reported 0.34 ± 0.013}, or with {@code +-}: all values that near; empty where no such sign follows. */
    static Optional<Domain> around(Reported digits, Tokens tokens) {
        boolean ascii = tokens.at("+") && tokens.peek(1).is("-");
        if (ascii) {
            tokens.take();
            tokens.take();
        } else if (!tokens.accept("±")) {
            return Optional.empty();
        }
        BigFraction by = ReportedNumbers.exact(reported(tokens.expect(Token.Kind.NUMBER, "the deviation")));
        return Optional.of(new Domain(
                Domain.End.closed(digits.value().subtract(by)),
                Domain.End.closed(digits.value().add(by)),
                false));
    }

    /** {@code when x > 0, y < 1}: the conditions, or none. */
    List<Relation> conditions() {
        List<Relation> all = new ArrayList<>();
        if (tokens.accept("when")) {
            do {
                all.addAll(chain());
            } while (tokens.accept(","));
        }
        return all;
    }
}
