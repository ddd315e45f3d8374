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
import org.majorant.TheorySupport;
import org.majorant.judge.Entry;
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
                theory, theorem, new Verdict.Undecided("not asked"), any, true, List.of(), derivation, List.of(), 0);
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

    private static void readsBack(Theory theory, Theorem theorem) {
        TheoremLatex printer = new TheoremLatex(entry(theory, theorem), Set.of());
        Spelled spelled = Spelled.of(theory, theorem);
        String text = printer.print();
        LatexStatement read = LatexStatement.read(text);
        assertThat(read.lines().stream().distinct().toList()).as(text).isEqualTo(expected(spelled, printer.names()));
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
        for (Theory theory : TheorySupport.proofs()) {
            for (Theorem theorem : theory.theorems()) {
                try {
                    readsBack(theory, theorem);
                } catch (IllegalArgumentException | AssertionError e) {
                    failures.add(theory.id() + "/" + theorem.id() + ": " + e.getMessage());
                }
                count++;
            }
        }
        assertThat(failures).isEmpty();
        assertThat(count).isGreaterThan(180);
    }
}
