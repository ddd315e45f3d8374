package org.majorant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.theorem.Theory;

/** One more hypothesis with which a theorem is proved; none where it is not, whatever points say. */
class GapTest {
    private static String closing(String statements) {
        String text =
                "```claim\ntheory t\nlet p, q in (0, inf)\nlet x, y in real\nlet C in [2, inf)\nlet n in natural\n\n"
                        + "theorem a\n  " + statements.replace("; ", "\n  ") + "\n```\n";
        Theory t = ProofWriter.read("t.md", text).orElseThrow();
        return Gap.closing(t, t.theorems().get(0)).map(Object::toString).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claim C^p <= C^q | p <= q",
                "claim C^p < C^q | p < q",
                "claim x^2*p <= x^2*q | p <= q",
                "claim x*y >= 0; given x > 0 | y >= 0",
                "claim x^3 >= 0 | x >= 0",
                "claim 1/p <= p | p >= 1",
                "claim 1/p <= q | p*q >= 1",
                "claim C^(p*q) <= C | p*q <= 1",
                "claim C^(p + q) <= C | p + q <= 1",
                "claim s <= C^q; let s = C^p | p <= q",
            })
    void aConditionThatIsEnough(String statements, String condition) {
        String ordered =
                statements.contains(";") ? statements.replaceFirst("(claim [^;]*); (.*)", "$2; $1") : statements;
        assertThat(closing(ordered)).isEqualTo(condition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claim C < 1 | false for all",
                "claim C^2 = O(C) as C -> inf | no comparison",
                "given p < q; claim x = x + 1 | never",
                "claim x^2 + y^2 <= 2*n | two conditions at once",
            })
    void noneIsSaid(String statements, String why) {
        assertThat(closing(statements)).as(why).isEmpty();
    }
}
