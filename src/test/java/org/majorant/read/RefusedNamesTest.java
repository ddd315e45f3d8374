package org.majorant.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.TheorySupport;
import org.majorant.text.Diagnostics;
import org.majorant.text.Excerpt;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Step;
import org.majorant.theorem.Theory;

/** Names that stand where they mean nothing are refused once, at their place; every name that means something can be used. */
class RefusedNamesTest {
    private static List<String> errors(String... lines) {
        Diagnostics diagnostics = new Diagnostics();
        Theory theory = TheorySupport.read("theory test\n" + String.join("\n", lines), diagnostics);
        if (!diagnostics.hasErrors()) {
            WithNames.check(List.of(theory), diagnostics);
        }
        return diagnostics.all().stream().map(Excerpt::of).toList();
    }

    @Test
    void lawsAndLabelsMayBeCalledLikeTheWordsThatPoint() {
        Theory theory = TheorySupport.theory(
                "let x, y in (0, inf)",
                "law step: x < y",
                "law given: x < 2*y",
                "theorem t",
                "given step",
                "given given",
                "given condition: y < 2*x",
                "claim x < y",
                "proof",
                "step: x < y by rearranging step",
                "x < y by rearranging step 1",
                "x < y by rearranging step step",
                "3*x < 6*y by adding given, step and given 1",
                "y < 2*x by adding condition",
                "claim 1 by rearranging given step");
        assertThat(theory.theorems().get(0).steps().stream()
                        .map(Step::references)
                        .map(l -> String.join(
                                ", ", l.stream().map(Object::toString).toList())))
                .containsExactly(
                        "given step",
                        "step 1",
                        "step step",
                        "given given, step step, given 1",
                        "given condition",
                        "given step");
    }

    @Test
    void aFunctionOfTheLanguageAsANameIsOneError() {
        List<String> errors = errors(
                "let omega, x in (0, inf)",
                "theorem t",
                "given omega*x > 1",
                "claim omega > 1/x",
                "claim omega(x) > 0",
                "proof",
                "claim 1 by rearranging given 1 with factor := 1/omega");
        assertThat(errors)
                .singleElement()
                .asString()
                .contains("'omega' is a function of the language", "choose another name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x < y by rearranging given 1 with fator := 2 | fator | did you mean 'factor'? it takes values for: factor",
                "x < y by positivity with x := 2 | x | it takes no values",
                "x + y >= 2 by AM-GM with w1 := 1/2, v2 := 1/2 | v2 | it takes values for: w1, w2, …",
                "exp(x) >= 1 + x by tangent with exp := x, a := 0 | a | it takes values for: exp, log, at",
                "inf{x*y : x > 1, over x} <= 2*y by infimum with y := 2 | y | it takes values for: x",
                "x < 3*y by instance of given 2 with x := 2 | x | it takes values for: t",
                "x < y by monotonicity from given 1 with lo := x | lo | it takes values for: low, high",
                "x < y by theorem other with z := 2 | z | it takes values for: x, y",
            })
    void aValueForANameThatTheRuleDoesNotKnow(String step, String name, String hint) {
        List<String> errors = errors(
                "let x, y in (0, inf)",
                "let z in real",
                "theorem other",
                "claim x < y",
                "theorem t",
                "given x < y",
                "given for all t in (0, inf): x < t + y",
                "claim x < y",
                "proof",
                step);
        assertThat(errors).singleElement().asString().contains("does not know the name '" + name + "'", hint);
    }

    @Test
    void aVariableOfALimitGoesToOnePlace() {
        assertThat(errors("let x in real", "theorem t", "claim lim(x, x -> 0, x -> inf) = 0"))
                .singleElement()
                .asString()
                .contains("one variable cannot go to two places", "test.md:5:22");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lim(x, x -> y, y -> 0) = y",
                "lim(x, y -> 0, x -> y) = y",
                "lim(x, x -> A, y -> 0) = 0",
                "lim(x, x -> x) = 0",
                "x = O(1) as x -> 2*x"
            })
    void aTargetHoldsNothingThatMoves(String claim) {
        assertThat(errors("let x, y in real", "let A = y + 1", "theorem t", "claim " + claim))
                .singleElement()
                .asString()
                .contains("which moves itself");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lim(s, s -> 0) = 0",
                "inf{s : s > 0, over s} = 0",
                "for all s in (0, 1): s < 1",
                "sum(s, 1, 2, s) = 3",
                "diff(s, s) = 1",
                "increasing s in s",
                "roots s: s = 1 count 1",
                "s = O(1) as s -> inf",
            })
    void anAbbreviationBindsNothing(String claim) {
        assertThat(errors("let x in real", "let s = x^2", "theorem t", "claim " + claim))
                .singleElement()
                .asString()
                .contains("'s' is an abbreviation");
    }

    @Test
    void theFilesOfTheProjectAreRead() throws java.io.IOException {
        Diagnostics diagnostics = new Diagnostics();
        WithNames.check(TheorySupport.proofs(), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        SourceFile format =
                new SourceFile("format.md", java.nio.file.Files.readString(java.nio.file.Path.of("docs/format.md")));
        TheoryReader.read(format, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
    }
}
