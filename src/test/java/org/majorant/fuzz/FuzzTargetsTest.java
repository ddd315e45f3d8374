package org.majorant.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fuzzer has found, and a few seeded mutations, by the targets that Jazzer runs. */
class FuzzTargetsTest {
    private static final long SEED = 20261202;
    private static final List<String> WORDS = List.of(
            "(",
            ")",
            "-",
            "^",
            "*",
            "/",
            " = ",
            ":",
            ",",
            "\n",
            "  ",
            "`",
            "\"",
            "1e308",
            "exp(",
            "W0(",
            " by ",
            "\u0000",
            "claim ",
            "let ",
            "in (0, inf)",
            "sum(",
            "proof\n",
            "'",
            "[k]",
            "0.5",
            "#",
            "\u202e",
            "x");

    private static String mutated(String text, SplittableRandom random) {
        StringBuilder t = new StringBuilder(text);
        for (int i = random.nextInt(1, 4); i > 0 && t.length() > 0; i--) {
            int at = random.nextInt(t.length());
            switch (random.nextInt(3)) {
                case 0 -> t.delete(at, Math.min(t.length(), at + random.nextInt(1, 12)));
                case 1 -> t.insert(at, WORDS.get(random.nextInt(WORDS.size())));
                default -> t.insert(at, t.substring(at, Math.min(t.length(), at + random.nextInt(1, 40))));
            }
        }
        return t.toString();
    }

    @Test
    void mutatedTheoriesAreReadOrRefused() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of("docs/examples"))) {
            files = found.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
        int read = 0;
        for (Path f : files) {
            String text = Files.readString(f);
            assertThat(ReaderTarget.accepts(text)).as(f.toString()).isTrue();
            for (int i = 0; i < 40; i++) {
                read += ReaderTarget.accepts(mutated(text, random)) ? 1 : 0;
            }
        }
        assertThat(read).isBetween(1, 40 * files.size() - 1);
    }

    @Test
    void mutatedFormulasAreReadOrRefused() {
        SplittableRandom random = new SplittableRandom(SEED);
        int read = 0;
        for (String text : List.of("A*M^(-a) + B/N^b", "W0(x*exp(x))/log(1 + x)", "sqrt(x^2 + 1) - x*exp(-1/x)")) {
            assertThat(FormulaTarget.accepts(text)).isTrue();
            for (int i = 0; i < 100; i++) {
                read += FormulaTarget.accepts(mutated(text, random)) ? 1 : 0;
            }
        }
        assertThat(read).isBetween(1, 299);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^18446744073709551616", "report6*(G*C^a)*(H*C^b)/CQQn^44^Q1law  - nQQQQQQQQQQkaaQQQ"})
    void foundEarlier(String formula) {
        assertThat(FormulaTarget.accepts(formula)).isTrue();
    }
}
