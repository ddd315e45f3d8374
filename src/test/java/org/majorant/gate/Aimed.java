package org.majorant.gate;

import java.util.List;
import org.majorant.theorem.Rules;

/** Drafts that break one side condition each, in a way that makes the step false. */
final class Aimed {
    private Aimed() {}

    /** Writes an aimed draft, where there is one for the rule. */
    static boolean draft(String rule, Gen g) {
        switch (rule) {
            case Rules.CASES -> cases(g);
            case Rules.MONOTONICITY -> monotonicity(g);
            case Rules.SOLVING -> solving(g);
            case Rules.PIECES -> pieces(g);
            case Rules.INFIMUM -> infimum(g);
            case Rules.INDUCTION -> induction(g);
            case Rules.GRONWALL -> gronwall(g);
            case Rules.FIRST_EXIT -> firstExit(g);
            case Rules.UNIMODALITY -> unimodality(g);
            case Rules.LAMBERT_INVERSION -> lambert(g);
            case Rules.NORMAL_FORM -> normalForm(g);
            case Rules.INSTANCE -> instance(g);
            case Rules.THEOREM -> theorem(g);
            case Rules.BRETAGNOLLE_HUBER -> distributions(g);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void cases(Gen g) {
        String x = g.any();
        String c = g.draw.of("1", "2", "0", "1/2");
        List<String[]> all = List.of(
                new String[] {x + " != " + c, x + " < " + c, x + " > " + c},
                new String[] {x + " >= " + c, x + " = " + c, x + " > " + c},
                new String[] {x + " <= " + c, x + " < " + c, x + " = " + c},
                new String[] {x + " != " + c, x + " < " + c, x + " > " + c, x + " = " + c + " + 1"},
                new String[] {x + " != " + c, x + " < " + c, x + " > " + c, x + " = " + c + ", " + x + " < " + c},
                new String[] {"@ > 0", x + " < " + c + ", @ > 0", x + " >= " + c + ", @ > 0"},
                new String[] {x + " <= 9", x + " <= " + c, x + " > 3"});
        String[] s = g.draw.of(all).clone();
        if (s[0].startsWith("@")) {
            String y = g.symbol("real");
            String[] written = s.clone();
            java.util.Arrays.setAll(s, i -> written[i].replace("@", y));
        }
        StringBuilder names = new StringBuilder();
        for (int i = 1; i < s.length; i++) {
            g.step(s[0] + " when " + s[i] + " by positivity");
            names.append(i > 1 ? ", step " : "step ").append(i);
        }
        g.step(s[0] + " by cases from " + names);
    }

    private static void monotonicity(Gen g) {
        String x = g.symbol(g.draw.of("real", "(0, inf)", "real"));
        String u = g.symbol("real");
        String v = g.symbol(g.draw.of("real", "(0, inf)"));
        switch (g.draw.below(4)) {
            case 0 -> {
                g.given(x + " > 0");
                g.given(u + " < " + v);
                g.step("increasing " + x + "^2 in " + x + " by differentiation");
                g.step(u + "^2 < " + v + "^2 by monotonicity from step 1 with low := " + u + ", high := " + v);
            }
            case 1 -> {
                g.given(u + " < " + v);
                g.step("increasing " + x + "^2 in " + x + " when " + x + " > 0 by differentiation");
                g.step(u + "^2 < " + v + "^2 by monotonicity from step 1 with low := " + u + ", high := " + v);
            }
            case 2 -> {
                g.step("increasing (" + x + " - 1)^2 in " + x + " when " + x + " > 1 by differentiation");
                g.step("lim((" + x + " - 1)^2, " + x + " -> 0) = 1 by order");
                g.step("(" + x + " - 1)^2 > 1 when " + x + " > 1 by monotonicity from step 1, step 2");
            }
            default -> {
                g.step("increasing 2*" + x + " - " + x + "^2 in " + x + " when " + x + " < 1 by differentiation");
                g.step("lim(2*" + x + " - " + x + "^2, " + x + " -> 0) = 0 by order");
                g.step("2*" + x + " - " + x + "^2 > 0 " + g.draw.of("", "when " + x + " < 5 ")
                        + "by monotonicity from step 1, step 2");
            }
        }
    }

    private static void solving(Gen g) {
        String x = g.symbol(g.draw.of("(-inf, 0)", "real", "[-1, 1]", "(-inf, 0]", "[-3, 2]", "(0, inf)"));
        String b = g.p(0);
        String given = g.draw.of(
                x + "^2 = " + b, x + "^4 = " + b, x + "^2 + 1 = " + b + " + 1", x + "*exp(" + x + ") = -1/10");
        g.given(given);
        if (g.draw.flip()) {
            g.given(x + g.draw.of(" < 0", " <= 0", " > -5", " < -1"));
        }
        String root = given.contains("^4")
                ? b + "^(1/4)"
                : given.contains("exp") ? g.draw.of("W0(-1/10)", "Wm1(-1/10)") : "sqrt(" + b + ")";
        g.step(x + g.draw.of(" = ", " = ", " = ", " < ", " > ") + root + " by solving given 1");
    }

    private static void pieces(Gen g) {
        boolean lower = g.draw.flip();
        String x = g.symbol(lower ? g.draw.of("[0, inf)", "[0, 3]") : g.draw.of("(-inf, 0]", "[-3, 0]"));
        String side = lower ? " > 0" : " < 0";
        switch (g.draw.below(4)) {
            case 0 -> {
                g.step("piece " + x + side + ": no root by pieces");
                g.step("roots " + x + ": "
                        + g.draw.of(x + " = 0", x + "^2 = 0", x + "*exp(" + x + ") = 0", x + "^3 = 0")
                        + " count 0 by pieces");
            }
            case 1 -> {
                g.step("piece " + x + " < 2: "
                        + g.draw.of("increasing, root 1", "no root", "decreasing, root 1", "increasing, root 0")
                        + " by pieces");
                g.step("piece " + x + " > 1: " + g.draw.of("increasing, root 1", "no root", "increasing, root 3/2")
                        + " by pieces");
                g.step("roots " + x + ": " + x + " = 1 count " + g.draw.of("1", "2", "0") + " by pieces");
            }
            case 2 -> {
                String y = g.symbol("real");
                g.step("piece " + y + " < 2: " + g.draw.of("increasing, root 1", "increasing") + " by pieces");
                g.step("piece 2 < " + y + " < 1: no root by pieces");
                g.step("piece " + y + " > 1: " + g.draw.of("increasing", "increasing, root 3/2", "no root")
                        + " by pieces");
                g.step("roots " + y + ": " + g.draw.of(y + " = 1", "2*" + y + " = 3", y + " = 2") + " count "
                        + g.draw.of("1", "2", "0") + " by pieces");
            }
            default -> {
                String y = g.symbol("real");
                g.step("piece " + y + " < 1: " + g.draw.of("increasing", "decreasing") + ", root "
                        + g.draw.of(y, "0", "1", "5") + " by pieces");
                g.step("piece " + y + " > 1: " + g.draw.of("increasing", "no root", "decreasing") + " by pieces");
                g.step("roots " + y + ": " + g.draw.of("exp(" + y + ") = 0", y + " = 3", "-" + y + " = 0", y + " = -1")
                        + " count " + g.draw.of("1", "2") + " by pieces");
            }
        }
    }

    private static void infimum(Gen g) {
        String x = g.symbol(g.draw.of("(0, inf)", "real", "[0, inf)"));
        switch (g.draw.below(6)) {
            case 0 -> {
                g.let("I = inf{" + x + " : " + x + " > 0, over " + x + "}");
                g.step(x + " >= 1 when " + x + " > 0, " + x + " > 1 by positivity");
                g.step("I >= 1 by infimum from step 1");
            }
            case 1 -> {
                g.let("I = inf{" + x + " : " + x + " > 0, over " + x + "}");
                g.given(x + " > 1");
                g.step(x + " >= 1 when " + x + " > 0 by positivity");
                g.step("I >= 1 by infimum from step 1");
            }
            case 2 -> {
                g.let("I = inf{" + x + " : " + x + " > 0, over " + x + "}");
                g.step(x + " >= 1 when " + x + " > 0, " + x + " > 1 by positivity");
                g.step("I >= 1 when " + x + " > 1 by infimum from step 1");
            }
            case 3 -> {
                g.let("I = inf{" + x + " : " + x + " > 1/2, over " + x + "}");
                g.declared("t", "(0, inf)");
                g.given(g.draw.of("t < 2", "t < 5", x + " < 7"));
                g.step("lim(1/t, t -> inf) = 0 by order");
                g.step("I <= 0 by infimum from step 1 with " + x + " := 1/t");
            }
            case 4 -> {
                g.let("I = inf{" + x + " : " + x + " > 0, over " + x + "}");
                g.declared("t", "(0, inf)");
                g.step("lim(1/t, t -> inf) " + g.draw.of("=", ">=", "<=") + " 0 by order");
                g.step("I " + g.draw.of("<", "<=", "<") + " " + g.draw.of("0", "-1", "0") + g.draw.of("", " when t < 1")
                        + " by infimum from step 1 with " + x + " := 1/t");
            }
            default -> {
                g.let("I = inf{" + x + " : " + x + " < 5, over " + x + "}");
                g.step(g.draw.of(
                        "I - I = 0 by normal form",
                        "I <= I + 1 by positivity",
                        "0*I = 0 by normal form",
                        "I^2 >= 0 by positivity"));
            }
        }
    }

    private static void induction(Gen g) {
        g.let("e[k] in " + g.draw.of("[0, inf)", "real", "(0, inf)"));
        String domain = g.draw.of("natural", "natural", "[1, inf)", "integer [1, inf)");
        g.declared("k", domain);
        g.given("for all k in " + domain + ": e[k + 1] <= " + g.draw.of("e[k]*3/k", "e[k]", "e[k]/2", "3*e[k]/k"));
        g.given("e[1] <= 1");
        if (g.draw.flip()) {
            g.given("k >= 3");
        }
        String when = g.draw.oneIn(3) ? " when k >= 3" : "";
        g.step(g.draw.of(
                "e[k] <= 1" + when + " by induction for k from given 1",
                "for all k in " + domain + ": e[k] <= 1" + when + " by induction from given 1",
                "e[k] < 1 by induction for k from given 1",
                "e[k] <= 1/2^k by induction for k from given 1"));
    }

    private static void gronwall(Gen g) {
        g.declared("t", "[0, inf)");
        g.let("u(t) in " + g.draw.of("real", "[0, inf)"));
        String k = g.draw.of("t", "-t", "1", "-1", "u(t)");
        String m = g.draw.of("", " + t", " + exp(t)", " + 1");
        String op = g.draw.of("<=", ">=", "=");
        g.given("for all t in [0, inf): diff(u(t), t) " + op + " (" + k + ")*u(t)" + m
                + g.draw.of("", "", " when t > 1"));
        String bound = "u(0)*exp((" + k + ")*t)"
                + (m.isEmpty() ? "" : " + (" + m.substring(3) + ")/(" + k + ")*(exp((" + k + ")*t) - 1)");
        g.step("for all t in [0, inf): u(t) " + op + " " + bound + " by Gronwall from given 1");
    }

    private static void firstExit(Gen g) {
        g.declared("t", "[0, inf)");
        g.let("w(t) in " + g.draw.of("[0, inf)", "real"));
        g.let("v(t) in real");
        String y = g.symbol("real");
        String r = g.draw.of("1", "2", "1/2", g.symbol("(0, inf)"));
        String slope = g.draw.of("<=", "<=", ">=");
        boolean continuous = !g.draw.oneIn(4);
        g.given(
                !continuous
                        ? "0 < 1"
                        : "for all t in [0, inf): diff(w(t), t) " + g.draw.of("<= 1", "<= 1", "<= 0", ">= 1/2"));
        g.given("w(0) " + g.draw.of("<", "<", "<=") + " " + r);
        String when = g.draw.flip() ? " when " + y + " > 0" : "";
        String barrierWhen = g.draw.oneIn(4) ? " when " + y + " > 0" : "";
        String inside = g.draw.of("<=", "<=", "<");
        String as = g.draw.flip() ? "" : "w(t) " + inside + " " + r + " implies ";
        g.given("for all t in [0, inf): " + as + "diff(v(t), t) " + slope + " 0" + when);
        g.given("for all t in [0, inf): w(t) = " + r + " implies v(t) > v(0)" + barrierWhen);
        String more = when.isEmpty() ? "" : ", " + y + " > 0";
        String moreBarrier = barrierWhen.isEmpty() ? "" : ", " + y + " > 0";
        g.step("diff(v(t), t) " + slope + " 0 when w(t) " + inside + " " + r + more
                + " by instance of given 3 with t := t");
        g.step("v(t) > v(0) when w(t) = " + r + moreBarrier + " by instance of given 4 with t := t");
        g.step(g.draw.of("w(t) < " + r, "v(t) <= v(0)") + g.draw.of("", "", more.isEmpty() ? "" : " when " + y + " > 0")
                + " by first exit from step 1, step 2 with P := v(t)");
    }

    private static void unimodality(Gen g) {
        String x = g.symbol(g.draw.of("(0, inf)", "real", "(0, inf)"));
        String[] f = g.draw.of(
                new String[] {"V^2 - 1/V", "-1", "V^2 - 1/V"},
                new String[] {"V^2", "0", "(V - 1)^2"},
                new String[] {"(V - 1)^2", "1", "V^2"},
                new String[] {"(V - 1)^2", "1", "(V - 1)^2 + V"});
        String second = g.draw.flip() ? f[0] : f[2];
        g.step("decreasing " + f[0].replace("V", x) + " in " + x + " when " + x + " < " + f[1] + " by differentiation");
        g.step("increasing " + second.replace("V", x) + " in " + x + " when " + x + " > " + f[1]
                + " by differentiation");
        g.step(f[0].replace("V", x) + " >= " + f[0].replace("V", "(" + f[1] + ")")
                + " by unimodality from step 1, step 2");
    }

    private static void lambert(Gen g) {
        String p = g.any();
        String z = g.symbol("real");
        g.given(p + "*exp(" + p + ") = " + z);
        g.given(p + g.draw.of(" >= -1", " <= -1", " > -1"));
        g.step(p + g.draw.of(" < ", " > ", " = ", " != ") + g.draw.of("W0(", "Wm1(") + z
                + ") by Lambert inversion of given 1");
    }

    private static void normalForm(Gen g) {
        String x = g.any();
        g.step("(" + x + " + 1)^2" + g.draw.of(" < ", " > ", " != ") + x + "^2 + 2*" + x + " + 1 by normal form");
    }

    private static void instance(Gen g) {
        g.let("e[k] in real");
        g.given("for all k in natural: (-2)^k <= e[k]" + g.draw.of("", "", " + k"));
        String v = g.draw.of("3/2", "2", "1 + 1/2", "sqrt(2)", g.symbol("[1, inf)"));
        g.step("(-2)^(" + v + ") <= e[" + v + "] by instance of given 1 with k := " + v);
    }

    private static void theorem(Gen g) {
        g.declared("m", g.draw.of("natural", "integer"));
        g.draft
                .part(Draft.Part.LEMMA)
                .addAll(List.of("theorem lem", "  claim (-2)^m = (-2)^m", "  proof", "    claim 1 by normal form"));
        String v = g.draw.of("3/2", "2", g.symbol("[1, inf)"), "sqrt(2)");
        g.step("(-2)^(" + v + ") = (-2)^(" + v + ") by theorem lem with m := " + v);
    }

    private static void distributions(Gen g) {
        g.let("p[i] in " + g.draw.of("(0, inf)", "(0, 1]", "real"));
        g.let("q[i] in " + g.draw.of("(0, inf)", "(0, inf)", "real"));
        g.given("sum(i, 1, " + g.draw.of("2", "3") + ", p[i]) = 1");
        g.given("sum(i, 1, " + g.draw.of("2", "1") + ", q[i]) = 1");
        String s = "sum(i, 1, " + g.draw.of("2", "3", "3") + ", ";
        g.step("1 - " + s + "abs(p[i] - q[i]))/2 >= exp(-" + s
                + "p[i]*log(p[i]/q[i])))/2 by Bretagnolle-Huber from given 1, given 2");
    }
}
