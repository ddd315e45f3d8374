package org.majorant.certificate;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Encloses the value of a prefix term over a box, node by node. */
final class Evaluation {
    private final Map<String, Range> box;

    Evaluation(Map<String, Range> box) {
        this.box = box;
    }

    Range value(Term t) {
        if (t.atom() != null) {
            Range known = box.get(t.atom());
            return known != null ? known : Range.rational(t.atom());
        }
        String name = t.head();
        List<Range> args = t.arguments(name).stream().map(this::value).toList();
        if (args.isEmpty() && name.equals("pi")) {
            return Elementary.PI;
        }
        return switch (name) {
            case "+" -> fold(args, Range::add);
            case "*" -> fold(args, Range::multiply);
            case "min" -> fold(args, Range::min);
            case "max" -> fold(args, Range::max);
            case "/" -> number(args, 2).get(0).multiply(args.get(1).reciprocal());
            case "^" -> number(args, 2).get(0).power(args.get(1));
            default -> unary(name, number(args, 1).get(0));
        };
    }

    private static Range unary(String name, Range x) {
        return switch (name) {
            case "-" -> x.negate();
            case "exp" -> Elementary.exp(x);
            case "log" -> Elementary.log(x);
            case "sqrt" -> x.squareRoot();
            case "W0" -> Elementary.w0(x);
            case "Wm1" -> Elementary.wm1(x);
            case "omega" -> Elementary.w0(Elementary.exp(x));
            case "erf" -> Elementary.erf(x);
            case "abs" -> x.abs();
            default -> throw new Rejection("unknown function '" + name + "'");
        };
    }

    private static List<Range> number(List<Range> args, int n) {
        if (args.size() != n) {
            throw new Rejection(n + " arguments expected");
        }
        return args;
    }

    private static Range fold(List<Range> args, BinaryOperator<Range> op) {
        return args.stream().reduce(op).orElseThrow(() -> new Rejection("arguments expected"));
    }

    /** Whether a relation, or with {@code negated} its opposite, holds at every point of the box. */
    boolean holds(Term relation, boolean negated) {
        List<Term> sides = relation.arguments(relation.head());
        if (sides.size() != 2) {
            throw new Rejection("a relation has two sides");
        }
        Range l = value(sides.get(0));
        Range r = value(sides.get(1));
        boolean below = l.hi().compareTo(r.lo()) < 0;
        boolean above = l.lo().compareTo(r.hi()) > 0;
        boolean notAbove = l.hi().compareTo(r.lo()) <= 0;
        boolean notBelow = l.lo().compareTo(r.hi()) >= 0;
        return switch (relation.head()) {
            case "<" -> negated ? notBelow : below;
            case "<=" -> negated ? above : notAbove;
            case ">" -> negated ? notAbove : above;
            case ">=" -> negated ? below : notBelow;
            case "=" -> negated ? below || above : notAbove && notBelow;
            case "!=" -> negated ? notAbove && notBelow : below || above;
            default -> throw new Rejection("unknown relation '" + relation.head() + "'");
        };
    }
}
