package org.majorant.gate;

import org.majorant.theorem.Rules;

/** Drafts for the rules on single relations. */
final class Algebra {
    private Algebra() {}

    static void draft(String rule, Gen g) {
        switch (rule) {
            case Rules.NORMAL_FORM -> g.step(identity(g) + " by normal form");
            case Rules.POSITIVITY -> positivity(g);
            case Rules.REARRANGING -> rearranging(g);
            case Rules.SUBSTITUTION -> substitution(g);
            case Rules.SOLVING -> solving(g);
            case Rules.LAMBERT_INVERSION -> lambert(g);
            case Rules.MONOTONICITY -> monotonicity(g);
            case Rules.ADDING -> adding(g);
            case Rules.MULTIPLYING -> multiplying(g);
            case Rules.CASES -> cases(g);
            case Rules.CONTRADICTION -> contradiction(g);
            case Rules.EXTREMES -> extremes(g);
            case Rules.MEANS -> means(g);
            case Rules.TANGENT -> tangent(g);
            case Rules.ENCLOSURE -> enclosure(g);
            case Rules.THEOREM -> theorem(g);
            default -> throw new IllegalArgumentException(rule);
        }
    }

    private static String identity(Gen g) {
        String p = g.draw.oneIn(3) ? g.any() : g.p(1);
        String q = g.draw.oneIn(3) ? g.any() : g.p(1);
        String c = g.constant();
        return switch (g.draw.below(34)) {
            case 0 -> "(" + p + " + " + q + ")^2 = (" + p + ")^2 + 2*" + p + "*" + q + " + (" + q + ")^2";
            case 1 -> "log(" + p + "*" + q + ") = log(" + p + ") + log(" + q + ")";
            case 2 -> "exp(" + p + " + " + q + ") = exp(" + p + ")*exp(" + q + ")";
            case 3 -> "((" + p + ")^(" + c + "))^(" + q + ") = (" + p + ")^(" + c + "*" + q + ")";
            case 4 -> p + "/" + "(" + p + ") = 1";
            case 5 -> "sqrt((" + p + ")^2) = " + p;
            case 6 -> "sqrt((" + p + ")^2) = abs(" + p + ")";
            case 7 -> "(" + p + ")^0 = 1";
            case 8 -> "0*(" + p + ") = 0";
            case 9 -> "W0(" + p + ")*exp(W0(" + p + ")) = " + p;
            case 10 -> "exp(log(" + p + ")) = " + p;
            case 11 -> "log(exp(" + p + ")) = " + p;
            case 12 -> "log((" + p + ")^2) = 2*log(" + p + ")";
            case 13 -> "(" + p + ")^(" + c + ")*(" + p + ")^(" + q + ") = (" + p + ")^(" + c + " + " + q + ")";
            case 14 -> "(" + p + "*(" + q + "))^(" + c + ") = (" + p + ")^(" + c + ")*(" + q + ")^(" + c + ")";
            case 15 -> "abs(" + p + ") = " + p;
            case 16 -> "W0(" + p + "*exp(" + p + ")) = " + p;
            case 17 -> "1/(1/(" + p + ")) = " + p;
            case 18 -> "sqrt(" + p + ")*sqrt(" + q + ") = sqrt(" + p + "*(" + q + "))";
            case 19 -> "artanh(" + p + ") = log((1 + " + p + ")/(1 - (" + p + ")))/2";
            case 20 -> "max(" + p + ", " + q + ") + min(" + p + ", " + q + ") = " + p + " + " + q;
            case 21 -> "sum(i, 1, 3, i*" + p + ") = 6*" + p;
            case 22 -> "sum(i, 1, " + g.any() + ", " + p + ") = " + g.any() + "*" + p;
            case 23 -> "(" + p + ")^2/(" + p + ") = " + p;
            case 24 -> "Wm1(" + p + ")*exp(Wm1(" + p + ")) = " + p;
            case 25 -> "((" + p + ")^2)^(1/2) = " + p;
            case 26 -> "((" + p + ")^3)^(1/3) = " + p;
            case 27 -> "(" + p + ")^(1/3)*(" + p + ")^(2/3) = " + p;
            case 28 -> "log(" + p + ") - log(" + q + ") = log(" + p + "/(" + q + "))";
            case 29 -> "floor(" + p + ") = " + p;
            case 30 -> p + " - (" + p + ") = 0";
            case 31 -> "omega(log(" + p + ")) = W0(" + p + ")";
            case 32 -> "log(W0(" + p + ")) = log(" + p + ") - W0(" + p + ")";
            default -> "(" + p + ")^(" + q + ")*(" + p + ")^(-(" + q + ")) = 1";
        };
    }

    private static void positivity(Gen g) {
        String p = g.p(2);
        String q = g.draw.oneIn(3) ? g.any() : g.p(1);
        if (g.draw.oneIn(3)) {
            String a = g.any();
            String b = g.any();
            String op = g.draw.of(">", ">=", "!=");
            g.given(a + " " + op + " " + b);
            g.step(g.draw.of(
                            "1/(" + a + " - " + b + ") > 0",
                            "(" + a + " - " + b + ")*" + p + " >= 0",
                            "log(" + a + " - " + b + ") < log(" + a + " - " + b + " + 1)",
                            "(" + a + " - " + b + ")^2 > 0",
                            "exp(" + a + ") > exp(" + b + ")",
                            a + "^3 > " + b + "^3",
                            "sqrt(" + a + " - " + b + ") >= 0")
                    + " by positivity");
            return;
        }
        String x = g.any();
        g.step(g.draw.of(
                        "(" + x + ")^2 + 1 > 0",
                        p + " > 0",
                        p + "*(" + q + ") > 0",
                        "exp(" + x + ") > 0",
                        "sqrt(" + q + ") >= 0",
                        "log(1 + " + p + ") > 0",
                        "(" + p + ")^(" + x + ") > 0",
                        p + " < " + p + " + " + q,
                        "W0(" + q + ") > 0",
                        "W0(" + q + ") >= -1",
                        "Wm1(" + q + ") <= -1",
                        "1/(" + q + ") > 0",
                        "(" + q + ")^2 >= 0",
                        "(" + x + ")^4 >= 0",
                        "abs(" + q + ") >= 0",
                        "1/(1 + " + p + ") < 1",
                        x + " >= -1",
                        "(" + q + ")^(-2) > 0",
                        "(" + q + ")^(2/3) >= 0",
                        "exp(" + p + ") > 1",
                        "exp(" + p + ") > 1 + " + p,
                        "artanh(" + q + ") > 0",
                        "min(" + p + ", " + q + ") <= " + p,
                        p + "/(" + q + ") != 0",
                        "(" + p + ")^(" + x + ") >= 1",
                        "sum(i, 1, 3, " + q + "*i) > 0",
                        "sum(i, 1, " + g.any() + ", " + p + ") > 0",
                        "log(" + q + ") < " + q,
                        "floor(" + p + ") >= 0",
                        "(" + x + ")^(2^64) >= 0",
                        "omega(" + x + ") > 0")
                + " by positivity");
    }

    private static void rearranging(Gen g) {
        String l = g.draw.oneIn(3) ? g.any() : g.p(1);
        String r = g.draw.oneIn(3) ? g.any() : g.p(1);
        String op = g.op();
        String back = Gen.turned(op);
        String k = g.draw.oneIn(3) ? g.any() : g.p(1);
        g.given(l + " " + op + " " + r);
        switch (g.draw.below(14)) {
            case 0 -> g.step("(" + k + ")*(" + l + ") " + op + " (" + k + ")*(" + r + ") by rearranging given 1");
            case 1 -> g.step(l + " + " + k + " " + op + " " + r + " + " + k + " by rearranging given 1");
            case 2 -> g.step("(" + l + ")/(" + k + ") " + op + " (" + r + ")/(" + k + ") by rearranging given 1");
            case 3 -> g.step("log(" + l + ") " + op + " log(" + r + ") by rearranging given 1");
            case 4 -> g.step("exp(" + l + ") " + op + " exp(" + r + ") by rearranging given 1");
            case 5 -> g.step("(" + l + ")^2 " + op + " (" + r + ")^2 by rearranging given 1");
            case 6 -> g.step("1/(" + l + ") " + back + " 1/(" + r + ") by rearranging given 1");
            case 7 -> g.step("-(" + l + ") " + back + " -(" + r + ") by rearranging given 1");
            case 8 -> g.step("sqrt(" + l + ") " + op + " sqrt(" + r + ") by rearranging given 1");
            case 9 -> g.step("(" + l + ")/(" + r + ") " + op + " 1 by rearranging given 1");
            case 10 ->
                g.step("(" + k + " + 1)*(" + l + ") " + op + " (" + k + " + 1)*(" + r
                        + ") by rearranging given 1 with factor := " + k + " + 1");
            case 11 -> g.step(l + " - (" + r + ") " + op + " 0 by rearranging given 1");
            case 12 -> g.step("(" + l + ")^(" + k + ") " + op + " (" + r + ")^(" + k + ") by rearranging given 1");
            default ->
                g.step(k + "*(" + l + ") " + op + " " + k + "*(" + r + ") by rearranging given 1 with factor := " + k);
        }
    }

    private static void substitution(Gen g) {
        String x = g.any();
        String e = g.draw.oneIn(2) ? g.p(1) : g.r(1);
        g.given(x + " = " + e);
        String y = g.any();
        String body =
                g.draw.of("V + 1", "V^2", "exp(V)", "2*V - 1", "V*V", "log(V)", "1/V", "sqrt(V)", "W0(V)", "V^(1/3)");
        String op = g.op();
        if (g.draw.oneIn(2)) {
            g.given(y + " " + op + " " + body.replace("V", x));
            g.step(y + " " + op + " " + body.replace("V", "(" + e + ")") + " by substitution in given 2");
        } else {
            g.step(body.replace("V", x) + " = " + body.replace("V", "(" + e + ")") + " by substitution");
        }
    }

    private static void solving(Gen g) {
        String x = g.any();
        String a = g.p(1);
        String b = g.draw.oneIn(2) ? g.p(1) : g.any();
        for (int i = 0; i < 3 && ((b + a).matches(".*(?<![A-Za-z])" + x + "(?![A-Za-z(]).*")); i++) {
            a = g.p(1);
            b = g.p(1);
        }
        switch (g.draw.below(11)) {
            case 0 -> solve(g, a + "*" + x + " + " + b + " = 1", x, "(1 - " + b + ")/(" + a + ")");
            case 1 -> solve(g, x + "^2 = " + b, x, "sqrt(" + b + ")");
            case 2 -> solve(g, "exp(" + x + ") = " + b, x, "log(" + b + ")");
            case 3 -> solve(g, x + "*exp(" + x + ") = " + b, x, "W0(" + b + ")");
            case 4 -> solve(g, "(" + a + ")^" + x + " = " + b, x, "log(" + b + ")/log(" + a + ")");
            case 5 -> solve(g, "log(" + x + ") = " + b, x, "exp(" + b + ")");
            case 6 -> solve(g, x + "^3 = " + b, x, "(" + b + ")^(1/3)");
            case 7 -> solve(g, "sqrt(" + x + ") = " + b, x, "(" + b + ")^2");
            case 8 -> solve(g, a + "/" + x + " = " + b, x, a + "/(" + b + ")");
            case 9 -> solve(g, x + " + exp(" + x + ") = 1", x, "0");
            default -> solve(g, x + " + log(" + x + ") = " + b, x, "W0(exp(" + b + "))");
        }
    }

    private static void solve(Gen g, String equation, String x, String value) {
        g.given(equation);
        if (g.draw.oneIn(3)) {
            g.given(x + " " + g.op() + " " + g.draw.of("0", "1", "-1", g.any()));
        }
        g.step(x + " = " + value + " by solving given 1");
    }

    private static void lambert(Gen g) {
        boolean lower = g.draw.oneIn(3);
        String p = g.draw.of(
                g.any(), g.p(1), "log(" + g.p(0) + ")", "-(" + g.p(0) + ")", g.any() + " - 1", "2*" + g.any());
        String z = g.any();
        g.given("(" + p + ")*exp(" + p + ") = " + z);
        g.given(p + (lower ? g.draw.of(" <= ", " < ") : g.draw.of(" >= ", " > ")) + "-1");
        g.step(p + " = " + (lower ? "Wm1(" : "W0(") + z + ") by Lambert inversion of given 1");
    }

    private static void monotonicity(Gen g) {
        if (g.draw.flip()) {
            String l = g.draw.oneIn(2) ? g.any() : g.p(1);
            String r = g.draw.oneIn(2) ? g.any() : g.p(1);
            String op = g.op();
            String f = g.draw.of("exp", "log", "sqrt", "W0", "omega", "Wm1", "artanh", "erf", "abs", "floor");
            g.given(l + " " + op + " " + r);
            g.step(f + "(" + l + ") " + (f.equals("Wm1") ? Gen.turned(op) : op) + " " + f + "(" + r
                    + ") by monotonicity from given 1");
            return;
        }
        String x = g.symbol(g.draw.of("(0, inf)", "[0, inf)", "real", "(0, 1)", "[1, inf)", "(-1, inf)"));
        String c = g.p(0);
        String body = g.draw.of(
                "V^2",
                "exp(V)",
                "log(V)",
                "V + " + c,
                "V*exp(V)",
                "-1/V",
                "V^" + c,
                "sqrt(V)",
                "V^3",
                "-exp(-V)",
                "W0(V)");
        if (g.draw.oneIn(3)) {
            boolean up = g.draw.flip();
            String end = g.draw.of("0", "inf", "1", "-inf");
            String when = g.draw.oneIn(3)
                    ? " when " + x + " " + g.draw.of("<", ">", "<=", ">=") + " " + g.draw.of("1", "2", c)
                    : "";
            body = g.draw.of("1/V", "exp(-V)", "1/(1 + V)", "V", "V^2", "V/(1 + V)", "1 - 1/V");
            String value = g.draw.of("0", "1");
            g.step((up ? "increasing " : "decreasing ") + body.replace("V", x) + " in " + x + when
                    + " by differentiation");
            g.step("lim(" + body.replace("V", x) + ", " + x + " -> " + end + ") = " + value + " by order");
            g.step(body.replace("V", x) + g.draw.of(" < ", " > ") + value + when
                    + " by monotonicity from step 1, step 2");
            return;
        }
        String when = g.draw.oneIn(3)
                ? " when " + x + " " + g.draw.of("<", ">", ">=") + " " + g.draw.of("1", "0", "1/2", c)
                : "";
        g.step("increasing " + body.replace("V", x) + " in " + x + when + " by differentiation");
        String u = g.draw.of(g.any(), g.p(1), g.constant());
        String v = g.draw.of(u + " + " + g.p(0), g.any(), "2*" + u, g.p(1));
        String op = g.draw.of("<", "<=");
        if (g.draw.flip()) {
            g.given(u + " " + op + " " + v);
        }
        g.step(body.replace("V", "(" + u + ")") + " " + op + " " + body.replace("V", "(" + v + ")")
                + " by monotonicity from step 1 with low := " + u + ", high := " + v);
    }

    private static void adding(Gen g) {
        String a = g.draw.oneIn(2) ? g.any() : g.p(1);
        String b = g.draw.oneIn(2) ? g.any() : g.p(1);
        String c = g.draw.oneIn(2) ? g.any() : g.p(1);
        String d = g.draw.oneIn(2) ? g.r(1) : g.p(1);
        String op = g.draw.of("<", "<=", "=", ">=", ">");
        String second = g.draw.oneIn(2) ? op : g.op();
        String when = g.draw.oneIn(5) ? " when " + g.any() + " > 0" : "";
        g.given(a + " " + op + " " + b + when);
        g.given(c + " " + second + " " + d);
        switch (g.draw.below(5)) {
            case 0 -> g.step(a + " + " + c + " " + op + " " + b + " + " + d + when + " by adding given 1, given 2");
            case 1 -> g.step(a + " + " + c + " - " + d + " " + op + " " + b + when + " by adding given 1, given 2");
            case 2 -> g.step(a + " " + op + " " + b + " + " + g.p(1) + when + " by adding given 1");
            case 3 -> g.step(a + " - " + c + " " + op + " " + b + " - " + d + " by adding given 1, given 2");
            default ->
                g.step("2*" + a + " + " + c + " " + op + " 2*" + b + " + " + d
                        + " by adding given 1, given 1, given 2");
        }
    }

    private static void multiplying(Gen g) {
        String a = g.draw.oneIn(2) ? g.any() : g.p(1);
        String b = g.p(1);
        String c = g.draw.oneIn(3) ? g.any() : g.p(1);
        String d = g.p(1);
        String op = g.op();
        g.given(a + " " + op + " " + b);
        g.given(c + " " + (g.draw.oneIn(3) ? g.op() : op) + " " + d);
        switch (g.draw.below(4)) {
            case 0 -> g.step(a + "*(" + c + ") " + op + " " + b + "*(" + d + ") by multiplying given 1, given 2");
            case 1 -> g.step(a + " " + op + " " + b + "*(1 + " + g.p(0) + ") by multiplying given 1");
            case 2 ->
                g.step("(" + a + ")/(" + d + ") " + op + " " + b + "/(" + c + ") by multiplying given 1, given 2");
            default -> g.step("(" + a + ")^2 " + op + " (" + b + ")^2 by multiplying given 1, given 1");
        }
    }

    private static void cases(Gen g) {
        String x = g.any();
        String y = g.draw.oneIn(2) ? g.constant() : g.draw.oneIn(4) ? g.partial() : g.any();
        String says = g.draw.of(
                        "(V)^2 + 1 > 0", "V^2 >= 0", "abs(V) >= V", "V <= 5", "exp(V) > 0", "max(V, 1) >= 1", "V != 7")
                .replace("V", x);
        boolean three = g.draw.oneIn(3);
        String outer = g.draw.oneIn(4) ? ", " + g.any() + " > 0" : "";
        g.step(says + " when " + x + g.draw.of(" < ", " < ", " <= ") + y + outer + " by positivity");
        g.step(says + " when " + x + g.draw.of(" > ", " >= ", " >= ") + y + outer + " by positivity");
        if (three) {
            g.step(says + " when " + x + " = " + y + outer + " by positivity");
        }
        String when = outer.isEmpty() ? "" : " when" + outer.substring(1);
        g.step(says + when + " by cases from step 1, step 2" + (three ? ", step 3" : ""));
    }

    private static void contradiction(Gen g) {
        String x = g.any();
        String y = g.draw.oneIn(2) ? g.constant() : g.any();
        String op = g.draw.of("<", "<=", ">", ">=", "!=", "=");
        String negated = switch (op) {
            case "<" -> ">=";
            case "<=" -> ">";
            case ">" -> "<=";
            case ">=" -> "<";
            case "=" -> "!=";
            default -> "=";
        };
        String k = g.p(0);
        String given = g.draw.oneIn(2) ? op : g.op();
        g.given(k + "*" + x + " " + given + " " + k + "*" + y);
        String extra = g.draw.oneIn(6) ? ", " + g.any() + " > 0" : "";
        String left = g.draw.of(k + "*" + x, x + " + " + k, "2*" + x, "log(" + x + ")", "exp(" + x + ")");
        String right =
                left.startsWith(k + "*") ? k + "*" + y : left.replaceFirst("(?<![A-Za-z])" + x + "(?![A-Za-z])", y);
        g.step(left + " " + negated + " " + right + " when " + x + " " + negated + " " + y + extra
                + " by rearranging condition 1");
        g.step(x + " " + op + " " + y + " by contradiction from step 1");
    }

    private static void extremes(Gen g) {
        String a = g.draw.oneIn(2) ? g.any() : g.p(1);
        String b = g.draw.oneIn(2) ? g.any() : g.p(1);
        String x = g.draw.oneIn(2) ? g.any() : g.p(1);
        String f = g.draw.of("min", "max");
        String op = g.draw.of("<=", "<", ">=", ">");
        g.given(x + " " + op + " " + a);
        if (g.draw.flip()) {
            g.given(x + " " + op + " " + b);
        }
        if (g.draw.oneIn(4)) {
            b = g.partial();
        }
        g.step(x + " " + op + " " + f + "(" + a + ", " + b + ") by extremes of given 1");
    }

    private static void means(Gen g) {
        String a = g.draw.oneIn(5) ? g.any() : g.p(1);
        String b = g.draw.oneIn(3) ? g.any() : g.p(1);
        String[] w = g.draw.of(
                new String[] {"1/2", "1/2"},
                new String[] {"1/2", "1/2"},
                new String[] {"1/3", "2/3"},
                new String[] {"1/3", "2/3"},
                new String[] {"3/4", "1/4"},
                new String[] {"3/4", "1/4"},
                new String[] {"2", "-1"},
                new String[] {"1", "0"},
                new String[] {"1/2", "2/3"});
        String op = g.draw.of(">=", ">=", ">=", ">=", ">", "<=");
        boolean half = w[0].equals("1/2") && w[1].equals("1/2");
        String product = half
                ? g.draw.of(
                        "2*sqrt(" + a + "*(" + b + "))",
                        "sqrt(" + a + "*(" + b + "))",
                        "2*(" + a + ")^(1/2)*(" + b + ")^(1/2)")
                : "((" + a + ")/(" + w[0] + "))^(" + w[0] + ")*((" + b + ")/(" + (w[1].equals("0") ? "1" : w[1])
                        + "))^(" + w[1] + ")";
        g.step(wrap(a) + " + " + wrap(b) + " " + op + " " + product + " by AM-GM with w1 := " + w[0] + ", w2 := "
                + w[1]);
    }

    private static String wrap(String e) {
        return e.contains(" ") && !e.startsWith("(") ? "(" + e + ")*1" : e;
    }

    private static void tangent(Gen g) {
        String x = g.draw.oneIn(2) ? g.any() : g.r(1);
        String a = g.draw.oneIn(2) ? g.constant() : g.draw.of(g.any(), g.p(1), "0");
        if (g.draw.flip()) {
            String op = g.draw.of(">=", ">=", ">=", ">");
            g.step("exp(" + x + ") " + op + " exp(" + a + ")*(1 + " + x + " - " + a + ") by tangent with exp := " + x
                    + ", at := " + a);
        } else {
            String p = g.draw.oneIn(2) ? g.p(1) : g.any();
            g.step("log(" + p + ") " + g.draw.of("<=", "<=", "<") + " log(" + a + ") + (" + p + " - " + a + ")/(" + a
                    + ") by tangent with log := " + p + ", at := " + a);
        }
    }

    private static void enclosure(Gen g) {
        String x = g.symbol(g.draw.of(
                "[0, 1]", "[1, 2]", "[1/2, 4]", "[-1, 1]", "(0, 1)", "(0, 1]", "integer [0, 4]", "[0, 3]", "(1, 2]"));
        String y = g.draw.oneIn(2) ? x : g.symbol(g.draw.of("[0, 1]", "[1, 2]", "[-1, 1]", "(0, 1]"));
        String f = g.draw.of(
                "V*exp(-V)",
                "V^2 - V",
                "exp(V) - 1 - V",
                "log(1 + V)",
                "V*log(V)",
                "sqrt(V)",
                "1/(1 + V)",
                "V^3 + W",
                "V*W",
                "W0(V)",
                "V^2 + W^2",
                "V*(1 - V)",
                "artanh(V/2)",
                "erf(V) - V",
                "max(V, W)",
                "floor(V)",
                "abs(V - W)",
                "(V - 1/2)^2",
                "sqrt(V*W)",
                "V^W",
                "log(V)",
                "1/V",
                "diff(log(V), V)",
                "diff(sqrt(V), V)",
                "inf{V : V < W, over V}",
                "sum(i, 1, 3, V^i)");
        f = f.replace("V", x).replace("W(", "w(").replaceAll("(?<![A-Za-z0-9])W(?![A-Za-z0-9])", y);
        String when = g.draw.oneIn(4) ? " when " + x + " " + g.draw.of("<=", ">=", "<") + " " + g.constant() : "";
        if (g.draw.oneIn(3)) {
            g.step(g.draw.of("increasing ", "decreasing ") + f + " in " + x + when + " by enclosure");
        } else {
            String op = g.draw.of("<=", ">=", "<", ">");
            String bound = g.draw.of("0", "1", "-1", "1/2", "2", "4", "10", "-1/4", "exp(-1)", "-exp(-1)");
            g.step(f + " " + op + " " + bound + when + " by enclosure");
        }
    }

    private static void theorem(Gen g) {
        String domain = g.draw.of("(0, inf)", "(0, inf)", "[0, inf)", "real", "(1, inf)", "natural", "(0, 1)", "real");
        String m = g.draw.of("m", "m", "m", g.any());
        if (m.equals("m")) {
            g.declared("m", domain);
        }
        String[] pair = g.draw.of(
                new String[] {"m > 1", "log(m) > 0"},
                new String[] {"", "m^2 >= 0"},
                new String[] {"m > 0", "1/m > 0"},
                new String[] {"m > 1", "m/(m - 1) > 0"},
                new String[] {"", "m + 1 > m"},
                new String[] {"", "exp(m) > 0"},
                new String[] {"m > 2", "1/(m - 2) > 0"},
                new String[] {"m != 2", "(m - 2)^2 > 0"},
                new String[] {"m >= 0", "sqrt(m) >= 0"},
                new String[] {"m^2 > 1", "m^2 > 0"},
                new String[] {"m < 0", "-m > 0"},
                new String[] {"m > 0", "W0(m) > 0"},
                new String[] {"", "m^(1/2) >= 0"},
                new String[] {"", "m > 0"},
                new String[] {"", "1/m > 0"},
                new String[] {"", "m >= 1"},
                new String[] {"", "2*m > m"},
                new String[] {"log(m) > 0", "m > 0"},
                new String[] {"", "m - 1 < m"});
        boolean conditional = g.draw.oneIn(4) && !pair[0].isEmpty();
        String h = conditional ? "" : pair[0].replace("m", m);
        String claim = pair[1].replace("m", "@").replace("@", m);
        String when = conditional ? " when " + pair[0].replace("m", m) : g.draw.oneIn(6) ? " when " + m + " > 1" : "";
        var lemma = g.draft.part(Draft.Part.LEMMA);
        lemma.add("theorem lem");
        if (!h.isEmpty()) {
            lemma.add("  given " + h);
        }
        lemma.add("  claim " + claim + when);
        lemma.add("  proof");
        lemma.add("    claim 1 by positivity");
        String v = g.draw.of(g.p(1), g.p(1), g.any(), g.r(1), "2*" + g.pos(), g.pos() + " + 1", g.partial());
        if (!g.draw.oneIn(3) && !pair[0].isEmpty()) {
            g.given(put(pair[0], "m", v));
        }
        g.step(put(claim, m, v) + (when.isEmpty() || g.draw.flip() ? "" : " when " + g.any() + " > 1")
                + " by theorem lem with " + m + " := " + v);
    }

    private static String put(String e, String m, String v) {
        return e.replaceAll(
                "(?<![A-Za-z])" + m + "(?![A-Za-z(])", java.util.regex.Matcher.quoteReplacement("(" + v + ")"));
    }
}
