package org.majorant.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws symbols and expressions for a draft, and declares what it draws. */
final class Gen {
    private static final List<String> NAMES = List.of("x", "y", "z", "w", "a", "b", "c", "d", "p", "q", "r", "s");
    static final List<String> POSITIVE = List.of(
            "(0, inf)",
            "(0, inf)",
            "(0, inf)",
            "[1, inf)",
            "(0, 1)",
            "(0, 1]",
            "(1, inf)",
            "[1/2, 3]",
            "natural",
            "integer [1, 4]");
    static final List<String> ANY = List.of(
            "real",
            "real",
            "[0, inf)",
            "(-inf, 0)",
            "(-inf, 0]",
            "[-1, 1]",
            "(-1, 1)",
            "[0, 1]",
            "[0, 2]",
            "integer",
            "[-1, inf)",
            "(-2, 3]",
            "integer [0, 5]",
            "integer [-2, 2]",
            "(-inf, 1)");

    final Draw draw;
    final Draft draft = new Draft();
    private final Map<String, String> domains = new LinkedHashMap<>();
    private final List<String> positive = new ArrayList<>();
    private final List<String> other = new ArrayList<>();

    Gen(Draw draw) {
        this.draw = draw;
    }

    Map<String, String> domains() {
        return domains;
    }

    /** A new symbol with the domain. */
    String symbol(String domain) {
        for (String n : NAMES) {
            if (!domains.containsKey(n)) {
                declare(n, domain);
                return n;
            }
        }
        return domains.keySet().iterator().next();
    }

    void declare(String name, String domain) {
        domains.put(name, domain);
        draft.part(Draft.Part.LETS).add("let " + name + " in " + domain);
        (POSITIVE.contains(domain) ? positive : other).add(name);
    }

    void let(String line) {
        draft.part(Draft.Part.LETS).add("let " + line);
    }

    void given(String line) {
        draft.part(Draft.Part.GIVENS).add("given " + line);
    }

    void step(String line) {
        draft.part(Draft.Part.STEPS).add(line);
    }

    /** A positive symbol, old or new. */
    String pos() {
        return positive.isEmpty() || positive.size() < 3 && draw.oneIn(3)
                ? symbol(draw.of(POSITIVE))
                : draw.of(positive);
    }

    /** A symbol of any domain, old or new. */
    String any() {
        if (draw.oneIn(3) && !positive.isEmpty()) {
            return draw.of(positive);
        }
        return other.isEmpty() || other.size() < 3 && draw.oneIn(3) ? symbol(draw.of(ANY)) : draw.of(other);
    }

    String constant() {
        return draw.of("1", "2", "3", "1/2", "5", "1/3", "4", "3/2", "1/10", "7");
    }

    /** An expression that is positive on the domains as drawn. */
    String p(int depth) {
        if (depth <= 0) {
            return draw.oneIn(6) ? constant() : pos();
        }
        return switch (draw.below(13)) {
            case 0, 1, 2 -> pos();
            case 3 -> "(" + p(depth - 1) + " + " + p(depth - 1) + ")";
            case 4 -> p(depth - 1) + "*" + p(depth - 1);
            case 5 -> "(" + p(depth - 1) + "/" + p(depth - 1) + ")";
            case 6 -> "exp(" + r(depth - 1) + ")";
            case 7 -> "sqrt(" + p(depth - 1) + ")";
            case 8 -> base(depth) + "^(" + draw.of("2", "-1", "1/2", "-1/3", "3") + ")";
            case 9 -> "(1 + " + any() + "^2)";
            case 10 -> base(depth) + "^" + pos();
            case 11 -> "log(1 + " + p(depth - 1) + ")";
            default -> "W0(" + p(depth - 1) + ")";
        };
    }

    private String base(int depth) {
        String b = p(depth - 1);
        return b.matches("[a-z]") ? b : "(" + b + ")";
    }

    /** An expression that is defined on the domains as drawn. */
    String r(int depth) {
        if (depth <= 0) {
            return any();
        }
        return switch (draw.below(9)) {
            case 0, 1 -> any();
            case 2 -> p(depth - 1);
            case 3 -> "(" + r(depth - 1) + " - " + r(depth - 1) + ")";
            case 4 -> "(" + constant() + " - " + p(depth - 1) + ")";
            case 5 -> "log(" + p(depth - 1) + ")";
            case 6 -> any() + "^" + draw.of("2", "3");
            case 7 -> r(depth - 1) + "*" + p(depth - 1);
            default -> draw.of("abs(", "exp(", "omega(", "erf(") + r(depth - 1) + ")";
        };
    }

    /** A term that may have no value somewhere. */
    String partial() {
        String s = any();
        return switch (draw.below(16)) {
            case 0, 1 -> "log(" + s + ")";
            case 2, 3 -> "1/" + s;
            case 4 -> "sqrt(" + s + ")";
            case 5 -> s + "^(" + draw.of("1/3", "-1", "-2", "1/2", "2/3") + ")";
            case 6 -> "W0(" + s + ")";
            case 7 -> "Wm1(" + s + ")";
            case 8 -> "artanh(" + s + ")";
            case 9 -> "(" + s + ")^" + any();
            case 10 -> "1/(" + s + " - " + constant() + ")";
            case 11 -> infimum();
            case 12 -> {
                function("real");
                yield "diff(u(t), t)";
            }
            case 13 -> "1/(" + s + " - " + any() + ")";
            case 14 ->
                "lim(1/v, v -> " + draw.of("0", "inf", "1", "-inf") + ")"
                        + declared("v", draw.of("(0, inf)", "real", "(0, 1)"));
            default -> "log(" + s + " - " + any() + ")";
        };
    }

    /** Nothing, but declares the name when it is new. */
    String declared(String name, String domain) {
        if (!domains.containsKey(name)) {
            domains.put(name, domain);
            let(name + " in " + domain);
        }
        return "";
    }

    void function(String range) {
        declared("t", draw.of("[0, inf)", "[0, inf)", "real"));
        if (!domains.containsKey("u(t)")) {
            domains.put("u(t)", range);
            let("u(t) in " + range);
        }
    }

    String infimum() {
        declared("v", draw.of("real", "(0, inf)", "[0, 1]"));
        return draw.of(
                "inf{v : v < 5, over v}",
                "inf{v^2 : v > 1, over v}",
                "inf{1/v : v > 0, over v}",
                "inf{v : v < v + 1, over v}",
                "inf{log(v) : v > 0, over v}",
                "inf{v : v > " + any() + ", over v}");
    }

    String op() {
        return draw.of("<", "<=", "=", ">", ">=");
    }

    static String turned(String op) {
        return switch (op) {
            case "<" -> ">";
            case "<=" -> ">=";
            case ">" -> "<";
            case ">=" -> "<=";
            default -> op;
        };
    }
}
