package org.majorant.simulate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorant.simulate.model.Arithmetic;
import org.majorant.simulate.spec.Key;
import org.majorant.simulate.spec.Spec;

/** The sweep of {@link SweepTest} with the vector arithmetic: bytes of its own, the same everywhere. Skipped without its module. */
class VectorSweepTest {
    /** As in {@link SweepTest}; it changes with the order of the vector arithmetic's operations too. */
    private static final String PINNED = "bf7401b003f55a6e0cc7e4cfc479817f0ce8aab83ed3803bac6c53fc9cbe123c";

    @TempDir
    Path folder;

    @BeforeEach
    void moduleIsThere() {
        assumeThat(Arithmetic.VECTOR.available())
                .as("this JVM was started without --add-modules %s", Arithmetic.MODULE)
                .isTrue();
    }

    private static List<Spec> sweep(String arithmetic) {
        List<Spec> specs = new ArrayList<>();
        for (String text : SweepTest.SWEEP) {
            for (Spec spec : SweepTest.specs(text)) {
                if (Key.ARITHMETIC.speaksOf(spec.word(Key.TASK))) {
                    specs.add(spec.with(Key.ARITHMETIC, arithmetic));
                }
            }
        }
        return specs;
    }

    @Test
    void sameBytesForAnyNumberOfThreadsAndOnEveryJdk() throws IOException {
        String one = lines(1, "one");
        assertThat(lines(2, "two")).isEqualTo(one);
        assertThat(lines(5, "five")).isEqualTo(one);
        assertThat(one).contains("\"arithmetic\":\"vector\"");
        assertThat(Sha256.of(one)).isEqualTo(PINNED);
    }

    private String lines(int threads, String name) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (RunRecord run : Sweep.run(sweep("vector"), RunStore.open(folder.resolve(name)), threads, r -> {})) {
            lines.append(RunLine.write(run)).append('\n');
        }
        return lines.toString();
    }

    /** Short runs forget no rounding yet, so the two arithmetics differ in the last digits alone. */
    @Test
    void measuresAreThoseOfTheScalarArithmeticButForRounding() {
        List<Spec> scalar = sweep("scalar");
        List<Spec> vector = sweep("vector");
        int differ = 0;
        for (int i = 0; i < scalar.size(); i++) {
            RunRecord a = Simulation.run(scalar.get(i));
            RunRecord b = Simulation.run(vector.get(i));
            assertThat(a.hash()).isNotEqualTo(b.hash());
            assertThat(a.points()).hasSameSizeAs(b.points());
            for (int p = 0; p < a.points().size(); p++) {
                double x = a.points().get(p).excess();
                double y = b.points().get(p).excess();
                assertThat(y)
                        .as(scalar.get(i).canonicalText())
                        .isCloseTo(x, org.assertj.core.data.Offset.offset(1e-9 * (1 + x)));
                differ += x == y ? 0 : 1;
            }
        }
        assertThat(differ).isPositive();
    }
}
