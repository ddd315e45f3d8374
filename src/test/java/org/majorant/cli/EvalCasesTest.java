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
}
