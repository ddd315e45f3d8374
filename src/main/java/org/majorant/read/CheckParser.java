package org.majorant.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.text.DidYouMean;
import org.majorant.theorem.Check;
import org.majorant.theorem.Citation;
import org.majorant.theorem.Expectation;
import org.majorant.theorem.Measured;

/** The lines {@code check …}, {@code expect …} and {@code cite …}. */
final class CheckParser {
    private static final int MOST_DRAWS = 10_000_000;

    private final Tokens tokens;
    private final ExprParser expressions;

    CheckParser(Tokens tokens, ExprParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    Check check() {
        if (tokens.accept("sample")) {
            return sample();
        }
        if (tokens.accept("enclosed")) {
            tokens.expect("on");
            List<Relation> box = box();
            BigFraction within = within();
            return new Check.Enclosed(box, within == null ? BigFraction.ZERO : within);
        }
        if (tokens.accept("simulated")) {
            return simulated();
        }
        Token t = tokens.peek();
        List<String> kinds = List.of("sample", "enclosed", "simulated");
        throw new SyntaxError(
                t.span(),
                "unknown check " + t.shown(),
                DidYouMean.hint(t.text(), kinds, "one of " + String.join(", ", kinds)));
    }

    private Check sample() {
        int draws = (int) whole("the number of draws", MOST_DRAWS);
        Token t = tokens.peek();
        if (!tokens.accept("seed")) {
            throw new SyntaxError(t.span(), "a sampled check carries its seed", "such as: check sample 1000 seed 7");
        }
        return new Check.Sample(draws, whole("the seed", Long.MAX_VALUE), within());
    }

    /** {@code within 1e-40}; null where it is not there. */
    private BigFraction within() {
        return tokens.accept("within") ? positive("the tolerance", "such as 1e-40") : null;
    }

    private BigFraction positive(String what, String hint) {
        Token n = tokens.expect(Token.Kind.NUMBER, what);
        BigFraction value = ((Expr.Num) ExprParser.number(n)).value();
        if (value.signum() <= 0) {
            throw new SyntaxError(n.span(), what + " must be above 0", hint);
        }
        return value;
    }

    private long whole(String what, long most) {
        Token n = tokens.expect(Token.Kind.NUMBER, what);
        if (!n.text().matches("[0-9]{1,18}") || Long.parseLong(n.text()) > most) {
            throw new SyntaxError(n.span(), what + " is a whole number of at most " + most, "");
        }
        return Long.parseLong(n.text());
    }

    /** {@code a in [1, 4], b in [1/4, 1]}, as relations. */
    private List<Relation> box() {
        List<Relation> box = new ArrayList<>();
        do {
            Token place = tokens.peek();
            Expr x = expressions.expression();
            tokens.expect("in");
            Domain d = new DomainParser(tokens).domain();
            if (!(x instanceof Expr.Sym)) {
                throw new SyntaxError(place.span(), "a box bounds symbols", "");
            }
            side(box, x, d.lower(), Relation.Op.GE, Relation.Op.GT);
            side(box, x, d.upper(), Relation.Op.LE, Relation.Op.LT);
        } while (tokens.accept(","));
        return box;
    }

    private static void side(List<Relation> box, Expr x, Domain.End end, Relation.Op closed, Relation.Op open) {
        if (!end.isInfinite()) {
            box.add(new Relation(x, end.closed() ? closed : open, Expr.num(end.value())));
        }
    }

    private Check simulated() {
        String spec = tokens.hyphenated("the name of a simulation").text();
        Map<String, BigFraction> stated = new LinkedHashMap<>();
        while (!tokens.accept("bind")) {
            Token word = tokens.expect(Token.Kind.NAME, "bind");
            if (!Check.Simulated.WORDS.contains(word.text())) {
                throw new SyntaxError(
                        word.span(),
                        "unknown word " + word.shown() + " of a simulated check",
                        DidYouMean.hint(
                                word.text(), Check.Simulated.WORDS, "such as: check simulated s bind M = size"));
            }
            boolean number = tokens.peek().kind() == Token.Kind.NUMBER;
            stated.put(word.text(), number ? positive("the number of " + word.text(), "") : BigFraction.ONE);
        }
        Map<Expr.Sym, Expr> bindings = new LinkedHashMap<>();
        ExprParser quantities = expressions.within(quantities());
        do {
            Token name = tokens.expect(Token.Kind.NAME, "a symbol");
            Expr.Sym symbol = expressions
                    .scope()
                    .symbol(name.text())
                    .orElseThrow(() -> SyntaxError.missing(
                            name.text(),
                            name.span(),
                            "unknown symbol " + name.shown(),
                            DidYouMean.hint(name.text(), expressions.scope().names(), "declare it")));
            tokens.expect("=");
            if (bindings.put(symbol, quantities.expression()) != null) {
                throw new SyntaxError(name.span(), name.shown() + " is bound twice", "one value a symbol");
            }
        } while (tokens.accept(","));
        List<Relation> rivals = new ArrayList<>();
        while (tokens.accept("rival")) {
            rivals.add(expressions.relation());
        }
        return new Check.Simulated(spec, stated, bindings, rivals);
    }

    /** In the value of a binding only what a run measures has a name. */
    private static Scope quantities() {
        Scope scope = new Scope(null);
        for (Measured m : Measured.values()) {
            scope.declareAs(m.text(), m.symbol());
        }
        return scope;
    }

    Expectation expectation() {
        Token t = tokens.expect(Token.Kind.NAME, "a verdict");
        for (Expectation.Outcome o : Expectation.Outcome.values()) {
            if (o.text().equals(t.text())) {
                int level = 0;
                if (o == Expectation.Outcome.PROVED || o == Expectation.Outcome.SUPPORTED) {
                    boolean given = tokens.peek().kind() == Token.Kind.NUMBER;
                    level = given ? (int) whole("the level", 5) : o == Expectation.Outcome.PROVED ? 3 : 1;
                }
                String reason = tokens.peek().kind() == Token.Kind.STRING
                        ? tokens.take().text()
                        : "";
                return new Expectation(o, level, reason);
            }
        }
        List<String> known = java.util.Arrays.stream(Expectation.Outcome.values())
                .map(Expectation.Outcome::text)
                .toList();
        throw new SyntaxError(
                t.span(),
                "unknown verdict " + t.shown(),
                DidYouMean.hint(t.text(), known, "one of " + String.join(", ", known)));
    }

    /** {@code key "where", key …}. */
    List<Citation> citations() {
        List<Citation> all = new ArrayList<>();
        do {
            String key = tokens.hyphenated("a BibTeX key").text();
            String where =
                    tokens.peek().kind() == Token.Kind.STRING ? tokens.take().text() : "";
            all.add(new Citation(key, where));
        } while (tokens.accept(","));
        return all;
    }
}
