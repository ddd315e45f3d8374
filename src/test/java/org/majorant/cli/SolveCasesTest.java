package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.eval.Definedness;
import org.majorant.find.solve.EquationSolver;
import org.majorant.prove.normal.UndecidedException;

/** Equations without a root, with every number as a root, with coefficients that may be 0, and over other domains. */
class SolveCasesTest {
    private static String solved(String... words) {
        StringWriter text = new StringWriter();
        List<String> all = new ArrayList<>(List.of("solve", "--for", "x"));
        all.addAll(List.of(words));
        Main.run(new PrintWriter(text), new PrintWriter(text), all.toArray(String[]::new));
        return text.toString().strip().replaceAll(" +", " ").replace("\n", "; ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^a = b | a in real | x = b^(1/a) when a != 0; every x > 0 when a = 0, log(b) = 0",
                "A*x^p = B*x^q | p, q in (0, inf) | x = A^(-(1/(p - q)))*B^(1/(p - q)) when p - q != 0; "
                        + "every x > 0 when p - q = 0, log(A) - log(B) = 0",
                "a*x = b | a, b in real | x = b/a when a != 0, b/a > 0; every x > 0 when a = 0, b = 0",
                "exp(a*x) = 2 | a in real | x = log(2)/a when a != 0, log(2)/a > 0",
                "a*log(x) + a*x = 0 | a in real | x = W0(1) when a != 0; every x > 0 when a = 0",
                "a*x^2 + x = 1 | a in [0, inf) | x = (-1 + sqrt(1 + 4*a))/(2*a) when a != 0, "
                        + "(-1 + sqrt(1 + 4*a))/(2*a) > 0; x = 1 when a = 0"
            })
    void aCoefficientThatMayBeZeroIsACase(String equation, String let, String expected) {
        assertThat(solved(equation, "--let", let)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^2 = 4 | real | x = -2; x = 2",
                "x^2 = 4 | (-3, 1] | x = -2",
                "x^2 = 4 | [3, inf) | no root",
                "x^2 - 2*x + 1 = 0 | real | x = 1",
                "x^3 = x | real | x = -1; x = 0; x = 1",
                "x^3 = -8 | real | x = -2",
                "x*exp(x) = -1/5 | real | x = Wm1(-1/5); x = W0(-1/5)",
                "log(x) = 1 | real | x = exp(1)",
                "1/x = 0 | real | no root",
                "x = x | [0, 1] | every x in [0, 1]",
                "b*x = b | real | x = 1",
                "x/x = 1 | real | every x in real when x != 0",
                "sqrt(x^2) = x | real | every x in real when x >= 0",
                "b^x = 1 | real | x = 0 when log(b) != 0; every x in real when log(b) = 0",
                "abs(x) = 3 | real | x = -3; x = 3",
                "abs(x) = x | real | every x in real when x >= 0",
                "x = 3 | natural | majorant: error: roots are looked for among the reals, and x is declared as whole"
            })
    void aDeclaredDomainIsRespected(String equation, String domain, String expected) {
        assertThat(solved(equation, "--let", "x in " + domain)).isEqualTo(expected);
    }

    /** A root that lies in a case is not said again, and conditions are written without factors. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(x^2 - 1)/(x - 1) = x + 1 | a in real | every x in real when x - 1 != 0",
                "-2*a*x = 0 | a in real | x = 0 when a != 0; every x in real when a = 0"
            })
    void casesAreWrittenPlainly(String equation, String let, String expected) {
        assertThat(solved(equation, "--let", "x in real", "--let", let)).isEqualTo(expected);
    }

    /** What is not known is named in the normal printed form. */
    @Test
    void reasonsAreWrittenPlainly() {
        assertThat(EquationSolver.reason(new UndecidedException(
                        "must be positive, which is not known of ", Expr.neg(Expr.neg(Expr.sym("w", Domain.REAL))))))
                .isEqualTo("must be positive, which is not known of w");
        Expr.Sym q = Expr.sym("q", Domain.REAL);
        assertThat(new Definedness(r -> false)
                        .missing(Expr.pow(q, q))
                        .orElseThrow()
                        .toString())
                .endsWith("it is not known that q > 0, or q >= 0");
    }

    @ParameterizedTest
    @CsvSource({
        "x = x, every x > 0, 0",
        "0*x = 0, every x > 0, 0",
        "x - x = 1, no root, 0",
        "x^2 + 1 = 0, no root, 0",
        "exp(x) = x, no root, 0",
        "y = 3, majorant: error: x does not stand in the equation y = 3, 2"
    })
    void isSaidSo(String equation, String expected, int status) {
        StringWriter text = new StringWriter();
        int found = Main.run(new PrintWriter(text), new PrintWriter(text), "solve", equation, "--for", "x");
        assertThat(text.toString().strip()).isEqualTo(expected);
        assertThat(found).isEqualTo(status);
    }
}
