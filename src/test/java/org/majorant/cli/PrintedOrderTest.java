package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code order} prints is written plainly, can be read again, and has the order that it names. */
class PrintedOrderTest {
    private static final int DRAWS = 60;

    private static String theta(String expression) {
        Commands.Run r = Commands.run("order", expression, "--as", "x -> inf", "--quiet");
        return r.status() == 0 ? r.out().strip() : "";
    }

    @ParameterizedTest
    @CsvSource({
        "x^(1/log(log(x)))/log(x), Theta(exp((1/log(log(x)))*log(x))*(1/log(x)))",
        "exp(sqrt(log(x)))/x^exp(1), Theta(x^(-exp(1))*exp(log(x)^(1/2)))"
    })
    void noDebris(String expression, String expected) {
        assertThat(theta(expression)).isEqualTo(expected);
    }

    /** The quotient of the expression by the printed order has the order 1. */
    @Test
    void drawnExpressions() {
        SplittableRandom random = new SplittableRandom(7);
        int decided = 0;
        for (int i = 0; i < DRAWS; i++) {
            String e = drawn(random, 3);
            String found = theta(e);
            if (!found.startsWith("Theta(")) {
                continue;
            }
            decided++;
            String inner = found.substring("Theta".length());
            assertThat(found).as(e).doesNotContain("0 +", "1*", "log(1)", "^1)", "^1*");
            assertThat(theta("(" + e + ")/" + inner)).as(e + " has " + found).isIn("Theta(1)", "");
        }
        assertThat(decided).isGreaterThan(DRAWS / 2);
    }

    private static String drawn(SplittableRandom random, int depth) {
        if (depth == 0) {
            return new String[] {"x", "log(x)", "sqrt(log(x))", "log(log(x))"}[random.nextInt(4)];
        }
        String a = drawn(random, depth - 1);
        String b = drawn(random, depth - 1);
        return switch (random.nextInt(6)) {
            case 0 -> "exp(sqrt(log(" + a + " + x)))";
            case 1 -> "(" + a + ")/(" + b + ")";
            case 2 -> "(" + a + " + " + b + ")";
            case 3 -> "x^(1/log(log(x)))*(" + a + ")";
            case 4 -> "(" + a + ")^(2/3)";
            default -> "(" + a + ")*(" + b + ")";
        };
    }
}
