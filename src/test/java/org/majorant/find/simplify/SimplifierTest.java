package org.majorant.find.simplify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.find.symja.ComputerAlgebra;
import org.majorant.read.QuestionReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;

/** The smallest verified form comes first, and what is not equal everywhere is not verified. */
class SimplifierTest {
    private static final Optional<ComputerAlgebra> SYMJA = Optional.of(new ComputerAlgebra(Duration.ofSeconds(30), 1));

    private static List<Candidate> candidates(String expression, String let, String given) {
        QuestionReader reader = new QuestionReader(new Diagnostics());
        if (!let.isEmpty()) {
            reader.declare(new SourceFile("let", let));
        }
        List<Relation> known = given.isEmpty()
                ? List.of()
                : List.of(reader.relation(new SourceFile("given", given)).orElseThrow());
        Expr e = reader.expression(new SourceFile("e", expression)).orElseThrow();
        return new Simplifier(SYMJA, known).candidates(e);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/2 - 3/8 + 3/16 - 5/128 | '' | 35/128",
                "8/4^(1/2) | '' | 4",
                "24/12^(1/2) | '' | 4*sqrt(3)",
                "sqrt(x^2*y) | '' | x*sqrt(y)",
                "sqrt(x^2) | x in real | sqrt(x^2)",
                "log(x^2) | x in real | log(x^2)",
                "sqrt(x^2) + 1 | x in (-inf, 0) | 1 - x",
                "(x^2)^(1/2) | x in (-inf, 0) | -x",
                "(x^4)^(1/2) | x in (-inf, 0) | x^2",
                "abs(x - 1) | x in (-inf, 0) | 1 - x",
                "Wm1(x*exp(x)) | x in (-inf, -1] | x",
                "Wm1(x*exp(x)) | x in (-inf, 0) | Wm1(exp(x)*x)",
                "W0(2*y*exp(2*y))/y | '' | 2",
                "max(x + 1, x, 0) | x in [0, inf) | 1 + x",
                "min(x, y) | x in (-inf, 0) | x",
                "min(x, y) | x in real | min(x, y)",
                "(A^(1/a))^a | '' | A",
                "log(W0(z)) + W0(z) | '' | log(z)",
                "x - x | x in real | 0",
                "a*b/(a*b + b^2) | '' | a/(a + b)",
                "exp(-50) | '' | exp(-50)",
            })
    void theSmallestVerifiedForm(String expression, String let, String form) {
        assertThat(candidates(expression, let, "").get(0).form().toString()).isEqualTo(form);
    }

    @Test
    void whatIsKnownCounts() {
        assertThat(candidates("sqrt(x^2)", "x in real", "x > 1").get(0).form().toString())
                .isEqualTo("x");
    }

    @Test
    void aLargerDomainIsSaid() {
        Candidate one = candidates("x/x", "x in real", "").get(0);
        assertThat(one.form()).isEqualTo(Expr.ONE);
        assertThat(one.fate()).contains("it has a value everywhere, the input where x != 0");
        assertThat(candidates("x/x", "", "").get(0).fate()).doesNotContain("everywhere");
        assertThat(candidates("exp(log(x))", "x in real", "").get(0).fate()).contains("the input where x > 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0*(1/x)*(1/y) | everywhere, the input where x != 0, y != 0",
                "log(x)/log(x) | everywhere, the input where x > 0, log(x) != 0",
                "log(log(x)) - log(log(x)) | everywhere, the input where x > 0, log(x) > 0",
                "artanh(x) + artanh(-x) | everywhere, the input where x > -1, x < 1",
                "Wm1(x) - Wm1(x) | everywhere, the input where x >= -exp(-1), x < 0",
                "log(x) + log(y) - log(y) | it is the input where that has a value: x > 0, y > 0",
                "sum(i, 1, 3, 1/(x - i)) - sum(i, 1, 3, 1/(x - i)) | the input where all of its parts have values"
            })
    void allThatTheInputAsksIsSaid(String expression, String said) {
        assertThat(candidates(expression, "x, y in real", "").get(0).fate()).endsWith(said);
    }

    /** Symja's {@code PowerExpand} takes the root of a square for its base. */
    @Test
    void aWrongFormIsListedWithItsFate() {
        assertThat(candidates("sqrt(x^2)", "x in real", "")).anySatisfy(c -> {
            assertThat(c.by()).isEqualTo("Symja, PowerExpand");
            assertThat(c.fate()).startsWith("rejected: x differs from sqrt(x^2)");
            assertThat(c.verified()).isFalse();
        });
    }

    /** Verified forms in the order of their sizes, the others behind them. */
    @Test
    void verifiedFormsAreOrderedBySize() {
        List<Candidate> all = candidates("(x^2 - 1)/(x - 1)", "", "");
        long verified = all.stream().filter(Candidate::verified).count();
        assertThat(all.stream().limit(verified)).allMatch(Candidate::verified);
        assertThat(all.stream().limit(verified).map(Candidate::size).toList()).isSorted();
        assertThat(all.get(0).form().toString()).isEqualTo("1 + x");
    }
}
