package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code eval} prints the nearest double in as few digits as it takes, or says why there is none. */
class EvalCasesTest {
    @ParameterizedTest
    @CsvSource({
        "exp(-745.2), 2.3107453390094812e-324",
        "-exp(-745.2), -2.3107453390094812e-324",
        "exp(-745.1), 5e-324",
        "0*exp(-745.2), 0"
    })
    void aValueBelowTheDoublesIsNoZero(String expression, String expected) {
        isRightOrRefused("-- " + expression, expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/eval.tsv", delimiter = '\t')
    void isRightOrRefused(String arguments, String expected) {
        StringWriter out = new StringWriter();
        List<String> args = new ArrayList<>(List.of("eval"));
        args.addAll(List.of(arguments.split(" ")));
        Main.run(new PrintWriter(out), new PrintWriter(out), args.toArray(new String[0]));
        assertThat(out.toString().strip().replace("majorant: ", "")).isEqualTo(expected);
    }

    /** The symbol that has no value is named, at its place; what is no name is told as everywhere. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "y --at x=2                | expression:1:1: error: y has no value | hint: give it one: --at y=…",
                "exp(x)+y*x2 --at x=2,x2=1 | expression:1:8: error: y has no value | hint: give it one: --at y=…",
                "y --at x=1..2 --enclose   | expression:1:1: error: y has no value | hint: give it one: --at y=…",
                "1+sin(1)                  | expression:1:3: error: unknown function 'sin' | did you mean 'min'?"
            })
    void aSymbolWithoutAValueIsNamed(String arguments, String message, String hint) {
        List<String> args = new ArrayList<>(List.of("eval"));
        args.addAll(List.of(arguments.split(" ")));
        Commands.Run r = Commands.run(args.toArray(new String[0]));
        assertThat(r.status()).isEqualTo(2);
        assertThat(r.err()).contains(message, hint);
    }

    /** What no form decides is undecided, and says to how many digits. */
    @ParameterizedTest
    @CsvSource({
        "W0(1)*exp(W0(1))+exp(exp(-W0(1)))-1-exp(W0(1)), --double, not decided to 17 digits",
        "W0(1)*exp(W0(1))+exp(exp(-W0(1)))-1-exp(W0(1)), --digits=5, not decided to 5 digits"
    })
    void theRestIsNotDecided(String expression, String mode, String expected) {
        Commands.Run r = Commands.run("eval", expression, mode);
        if (r.status() != 0) {
            assertThat(r.status()).isEqualTo(3);
            assertThat(r.err()).contains(expected);
        } else {
            assertThat(r.out().strip()).isEqualTo("0");
        }
    }
}
