package org.majorant.coq;

import java.util.ArrayList;
import java.util.List;
import org.majorant.TheorySupport;
import org.majorant.theorem.Theory;

/** Twenty-two false statements, each a true one with one thing changed. */
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

    private FalseGoals() {}

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
