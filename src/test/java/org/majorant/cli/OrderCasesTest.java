package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Orders whose leading coefficient may be 0, or that differ from side to side. */
class OrderCasesTest {
    private final StringWriter text = new StringWriter();

    private int order(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "order";
        System.arraycopy(args, 0, all, 1, args.length);
        return Main.run(new PrintWriter(text), new PrintWriter(text), all);
    }

    @Test
    void aCoefficientThatMayBeZeroIsNamed() {
        assertThat(order("(p-q)*C", "--as", "C -> inf")).isEqualTo(ExitStatus.FAILED);
        assertThat(text.toString()).contains("the sign of p - q is not known");
        assertThat(order("s*C", "--let", "s in real", "--as", "C -> inf")).isEqualTo(ExitStatus.FAILED);
        assertThat(text.toString()).contains("the sign of s is not known");
        assertThat(order("log(a)*C", "--as", "C -> inf")).isEqualTo(ExitStatus.FAILED);
        assertThat(text.toString()).contains("the sign of log(a) is not known");
    }

    @Test
    void withItsSignTheOrderIsGiven() {
        assertThat(order("(p-q)*C", "--as", "C -> inf", "--given", "p > q", "--quiet"))
                .isZero();
        assertThat(text.toString().strip()).isEqualTo("Theta(C)");
    }

    @Test
    void theTwoSidesOfAPointAreToldApart() {
        assertThat(order("abs(x-5)", "--let", "x in real", "--as", "x -> 5", "--quiet"))
                .isZero();
        assertThat(text.toString()).contains("Theta(x - 5) from above", "Theta(5 - x) from below");
    }

    @Test
    void whatIsZeroIsZero() {
        assertThat(order("x - x", "--as", "x -> inf")).isZero();
        assertThat(text.toString().strip()).isEqualTo("0");
    }
}
