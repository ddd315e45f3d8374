package org.majorant.gate;

import org.majorant.theorem.Rules;

/** Drafts for the rules on derivatives, limits, infima, roots, quantifiers, sequences and functions. */
final class Calculus {
    private static final String[][] DERIVATIVES = {
        {"V^2", "2*V"},
        {"V^3", "3*V^2"},
        {"exp(V)", "exp(V)"},
        {"log(V)", "1/V"},
        {"1/V", "-1/V^2"},
        {"sqrt(V)", "1/(2*sqrt(V))"},
        {"V^A", "A*V^(A - 1)"},
        {"exp(-V/A)", "-exp(-V/A)/A"},
        {"V*log(V)", "log(V) + 1"},
        {"artanh(V)", "1/(1 - V^2)"},
        {"erf(V)", "2*exp(-V^2)/sqrt(pi)"},
        {"abs(V)", "V/abs(V)"},
        {"W0(V)", "1/(V + exp(W0(V)))"},
        {"A^V", "A^V*log(A)"},
        {"V + A", "1"},
        {"max(V, A)", "1"},
        {"V^(1/3)", "V^(-2/3)/3"},
        {"omega(V)", "omega(V)/(1 + omega(V))"},
        {"u(V)", "diff(u(V), V)"},
        {"log(V - A)", "1/(V - A)"},
        {"floor(V)", "0"},
        {"V^0", "0"},
        {"A", "0"},
        {"0*log(V)", "0"},
        {"log(V) - log(V)", "0"},
        {"V^(-2)", "-2*V^(-3)"},
        {"sqrt(V^2)", "V/sqrt(V^2)"},
        {"Wm1(V)", "1/(V + exp(Wm1(V)))"}
    };

    private Calculus() {}

    static void draft(String rule, Gen g) {
        switch (rule) {
            case Rules.DIFFERENTIATION -> differentiation(g);
            case Rules.PIECES -> pieces(g);
            case Rules.ORDER -> order(g);
            case Rules.INSTANCE -> instance(g);
            case Rules.INFIMUM -> infimum(g);
            case Rules.UNIMODALITY -> unimodality(g);
            case Rules.INDUCTION -> induction(g);
            case Rules.GRONWALL -> gronwall(g);
            case Rules.FIRST_EXIT -> firstExit(g);
            case Rules.BRETAGNOLLE_HUBER -> distributions(g);
            default -> throw new IllegalArgumentException(rule);
        }
    }

    private static String put(String e, String v, String a) {
        return e.replaceAll("(?<![A-Za-z])V(?![A-Za-z])", v).replaceAll("(?<![A-Za-z])A(?![A-Za-z])", a);
    }

    private static void differentiation(Gen g) {
        String x = g.draw.of(g.any(), g.pos());
        String a = g.draw.of(g.pos(), g.constant(), g.any());
        String[] f = DERIVATIVES[g.draw.below(DERIVATIVES.length)];
        if (f[0].startsWith("u")) {
            g.function("real");
        }
        if (g.draw.oneIn(6)) {
            g.given(a + " = " + put(g.draw.of("V + 1", "2*V", "V^2"), x, a));
        }
        if (g.draw.oneIn(4)) {
            g.given(x + " " + g.op() + " " + g.draw.of("0", "1", a));
        }
        String when = g.draw.oneIn(3)
                ? " when " + x + " " + g.draw.of("<", "<=", ">", ">=") + " " + g.draw.of("0", "1", a)
                : "";
        if (g.draw.flip()) {
            String[] h = DERIVATIVES[g.draw.below(DERIVATIVES.length)];
            boolean two = g.draw.oneIn(3) && !h[0].startsWith("u");
            String body = two ? f[0] + " + " + h[0] : f[0];
            String slope = two ? f[1] + " + " + h[1] : f[1];
            g.step("diff(" + put(body, x, a) + ", " + x + ") " + g.draw.of("=", "=", "=", "<=", ">") + " "
                    + put(slope, x, a) + when + " by differentiation");
        } else {
            g.step(g.draw.of("increasing ", "decreasing ") + put(f[0], x, a) + g.draw.of("", "", " + " + x, " - " + x)
                    + " in " + x + when + " by differentiation");
        }
    }

    private static void pieces(Gen g) {
        String x = g.symbol(
                g.draw.of("real", "(0, inf)", "[0, inf)", "[-1, 3]", "(-2, 2)", "[0, 2]", "integer", "(-inf, 0]"));
        String z = g.draw.of(g.pos(), g.any(), "1", "2");
        switch (g.draw.below(9)) {
            case 0 -> {
                g.step("piece " + x + " < 0: decreasing, root -sqrt(" + z + ") by pieces");
                g.step("piece " + x + " > 0: increasing, root sqrt(" + z + ") by pieces");
                g.step("roots " + x + ": " + x + "^2 = " + z + " count " + g.draw.of("2", "1", "0") + " by pieces");
            }
            case 1 -> {
                g.given(z + " < 0");
                g.given(z + " > -exp(-1)");
                g.step("piece " + x + " < -1: decreasing, root Wm1(" + z + ") by pieces");
                g.step("piece " + x + " > -1: increasing, root W0(" + z + ") by pieces");
                g.step("roots " + x + ": " + x + "*exp(" + x + ") = " + z + " count 2 by pieces");
            }
            case 2 -> {
                g.step("piece " + x + " < " + z + ": " + g.draw.of("no root", "increasing", "decreasing")
                        + " by pieces");
                g.step("piece " + x + " > " + z + ": " + g.draw.of("no root", "increasing", "decreasing")
                        + " by pieces");
                g.step("roots " + x + ": "
                        + g.draw.of(x + " = " + z, x + " - " + z + " = 0", "exp(" + x + ") = exp(" + z + ")")
                        + " count " + g.draw.of("1", "0") + " by pieces");
            }
            case 3 ->
                g.step("roots " + x + ": "
                        + g.draw.of(
                                "exp(" + x + ") = 0",
                                x + "^2 + 1 = 0",
                                "1/" + x + " = 0",
                                "sqrt(" + x + ") + 1 = 0",
                                "log(" + x + ") = 2*log(" + x + ")",
                                x + " + 1 = 0")
                        + " count 0 by pieces");
            case 4 -> {
                g.step("piece " + g.draw.of("2 > " + x + " < 0", "0 < " + x + " < 1", x + " < 0", x + " < 1")
                        + ": no root by pieces");
                g.step("piece " + g.draw.of(x + " > 2", x + " > 1", x + " > 0", "1 < " + x + " < 2")
                        + ": no root by pieces");
                if (g.draw.oneIn(3)) {
                    g.step("piece " + x + " > 2: " + g.draw.of("no root", "increasing") + " by pieces");
                }
                g.step("roots " + x + ": "
                        + g.draw.of(x + " - 1 = 0", x + "^2 = " + x, x + " = 0", "(" + x + " - 1)^2 = 0") + " count "
                        + g.draw.of("0", "1", "2") + " by pieces");
            }
            case 5 -> {
                g.step("piece " + x + " < " + z + ": increasing, root " + g.draw.of("0", "1", "log(" + z + ")", z)
                        + " by pieces");
                g.step("piece " + x + " > " + z + ": " + g.draw.of("increasing", "no root") + " by pieces");
                g.step("roots " + x + ": " + g.draw.of("exp(" + x + ") = " + z, x + "^3 = " + x, x + " = " + z + " - 1")
                        + " count 1 by pieces");
            }
            case 6 -> {
                String c = g.constant();
                g.step("piece " + x + " < 0: " + g.draw.of("no root", "decreasing") + " by pieces");
                g.step("piece 0 < " + x + " < " + c + ": " + g.draw.of("increasing", "no root") + " by pieces");
                g.step("piece " + x + " > " + c + ": " + g.draw.of("increasing", "no root") + " by pieces");
                g.step("roots " + x + ": "
                        + g.draw.of(
                                "1/" + x + " = 1/" + c,
                                "log(" + x + ") = log(" + c + ")",
                                x + "^2 = " + c + "^2",
                                "sqrt(" + x + ") = sqrt(" + c + ")")
                        + " count " + g.draw.of("1", "2", "0") + " by pieces");
            }
            case 7 -> {
                g.step("piece " + x + " < 1: " + g.draw.of("increasing", "no root", "decreasing")
                        + g.draw.of(", root 0", "") + " by pieces");
                g.step("piece " + x + " > 1: " + g.draw.of("increasing", "no root", "decreasing")
                        + g.draw.of(", root 2", "") + " by pieces");
                g.step("roots " + x + ": "
                        + g.draw.of(
                                x + "*(" + x + " - 2) = 0",
                                "(" + x + " - 1)^2 = 1",
                                "abs(" + x + " - 1) = 1",
                                "(" + x + " - 1)^2 = 0")
                        + " count " + g.draw.of("2", "1", "0") + " by pieces");
            }
            default -> {
                String e = g.partial();
                g.step("piece " + x + " < 1: no root by pieces");
                g.step("piece " + x + " > 1: no root by pieces");
                g.step("roots " + x + ": " + g.draw.of(x + " + 0*" + e + " = 1", x + " = 1 + " + e + " - " + e)
                        + " count 1 by pieces");
            }
        }
    }

    private static void order(Gen g) {
        String x = g.symbol(
                g.draw.of("(0, inf)", "(0, inf)", "real", "(1, inf)", "natural", "(0, 1)", "[0, inf)", "(-inf, 0)"));
        String a = g.draw.of(g.pos(), g.constant(), g.any());
        String b = g.draw.of(g.pos(), g.constant());
        String f = growing(g, x, a);
        String h = growing(g, x, b);
        String to = g.draw.of("inf", "inf", "inf", "0", "1", "-inf");
        switch (g.draw.below(8)) {
            case 0, 1 ->
                g.step(f + g.draw.of(" = Theta(", " = O(", " = o(", " = Omega(") + h + ") as " + x + " -> " + to
                        + " by order");
            case 2 -> g.step(f + " + " + h + " ~ " + g.draw.of(f, h) + " as " + x + " -> " + to + " by order");
            case 3, 4 ->
                g.step("lim(" + f + ", " + x + " -> " + to + ") " + g.draw.of("=", "=", "<=", ">", "<") + " "
                        + g.draw.of("0", "1", a, "lim(" + h + ", " + x + " -> " + to + ")") + " by order");
            case 5 ->
                g.step("lim(" + f + "/(" + h + "), " + x + " -> " + to + ") = " + g.draw.of("0", "1", a) + " by order");
            case 6 -> {
                String y = g.symbol(g.draw.of("(0, inf)", "real", "[1, inf)"));
                g.step("lim(" + f + g.draw.of(" + ", "*", " - ") + growing(g, y, b) + ", " + x + " -> " + to + ", "
                        + g.draw.of(y, y, y, x) + " -> " + g.draw.of("inf", "0") + ") = " + g.draw.of("0", "1")
                        + " by order");
            }
            default -> g.step("lim(" + f + " - (" + f + "), " + x + " -> " + to + ") = 0 by order");
        }
    }

    private static String growing(Gen g, String x, String a) {
        return put(
                        g.draw.of(
                                "V",
                                "V^2",
                                "V^A",
                                "V^(-A)",
                                "1/V",
                                "log(V)",
                                "exp(-V)",
                                "exp(V)",
                                "A",
                                "A*V + 1",
                                "log(V)/V",
                                "V*log(V)",
                                "sqrt(V)",
                                "W0(V)",
                                "V/(V + A)",
                                "exp(-A*V)",
                                "A^V",
                                "V^(1/3)",
                                "abs(V)",
                                "log(log(V))",
                                "1/(V - A)",
                                "(1 + 1/V)^V",
                                "1/log(V)",
                                "log(1 + V)",
                                "V^2 - V",
                                "V^(-1/2) + A",
                                "u(V)",
                                "log(V - A)"),
                        x,
                        a.matches("[a-z0-9]+") ? a : "(" + a + ")")
                .replace("u(" + x + ")", function(g, x));
    }

    private static String function(Gen g, String x) {
        g.function(g.draw.of("real", "(0, inf)", "[0, 1]"));
        return "u(" + x + ")";
    }

    private static void instance(Gen g) {
        String domain = g.draw.of("(0, inf)", "[0, inf)", "real", "natural", "[0, 1]", "(1, inf)", "integer [0, 5]");
        String b = g.draw.of("t", "t", "k", g.any());
        boolean sequence = g.draw.oneIn(4);
        String range = g.draw.of("real", "(0, inf)", "[0, 1]");
        String f;
        if (sequence) {
            g.let("e[k] in " + range);
            f = "e[" + b + "]";
        } else {
            g.function(range);
            f = "u(" + b + ")";
        }
        String body = g.draw.of(
                        f + " <= B",
                        f + " < " + g.any(),
                        f + " = B^2",
                        f + " >= " + g.p(1),
                        "log(B) <= B",
                        "1/B > 0",
                        f + "*B <= 1",
                        "B > 1 implies " + f + " < B",
                        "B != 0 implies 1/B >= " + f,
                        "sqrt(B) <= B + 1",
                        f + " <= " + f + " + B",
                        "B^2 >= 0",
                        "log(" + f + ") < B")
                .replace("B", b);
        g.given("for all " + b + " in " + domain + ": " + body);
        String v = g.draw.of(g.any(), g.pos(), g.constant(), "0", g.p(1), g.any() + " + 1", b, g.partial(), "1/2");
        String says = body.contains("implies") ? body.substring(body.indexOf("implies") + 8) : body;
        if (v.equals(b)) {
            g.declared(b, domain);
        }
        String at = says.replaceAll(
                "(?<![A-Za-z])" + b + "(?![A-Za-z(\\[])",
                java.util.regex.Matcher.quoteReplacement(v.matches("[a-z0-9]+") ? v : "(" + v + ")"));
        g.step(at + " by instance of given 1 with " + b + " := " + v);
    }

    private static void infimum(Gen g) {
        String x = g.symbol(g.draw.of("(0, inf)", "real", "[0, inf)", "(0, 1)", "[1, 2]", "natural", "[0, 1]"));
        String a = g.draw.of(g.pos(), g.constant(), g.any());
        String body = put(
                g.draw.of(
                        "V",
                        "V^2",
                        "1/V",
                        "A/V + V",
                        "V + A",
                        "log(V)",
                        "exp(-V)",
                        "A*V",
                        "sqrt(V)",
                        "V^2 - V",
                        "-V",
                        "abs(V)",
                        "V*log(V)",
                        "1/(V - 1)",
                        "max(V, A)"),
                x,
                a.matches("[a-z0-9]+") ? a : "(" + a + ")");
        String constraint = put(
                g.draw.of(
                        "V > 0",
                        "V >= A",
                        "V > 1",
                        "V < 5",
                        "V^2 <= A",
                        "V = A",
                        "V < V + 1",
                        "V != 0",
                        "1/V > 0",
                        "log(V) > 0"),
                x,
                a);
        g.let("I = inf{" + body + " : " + constraint + ", over " + x + "}");
        switch (g.draw.below(6)) {
            case 0, 1 -> {
                String v = g.draw.of(a, g.constant(), "1", "sqrt(" + a + ")", g.any(), g.partial(), "0");
                String w = g.draw.oneIn(3)
                        ? g.any()
                        : put(body, v.matches("[a-z0-9]+") ? v : "(" + v + ")", a)
                                .replace(x, v.matches("[a-z0-9]+") ? v : "(" + v + ")");
                g.step("I " + g.draw.of("<=", "<=", "<", ">=") + " " + w + " by infimum with " + x + " := " + v);
            }
            case 2, 3 -> {
                String low = g.draw.of("0", "1", a, "-1", "2*sqrt(" + a + ")", "1/2");
                g.step(body + " >= " + low + " when " + constraint + " by "
                        + g.draw.of("positivity", "rearranging condition 1", "positivity", "enclosure"));
                g.step("I >= " + low + " by infimum from step 1");
                if (g.draw.flip()) {
                    g.step("I + 1 > I by positivity");
                }
            }
            case 4 -> {
                g.declared("t", g.draw.of("(0, inf)", "(0, 1)", "real", "[1, inf)"));
                String along = g.draw.of("t", "1/t", "1 + t", a + " + 1/t", "t^2");
                String to = g.draw.of("0", "inf", "1", a);
                String w = g.draw.of("0", "1", a);
                g.step("lim("
                        + put(body, "(" + along + ")", a).replaceAll("(?<![a-z])" + x + "(?![a-z])", "(" + along + ")")
                        + ", t -> " + to + ") = " + w + " by order");
                g.step("I <= " + w + " by infimum from step 1 with " + x + " := " + along);
            }
            default -> {
                String v = g.constant();
                g.step("I <= " + body.replaceAll("(?<![a-z])" + x + "(?![a-z])", v) + " by infimum with " + x + " := "
                        + v);
                g.step(body + " >= 0 when " + constraint + " by positivity");
                g.step("I >= 0 by infimum from step 2");
                g.step(g.draw.of(
                        "I - I = 0 by normal form",
                        "I^2 >= 0 by positivity",
                        "I <= I + 1 by positivity",
                        "1/(1 + I) > 0 by positivity",
                        "log(1 + I) >= 0 by positivity"));
            }
        }
    }

    private static void unimodality(Gen g) {
        String x = g.symbol(g.draw.of("(0, inf)", "real", "[0, inf)", "[-1, inf)", "(1, inf)", "(0, 2]"));
        String a = g.draw.of(g.pos(), g.constant(), g.any());
        String[] f = g.draw.of(
                new String[] {"V^2", "0"},
                new String[] {"A/V + V", "sqrt(A)"},
                new String[] {"(V - A)^2", "A"},
                new String[] {"V - log(V)", "1"},
                new String[] {"V*log(V)", "exp(-1)"},
                new String[] {"exp(V) - V", "0"},
                new String[] {"exp(V)/V", "1"},
                new String[] {"V^2 + A", "0"},
                new String[] {"abs(V)", "0"},
                new String[] {"1/V^2", "0"});
        String body = put(f[0], x, a.matches("[a-z0-9]+") ? a : "(" + a + ")");
        String m = put(f[1], x, a);
        String extra = g.draw.oneIn(4) ? ", " + x + g.draw.of(" > ", " < ", " >= ") + g.draw.of("0", "1", a) : "";
        g.step("decreasing " + body + " in " + x + " when " + x + " < " + m + extra + " by differentiation");
        g.step("increasing " + body + " in " + x + " when " + x + " > " + m + extra + " by differentiation");
        String at = body.replaceAll("(?<![a-z])" + x + "(?![a-z])", m.matches("[a-z0-9]+") ? m : "(" + m + ")");
        g.step(body + " >= " + at + (extra.isEmpty() ? "" : " when" + extra.substring(1))
                + " by unimodality from step 1, step 2");
    }

    private static void induction(Gen g) {
        String domain = g.draw.of(
                "natural",
                "natural",
                "integer [0, inf)",
                "integer [1/2, inf)",
                "integer (0, inf)",
                "integer [0, 5]",
                "integer");
        g.let("e[k] in " + g.draw.of("[0, inf)", "real", "[0, 1]", "(0, inf)", "real"));
        if (g.draw.oneIn(2)) {
            g.declared("k", g.draw.of(domain, domain, "natural", "integer"));
        }
        String c = g.draw.of(g.p(0), g.constant(), g.any());
        String rho = g.draw.of("1", "1/2", g.symbol("(0, 1)"), g.any());
        String op = g.draw.of("<=", "<=", "<=", ">=", "<", "=");
        String rec = g.draw.of(
                        "e[k]",
                        "R*e[k]",
                        "e[k] + C",
                        "R*e[k] + C",
                        "e[k]^2",
                        "e[k]*(2 - e[k])",
                        "max(e[k], C)",
                        "e[k]/(1 + e[k])",
                        "sqrt(e[k])",
                        "-e[k]",
                        "e[k] - e[k]^2")
                .replace("R", rho)
                .replace("C", c);
        String lower = domain.equals("natural") || domain.contains("1/2") || domain.contains("(0") ? "1" : "0";
        String start = g.draw.of(lower, lower, lower, "1", "0", "1/2", "2");
        String bound = g.draw.of("C", "e[S]", "R^k*e[S]", "C + k", "C*k", "R^k", "1", "0", "S + C", "max(C, 1)")
                .replace("C", c)
                .replace("R", rho)
                .replace("S", start);
        g.given("for all k in " + domain + ": e[k + 1] " + op + " " + rec);
        String up = op.startsWith(">") ? ">=" : "<=";
        g.given("e[" + start + "] " + up + " " + bound.replaceAll("(?<![a-z])k(?![a-z])", start));
        if (g.draw.oneIn(4)) {
            g.given(c + " " + g.op() + " " + g.constant());
        }
        if (g.draw.oneIn(6)) {
            g.let("s[k] in real");
            g.given("for all k in " + domain + ": " + rec.replace("e[", "s[") + " <= s[k + 1]");
            g.given("e[" + start + "] <= s[" + start + "]");
            g.declared("k", domain);
            g.step(rec.replace("e[", "s[") + " <= s[k + 1] by instance of given "
                    + (g.draft.part(Draft.Part.GIVENS).size() - 1) + " with k := k");
            g.step("for all k in " + domain + ": e[k] <= s[k] by induction from given 1");
            return;
        }
        g.step("for all k in " + domain + ": e[k] " + up + " " + bound + " by induction from given 1");
    }

    private static void gronwall(Gen g) {
        String domain =
                g.draw.of("[0, inf)", "[0, inf)", "[0, inf)", "[0, inf)", "[0, inf)", "(0, inf)", "real", "[0, 1]");
        g.declared("t", domain);
        g.domains().put("u(t)", "");
        g.let("u(t) in " + g.draw.of("real", "[0, inf)", "(0, inf)", "[0, 1]"));
        String k = g.draw.of("1", "-1", g.any(), g.p(0), "-1/" + g.p(0), "-" + g.p(0), "0");
        String m = g.draw.of("", "", "1", g.any(), g.p(0), "-1");
        String op = g.draw.of("<=", "<=", ">=", "=", "<");
        String right = "(" + k + ")*u(t)" + (m.isEmpty() ? "" : " + " + m);
        boolean all = !g.draw.oneIn(6);
        g.given((all ? "for all t in " + domain + ": " : "") + "diff(u(t), t) " + op + " " + right);
        if (g.draw.oneIn(4)) {
            g.given(g.any() + " " + g.op() + " " + g.draw.of("t", "0", "1", "2"));
        }
        String bound =
                "u(0)*exp((" + k + ")*t)" + (m.isEmpty() ? "" : " + (" + m + ")/(" + k + ")*(exp((" + k + ")*t) - 1)");
        if (k.equals("0")) {
            bound = g.draw.of("u(0)", "u(0) + t");
        }
        String weak = op.equals("<") ? g.draw.of("<", "<=") : op;
        String quantified =
                g.draw.of("for all t in " + domain + ": ", "for all t in " + domain + ": ", "for all t in real: ", "");
        g.step(quantified + "u(t) " + weak + " " + bound + " by Gronwall from given 1");
    }

    private static void firstExit(Gen g) {
        g.declared("t", g.draw.of("[0, inf)", "[0, inf)", "[0, inf)", "real", "(0, inf)"));
        String time = g.domains().get("t");
        g.let("w(t) in " + g.draw.of("[0, inf)", "real", "real", "(0, inf)"));
        g.domains().put("w", "used");
        g.let("v(t) in " + g.draw.of("real", "[0, inf)"));
        g.domains().put("v", "used");
        String r = g.draw.of(g.pos(), "1", "2");
        String p = g.draw.of("w(t)", "v(t)", "w(t)^2", "v(t) + w(t)", "log(w(t))", "w(t)/(1 + w(t))", "v(t)^2", "v(t)");
        g.given("for all t in " + time + ": "
                + g.draw.of(
                        "diff(w(t), t) <= 1",
                        "diff(w(t), t) = diff(w(t), t)",
                        "diff(w(t), t) >= -1",
                        "diff(w(t), t) <= 0"));
        g.given("w(0) " + g.draw.of("<", "<", "<=") + " " + r);
        String slope = "diff(" + p + ", t) <= 0";
        String barrier = p + " > " + p.replace("(t)", "(0)").replaceAll("^t$", "0");
        if (g.draw.oneIn(3)) {
            g.given("for all t in " + time + ": " + slope);
            g.step(slope + " when w(t) <= " + r + " by instance of given 3 with t := t");
        } else {
            g.given("for all t in " + time + ": w(t) <= " + r + " implies " + slope);
            g.step(slope + " when w(t) <= " + r + " by instance of given 3 with t := t");
        }
        g.given("for all t in " + time + ": w(t) = " + r + " implies " + barrier);
        g.step(barrier + " when w(t) = " + r + " by instance of given 4 with t := t");
        g.step(g.draw.of("w(t) < " + r, p + " <= " + p.replace("(t)", "(0)").replaceAll("^t$", "0"), "w(t) <= " + r)
                + " by first exit from step 1, step 2 with P := " + p);
    }

    private static void distributions(Gen g) {
        String range = g.draw.of("(0, 1]", "(0, inf)", "[0, 1]", "real", "(0, inf)");
        boolean functions = g.draw.oneIn(3);
        String p = functions ? "p(i)" : "p[i]";
        String q = functions ? "q(i)" : "q[i]";
        if (functions && g.draw.flip()) {
            g.declared("i", g.draw.of("natural", "[2, inf)", "integer [1, 2]"));
        }
        g.let(p + " in " + range);
        g.let(q + " in " + g.draw.of(range, "(0, inf)"));
        String from = g.draw.of("1", "1", "0");
        String to = g.draw.of("2", "1", "3", g.pos());
        g.given("sum(i, " + from + ", " + to + ", " + p + ") = " + g.draw.of("1", "1", "1", "2"));
        g.given("sum(i, " + from + ", " + to + ", " + q + ") = 1");
        String s = "sum(i, " + from + ", " + to + ", ";
        g.step("1 - " + s + "abs(" + p + " - " + q + "))/2 " + g.draw.of(">=", ">=", ">") + " exp(-" + s + p + "*log("
                + p + "/" + q + ")))/2 by Bretagnolle-Huber from given 1, given 2");
    }
}
