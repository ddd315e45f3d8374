package org.majorant.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.majorant.cli.Main;

/** Reported digits of powers, exponentials, logarithms and Lambert W, in scientific notation, and with a deviation. */
class ReportedCasesTest {
    @Test
    void theVerdictsAreAsExpected() {
        StringWriter out = new StringWriter();
        int status = Main.run(
                new PrintWriter(out),
                new PrintWriter(out),
                "check",
                "src/test/resources/reported/digits.md",
                "--no-time");
        assertThat(status).as(out.toString()).isZero();
        assertThat(out.toString()).contains("28 theorems: 19 proved, 4 refuted, 5 undecided; all as expected");
    }

    @Test
    void theRangeIsTold() {
        StringWriter out = new StringWriter();
        Main.run(
                new PrintWriter(out),
                new PrintWriter(out),
                "check",
                "src/test/resources/reported/digits.md",
                "--explain=a-product",
                "--explain=a-function-of-an-input");
        assertThat(out.toString())
                .contains("within [5.875e23, 5.885e23)", "[1.3868, 1.42334], within [1.35, 1.45), balls");
    }
}
