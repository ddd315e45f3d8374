package org.majorant.coq;

import java.util.ArrayList;
import java.util.List;
import org.majorant.TheorySupport;
import org.majorant.theorem.Theory;

/**
 * False statements: each a true one with one thing changed, and such as would be true of the values that Coq's total functions
 * have where the language has none.
 */
final class FalseGoals {
    private static final String[] LINES = {
        "x + 1/x >= 3",
        "log(x) <= x - 2",
        "exp(x) >= 1 + x + x^2",
        "W0(x) >= x",
        "W0(x) <= log(x)",
        "sqrt(x) <= x",
        "(x*y)^(1/2) >= (x + y)/2",
        "x^(1/2)*x^(1/3) = x^(1/6)",
        "log(x*y) = log(x)*log(y)",
        "exp(x + y) = exp(x) + exp(y)",
        "x/(x + y) >= 1/2",
        "max(x, y) <= x",
        "min(x, y) >= x",
        "x^2 >= x",
        "(x/y)^a <= x/y",
        "1/(x + y) = 1/x + 1/y",
        "a*x^(-a) = a*x^a",
        "given x*exp(x) = y; claim x = W0(2*y)",
        "given x*y^(-a) = 1; claim y = x^a",
        "given x >= y; claim x^(-1) >= y^(-1)",
        "x*exp(-x) <= 1/3; check enclosed on x in [1/2, 4]",
        "exp(-x) + x^(-1/7) <= 5/4*x^(-1/7); check enclosed on x in [1, 1000]"
    };

    /** Domains, then claims, false since somewhere a side has no value, or since the lemma of the rule does not apply. */
    private static final String[] JUNK = {
        "let x in real; claim x/x = 1",
        "let x in real; claim x*(1/x) <= 1",
        "let x in [0, inf); claim log(x) <= x",
        "let x in real; claim exp(log(x)) = x",
        "let x in real; claim log(x^2) = 2*log(x)",
        "let x in [0, inf); claim x^(-1/2) >= 0",
        "let x in [0, inf); let a in real; claim x^a >= 0",
        "let x in [0, inf); let a in (0, inf); claim x^a*x^(-a) <= 1",
        "let a in real; claim 0^a = 0",
        "let x in real; claim x^(1/2) >= 0",
        "let x in real; claim sqrt(x)^2 >= 0",
        "let x in real; claim sqrt(x^2) = x",
        "let x in real; claim W0(x)*exp(W0(x)) = x",
        "let x in (-inf, 0); claim Wm1(x)*exp(Wm1(x)) = x",
        "let x in [-1, 1]; claim artanh(x) = log((1 + x)/(1 - x))/2",
        "let x in real; claim diff(abs(x), x)*x = abs(x)",
        "let x in real; claim diff(log(x), x) = 1/x",
        "let x in [0, inf); claim diff(sqrt(x), x) >= 0",
        "let y in real; claim inf{y : y < 1, over y} <= 1",
        "let y in (0, inf); claim inf{y : y < 0, over y} >= 0",
        "let C in (0, inf); claim lim(log(-C), C -> inf) = 0",
        "let C in (0, inf); claim log(-C) = o(C) as C -> inf",
        "let x in real; claim increasing -1/x in x",
        "let x in real; claim increasing sqrt(x) in x",
        "let t in real; claim for all t in real: t/t = 1",
        "let x in (0, 1); claim log(x) > 0; by positivity",
        "let A, B in (0, inf); claim A + B >= 3*sqrt(A*B); by AM-GM with w1 := 1/2, w2 := 1/2",
        "let A, B in (0, inf); claim A + B >= 2*sqrt(A*B) + 1; by AM-GM with w1 := 1/2, w2 := 1/3",
        "let x in real; claim exp(x) >= 2 + x; by tangent with exp := x, at := 0",
        "let A in (0, inf); claim log(A) <= A - 2; by tangent with log := A, at := 1",
        "let A, B in (0, inf); claim A - log(A) < B - log(B) when A < B; by differentiation",
        "let C, a in (0, inf); claim C^(-a)*log(C) = o(C^(-2*a)) as C -> inf; by order",
        "let C, a in (0, inf); claim lim(C^a/log(C), C -> inf) = 0; by order",
        "let C, a in (0, inf); claim C^a*log(C) = Theta(C^a) as C -> inf; by order",
        "let M, A, B in (0, inf); claim inf{A/M + B*M : M > 2, over M} <= A + B; by infimum with M := 1",
        "let j in natural; let f(j) in real; given for all j in natural: f(j) >= j + 1; claim f(3) >= 5;"
                + " by instance of given 1 with j := 3",
        "let n in integer [0, inf); let e[n] in real; let k in (0, 1);"
                + " given for all n in integer [0, inf): e[n + 1] <= k*e[n]; claim e[n] <= 0; by induction for n from given 1",
        "let t in [0, inf); let v(t) in real; let a in (0, inf); given for all t in [0, inf): diff(v(t), t) <= -a*v(t);"
                + " claim for all t in [0, inf): v(t) <= v(0)*exp(-2*a*t); by Gronwall from given 1"
    };

    private FalseGoals() {}

    /** Statements of which Coq must accept none, whatever the falsifier says of them. */
    static List<Theory> junk() {
        List<Theory> theories = new ArrayList<>();
        for (String junk : JUNK) {
            List<String> lets = new ArrayList<>();
            List<String> lines = new ArrayList<>(List.of("theorem t", "mark derived"));
            for (String part : junk.split("; ?")) {
                if (part.startsWith("let ")) {
                    lets.add(part);
                } else if (part.strip().startsWith("by ")) {
                    lines.addAll(List.of("proof", "  claim 1 " + part.strip()));
                } else {
                    lines.add(part.strip());
                }
            }
            lets.addAll(lines);
            theories.add(TheorySupport.theory(lets.toArray(new String[0])));
        }
        return theories;
    }

    /** A theory of one theorem each; every other one has a written proof, too, that says so. */
    static List<Theory> all() {
        List<Theory> theories = new ArrayList<>();
        for (int i = 0; i < LINES.length; i++) {
            List<String> lines = new ArrayList<>(List.of("let x, y, a in (0, inf)", "theorem t", "mark derived"));
            String[] parts = LINES[i].split("; ");
            for (String p : parts) {
                lines.add(p.matches("(given|claim|check) .*") ? p : "claim " + p);
            }
            if (i % 2 == 0 && !LINES[i].contains("check")) {
                lines.add("proof");
                lines.add("  claim 1 by normal form");
            }
            theories.add(TheorySupport.theory(lines.toArray(new String[0])));
        }
        return theories;
    }
}
