package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equations without a root, with every number as a root, and in which the unknown does not stand. */
class SolveCasesTest {
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
