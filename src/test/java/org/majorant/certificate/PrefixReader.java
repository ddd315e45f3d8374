package org.majorant.certificate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;
import org.majorant.expr.Relation;
import org.majorant.number.interval.Interval;
import org.majorant.prove.box.Enclosure;

/** Reads the statement of a certificate into the expressions of the search, with a reader of its own. */
final class PrefixReader {
    final Map<Expr.Sym, Interval> box = new LinkedHashMap<>();
    final List<Relation> givens = new ArrayList<>();
    final List<Relation> claims = new ArrayList<>();

    /** @throws RuntimeException when the text is no statement */
    PrefixReader(String statement) {
        List<Object> all = list(new ArrayList<>(
                List.of(statement.replace("(", " ( ").replace(")", " ) ").trim().split("\\s+"))));
        for (Object side : list(all.get(1)).subList(1, list(all.get(1)).size())) {
            List<Object> s = list(side);
            box.put(symbol((String) s.get(0)), Enclosure.between(number((String) s.get(1)), number((String) s.get(2))));
        }
        list(all.get(2)).stream().skip(1).forEach(r -> givens.add(relation(list(r))));
        list(all.get(3)).stream().skip(1).forEach(r -> claims.add(relation(list(r))));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object o) {
        List<Object> tokens = (List<Object>) o;
        if (!tokens.isEmpty() && !"(".equals(tokens.get(0))) {
            return tokens;
        }
        List<List<Object>> open = new ArrayList<>();
        open.add(new ArrayList<>());
        for (Object t : tokens) {
            if (t.equals("(")) {
                open.add(new ArrayList<>());
            } else if (t.equals(")")) {
                List<Object> done = open.remove(open.size() - 1);
                open.get(open.size() - 1).add(done);
            } else {
                open.get(open.size() - 1).add(t);
            }
        }
        if (open.size() != 1 || open.get(0).size() != 1) {
            throw new IllegalArgumentException("parentheses");
        }
        return (List<Object>) open.get(0).get(0);
    }

    private static Expr.Sym symbol(String name) {
        return Expr.sym(name, Domain.REAL);
    }

    private static BigFraction number(String text) {
        int bar = text.indexOf('/');
        return bar < 0
                ? BigFraction.of(new java.math.BigInteger(text))
                : BigFraction.of(
                        new java.math.BigInteger(text.substring(0, bar)),
                        new java.math.BigInteger(text.substring(bar + 1)));
    }

    private static Relation relation(List<Object> r) {
        for (Relation.Op op : Relation.Op.values()) {
            if (op.text().equals(r.get(0)) && r.size() == 3) {
                return new Relation(expr(r.get(1)), op, expr(r.get(2)));
            }
        }
        throw new IllegalArgumentException("no relation");
    }

    @SuppressWarnings("unchecked")
    private static Expr expr(Object o) {
        if (o instanceof String s) {
            return s.matches("-?[0-9/]+") ? Expr.num(number(s)) : symbol(s);
        }
        List<Object> l = (List<Object>) o;
        List<Expr> x = l.stream().skip(1).map(PrefixReader::expr).toList();
        String name = (String) l.get(0);
        return switch (name) {
            case "+" -> Expr.add(x);
            case "*" -> Expr.mul(x);
            case "/" -> Expr.div(x.get(0), x.get(1));
            case "^" -> Expr.pow(x.get(0), x.get(1));
            case "-" -> Expr.neg(x.get(0));
            default -> Expr.call(Fn.named(name).orElseThrow(), x);
        };
    }
}
