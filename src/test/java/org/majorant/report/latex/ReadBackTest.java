package org.majorant.report.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorant.TheorySupport;
import org.majorant.judge.Entry;
import org.majorant.judge.StepMiss;
import org.majorant.prove.Derivation;
import org.majorant.prove.rule.Conclusion;
import org.majorant.theorem.Expectation;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;

/**
 * What is printed of a theorem, read back from the LaTeX alone, is what was checked: the same domains of symbols, functions,
 * sequences and bound variables, the same abbreviations, hypotheses, claims and conditions.
 */
class ReadBackTest {
    /** The printed form does not depend on what was checked, so nothing is. */
    private static Entry entry(Theory theory, Theorem theorem) {
        List<Derivation.CheckedStep> steps = IntStream.range(0, theorem.steps().size())
                .mapToObj(
                        i -> new Derivation.CheckedStep(i + 1, theorem.steps().get(i), Conclusion.accepted("so it is")))
                .toList();
        Optional<Derivation> derivation =
                steps.isEmpty() ? Optional.empty() : Optional.of(new Derivation(steps, List.of()));
        Expectation any = new Expectation(Expectation.Outcome.UNDECIDED, 0, "");
        return new Entry(
                theory,
                theorem,
                new Verdict.Undecided("not asked"),
                any,
                true,
                List.of(),
                derivation,
                StepMiss.of(theorem, Optional.empty()),
                List.of(),
                List.of(),
                0);
    }

    private static List<String> expected(Spelled s, LatexNames names) {
        Renamed renamed = new Renamed(names);
        List<String> out = new ArrayList<>();
        declared(s.statement(), renamed, out);
        declared(s.proof(), renamed, out);
        s.hypotheses()
                .forEach(h -> out.add("given "
                        + h.law().map(l -> LatexText.escape(l.name())).orElse("") + ": "
                        + Shape.of(renamed.of(h.statement()))));
        s.claims().forEach(c -> out.add("claim " + Shape.of(renamed.of(c))));
        return out.stream().sorted().distinct().collect(Collectors.toList());
    }

    private static void declared(Spelled.Declarations d, Renamed renamed, List<String> out) {
        d.symbols().forEach(x -> out.add("symbol " + renamed.of(x) + " in " + x.domain()));
        d.bound().forEach(x -> out.add("bound " + renamed.of(x) + " in " + x.domain()));
        d.functions().forEach(f -> {
            String from = f.arguments().stream().map(a -> a.domain().toString()).collect(Collectors.joining(" x "));
            out.add("function " + renamed.name(f) + ": " + from + " -> " + f.range());
        });
        d.abbreviations()
                .forEach(a -> out.add("write " + renamed.of(a.symbol()) + " = " + Shape.of(renamed.of(a.value()))));
    }

    private static void readsBack(Theory theory, Theorem theorem, Set<String> known) {
        TheoremLatex printer = new TheoremLatex(entry(theory, theorem), known);
        Spelled spelled = Spelled.of(theory, theorem);
        String text = printer.print();
        LatexStatement read = LatexStatement.read(text);
        assertThat(read.lines().stream().distinct().toList()).as(text).isEqualTo(expected(spelled, printer.names()));
        int proof = text.indexOf("\\begin{steps}");
        assertThat(proof < 0 ? "" : text.substring(proof))
                .as("no formula of the theory language in a proof")
                .doesNotContain("\\texttt");
        Renamed renamed = new Renamed(printer.names());
        assertThat(read.steps()).as(text).hasSameSizeAs(spelled.steps());
        for (int i = 0; i < read.steps().size(); i++) {
            Statement step = read.steps().get(i);
            if (step != null) {
                assertThat(Shape.of(step))
                        .as(text)
                        .isEqualTo(Shape.of(renamed.of(spelled.steps().get(i))));
            }
        }
    }

    @Test
    void everyTheoremOfTheProofsReadsBack() throws IOException {
        int count = 0;
        List<String> failures = new ArrayList<>();
        List<Theory> theories = TheorySupport.proofs();
        Set<String> known = theories.stream()
                .flatMap(t -> t.theorems().stream().map(x -> t.id() + "/" + x.id()))
                .collect(Collectors.toSet());
        for (Theory theory : theories) {
            for (Theorem theorem : theory.theorems()) {
                try {
                    readsBack(theory, theorem, known);
                } catch (IllegalArgumentException | AssertionError e) {
                    failures.add(theory.id() + "/" + theorem.id() + ": " + e.getMessage());
                }
                count++;
            }
        }
        assertThat(failures).isEmpty();
        assertThat(count).isGreaterThan(180);
    }

    private static final String DECLARED = """
            let A, a, a1, e1, d, data, model, share, al, t in (0, inf)
            let ab in [0, 1/2)    latex "ab"
            let l in (-3/7, 0.25] latex "l"
            let best_x in integer [-2, 5]
            let j in integer
            let k, n in natural
            let x, y in real
            let b = reported 0.76
            let u(t) in [0, inf)
            let v(x, k) in (-1, 1)
            let e[k] in (0, 1]
            let f_0[i] in real
            let rate(t) in (0, inf)
            let s = A*x^2
            let phi = s + ab*l
            law cost: A < data mark reading
            law long-law: A < 2*data mark claimed
            """;

    private static Theory theory(String... lines) {
        return TheorySupport.theory((DECLARED + "theorem t\n" + String.join("\n", lines)).split("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data*model*share = al*a1*ab*l",
                "data^2*model*A*share*al^a1 = 2*data*3",
                "(data*model)/(share*al) = A*(data + model)*share",
                "e1*e[1]*exp(1) + e[k + 1] <= exp(e1) when e1 > 1, k > 2",
                "d*diff(d^2, d) + diff(u(t), t) = diff(A*d, A)",
                "exp(-diff(rate(t), t)/d)*rate(t) = 1",
                "v(x, k)*f_0[j]*model*rate(2*t) < u(u(t))",
                "phi^2 - s = 0",
                "-1/7 < -x/3 <= y - (-x) - (x - y)",
                "lim(A*x + data^(-t), data -> inf, t -> 0) = A*x",
                "lim(e[k], k -> inf) = -lim(x, x -> -inf)",
                "inf{A/model + model : model > 1, A >= model, over model} = inf{x*y : x = y, over x, y}",
                "sum(i, 1, n, sum(m, i, 2*n, i*m)) <= n^3",
                "for all i in natural: exists z in (0, 1]: i*z = 1",
                "for all data in real: for all data in [0, 1): data < 1",
                "for all z in integer (0, 3]: (z)^2 >= z",
                "x > 1 and y > 1 or x < y implies x != y",
                "x > 1 iff for all z in real: z^2 >= 0 and z = z",
                "increasing u(t)^2 in t",
                "decreasing A*x in A when A > 3, x < 0",
                "x < 0 implies decreasing A*x in A",
                "roots x: x^2 = A count 2",
                "roots x: x^2 = -A count 0",
                "roots x: x^3 = A count 1",
                "A*data^(-a) = Theta(data^(-a)) as data -> inf",
                "A*x = O(1 + x) as x -> 0",
                "A*x = o(x^2) as x -> -inf",
                "exp(x) = Omega(x) as x -> inf",
                "A*x + 1 ~ A*x as x -> inf",
                "lim(A*x + log(x), x -> inf) = inf",
                "lim(-A/x, x -> 0) = -inf",
                "A = reported -0.050 truncated",
                "A = reported 12",
                "words \"100% of $5 is not {all} \\ done\"",
                "W0(x)*Wm1(y) + omega(x) + artanh(x) + min(x, y) + max(x, y) + ceil(x/2) - floor(y) = abs(x)",
                "erf(x/2)^2 + pi*x < 2*sqrt(pi)*x",
                "sqrt(x)^3 + log(x)^2 + log(x*y)*data + x*log(data) = (x^a)^a1",
                "10000000*x + 2*10^7 = 1e9*y",
                "b*j*best_x >= 0.50",
            })
    void everyKindOfStatementReadsBack(String claim) {
        Theory theory =
                theory("given cost", "given long-law", "given 0 < A <= 5 when x > 0", "given A > 2", "claim " + claim);
        readsBack(theory, theory.theorems().get(0), Set.of());
    }

    @Test
    void aLongStatementReadsBackAcrossItsLines() {
        String sum = "data^2*share + model^2*share + al*a1*data + A*data*model + e1*data*share*model";
        Theory theory = theory(
                "claim " + sum + " <= 2*(" + sum + ") <= 3*(" + sum + ") when " + sum + " > 1, x > 0",
                "claim for all z in (0, 1): " + sum + " > z implies " + sum + " > z/2",
                "claim x > 0",
                "proof",
                "y + v(y, 2) < x by positivity",
                "claim 3 by positivity");
        readsBack(theory, theory.theorems().get(0), Set.of());
    }

    /** What a printer would leave out is missed: each of these pieces of the printed text matters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bound variables range over .*\n",
                "Let \\$u \\\\colon .*\n",
                "Let \\$\\(e_.*\n",
                ", and \\$\\\\mathit\\{ab}[^$]*\\$",
                " \\\\qquad\\\\text\\{for \\} x > 0",
                " \\\\in \\[0, 1\\)",
                "_\\{\\\\ge 1\\}",
                "\\\\text\\{ where \\} 2 < A",
            })
    void aMissingPieceIsNoticed(String piece) {
        Theory theory = theory(
                "given 2 < A",
                "claim for all z in [0, 1): e[n] + u(z) <= ab when x > 0",
                "claim lim(x^(-y), y -> inf) = 0",
                "claim increasing A^2 in A");
        Theorem theorem = theory.theorems().get(0);
        TheoremLatex printer = new TheoremLatex(entry(theory, theorem), Set.of());
        String text = printer.print();
        String without = text.replaceFirst(piece, "");
        assertThat(without).isNotEqualTo(text);
        List<String> read;
        try {
            read = LatexStatement.read(without).lines();
        } catch (IllegalArgumentException unreadable) {
            return;
        }
        assertThat(read).isNotEqualTo(expected(Spelled.of(theory, theorem), printer.names()));
    }
}
