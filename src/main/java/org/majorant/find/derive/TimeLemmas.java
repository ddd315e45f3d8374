package org.majorant.find.derive;

import java.util.ArrayList;
import java.util.List;
import org.majorant.expr.Expr;

/**
 * {@code H*T^nu + G*exp(-T/xi)} over all times: its least value, on the principal branch for {@code nu > 1}, a logarithm for
 * {@code nu = 1}, on the lower branch or at the edge for {@code nu < 1}. The theorems speak of symbols of their own, and are
 * applied to a law.
 */
final class TimeLemmas implements TheoremFamily {
    /** Abbreviations of the theorems below. */
    private static final java.util.List<String> LOCAL =
            java.util.List.of("f", "J", "J1", "ww", "h", "m", "least", "T0", "T1", "f0", "tauc", "g");

    private final FreshNames names;
    private final boolean above;
    private final boolean linear;
    private final boolean below;
    private final Expr.Sym time;
    private final Expr h;
    private final Expr nu;
    private final Expr g;
    private final Expr xi;
    private final Expr early;
    private final Expr tau;

    /** The cases that are possible: of the exponent above, at and below 1. */
    TimeLemmas(ExponentialTerm e, FreshNames names, boolean above, boolean linear, boolean below) {
        this.names = names;
        this.time = e.resource();
        this.above = above;
        this.linear = linear;
        this.below = below;
        this.h = names.of("H");
        this.nu = names.of("nu");
        this.g = names.of("gap");
        this.xi = names.of("scale");
        this.early = names.of("t");
        this.tau = names.of("tau");
    }

    @Override
    public List<TheoremText> theorems() {
        List<TheoremText> all = new ArrayList<>();
        all.add(valueThere());
        if (above) {
            all.add(principal());
        }
        if (linear) {
            all.add(logarithm());
        }
        if (below) {
            all.add(lower());
            all.add(edgeEarly());
            all.add(edge());
            all.add(globalFrom());
        }
        return all;
    }

    /** The value {@code H}, the exponent, the gap and the time constant of a law, for {@code by theorem}. */
    String with(Expr height, Expr exponent, Expr gap, Expr scale) {
        return " with " + h + " := " + height + ", " + nu + " := " + exponent + ", " + g + " := " + gap + ", " + xi
                + " := " + scale;
    }

    /** {@code H*T^nu + G*exp(-T/xi)} of a law, in the very words in which the theorems say it. */
    static String function(Expr height, Expr exponent, ExponentialTerm e) {
        return "(" + height + ")*" + e.resource() + "^(" + exponent + ") + (" + e.coefficient() + ")*exp(-"
                + e.resource() + "/(" + e.scale() + "))";
    }

    /** {@code J = G/(xi*nu*H)} of a law, in the very words. */
    static String slope(Expr height, Expr exponent, ExponentialTerm e) {
        return "(" + e.coefficient() + ")/((" + e.scale() + ")*(" + exponent + ")*(" + height + "))";
    }

    /** A text with the names of this lemma for H, nu, G, xi, T, t, tau, in capitals between bars. */
    private String put(String text) {
        String own = text;
        for (String local : LOCAL) {
            own = own.replaceAll("\\b" + local + "\\b(?![|:])", names.of(local).toString());
        }
        return own.replace("|H|", h.toString())
                .replace("|n|", nu.toString())
                .replace("|G|", g.toString())
                .replace("|x|", xi.toString())
                .replace("|T|", time.toString())
                .replace("|t|", early.toString())
                .replace("|u|", tau.toString());
    }

    /** A theorem from lines {@code head; …}, {@code claim …} and {@code step   by rule}. */
    private TheoremText theorem(String id, String title, String lines) {
        TheoremText t = new TheoremText(id, title + " {#" + id + "}").positive(h, nu, g, xi);
        for (String raw : put(lines).split("\n")) {
            String line = raw.strip();
            int by = line.indexOf("   by ");
            if (by >= 0) {
                t.step(line.substring(0, by).strip(), line.substring(by + 6).strip());
            } else if (line.startsWith("claim ")) {
                int colon = line.indexOf(':');
                t.claim(line.substring(6, colon), line.substring(colon + 1).strip());
            } else if (!line.isEmpty()) {
                t.line(line);
            }
        }
        return t;
    }

    private TheoremText valueThere() {
        return theorem("value-there", "The value where the slope is 0", """
                let J = |G|/(|x|*|n|*|H|)
                given |T|^(|n| - 1) = J*exp(-|T|/|x|)
                claim value: |H|*|T|^|n| = (|T|/(|n|*|x|))*|G|*exp(-|T|/|x|)
                claim value   by rearranging given 1 with factor := |H|*|T|
                """);
    }

    private TheoremText principal() {
        return theorem("least-above", "The least value over the time: exponent above 1", """
                let f = |H|*|T|^|n| + |G|*exp(-|T|/|x|)
                let J = |G|/(|x|*|n|*|H|)
                let T0 = (|n| - 1)*|x|*W0(J^(1/(|n| - 1))/((|n| - 1)*|x|))
                let f0 = |H|*T0^|n| + |G|*exp(-T0/|x|)
                let h = (|n| - 1)*log(|T|) + |T|/|x| - log(J)
                let least = inf{f : |T| > 0, over |T|}
                given |n| > 1
                claim global: least = f0
                claim stationary: |H|*T0^|n| = (T0/(|n|*|x|))*|G|*exp(-T0/|x|)
                zero: (|n| - 1)*log(T0) + T0/|x| - log(J) = 0   by normal form
                up: increasing h in |T|   by differentiation
                h < 0 when |T| < T0   by monotonicity from up with low := |T|, high := T0
                |n|*|H|*|T|^(|n| - 1) < (|G|/|x|)*exp(-|T|/|x|) when |T| < T0   by rearranging step 3
                diff(f, |T|) < 0 when |T| < T0   by rearranging step 4
                down: decreasing f in |T| when |T| < T0   by differentiation
                h > 0 when |T| > T0   by monotonicity from up with low := T0, high := |T|
                |n|*|H|*|T|^(|n| - 1) > (|G|/|x|)*exp(-|T|/|x|) when |T| > T0   by rearranging step 7
                diff(f, |T|) > 0 when |T| > T0   by rearranging step 8
                rise: increasing f in |T| when |T| > T0   by differentiation
                each: f >= f0   by unimodality from down, rise
                low: least >= f0   by infimum from each
                high: least <= f0   by infimum with |T| := T0
                claim global   by positivity
                balance: T0^(|n| - 1) = J*exp(-T0/|x|)   by normal form
                claim stationary   by theorem value-there with |T| := T0
                """);
    }

    private TheoremText logarithm() {
        return theorem("least-linear", "The least value over the time: exponent 1", """
                let f = |H|*|T|^|n| + |G|*exp(-|T|/|x|)
                let g = |H|*|T| + |G|*exp(-|T|/|x|)
                let J = |G|/(|x|*|n|*|H|)
                let J1 = |G|/(|x|*|H|)
                let T0 = |x|*log(J1)
                let f0 = |H|*|x|*(1 + log(J1))
                let least = inf{f : |T| > 0, over |T|}
                let |t| in (0, inf)
                given one: |n| = 1
                claim inner: least = |H|*|x|*(1 + log(J)) when J > 1
                claim outer: least = |G| when J <= 1
                same: J = J1   by substitution
                plain: f = g   by substitution
                gain: J1 > 1 when J > 1   by adding condition 1, same
                slope1: |H| < (|G|/|x|)*exp(-|T|/|x|) when J > 1, |T| < T0   by rearranging condition 2
                slope2: diff(g, |T|) < 0 when J > 1, |T| < T0   by rearranging slope1
                down: decreasing g in |T| when J > 1, |T| < T0   by differentiation
                slope3: |H| > (|G|/|x|)*exp(-|T|/|x|) when J > 1, |T| > T0   by rearranging condition 2
                slope4: diff(g, |T|) > 0 when J > 1, |T| > T0   by rearranging slope3
                rise: increasing g in |T| when J > 1, |T| > T0   by differentiation
                most: g >= f0 when J > 1   by unimodality from down, rise
                each: f >= f0 when J > 1   by adding most, plain
                low: least >= f0 when J > 1   by infimum from each
                there: |H|*T0^|n| + |G|*exp(-T0/|x|) = f0 when J > 1   by substitution
                reach: least <= |H|*T0^|n| + |G|*exp(-T0/|x|) when J > 1   by infimum with |T| := T0
                high: least <= f0 when J > 1   by adding reach, there
                exact: least = f0 when J > 1   by positivity
                value: f0 = |H|*|x|*(1 + log(J))   by substitution
                claim inner   by adding exact, value
                line: exp(-|T|/|x|) >= 1 - |T|/|x|   by tangent with exp := -|T|/|x|, at := 0
                drop: |G|*exp(-|T|/|x|) >= |G| - |G|*|T|/|x|   by rearranging line
                loss: J1 <= 1 when J <= 1   by adding condition 1, same
                dear: |H| >= |G|/|x| when J <= 1   by rearranging loss
                cost: |H|*|T| >= |G|*|T|/|x| when J <= 1   by rearranging dear
                flat: f >= |G| when J <= 1   by adding drop, cost, plain
                floor: least >= |G| when J <= 1   by infimum from flat
                idle: lim(|H|*|t|^|n| + |G|*exp(-|t|/|x|), |t| -> 0) = |G|   by order
                roof: least <= |G|   by infimum from idle with |T| := |t|
                claim outer   by positivity
                """);
    }

    private static final String BELOW = """
                let f = |H|*|T|^|n| + |G|*exp(-|T|/|x|)
                let J = |G|/(|x|*|n|*|H|)
                let ww = J^(-1/(1 - |n|))/((1 - |n|)*|x|)
                let h = (|n| - 1)*log(|T|) + |T|/|x| - log(J)
                let m = (1 - |n|)*|x|
                let least = inf{f : |T| > 0, over |T|}
                let |t| in (0, inf)
                given |n| < 1
                """;

    private TheoremText lower() {
        return theorem(
                "least-below", "The least value over the time: exponent below 1, two stationary points", BELOW + """
                let T1 = -(1 - |n|)*|x|*W0(-ww)
                let T0 = -(1 - |n|)*|x|*Wm1(-ww)
                let f0 = |H|*T0^|n| + |G|*exp(-T0/|x|)
                given real: ww < exp(-1)
                claim stationary: |H|*T0^|n| = (T0/(|n|*|x|))*|G|*exp(-T0/|x|)
                claim local: f >= f0 when |T| >= T1
                claim global: least = min(f0, |G|)
                zero0: (|n| - 1)*log(T0) + T0/|x| - log(J) = 0   by normal form
                zero1: (|n| - 1)*log(T1) + T1/|x| - log(J) = 0   by normal form
                left: T1 < m   by positivity
                right: m < T0   by positivity
                fall: decreasing h in |T| when |T| <= m   by differentiation
                rise: increasing h in |T| when |T| >= m   by differentiation
                balance: T0^(|n| - 1) = J*exp(-T0/|x|)   by normal form
                claim stationary   by theorem value-there with |T| := T0
                h < 0 when |T| > T1, |T| < T0, |T| <= m   by monotonicity from fall with low := T1, high := |T|
                h < 0 when |T| > T1, |T| < T0, |T| >= m   by monotonicity from rise with low := |T|, high := T0
                h < 0 when |T| > T1, |T| < T0   by cases from step 9, step 10
                |n|*|H|*|T|^(|n| - 1) < (|G|/|x|)*exp(-|T|/|x|) when |T| > T1, |T| < T0   by rearranging step 11
                diff(f, |T|) < 0 when |T| > T1, |T| < T0   by rearranging step 12
                down: decreasing f in |T| when |T| >= T1, |T| < T0   by differentiation
                late: |T| >= m when |T| > T0   by adding condition 1, right
                h > 0 when |T| > T0   by monotonicity from rise with low := T0, high := |T|
                |n|*|H|*|T|^(|n| - 1) > (|G|/|x|)*exp(-|T|/|x|) when |T| > T0   by rearranging step 16
                diff(f, |T|) > 0 when |T| > T0   by rearranging step 17
                up: increasing f in |T| when |T| > T0   by differentiation
                soon: |T| <= m when |T| < T1   by adding condition 1, left
                h > 0 when |T| < T1   by monotonicity from fall with low := |T|, high := T1
                |n|*|H|*|T|^(|n| - 1) > (|G|/|x|)*exp(-|T|/|x|) when |T| < T1   by rearranging step 21
                diff(f, |T|) > 0 when |T| < T1   by rearranging step 22
                first: increasing f in |T| when |T| <= T1   by differentiation
                T1 < T0   by adding left, right
                claim local   by unimodality from down, up
                idle: lim(f, |T| -> 0) = |G|   by order
                risen: f > |G| when |T| <= T1   by monotonicity from first, idle
                min(f0, |G|) <= f when |T| >= T1   by extremes of local
                min(f0, |G|) <= f when |T| <= T1   by extremes of risen
                each: min(f0, |G|) <= f   by cases from step 29, step 30
                low: least >= min(f0, |G|)   by infimum from each
                high: least <= f0   by infimum with |T| := T0
                start: lim(|H|*|t|^|n| + |G|*exp(-|t|/|x|), |t| -> 0) = |G|   by order
                roof: least <= |G|   by infimum from start with |T| := |t|
                both: least <= min(f0, |G|)   by extremes of high, roof
                claim global   by positivity
                """);
    }

    private static final String EDGE = BELOW + """
                given flat: ww >= exp(-1)
                """;

    private static final String FIRST = """
                logs: log(ww) >= -1   by rearranging flat
                turn: (|n| - 1)*log(m) + m/|x| - log(J) >= 0   by rearranging logs with factor := 1 - |n|
                """;

    /** At or beyond the branch point f rises, first up to the time where its slope is least … */
    private TheoremText edgeEarly() {
        return theorem(
                "edge-early", "Exponent below 1, no stationary minimum: the early times", EDGE + """
                claim early: f > |G| when |T| <= m
                """ + FIRST + """
                fall: decreasing h in |T| when |T| <= m   by differentiation
                up: h > (|n| - 1)*log(m) + m/|x| - log(J) when |T| < m   by monotonicity from fall with low := |T|, high := m
                up2: h > 0 when |T| < m   by adding up, turn
                up3: |n|*|H|*|T|^(|n| - 1) > (|G|/|x|)*exp(-|T|/|x|) when |T| < m   by rearranging up2
                diff(f, |T|) > 0 when |T| < m   by rearranging up3
                first: increasing f in |T| when |T| <= m   by differentiation
                idle: lim(f, |T| -> 0) = |G|   by order
                claim early   by monotonicity from first, idle
                """);
    }

    /** … and from there on. */
    private TheoremText edge() {
        return theorem(
                "least-edge",
                "The least value over the time: exponent below 1, no stationary minimum",
                EDGE + """
                claim global: least = |G|
                """ + FIRST + """
                rise: increasing h in |T| when |T| >= m   by differentiation
                on: h > (|n| - 1)*log(m) + m/|x| - log(J) when |T| > m   by monotonicity from rise with low := m, high := |T|
                on2: h > 0 when |T| > m   by adding on, turn
                on3: |n|*|H|*|T|^(|n| - 1) > (|G|/|x|)*exp(-|T|/|x|) when |T| > m   by rearranging on2
                diff(f, |T|) > 0 when |T| > m   by rearranging on3
                second: increasing f in |T| when |T| >= m   by differentiation
                soon: f > |G| when |T| <= m   by theorem edge-early
                middle: |H|*m^|n| + |G|*exp(-m/|x|) > |G|   by theorem edge-early with |T| := m
                higher: f > |H|*m^|n| + |G|*exp(-m/|x|) when |T| > m   by monotonicity from second with low := m, high := |T|
                late: f > |G| when |T| > m   by adding higher, middle
                each: f > |G|   by cases from soon, late
                low: least >= |G|   by infimum from each
                start: lim(|H|*|t|^|n| + |G|*exp(-|t|/|x|), |t| -> 0) = |G|   by order
                roof: least <= |G|   by infimum from start with |T| := |t|
                claim global   by positivity
                """);
    }

    private TheoremText globalFrom() {
        return theorem("global-from", "From when on the stationary minimum is the least value", """
                let |u| in (0, inf)
                let tauc = -|n| - Wm1(-|n|*exp(-|n|))
                let g = log(1 + |u|/|n|) - |u|
                given |n| < 1
                claim wins: exp(-|u|)*(1 + |u|/|n|) <= 1 when |u| >= tauc
                claim loses: exp(-|u|)*(1 + |u|/|n|) > 1 when |u| >= 1 - |n|, |u| < tauc
                log(|n|) <= |n| - 1   by tangent with log := |n|, at := 1
                |n|*exp(-|n|) <= exp(-1)   by rearranging step 1
                far: tauc >= 1 - |n|   by positivity
                zero: log(1 + tauc/|n|) - tauc = 0   by normal form
                fall: decreasing g in |u| when |u| >= 1 - |n|   by differentiation
                |u| >= 1 - |n| when |u| >= tauc   by adding condition 1, far
                g <= 0 when |u| >= tauc   by monotonicity from fall with low := tauc, high := |u|
                claim wins   by rearranging step 7
                g > 0 when |u| >= 1 - |n|, |u| < tauc   by monotonicity from fall with low := |u|, high := tauc
                claim loses   by rearranging step 9
                """);
    }
}
