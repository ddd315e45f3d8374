package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void aSideIsNamedWhereverThePointIsNoEndOfTheDomain() {
        for (String point : new String[] {"a", "sqrt(2)", "1/3", "-exp(1)"}) {
            text.getBuffer().setLength(0);
            assertThat(order(
                            "abs(x-(" + point + "))",
                            "--let",
                            "x in real",
                            "--let",
                            "a in real",
                            "--as",
                            "x -> " + point,
                            "--quiet"))
                    .isZero();
            assertThat(text.toString().lines())
                    .hasSize(2)
                    .anySatisfy(l -> assertThat(l).endsWith("from above"))
                    .anySatisfy(l -> assertThat(l).endsWith("from below"));
        }
        text.getBuffer().setLength(0);
        assertThat(order("1/x", "--let", "x in real", "--as", "x -> 0", "--quiet"))
                .isZero();
        assertThat(text.toString())
                .isEqualToNormalizingNewlines("Theta(x^(-1)) from above\nTheta((-x)^(-1)) from below\n");
        assertThat(order("1/(1-x)", "--let", "x in (0, 1)", "--as", "x -> 1", "--quiet"))
                .isZero();
        assertThat(text.toString()).endsWith("Theta((1 - x)^(-1))" + System.lineSeparator());
    }

    @Test
    void fromBelowTheExpressionIsTakenBelow() {
        assertThat(order("1/(x-a)", "--let", "x in real", "--let", "a in real", "--as", "x -> a"))
                .isZero();
        assertThat(text.toString().lines().filter(l -> l.startsWith("  limit")))
                .containsExactly("  limit inf", "  limit -inf");
        assertThat(text.toString()).contains("~ (x - a)^(-1)", "~ -(a - x)^(-1)");
    }

    /** What holds from one side alone is not said of both. */
    @Test
    void aRefutedOrderAtAPointNamesNoOtherOfOneSide(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("two.md");
        Files.writeString(
                file, "```claim\ntheory two\nlet x in real\ntheorem t\n  claim abs(x) = Theta(x^2) as x -> 0\n```\n");
        Commands.Run run = Commands.run("check", file.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.AGAINST);
        assertThat(run.out())
                .contains("actual order abs(x) ~ x as x -> 0 from above, abs(x) ~ -x as x -> 0 from below");
    }

    @Test
    void anUnknownFunctionIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sine.md");
        Files.writeString(file, "```claim\ntheory s\nlet x in real\ntheorem t\n  claim sin(x) <= 1\n```\n");
        for (String[] args : new String[][] {
            {"order", "sin(C)", "--as", "C -> inf"},
            {"solve", "sin(x) = 1", "--for", "x"},
            {"simplify", "sin(x)"},
            {"check", file.toString()},
            {"prove", file.toString()}
        }) {
            Commands.Run run = Commands.run(args);
            assertThat(run.status()).as(args[0]).isEqualTo(ExitStatus.BAD_INPUT);
            assertThat(run.err()).as(args[0]).contains("error: unknown function 'sin'", "did you mean 'min'?");
        }
    }

    /** The order that was found is named in the reason, of each side where there are two. */
    @Test
    void aRefutedOrderNamesTheOneFound(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("orders.md");
        Files.writeString(file, """
                ```claim
                theory two
                let x in real
                let y in (0, inf)
                theorem t
                  claim x = O(x^2) as x -> 0
                theorem u
                  claim y = O(y^2) as y -> 0
                theorem v
                  claim abs(x) = Theta(x^2) as x -> 0
                theorem w
                  claim 1/x = O(1) as x -> 0
                ```
                """);
        assertThat(Commands.run("check", file.toString()).out())
                .contains(
                        "actual order x ~ x as x -> 0",
                        "actual order y ~ y as y -> 0",
                        "actual order abs(x) ~ x as x -> 0 from above, abs(x) ~ -x as x -> 0 from below",
                        "actual order 1/x ~ x^(-1) as x -> 0");
    }

    @Test
    void whatIsZeroIsZero() {
        assertThat(order("x - x", "--as", "x -> inf")).isZero();
        assertThat(text.toString().strip()).isEqualTo("0");
    }
}
