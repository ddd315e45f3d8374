package org.majorant.read;

import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;

/** Domains: {@code (0, inf)}, {@code [1, 2)}, {@code real}, {@code natural}, {@code integer}, {@code integer [0, 5]}. */
final class DomainParser {
    private final Tokens tokens;

    DomainParser(Tokens tokens) {
        this.tokens = tokens;
    }

    Domain domain() {
        if (tokens.accept("real")) {
            return Domain.REAL;
        }
        if (tokens.accept("natural")) {
            return Domain.NATURAL;
        }
        if (tokens.accept("integer")) {
            return tokens.at("[") || tokens.at("(") ? interval(true) : Domain.INTEGER;
        }
        if (tokens.at("[") || tokens.at("(")) {
            return interval(false);
        }
        throw new SyntaxError(
                tokens.peek().span(),
                "expected a domain, found " + tokens.peek().shown(),
                "such as (0, inf), (0, 1], real, natural");
    }

    private Domain interval(boolean integral) {
        Token open = tokens.take();
        Domain.End low = end(open.is("["), -1);
        tokens.expect(",");
        int before = tokens.mark();
        Domain.End high = end(true, 1);
        Token close = tokens.peek();
        if (!close.is("]") && !close.is(")")) {
            throw new SyntaxError(close.span(), "expected ')' or ']', found " + close.shown(), "");
        }
        tokens.take();
        if (close.is(")") && !high.isInfinite()) {
            high = Domain.End.open(high.value());
        } else if (close.is("]") && high.isInfinite()) {
            throw new SyntaxError(close.span(), "an infinite end is open", "write 'inf)'");
        }
        Domain d = new Domain(low, high, integral);
        if (d.isEmpty()) {
            tokens.reset(before);
            throw new SyntaxError(tokens.peek().span(), "the domain " + d + " is empty", "");
        }
        return d;
    }

    private Domain.End end(boolean closed, int side) {
        Token start = tokens.peek();
        boolean minus = tokens.accept("-");
        if (tokens.at("inf")) {
            Token t = tokens.take();
            if (minus != side < 0) {
                throw new SyntaxError(t.span(), "the domain is empty", "it ends at " + (minus ? "-inf" : "inf"));
            }
            if (side < 0 && closed) {
                throw new SyntaxError(start.span(), "an infinite end is open", "write '(-inf'");
            }
            return Domain.End.INFINITE;
        }
        BigFraction value = rational();
        BigFraction signed = minus ? value.negate() : value;
        return closed ? Domain.End.closed(signed) : Domain.End.open(signed);
    }

    private BigFraction rational() {
        BigFraction n = number();
        if (tokens.accept("/")) {
            Token place = tokens.peek();
            BigFraction d = number();
            if (d.signum() == 0) {
                throw new SyntaxError(place.span(), "division by zero", "");
            }
            return n.divide(d);
        }
        return n;
    }

    private BigFraction number() {
        Token t = tokens.expect(Token.Kind.NUMBER, "a number or inf");
        return ((Expr.Num) ExprParser.number(t)).value();
    }
}
