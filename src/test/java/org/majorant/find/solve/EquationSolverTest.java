package org.majorant.find.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.find.Inversion;
import org.majorant.find.NearestDouble;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.read.QuestionReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;

/** Equations with their roots by another program; shapes that Lambert W solves; what has no closed form. */
class EquationSolverTest {
    static final Expr.Sym X = Expr.sym("x", Domain.POSITIVE);
    private static final long SEED = 1;

    static Relation parse(String text) {
        return new QuestionReader(new Diagnostics())
                .relation(new SourceFile("equation", text))
                .orElseThrow();
    }

    private static Relation real(String text) {
        Expr.Sym y = Expr.sym("x", Domain.REAL);
        return parse(text).map(e -> Exprs.substitute(e, Map.of(X, y)));
    }

    static List<Double> values(Solution s) {
        return s.roots().stream()
                .map(r -> Double.parseDouble(NearestDouble.text(r.value(), Map.of())))
                .sorted()
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> rootsAreThoseOfAnotherProgram() throws IOException {
        List<String> lines;
        try (InputStream in = EquationSolverTest.class.getResourceAsStream("/solve/cases.tsv")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
        return lines.stream().map(line -> {
            String[] f = line.split("\t");
            List<Double> expected = f.length < 2
                    ? List.of()
                    : Arrays.stream(f[1].split(" "))
                            .map(Double::valueOf)
                            .sorted()
                            .toList();
            return DynamicTest.dynamicTest(f[0], () -> agrees(parse(f[0]), X, expected));
        });
    }

    private static void agrees(Relation equation, Expr.Sym x, List<Double> expected) {
        List<Double> found = new ArrayList<>();
        if (!isPlain(equation)) {
            Solution s = EquationSolver.solve(equation, x, List.of(), SEED);
            found.addAll(values(s));
            assertThat(s.counted()).isEqualTo(Solution.Counted.ISOLATED);
        }
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i)).isCloseTo(expected.get(i), within(1e-13 * Math.abs(expected.get(i))));
        }
    }

    /** {@code x = x + 1} is for the command to answer. */
    private static boolean isPlain(Relation r) {
        return r.right() == Expr.add(X, Expr.ONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^2*exp(x) = 1/5 | -4.707937918128859 -0.6052671213146185 0.37141775245917386",
                "2^x = x^2 | -0.7666646959621231 2 4",
                "exp(x) = 1 + x | 0",
                "x^3 - 6*x^2 + 11*x = 6 | 1 2 3",
                "x^4 - 5*x^2 + 4 = 0 | -2 -1 1 2",
                "exp(x) + exp(-x) = 4 | -1.3169578969248166 1.3169578969248166",
                "(x - 5)*exp(x) + 5 = 0 | 0 4.965114231744276",
                "abs(x - 3) = 2 | 1 5",
                "1/(x - 1) + 1/(x - 2) = 1 | 1.381966011250105 3.618033988749895",
                "x*exp(x) = -exp(-1) | -1",
                "W0(x) = x | 0",
                "abs(x - 3) + abs(x + 1) = 6 | -2 4",
                "abs(x^2 - 1) = x | 0.6180339887498949 1.618033988749895",
                "sqrt(x) = x | 0 1",
                "x*sqrt(x + 1) = 0 | -1 0",
                "x^(1/3) = 2*x^(2/3) - 1 | 1",
                "x + 1/x = 2 | 1",
                "1/x + 1/(x - 1) + 1/(x - 2) = 0 | 0.42264973081037427 1.5773502691896257"
            })
    void rootsOverTheReals(String equation, String expected) {
        Relation r = real(equation);
        List<Double> wanted =
                Arrays.stream(expected.split(" ")).map(Double::valueOf).toList();
        List<Double> found = values(EquationSolver.solve(r, Expr.sym("x", Domain.REAL), List.of(), SEED));
        assertThat(found).hasSameSizeAs(wanted);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).isCloseTo(wanted.get(i), within(1e-6));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^x = a | exp(W0(log(a))) [log(a) >= -exp(-1)]; exp(Wm1(log(a))) [log(a) > -exp(-1), log(a) < 0]",
                "x/log(x) = c | exp(-W0(-(1/c))) [-(1/c) >= -exp(-1)]; exp(-Wm1(-(1/c))) [-(1/c) > -exp(-1)]",
                "(1 + x/100)^n = c | 100*(c^(1/n) - 1) [c^(1/n) - 1 > 0]",
                "x = c - exp(-a*x) | W0(-(a*exp(-(a*c))))/a + c [-(a*exp(-(a*c))) >= -exp(-1), "
                        + "W0(-(a*exp(-(a*c))))/a + c > 0]; Wm1(-(a*exp(-(a*c))))/a + c "
                        + "[-(a*exp(-(a*c))) > -exp(-1), Wm1(-(a*exp(-(a*c))))/a + c > 0]"
            })
    void rootsWithSymbols(String equation, String expected) {
        Solution s = EquationSolver.solve(parse(equation), X, List.of(), SEED);
        assertThat(s.roots().stream().map(r -> r.value() + " " + r.conditions()).toList())
                .containsExactly(expected.split("; "));
        assertThat(s.counted()).isEqualTo(Solution.Counted.EQUIVALENT);
    }

    @Test
    void aRootIsNamedForEachWayInWhichThePartsHaveValues() {
        Expr.Sym b = Expr.sym("b", Domain.NON_NEGATIVE);
        Expr.Sym p = Expr.sym("p", Domain.REAL);
        Map<Expr.Sym, Expr> real = Map.of(Expr.sym("b", Domain.POSITIVE), b, Expr.sym("p", Domain.POSITIVE), p);
        Relation r = parse("x + b^p = 1 + b^p").map(e -> Exprs.substitute(e, real));
        Solution s = EquationSolver.solve(r, X, List.of(), SEED);
        assertThat(s.roots().stream()
                        .map(root -> root.value() + " " + root.conditions())
                        .toList())
                .containsExactly("1 [b > 0]", "1 [p >= 0]");
        Relation identity = parse("b^p = b^p").map(e -> Exprs.substitute(e, real));
        assertThat(EquationSolver.identity(identity, List.of()).everywhere()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abs(exp(x) - 1) = exp(x) - 1 | [[exp(x) - 1 >= 0]]",
                "abs(log(x) - 1) = log(x) - 1 | [[log(x) - 1 >= 0]]",
                "abs(abs(x) - 1) = abs(x) - 1 | [[abs(x) - 1 >= 0]]",
                "abs(W0(x) - 1) = W0(x) - 1 | [[W0(x) - 1 >= 0]]",
                "abs(x) + x = 0 | [[x < 0]]",
                "abs(x) + abs(x - 1) = 1 | [[x >= 0, x - 1 < 0]]",
                "(x^2 - 1)/(x - 1) = x + 1 | [[x - 1 != 0]]"
            })
    void casesNameTheUnknownAlone(String equation, String cases) {
        Solution s = EquationSolver.solve(real(equation), Expr.sym("x", Domain.REAL), List.of(), SEED);
        assertThat(s.everywhere()).hasToString(cases);
        assertThat(s.counted()).isEqualTo(Solution.Counted.CASES_AT_POINTS);
    }

    @ParameterizedTest
    @CsvSource({"abs(x) = x, x >= -1", "abs(x) = x, x >= 1", "log(x^2) = 2*log(x), x != 0"})
    void aWrongCaseIsRefuted(String equation, String wrong) {
        Relation r = real(equation);
        Inversion.Solutions found = new Inversion.Solutions(List.of(), List.of(List.of(real(wrong))));
        assertThatThrownBy(() -> new CaseJudge(r, Expr.sym("x", Domain.REAL), List.of(), SEED).judged(found))
                .isInstanceOf(UndecidedException.class)
                .hasMessageContaining("do not hold at x = ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x^x = -1/27", "(-2)^x = 4", "(-1)^x = 1", "x^(2*x) = 1/16", "x + (x - 5)^a = 1 + (x - 5)^a"})
    void aNegativeBaseMayHaveValuesAtWholeExponents(String equation) {
        assertThatThrownBy(() -> EquationSolver.solve(real(equation), Expr.sym("x", Domain.REAL), List.of(), SEED))
                .isInstanceOf(UndecidedException.class)
                .hasMessageContaining("is negative and");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lim(x + y, y -> 0) = 1",
                "sum(i, 1, 3, 1/(x - i)) = 0",
                "inf{y^2 + x : y >= 0, over y} = 2",
                "diff(y^2, y)*x = 4"
            })
    void rootsAreNotLookedForThroughWhatIsNotSeen(String equation) {
        assertThatThrownBy(() -> EquationSolver.solve(parse(equation), X, List.of(), SEED))
                .isInstanceOf(UndecidedException.class)
                .hasMessageContaining("roots are not looked for through limits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^5 + x = 3", "erf(x) = 1/2", "x^3/(exp(x) - 1) = 1", "W0(x) + x = 3"})
    void withoutAClosedFormTheRootsAreCounted(String equation) {
        assertThatThrownBy(() -> EquationSolver.solve(parse(equation), X, List.of(), SEED))
                .isInstanceOf(UndecidedException.class)
                .hasMessageContaining("no closed form is known for x")
                .hasMessageContaining("it has exactly");
    }
}
